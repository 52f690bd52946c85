// The quick way through a table: records as most programs write them, read by one pass. It stops before one that is written
// otherwise, from where records.ts goes on with csv-parse. They agree on every cell of a table that can be read.

/** Takes the cells of a record and the line that it begins on. Gives false to end the reading. */
export type Visit = (cells: readonly string[], line: number) => boolean;

const QUOTE = 34;
/** A longer record may be one whose quote was never closed. In characters. */
const LONGEST_RECORD = 100_000;

/** What was left: where it begins, and after how many lines. */
export interface Left {
  readonly offset: number;
  readonly lines: number;
}

/** A record, where the next one begins, and how many lines it took. */
interface Found {
  readonly cells: readonly string[];
  readonly next: number;
  readonly lines: number;
}

/** The line end of a table, by its first line; null where that tells none: its quotes have to stand around whole cells. */
export function lineEndOf(text: string, delimiter: string): string | null {
  const [, line = "", end = null] = /^([^\r\n]*)(\r?\n)/.exec(text) ?? [];
  return line.split(delimiter).every((cell) => /^(?:[^"]*|"[^"]*")$/.test(cell)) ? end : null;
}

/** Reads plain records one after the other until one is not, or `visit` has enough. Gives what was left; null for nothing. */
export function readPlainRecords(text: string, delimiter: string, lineEnd: string, visit: Visit): Left | null {
  for (let offset = 0, lines = 0; offset < text.length; ) {
    const found = recordAt(text, offset, delimiter, lineEnd);
    if (!found) return { offset, lines };
    if (!visit(found.cells, lines + 1)) return null;
    offset = found.next;
    lines += found.lines;
  }
  return null;
}

function recordAt(text: string, start: number, delimiter: string, lineEnd: string): Found | null {
  const end = endOf(text, lineEnd, start);
  const line = text.slice(start, end);
  if (line.includes('"')) return quotedRecordAt(text, start, delimiter, lineEnd);
  if (line.length > LONGEST_RECORD || line.includes("\r") || line.includes("\n")) return null;
  return { cells: line.split(delimiter), next: end + lineEnd.length, lines: 1 };
}

/** The same with cells between quotes, which may hold line ends. */
function quotedRecordAt(text: string, start: number, delimiter: string, lineEnd: string): Found | null {
  const cells: string[] = [];
  let [lines, end] = [1, endOf(text, lineEnd, start)];
  for (let from = start; ; from += delimiter.length) {
    const isQuoted = text.charCodeAt(from) === QUOTE;
    const to = isQuoted ? behindQuotes(text, from) : Math.min(endOf(text, delimiter, from), end);
    if (to < 0 || to - start > LONGEST_RECORD) return null;
    const cell = isQuoted ? text.slice(from + 1, to - 1).replaceAll('""', '"') : text.slice(from, to);
    if (isQuoted) lines += cell.split("\n").length - 1;
    else if (/["\r\n]/.test(cell)) return null;
    cells.push(cell);
    if (to > end) end = endOf(text, lineEnd, to);
    if (to === end) return { cells, next: end + lineEnd.length, lines };
    if (!text.startsWith(delimiter, to)) return null;
    from = to;
  }
}

/** Where a quote that opens at an offset is closed, and one behind; -1 where it never is. */
function behindQuotes(text: string, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close < 0 ? -1 : close + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}
