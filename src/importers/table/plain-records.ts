// Fast reader for plain CSV records. It stops at the first irregular one, where records.ts continues with csv-parse.
// Both give the same cells for every readable table.

/** Receives the cells of a record and its first line. Returns false to stop. */
export type Visit = (cells: readonly string[], line: number) => boolean;

const QUOTE = 34;
/** In characters. A longer record may have an unclosed quote. */
const LONGEST_RECORD = 100_000;

/** The unread rest: its offset, and the lines before it. */
export interface Rest {
  readonly offset: number;
  readonly lines: number;
}

/** A record, its number of lines, and the offset of the next one. */
interface FoundRecord {
  readonly cells: readonly string[];
  readonly next: number;
  readonly lines: number;
}

/** The line end of a table, from its first line; null if unclear, or if quotes are not around whole cells. */
export function lineEndOf(text: string, delimiter: string): string | null {
  const [, line = "", end = null] = /^([^\r\n]*)(\r?\n)/.exec(text) ?? [];
  return line.split(delimiter).every((cell) => /^(?:[^"]*|"[^"]*")$/.test(cell)) ? end : null;
}

/** Reads records until an irregular one, or until `visit` stops. Returns the unread rest; null if done. */
export function readPlainRecords(text: string, delimiter: string, lineEnd: string, visit: Visit): Rest | null {
  for (let offset = 0, lines = 0; offset < text.length; ) {
    const found = recordAt(text, offset, delimiter, lineEnd);
    if (!found) return { offset, lines };
    if (!visit(found.cells, lines + 1)) return null;
    offset = found.next;
    lines += found.lines;
  }
  return null;
}

function recordAt(text: string, start: number, delimiter: string, lineEnd: string): FoundRecord | null {
  const end = endOf(text, lineEnd, start);
  const line = text.slice(start, end);
  if (line.includes('"')) return quotedRecordAt(text, start, delimiter, lineEnd);
  if (line.length > LONGEST_RECORD || line.includes("\r") || line.includes("\n")) return null;
  return { cells: line.split(delimiter), next: end + lineEnd.length, lines: 1 };
}

/** Reads a record with quoted cells, which may contain line ends. */
function quotedRecordAt(text: string, start: number, delimiter: string, lineEnd: string): FoundRecord | null {
  const cells: string[] = [];
  let [lines, end] = [1, endOf(text, lineEnd, start)];
  for (let from = start; ; from += delimiter.length) {
    const isQuoted = text.charCodeAt(from) === QUOTE;
    const to = isQuoted ? endOfQuoted(text, from) : Math.min(endOf(text, delimiter, from), end);
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

/** The offset after the closing quote; -1 if unclosed. */
function endOfQuoted(text: string, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close < 0 ? -1 : close + 1;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}
