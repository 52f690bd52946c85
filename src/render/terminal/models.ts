// Post models for the terminal: how each was used, and the skeleton of one to fill in.
import { KNOWN_MODELS, MODEL_FRAMES } from "../../core/entries/activity.ts";
import type { FoundModel } from "../../core/publishing/post-models.ts";
import type { ModelReport, ModelRow } from "../../core/report/attribution.ts";
import type { Catalogue, Skeleton } from "../../i18n/catalogue.ts";
import { wordFor } from "../../i18n/names.ts";
import type { Column } from "./layout/column.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { renderTable } from "./layout/table.ts";
import { capital, printable, wrap } from "./layout/text.ts";

/** The models with their use, how the figures came about, and the models that are ready. Ends in a newline. */
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

/** conseil (tip): what it is called, and its key where that is another word. */
function nameAndKey(name: string, { models }: Catalogue): string {
  const said = wordFor(models, name);
  return said === name ? name : `${said} (${name})`;
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

/** What a model is made of: as its owner says, else as it is ready in a language; null where nobody says. */
export function skeletonOf({ own, ready }: FoundModel, { publishing }: Pick<Catalogue, "publishing">): Skeleton | null {
  const given = ready === null ? null : publishing.skeletons[ready];
  if (own === null || (own.structure.length === 0 && own.text === undefined))
    return given && { ...given, goal: own?.goal ?? given.goal };
  return { goal: own.goal ?? given?.goal ?? "", structure: own.structure };
}

/** The post to fill in: the owner's text as it is, then a bracket for each part. Ends in a newline. */
export function skeletonText(structure: readonly string[], text: string | undefined): string {
  const brackets = structure.map((part) => `[${printable(part)}]`);
  const own = text === undefined ? [] : [text.split("\n").map(printable).join("\n").trimEnd()];
  return `${[...own, ...brackets].join("\n\n")}\n`;
}
