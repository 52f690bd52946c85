// Reads the beginning of a table: delimiter and first rows. The header may follow 0 to 8 lines of preamble.
import type { ImportFile } from "../source.ts";
import type { HeadRow } from "./headers.ts";
import { headerRow } from "./headers.ts";
import { readRecords } from "./records.ts";

/** The header is within these first rows. */
const HEAD_ROWS = 20;
/** In characters. */
const BEGINNING = 200_000;

/** In characters; cells are truncated to this. */
const LONGEST_CELL = 1000;

export interface TableHead {
  readonly delimiter: string;
  readonly rows: readonly HeadRow[];
}

const known = new WeakMap<ImportFile, readonly TableHead[]>();

/** The heads of a file for each possible delimiter, cached; none for binary files. */
export function headsOf(file: ImportFile): readonly TableHead[] {
  const text = file.text();
  const heads = known.get(file) ?? (text === null ? [] : tableHeads(text));
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

/** The head of an unknown table and its header row; null if no row is a header. */
export function likeliestHeader(file: ImportFile): { readonly head: TableHead; readonly header: HeadRow } | null {
  const found = headsOf(file).flatMap((head) => {
    const header = headerRow(head.rows);
    return header ? [{ head, header, width: header.cells.filter((cell) => cell.trim() !== "").length }] : [];
  });
  return found.sort((a, b) => b.width - a.width)[0] ?? null;
}
