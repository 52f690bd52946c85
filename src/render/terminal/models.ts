// Post templates: the table of their use, and a template to fill in.
import { KNOWN_MODELS, MODEL_FRAMES, type ReadyModel } from "../../core/entries/activity.ts";
import type { FoundModel } from "../../core/publishing/post-models.ts";
import type { ModelReport, ModelRow } from "../../core/report/attribution.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { type Column, renderTable, withHidden } from "./layout/table.ts";
import { capital, printable, unlessNull, unlessZero, wrap } from "./layout/text.ts";

/** The templates with their use, notes, and the built-in templates. Ends in a newline. */
export function renderModels(report: ModelReport, style: OutputStyle): string {
  const { words, format, width } = style;
  const { publishing } = words;
  const ready = Object.keys(KNOWN_MODELS).map((name) => nameAndKey(name, words));
  const time = report.unassignedMaking === 0 ? null : format.duration(report.unassignedMaking);
  const revenue = report.unassigned.revenue === 0 ? null : format.roundMoney(report.unassigned.revenue);
  const paragraphs = [
    report.rows.length === 0
      ? publishing.noModels
      : withHidden(renderTable(report.rows, columnsOf(style), style), style),
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

function columnsOf({ words, format }: OutputStyle): Column<ModelRow>[] {
  const { heads, never } = words.publishing;
  const money = unlessZero(format.amount);
  const time = unlessZero(format.clock);
  const reachEach = ({ reach, measured }: ModelRow): string =>
    unlessNull((sum: number) => format.decimal(Math.round(sum / Math.max(1, measured)), 0))(reach);
  return [
    { head: heads.model, cell: ({ model }) => capital(printable(wordFor(words.models, model ?? ""))), words: true },
    { head: heads.posts, cell: ({ posts }) => format.count(posts) },
    { head: heads.lastUsed, cell: ({ lastUsed }) => (lastUsed === null ? never : format.date(lastUsed)) },
    { head: heads.reach, drop: 2, cell: reachEach },
    { head: heads.time, drop: 1, cell: ({ minutes }) => time(minutes) },
    { head: heads.cost, drop: 1, cell: ({ cost }) => money(cost) },
    { head: heads.revenue, drop: 1, cell: ({ revenue }) => money(revenue) },
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
