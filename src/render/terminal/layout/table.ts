// Tables without a grid. If a table is too wide, whole columns are dropped, then texts are cut; figures never are.

import Table from "cli-table3";
import { largest } from "../../../core/values/largest.ts";
import type { OutputStyle } from "./output-style.ts";
import { widthOf, wrap } from "./text.ts";

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Left-aligned text; figures are right-aligned. */
  readonly words?: boolean;
  /** Columns with the highest number are dropped first if the table is too wide; by default never. */
  readonly drop?: number;
  /** Name in messages and plain output; default: `head`. */
  readonly name?: string;
  /** The cell in plain output; null to leave the column out. Default: `cell`. */
  readonly spoken?: ((row: Row) => string) | null;
}

export interface TableText {
  readonly text: string;
  /** Names of the columns that were dropped, without those that have nothing in their cells. */
  readonly hidden: readonly string[];
}

const GAP = 2;
/** Texts are not cut below this width. */
const LEAST_TEXT = 10;
/** Rows per cli-table3 table: its run time is quadratic in them. */
const CHUNK = 100;
const NO_GRID = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid"])
    .map((part) => [part, ""]),
);

/**
 * The table within the style's width, with a rule under the head and above each row index in `rulesAbove`; in plain
 * style one block per row.
 */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  style: Pick<OutputStyle, "width" | "plain" | "words">,
  rulesAbove: readonly number[] = [],
): TableText {
  if (style.plain) return { text: blocks(rows, columns, style), hidden: [] };
  const { kept, hidden } = fitting(
    columns.map((column) => ({ ...column, cells: rows.map(column.cell) })),
    style.width,
  );
  const widths = widthsWithin(kept, style.width);
  const lines = tableLines(kept, widths, rows.length);
  const rule = "─".repeat(totalWidth(widths));
  const headHeight = largest(
    kept.map(({ head }) => head.split("\n").length),
    1,
  );
  const ruled = lines.flatMap((line, index) =>
    index === headHeight || rulesAbove.includes(index - headHeight) ? [rule, line] : [line],
  );
  return { text: (rows.length === 0 ? [...lines, rule] : ruled).join("\n"), hidden };
}

/** A table, and a line that names the columns left out. */
export function withHidden({ text, hidden }: TableText, { words, colours, width }: OutputStyle): string {
  return hidden.length > 0
    ? `${text}\n${colours.dim(wrap(words.report.hidden(width, hidden.join(", ")), width))}`
    : text;
}

/** For each row its name, and one named figure per line; without empty cells and graphics. */
function blocks<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { words }: Pick<OutputStyle, "words">,
): string {
  const [title, ...figures] = columns.filter(({ spoken }) => spoken !== null);
  const texts = rows.map((row) => {
    const lines = figures.flatMap(({ name, head, cell, spoken }) => {
      const text = (spoken ?? cell)(row).trim();
      return text === "" || text === "–" ? [] : [`${name ?? head.replace("\n", " ")}${words.colon}${text}`];
    });
    return [title?.cell(row).trim() ?? "", ...lines].join("\n");
  });
  return texts.join("\n\n");
}

/** A column with the cells of all rows. */
type Filled = Pick<Column<never>, "head" | "words" | "drop" | "name"> & { readonly cells: readonly string[] };

/** The lines of head and rows. */
function tableLines(columns: readonly Filled[], widths: readonly number[], rows: number): string[] {
  const options = {
    chars: { ...NO_GRID, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: columns.map(({ words }) => (words ? ("left" as const) : ("right" as const))),
    colWidths: widths.map((width) => Math.max(1, width)),
  };
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < rows; from += CHUNK) {
    const table = new Table(options);
    if (from === 0) table.push(columns.map(({ head }) => head));
    for (let row = from; row < Math.min(rows, from + CHUNK); row += 1)
      table.push(columns.map(({ cells }) => cells[row] ?? ""));
    for (const line of table.toString().split("\n")) lines.push(line.trimEnd());
  }
  return lines;
}

function fitting(columns: readonly Filled[], width: number): { kept: readonly Filled[]; hidden: string[] } {
  let kept = columns;
  const hidden: string[] = [];
  while (totalWidth(kept.map(columnWidth)) > width) {
    const first = largest(kept.map(({ drop = 0 }) => drop));
    if (first === 0) break;
    kept = kept.filter(({ drop }) => drop !== first);
    for (const { drop, name, head, cells } of columns) {
      if (drop === first && cells.some(isFilled)) hidden.push(name ?? head);
    }
  }
  return { kept, hidden: [...new Set(hidden)] };
}

function isFilled(cell: string): boolean {
  return widthOf(cell.trim()) > (cell.includes("–") ? 1 : 0);
}

/** The widths of columns; where they are too wide together, texts are cut, the widest first. */
function widthsWithin(columns: readonly Filled[], width: number): number[] {
  const widths = columns.map(columnWidth);
  const texts = columns.flatMap(({ words }, at) => (words ? [at] : []));
  for (const at of texts.sort((one, other) => (widths[other] ?? 0) - (widths[one] ?? 0))) {
    const full = widths[at] ?? 0;
    widths[at] = Math.min(full, Math.max(LEAST_TEXT, full - Math.max(0, totalWidth(widths) - width)));
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
}

function columnWidth({ head, cells }: Filled): number {
  return largest([...head.split("\n"), ...cells].map(widthOf));
}
