// Text -> records of a table, each with the line it begins on: plain ones by one pass, others by csv-parse. A record that
// nobody can read costs itself only.
import { CsvError, type Options, parse } from "csv-parse/sync";
import { lineEndOf, readPlainRecords, type Visit } from "./plain-records.ts";

/** More broken records than this, and every line that follows counts as broken. */
const MOST_BROKEN = 200;
/** A quote that is never closed swallows no more than this. In characters. */
const LONGEST_RECORD = 1_000_000;

/** Reads the records one after the other, blank lines left out. Gives the lines of records that cannot be read. */
export function readRecords(text: string, delimiter: string, visit: Visit): number[] {
  const lineEnd = lineEndOf(text, delimiter);
  const filled: Visit = (cells, line) => cells.every((cell) => cell.trim() === "") || visit(cells.map(unwrapped), line);
  if (!lineEnd) return readByLibrary(text, delimiter, null, filled);
  const left = readPlainRecords(text, delimiter, lineEnd, filled);
  if (!left) return [];
  const broken = readByLibrary(text.slice(left.offset), delimiter, lineEnd, (cells, line) =>
    filled(cells, line + left.lines),
  );
  return broken.map((line) => line + left.lines);
}

/** The same, blank lines and all, for records that may be written in any way. */
export function readByLibrary(text: string, delimiter: string, lineEnd: string | null, visit: Visit): number[] {
  const broken: number[] = [];
  let rest = text;
  let base = 0;
  while (broken.length <= MOST_BROKEN) {
    const stopped = readUntilBroken(rest, delimiter, lineEnd, (cells, line) => visit(cells, line + base));
    if (stopped === null) return broken;
    broken.push(base + stopped);
    rest = afterLine(rest, stopped);
    base += stopped;
  }
  const left = rest === "" ? [] : rest.replace(/\n$/, "").split("\n");
  return [...broken, ...left.map((_, index) => base + index + 1)];
}

class Enough extends Error {}

/** The line of the first record that cannot be read, or null. */
function readUntilBroken(text: string, delimiter: string, lineEnd: string | null, visit: Visit): number | null {
  let end = 0;
  const options: Options = {
    delimiter,
    ...(lineEnd === null ? {} : { record_delimiter: lineEnd }),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { lines }) => {
      const line = end + 1;
      end = lines;
      if (!visit(cells, line)) throw new Enough();
      return null;
    },
  };
  try {
    parse(text, options);
    return null;
  } catch (error) {
    if (error instanceof Enough) return null;
    if (error instanceof CsvError) return end + 1;
    throw error;
  }
}

/** `="0012"` is how spreadsheets keep text from being a number. */
function unwrapped(cell: string): string {
  return cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1).replaceAll('""', '"') : cell;
}

function afterLine(text: string, lines: number): string {
  let offset = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf("\n", offset);
    if (end < 0) return "";
    offset = end + 1;
  }
  return text.slice(offset);
}
