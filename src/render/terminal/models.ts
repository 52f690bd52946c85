// Post templates: the table of their use, and a template to fill in.
import { KNOWN_MODELS, MODEL_FRAMES, type ReadyModel } from "../../core/entries/activity.ts";
import type { FoundModel } from "../../core/publishing/post-models.ts";
import type { ModelReport, ModelRow } from "../../core/report/attribution.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { wordFor } from "../../i18n/names.ts";
import type { Column } from "./layout/column.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { renderTable } from "./layout/table.ts";
import { capital, printable, wrap } from "./layout/text.ts";

/** The templates with their use, notes, and the built-in templates. Ends in a newline. */
export function renderModels(report: ModelReport, style: OutputStyle): string {
  const { words, format, width, colours } = style;
  const { publishing } = words;
  const ready = Object.keys(KNOWN_MODELS).map((name) => nameAndKey(name, words));
  const { text, hidden } = renderTable(columnsOf(report.rows, style), [], style);
  const time = report.unassignedMaking === 0 ? null : format.duration(report.unassignedMaking);
  const revenue = report.unassigned.revenue === 0 ? null : format.roundMoney(report.unassigned.revenue);
  const paragraphs = [
    report.rows.length === 0 ? publishing.noModels : text,
    hidden.length === 0 ? "" : colours.dim(wrap(words.report.hidden(width, hidden.join(", ")), width)),
    time === null && revenue === null ? "" : wrap(publishing.unassigned(time, revenue), width),
    report.rows.some(({ cost, revenue: brought }) => cost > 0 || brought > 0) ? wrap(publishing.creditRule, width) : "",
    wrap(publishing.ready(ready.join(", ")), width),
    wrap(publishing.frames(MODEL_FRAMES.join(", ")), width),
  ].filter((paragraph) => paragraph !== "");
  return `${paragraphs.join("\n")}\n`;
}

/** `conseil (tip)`: the translated name, and the key if it differs. */
function nameAndKey(name: string, { models }: Catalogue): string {
  const title = wordFor(models, name);
  return title === name ? name : `${title} (${name})`;
}

function columnsOf(rows: readonly ModelRow[], style: OutputStyle): Column[] {
  const { words, format } = style;
  const { heads, never } = words.publishing;
  const column = (
    head: string,
    drop: number,
    cell: (row: ModelRow) => string,
    align: Column["align"] = "right",
  ): Column => ({
    head,
    align,
    drop,
    cells: rows.map(cell),
  });
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  return [
    column(heads.model, 0, ({ model }) => capital(printable(wordFor(words.models, model ?? ""))), "left"),
    column(heads.posts, 0, ({ posts }) => format.count(posts)),
    column(heads.lastUsed, 0, ({ lastUsed }) => (lastUsed === null ? never : format.date(lastUsed))),
    column(heads.reach, 2, ({ reach, measured }) =>
      reach === null ? "–" : format.decimal(Math.round(reach / Math.max(1, measured)), 0),
    ),
    column(heads.time, 1, ({ minutes }) => (minutes === 0 ? "–" : format.clock(minutes))),
    column(heads.cost, 1, ({ cost }) => money(cost)),
    column(heads.revenue, 1, ({ revenue }) => money(revenue)),
  ];
}

type Skeleton = Catalogue["publishing"]["skeletons"][ReadyModel];

/** A template: the owner's definition, else the built-in one; null if neither has a structure or text. */
export function skeletonOf({ own, ready }: FoundModel, { publishing }: Pick<Catalogue, "publishing">): Skeleton | null {
  const builtIn = ready === null ? null : publishing.skeletons[ready];
  if (own === null || (own.structure.length === 0 && own.text === undefined))
    return builtIn && { ...builtIn, goal: own?.goal ?? builtIn.goal };
  return { goal: own.goal ?? builtIn?.goal ?? "", structure: own.structure };
}

/** A template to fill in: the owner's text, then a bracket per part. Ends in a newline. */
export function skeletonText(structure: readonly string[], text: string | undefined): string {
  const brackets = structure.map((part) => `[${printable(part)}]`);
  const own = text === undefined ? [] : [text.split("\n").map(printable).join("\n").trimEnd()];
  return `${[...own, ...brackets].join("\n\n")}\n`;
}
