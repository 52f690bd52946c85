// Tables without a grid. If a table is too wide, whole columns are dropped.

import Table from "cli-table3";
import { largest } from "../../../core/values/largest.ts";
import type { Column } from "./column.ts";
import { linear } from "./linear.ts";
import type { OutputStyle } from "./output-style.ts";
import { widthOf } from "./text.ts";

export interface TableText {
  readonly text: string;
  /** Names of the columns that were dropped. */
  readonly hidden: readonly string[];
}

const GAP = 2;
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
export function renderTable(
  columns: readonly Column[],
  rulesAbove: readonly number[],
  style: Pick<OutputStyle, "width" | "plain" | "words">,
): TableText {
  if (style.plain) return { text: linear(columns, style), hidden: [] };
  const { kept, hidden } = fitting(columns, style.width);
  const rows = largest(
    kept.map(({ cells }) => cells.length),
    0,
  );
  const lines = tableLines(kept, rows);
  const rule = "─".repeat(totalWidth(kept));
  const headHeight = largest(
    kept.map(({ head }) => head.split("\n").length),
    1,
  );
  const ruled = lines.flatMap((line, index) =>
    index === headHeight || rulesAbove.includes(index - headHeight) ? [rule, line] : [line],
  );
  return { text: (rows === 0 ? [...lines, rule] : ruled).join("\n"), hidden };
}

/** The lines of head and rows. */
function tableLines(columns: readonly Column[], rows: number): string[] {
  const options = {
    chars: { ...NO_GRID, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: columns.map(({ align }) => align),
    colWidths: columns.map((column) => Math.max(1, columnWidth(column))),
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

function fitting(columns: readonly Column[], width: number): { kept: Column[]; hidden: string[] } {
  let kept = [...columns];
  const hidden: string[] = [];
  while (totalWidth(kept) > width) {
    const first = kept.reduce((a, b) => (b.drop > a.drop ? b : a));
    if (first.drop === 0) break;
    kept = kept.filter(({ drop }) => drop !== first.drop);
    for (const { drop, name, head } of columns) if (drop === first.drop) hidden.push(name ?? head);
  }
  return { kept, hidden: [...new Set(hidden)] };
}

function totalWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + columnWidth(column), 0) + GAP * Math.max(0, columns.length - 1);
}

function columnWidth({ head, cells }: Column): number {
  return largest([...head.split("\n"), ...cells].map(widthOf));
}

/** A bar of at most `width` cells, in eighths, for a value from 0 to `most`. */
export function bar(value: number, most: number, width: number): string {
  if (most <= 0 || value <= 0) return "";
  const eighths = Math.max(1, Math.round((Math.min(value, most) / most) * width * 8));
  return "█".repeat(Math.floor(eighths / 8)) + ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8];
}
