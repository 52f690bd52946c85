// Where the settings and the entries of a text are.
import { withLineFeeds } from "./line-ends.ts";

export interface Layout {
  /** The settings, or where they are to be added. */
  readonly from: number;
  readonly to: number;
  /** Whether a marker between documents follows, or is not needed. */
  readonly closed: boolean;
  /** The start of the entries, behind their marker. */
  readonly bodyStart: number;
}

/** Entries start at the end of a text that has none. */
export function layoutOf(written: string): Layout {
  const text = withLineFeeds(written);
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const first = markerFrom(text, start);
  const behind = lineBehind(text, first);
  const begin = firstContent(text.slice(start, first));
  if (begin !== "") {
    return isItem(begin)
      ? { from: start, to: start, closed: false, bodyStart: start }
      : { from: start, to: first, closed: true, bodyStart: behind };
  }
  if (first === text.length) return { from: start, to: first, closed: false, bodyStart: first };
  const second = markerFrom(text, behind);
  const next = firstContent(text.slice(behind, second));
  return next === "" || isItem(next)
    ? { from: start, to: first, closed: true, bodyStart: behind }
    : { from: behind, to: second, closed: true, bodyStart: lineBehind(text, second) };
}

/** The next line that begins or ends a document, from the start of a line on; the end of the text if there is none. */
function markerFrom(text: string, start: number): number {
  for (let at = start; at < text.length; at = nextLine(text, at)) {
    if (/^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4))) return at;
  }
  return text.length;
}

/** The next line that starts like a marker. */
function nextLine(text: string, after: number): number {
  const [dashes, dots] = ["\n---", "\n..."].map((sign) => text.indexOf(sign, after) + 1 || text.length);
  return Math.min(dashes ?? text.length, dots ?? text.length);
}

function lineBehind(text: string, offset: number): number {
  return text.indexOf("\n", offset) + 1 || text.length;
}

/** The first line that is neither blank nor a comment nor a directive, or an empty text. */
function firstContent(text: string): string {
  return /^(?![ \t]*(?:#|$|\r))(?!%).*/m.exec(text)?.[0] ?? "";
}

function isItem(line: string): boolean {
  return /^[ \t]*(-([ \t\r]|$)|\[)/.test(line);
}
