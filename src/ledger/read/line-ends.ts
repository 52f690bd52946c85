// Where the lines of a ledger end: at LF, CRLF or CR, as in YAML.

/** One line ending. */
export const LINE_END = /\r\n|[\r\n]/;

/**
 * The text with each lone CR replaced by LF, so that readers only have to know LF and CRLF. Offsets do not change.
 */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

/** The lines of a text, each with its line ending; the last one may have none. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
}

/** A line without its line ending. */
export function withoutLineEnd(line: string): string {
  return line.replace(/(?:\r\n|[\r\n])$/, "");
}

/** The line ending of a line; empty if it has none. */
export function endingOf(line: string): string {
  return line.slice(withoutLineEnd(line).length);
}

/** The line ending for additions to a text: its first one. */
export function lineEndIn(text: string): string {
  return LINE_END.exec(text)?.[0] ?? "\n";
}
