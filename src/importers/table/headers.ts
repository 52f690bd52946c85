// Headers: how they compare, and which row of an unknown table holds them.
import { valueType } from "./value-type.ts";

/** A row at the beginning of a table. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Normalizes a header for comparison: NFKC, plain spaces and quotes, no soft hyphens, lower case. */
export function normalHeader(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u00ad/g, "")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}

/** A normalized header without accents. */
export function plainHeader(text: string): string {
  return normalHeader(text).normalize("NFD").replace(/\p{M}/gu, "");
}

/** Rows below a header that are looked at. */
const BELOW = 12;
const LONGEST_LABEL = 80;

/**
 * The row of words whose columns hold one type of value each below it; null if no row is one. A table without rows may
 * be nothing but a header.
 */
export function headerRow(rows: readonly HeadRow[]): HeadRow | null {
  let best: { readonly row: HeadRow; readonly score: number } | null = null;
  for (const [index, row] of rows.entries()) {
    const score = isLabels(row.cells) ? scoreOf(row.cells, rows.slice(index + 1, index + 1 + BELOW)) : 0;
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

/** Two or more different words, and nothing but words. */
function isLabels(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isLabel = (cell: string): boolean =>
    cell.length <= LONGEST_LABEL && /\p{L}/u.test(cell) && valueType(cell) === "words";
  return new Set(filled).size > 1 && filled.every(isLabel);
}

/** The number of columns with one type of value below, words counting less; 0 if no column has another type. */
function scoreOf(labels: readonly string[], below: readonly HeadRow[]): number {
  if (below.length === 0) return labels.filter((label) => label.trim() !== "").length / 100;
  let [typed, worded] = [0, 0];
  for (const [column, label] of labels.entries()) {
    if (label.trim() === "") continue;
    const kinds = new Set(below.flatMap(({ cells }) => typeBelow(cells[column] ?? "")));
    if (kinds.size !== 1) continue;
    if (kinds.has("words")) worded += 1;
    else typed += 1;
  }
  return typed === 0 ? 0 : typed + worded / 100;
}

/** The type of a cell below a header; numbers of any form are one type. */
function typeBelow(cell: string): string[] {
  const type = valueType(cell);
  if (type === "empty") return [];
  return [/^(?:money|decimal|integer)$/.test(type) ? "number" : type];
}
