// A list of entries: line, date, what, details.

import { ENTRY_KINDS, type Entry, type EntryKind } from "../../core/entries/entry.ts";
import { type Filter, isFiltering } from "../../core/entries/filter.ts";
import { largest } from "../../core/values/largest.ts";
import type { Period } from "../../core/values/period.ts";
import { entryCells } from "./entry.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { capital, widthOf, wrap } from "./layout/text.ts";
import { filterText } from "./report/report.ts";

/** Width of a date, and minimum width of the details beside it; in narrower windows they stand below. */
const DATE = 10;
const NARROWEST = 20;

/** What a list is of. */
export interface ListQuery {
  readonly period: Period;
  readonly filter: Filter;
  readonly kinds: readonly EntryKind[];
}

/** The entries under a title with the query, ending in a newline. */
export function renderList(entries: readonly Entry[], query: ListQuery, style: OutputStyle): string {
  const { words, format, colours, width, plain } = style;
  const period = format.period(query.period);
  const only = onlyText(query, style);
  if (entries.length === 0) return `${words.list.empty(period, only)}\n`;
  const title = colours.bold(words.list.title(capital(period), only, entries.length));
  const rows = entries.map((entry) => entryCells(entry, style));
  if (plain) {
    const plainRows = rows.map(([line, ...cells]) =>
      [words.publishing.line(Number(line)), ...cells].filter((cell) => cell !== ""),
    );
    return `${title}\n\n${plainRows.map((cells) => `${cells.join(" · ")}\n`).join("")}`;
  }
  const widths = [0, 1, 2].map((column) => largest(rows.map((row) => widthOf(row[column] ?? ""))));
  const lines = rows.map(([line = "", date = "", what = "", rest = ""]) => {
    const [lineWidth = 0, , whatWidth = 0] = widths;
    const full = lineWidth + DATE + whatWidth + 6;
    const isBeside = width - full >= NARROWEST;
    const indent = " ".repeat(isBeside ? full : lineWidth + 2);
    const details = wrap(rest, width - indent.length).replaceAll("\n", `\n${indent}`);
    const head = `${colours.dim(line.padStart(lineWidth))}  ${date}  ${" ".repeat(whatWidth - widthOf(what))}${what}`;
    if (rest === "") return head;
    return isBeside ? `${head}  ${details}` : `${head}\n${indent}${details}`;
  });
  return `${title}\n\n${lines.join("\n")}\n`;
}

/** What the list leaves out of the period, as what it keeps; empty if nothing. */
export function onlyText({ filter, kinds }: Omit<ListQuery, "period">, style: OutputStyle): string {
  const { words, format } = style;
  const texts = [
    ...(kinds.length < ENTRY_KINDS.length ? [format.list(kinds.map((kind) => words.list.kinds[kind]))] : []),
    ...(isFiltering(filter) ? [filterText(filter, style)] : []),
  ];
  return texts.length === 0 ? "" : words.report.filtered(texts.join(" · "));
}
