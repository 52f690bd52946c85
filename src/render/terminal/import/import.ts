// The preview or result of an import: recognised files, totals by network, first entries, skipped rows.

import type { Entry } from "../../../core/entries/entry.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import {
  groupSkipped,
  type ImportPlan,
  type ImportTotals,
  importTotals,
  type UnmatchedGroup,
} from "../../../core/setup/import-plan.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { entryLine } from "../entry.ts";
import { say } from "../error.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable } from "../layout/table.ts";
import { capital, paragraphs, printable, wrap } from "../layout/text.ts";
import { sourceTitle } from "./import-list.ts";

const MOST_ENTRIES = 5;
/** What was typed is echoed whole. */
const MOST_TYPED = 100;
const MOST_LINES = 10;
const MOST_UNMATCHED = 5;

/** Used for both preview and result. Ends in a newline. */
export function renderImport(plan: ImportPlan, settings: Settings, today: CalendarDate, style: OutputStyle): string {
  const { words, format, width } = style;
  const recognised = plan.files.map(({ file, source, title, why }) =>
    words.importing.recognised(fileName(file, words), sourceTitle(source, title, words), printable(why.join(", "))),
  );
  const counts = [countsText(plan, style), ...(plan.period ? [format.period(plan.period)] : [])].join(" · ");
  return paragraphs([
    [...recognised, counts].map((line) => wrap(line, width, "  ")).join("\n"),
    totalsTable(plan, settings, style),
    firstEntries(plan, today, style),
    skippedText(plan, style),
    notUnderstoodText(plan, style),
    changesText(plan, today, style),
    hints(plan, style),
  ]);
}

/** Display name of a file. */
export function fileName(file: string, { importing }: Catalogue): string {
  return file === "-" ? importing.standardInput : printable(file);
}

/** Indented lines under a title; empty without lines. */
function block(title: string, lines: readonly string[], { width }: OutputStyle): string {
  const indented = lines.map((line) => `  ${wrap(line, width - 2, "    ")}`);
  return lines.length === 0 ? "" : [title, ...indented].join("\n");
}

function countsText({ rows, added, updated, duplicates, skipped, ...plan }: ImportPlan, style: OutputStyle): string {
  const { words, format } = style;
  const notTaken = skipped.length + plan.notUnderstood.length;
  const entries = added.length + updated.length + duplicates;
  return words.importing.counts({
    rows: format.count(rows),
    entries: rows === entries + notTaken ? null : format.count(entries),
    added: format.count(added.length),
    updated: format.count(updated.length),
    duplicates: format.count(duplicates),
    skipped: format.count(notTaken),
  });
}

function totalsTable(plan: ImportPlan, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const { heads } = words.importing;
  const scale = 10 ** minorDigits(settings.currency);
  const rows = [...importTotals(plan, settings).byNetwork];
  const column = (
    head: string,
    value: (totals: ImportTotals) => number,
    show: (value: number) => string,
  ): Column<(typeof rows)[number]>[] =>
    rows.some(([, totals]) => value(totals) > 0)
      ? [{ head, cell: ([, totals]) => (value(totals) > 0 ? show(value(totals)) : "–") }]
      : [];
  const money = (minor: number): string => format.money(minor / scale);
  const figures = [
    ...column(heads.time, ({ minutes }) => minutes, format.clock),
    ...column(heads.spent, ({ spent }) => spent, money),
    ...column(heads.earned, ({ earned }) => earned, money),
    ...column(heads.posts, ({ posts }) => posts, format.count),
    ...column(heads.reach, ({ reach }) => reach, format.count),
  ];
  if (figures.length === 0) return "";
  const name = ([key]: (typeof rows)[number]): string => (key === "" ? "–" : keyName("network", key, words));
  return renderTable(rows, [{ head: heads.network, cell: name, words: true }, ...figures], style).text;
}

