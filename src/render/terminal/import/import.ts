// The preview or result of an import: recognised files, totals by network, first entries, skipped rows.

import type { Entry } from "../../../core/entries/entry.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import { groupSkipped, type ImportPlan, type ImportTotals, importTotals } from "../../../core/setup/import-plan.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { networkName } from "../../../i18n/names.ts";
import { entryLine } from "../entry.ts";
import { say } from "../error.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable } from "../layout/table.ts";
import { capital, printable, wrap } from "../layout/text.ts";
import { sourceTitle } from "./import-list.ts";

const MOST_ENTRIES = 5;
/** What was typed is echoed whole. */
const MOST_TYPED = 100;
const MOST_LINES = 10;
const MOST_UNMATCHED = 5;

/** Used for both preview and result. Ends in a newline. */
export function renderImport(plan: ImportPlan, settings: Settings, today: CalendarDate, style: OutputStyle): string {
  const { words, format, width } = style;
  const { importing } = words;
  const period = plan.period ? [format.period(plan.period)] : [];
  const recognised = plan.files.map(({ file, source, title, why }) =>
    wrap(
      importing.recognised(fileName(file, words), sourceTitle(source, title, words), printable(why.join(", "))),
      width,
      "  ",
    ),
  );
  const parts = [
    [...recognised, wrap([countsText(plan, style), ...period].join(" · "), width, "  ")].join("\n"),
    totalsTable(plan, settings, style),
    firstEntries(plan, today, style),
    skippedText(plan, style),
    notUnderstoodText(plan, style),
    changesText(plan, today, style),
    hints(plan, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Display name of a file. */
export function fileName(file: string, { importing }: Catalogue): string {
  return file === "-" ? importing.standardInput : printable(file);
}

function countsText(plan: ImportPlan, { words, format }: OutputStyle): string {
  const { length: added } = plan.added;
  const { length: updated } = plan.updated;
  const skipped = plan.skipped.length + plan.notUnderstood.length;
  const entries = added + updated + plan.duplicates;
  return words.importing.counts({
    rows: format.count(plan.rows),
    entries: plan.rows === entries + skipped ? null : format.count(entries),
    added: format.count(added),
    updated: format.count(updated),
    duplicates: format.count(plan.duplicates),
    skipped: format.count(skipped),
  });
}

function totalsTable(plan: ImportPlan, settings: Settings, style: OutputStyle): string {
  const { words, format } = style;
  const { byNetwork } = importTotals(plan, settings);
  if (byNetwork.size === 0) return "";
  const { heads } = words.importing;
  const scale = 10 ** minorDigits(settings.currency);
  const rows = [...byNetwork];
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
  const nameOf = ([key]: (typeof rows)[number]): string => (key === "" ? "–" : printable(networkName(key, words)));
  return renderTable(rows, [{ head: heads.network, cell: nameOf, words: true }, ...figures], style).text;
}

function firstEntries({ added, updated, files }: ImportPlan, today: CalendarDate, style: OutputStyle): string {
  const entries = [...added, ...updated.map(({ after }) => after)];
  if (entries.length === 0) return "";
  const isTyped = files.every(({ source }) => source === "inbox");
  const shown = entries.slice(0, isTyped ? MOST_TYPED : MOST_ENTRIES);
  const width = Math.max(30, style.width - 2);
  const lines = shown.map((entry) => `  ${wrap(entryLine(entry, null, today, style), width, "    ")}`);
  return [
    style.words.importing.firstEntries(
      shown.length,
      entries.length > shown.length ? style.format.count(entries.length) : null,
    ),
    ...lines,
  ].join("\n");
}

function skippedText({ skipped, files }: ImportPlan, { words, format, width }: OutputStyle): string {
  if (skipped.length === 0) return "";
  const { importing, colon } = words;
  const lines = groupSkipped(skipped).map(({ reason, file, lines: all, details }) => {
    const each = [...new Set(all)];
    const where = importing.lines(
      each.slice(0, MOST_LINES).map(String),
      each.length > MOST_LINES ? format.count(each.length - MOST_LINES) : null,
    );
    const named = files.length > 1 ? `${fileName(file, words)}, ` : "";
    const detail = details.length === 0 ? "" : ` (${printable(details.join(", ").slice(0, 80))})`;
    const texts = importing.reasons[reason];
    const reasonText = typeof texts === "string" ? texts : texts[all.length === 1 ? 0 : 1];
    const line = `${format.count(all.length)} ${reasonText}${detail}${colon}${named}${where}`;
    return `  ${wrap(line, width - 2, "    ")}`;
  });
  return [importing.skippedTitle, ...lines].join("\n");
}

function notUnderstoodText({ notUnderstood, files }: ImportPlan, { words, width }: OutputStyle): string {
  if (notUnderstood.length === 0) return "";
  const { importing, colon } = words;
  const lines = notUnderstood.map(({ file, line, text, error }) => {
    const named = files.length > 1 ? `${fileName(file, words)}, ` : "";
    const { what, hint } = say(error, words);
    const typed = `${named}${importing.lines([String(line)], null)}${colon}${printable(text)}`;
    return `  ${wrap(`${typed} — ${what} ${hint}`, width - 2, "    ")}`;
  });
  return [importing.notUnderstood, ...lines].join("\n");
}

/** What the ledger has that the source now has otherwise, or no longer. */
export function changesText({ open, gone }: ImportPlan, today: CalendarDate, style: OutputStyle): string {
  const { importing } = style.words;
  const shown = (entry: Entry): string => entryLine(entry, null, today, style);
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [wrap(title, style.width, "  "), ...lines.map((line) => `  ${wrap(line, style.width - 2, "    ")}`)];
  return [
    ...list(
      importing.openTitle,
      open.map(({ before, after }) => importing.open(String(before.line), shown(before), shown(after))),
    ),
    ...list(
      importing.goneTitle,
      gone.map((entry) => importing.gone(String(entry.line), shown(entry))),
    ),
  ].join("\n");
}

function hints(plan: ImportPlan, { words, format, width }: OutputStyle): string {
  const { importing } = words;
  const rules = [...new Set(plan.told.map(({ rule }) => rule))].map((rule) => {
    const matches = plan.told.filter((one) => one.rule === rule);
    const networks = matches.map(
      ({ network, rows }) => `${printable(networkName(network, words))} ${format.count(rows)}`,
    );
    return `${capital(importing.rules[rule])}${words.colon}${networks.join(", ")}`;
  });
  const [first] = plan.unmatched;
  const names = plan.unmatched
    .slice(0, MOST_UNMATCHED)
    .map(({ name, rows }) => `${printable(name.slice(0, 40))} (${format.count(rows)})`)
    .join(", ");
  const name = first?.name.slice(0, 40) ?? "";
  const pattern = first?.rule === "campaigns" ? name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : name;
  const rule = `${first?.rule ?? "projects"}: [${printable(JSON.stringify(pattern))}]`;
  const example = `networks: { instagram: { ${rule} } }`;
  return [
    ...rules,
    ...plan.sharedIds.map(({ file, lines }) => {
      const shown = lines.slice(0, MOST_LINES).map(String);
      const more = lines.length > MOST_LINES ? format.count(lines.length - MOST_LINES) : null;
      return importing.sharedIds(fileName(file, words), importing.lines(shown, more));
    }),
    ...(plan.severalDays > 0 ? [importing.severalDays(plan.severalDays)] : []),
    ...(first ? [importing.unmatched(names, example)] : []),
  ]
    .map((line) => wrap(line, width, "  "))
    .join("\n");
}
