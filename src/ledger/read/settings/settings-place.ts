// Where the settings stand in a ledger's text, or are to stand.
import { withLineFeeds } from "../line-ends.ts";

/** Where the settings stand, or are to stand; `closed` when a marker between documents follows, or needs not. */
export function settingsIn(written: string): { from: number; to: number; closed: boolean } {
  const text = withLineFeeds(written);
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const markers = [...text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  const body = text.slice(start);
  const [first = text.length, second = text.length] = markers;
  const begin = contentOf(text.slice(start, first));
  if (begin !== "")
    return isEntries(begin) ? { from: start, to: start, closed: false } : { from: start, to: first, closed: true };
  if (markers.length === 0) return { from: start, to: text.length, closed: contentOf(body) !== "" };
  const behind = text.indexOf("\n", first) + 1 || text.length;
  const next = contentOf(text.slice(behind, second));
  return next === "" || isEntries(next)
    ? { from: start, to: first, closed: true }
    : { from: behind, to: second, closed: true };
}

/** The first line that is neither blank nor a comment nor a directive, or an empty text. */
function contentOf(piece: string): string {
  return /^(?![ \t]*(?:#|$|\r))(?!%).*/m.exec(piece)?.[0] ?? "";
}

function isEntries(line: string): boolean {
  return /^[ \t]*(-([ \t\r]|$)|\[)/.test(line);
}