function firstEntries({ added, updated, files }: ImportPlan, today: CalendarDate, style: OutputStyle): string {
  const { words, format, width } = style;
  const entries = [...added, ...updated.map(({ after }) => after)];
  const isTyped = files.every(({ source }) => source === "inbox");
  const shown = entries.slice(0, isTyped ? MOST_TYPED : MOST_ENTRIES);
  const all = entries.length > shown.length ? format.count(entries.length) : null;
  const lines = shown.map((entry) => entryLine(entry, null, today, style));
  return block(words.importing.firstEntries(shown.length, all), lines, { ...style, width: Math.max(32, width) });
}

/** The first lines, and how many more there are. */
function linesText(lines: readonly number[], { words, format }: OutputStyle): string {
  const more = lines.length > MOST_LINES ? format.count(lines.length - MOST_LINES) : null;
  return words.importing.lines(lines.slice(0, MOST_LINES).map(String), more);
}

/** The name of a file and a comma, if there are several. */
function inFile(file: string, { files }: ImportPlan, words: Catalogue): string {
  return files.length > 1 ? `${fileName(file, words)}, ` : "";
}

function skippedText(plan: ImportPlan, style: OutputStyle): string {
  const { words, format } = style;
  const { importing, colon } = words;
  const lines = groupSkipped(plan.skipped).map(({ reason, file, lines: all, details }) => {
    const detail = details.length === 0 ? "" : ` (${printable(details.join(", ").slice(0, 80))})`;
    const texts = importing.reasons[reason];
    const reasonText = typeof texts === "string" ? texts : texts[all.length === 1 ? 0 : 1];
    const where = `${inFile(file, plan, words)}${linesText([...new Set(all)], style)}`;
    return `${format.count(all.length)} ${reasonText}${detail}${colon}${where}`;
  });
  return block(importing.skippedTitle, lines, style);
}

function notUnderstoodText(plan: ImportPlan, style: OutputStyle): string {
  const { words } = style;
  const lines = plan.notUnderstood.map(({ file, line, text, error }) => {
    const { what, hint } = say(error, words);
    const where = `${inFile(file, plan, words)}${linesText([line], style)}`;
    return `${where}${words.colon}${printable(text)} — ${what} ${hint}`;
  });
  return block(words.importing.notUnderstood, lines, style);
}

/** What the ledger has that the source now has otherwise, or no longer. */
export function changesText({ open, gone }: ImportPlan, today: CalendarDate, style: OutputStyle): string {
  const { importing } = style.words;
  const shown = (entry: Entry): string => entryLine(entry, null, today, style);
  const changed = open.map(({ before, after }) => importing.open(String(before.line), shown(before), shown(after)));
  const missing = gone.map((entry) => importing.gone(String(entry.line), shown(entry)));
  return [
    block(wrap(importing.openTitle, style.width, "  "), changed, style),
    block(wrap(importing.goneTitle, style.width, "  "), missing, style),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

function hints(plan: ImportPlan, style: OutputStyle): string {
  const { words, format, width } = style;
  const { importing } = words;
  const rules = [...new Set(plan.told.map(({ rule }) => rule))].map((rule) => {
    const matches = plan.told.filter((one) => one.rule === rule);
    const networks = matches.map(({ network, rows }) => `${keyName("network", network, words)} ${format.count(rows)}`);
    return `${capital(importing.rules[rule])}${words.colon}${networks.join(", ")}`;
  });
  const [first] = plan.unmatched;
  const names = plan.unmatched
    .slice(0, MOST_UNMATCHED)
    .map(({ name, rows }) => `${printable(name.slice(0, 40))} (${format.count(rows)})`)
    .join(", ");
  return [
    ...rules,
    ...plan.sharedIds.map(({ file, lines }) => importing.sharedIds(fileName(file, words), linesText(lines, style))),
    ...(plan.severalDays > 0 ? [importing.severalDays(plan.severalDays)] : []),
    ...(first ? [importing.unmatched(names, ruleFor(first), first.proposed ?? null, first.rule !== "aliases")] : []),
  ]
    .map((line) => wrap(line, width, "  "))
    .join("\n");
}

/** The rule that takes a group of rows, as it stands under a network in the settings. */
function ruleFor({ name, rule }: UnmatchedGroup): string {
  const start = name.slice(0, 40);
  const pattern = rule === "campaigns" ? start.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : start;
  return `${rule}: [${printable(JSON.stringify(pattern))}]`;
}
