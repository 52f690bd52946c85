// Splits a text into records: plain ones with the fast reader, others with csv-parse. A broken record does not affect
// the others.
import { CsvError, type Options, parse } from "csv-parse/sync";
import { lineEndOf, readPlainRecords, type Visit } from "./plain-records.ts";

/** After more broken records than this, all further lines count as broken. */
const MOST_BROKEN = 200;
/** In characters: the limit of an unclosed quote. */
const LONGEST_RECORD = 1_000_000;

/** Visits all records except blank lines. Returns the lines of unreadable records. */
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

/** The same with csv-parse, including blank lines. */
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

class StopReading extends Error {}

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
      if (!visit(cells, line)) throw new StopReading();
      return null;
    },
  };
  try {
    parse(text, options);
    return null;
  } catch (error) {
    if (error instanceof StopReading) return null;
    if (error instanceof CsvError) return end + 1;
    throw error;
  }
}

/** Unwraps `="0012"`, which spreadsheets write to keep text from becoming a number. */
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
