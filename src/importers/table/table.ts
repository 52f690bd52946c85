// Reads the beginning of a table: delimiter and first rows. The header may follow 0 to 8 lines of preamble.
import { largest } from "../../core/values/largest.ts";
import type { ImportFile } from "../source.ts";
import { readRecords } from "./records.ts";

/** The header is within these first rows. */
const HEAD_ROWS = 20;
/** In characters. */
const BEGINNING = 200_000;

/** In characters; cells are truncated to this. */
const LONGEST_CELL = 1000;

export interface HeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableHead {
  readonly delimiter: string;
  readonly rows: readonly HeadRow[];
}

const known = new WeakMap<ImportFile, readonly TableHead[]>();

/** The heads of a file for each possible delimiter, cached; none for binary files. */
export function headsOf(file: ImportFile): readonly TableHead[] {
  const before = known.get(file);
  if (before) return before;
  const text = file.text();
  const heads = text === null ? [] : tableHeads(text);
  known.set(file, heads);
  return heads;
}

/** A line `sep=;` determines the delimiter; otherwise all that occur are tried. */
function tableHeads(text: string): TableHead[] {
  const stated = /^"?sep=(.)"?\r?\n/.exec(text)?.[1];
  const beginning = text.slice(0, BEGINNING);
  const candidates = stated ? [stated] : [",", ";", "\t"].filter((delimiter) => beginning.includes(delimiter));
  return (candidates.length > 0 ? candidates : [","]).map((delimiter) => ({
    delimiter,
    rows: firstRows(beginning, delimiter),
  }));
}

function firstRows(text: string, delimiter: string): HeadRow[] {
  const rows: HeadRow[] = [];
  readRecords(text, delimiter, (cells, line) => {
    rows.push({ line, cells: cells.map((cell) => cell.slice(0, LONGEST_CELL)) });
    return rows.length < HEAD_ROWS;
  });
  return rows;
}

/** The head with the most consistent columns, and its likeliest header, for unknown formats. */
export function likeliestHeader(file: ImportFile): { readonly head: TableHead; readonly header: HeadRow } | null {
  const found = headsOf(file).flatMap((head) => {
    const widest = largest(
      head.rows.map(({ cells }) => filled(cells)),
      0,
    );
    const header = head.rows.find(({ cells }) => filled(cells) === widest && widest > 1);
    const sameWidth = head.rows.filter(({ cells }) => cells.length === header?.cells.length).length;
    return header ? [{ head, header, score: widest * sameWidth }] : [];
  });
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (one.score > (best?.score ?? 0) ? one : best),
    null,
  );
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** Normalizes a header for comparison: NFKC, plain spaces and quotes, lower case. */
export function normalHeader(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}
