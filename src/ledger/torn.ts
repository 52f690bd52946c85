// A torn last line: what a crash, a full disk or a lost connection leaves when it cuts a line short.
import { endingOf, lineEndIn, linesOf } from "./line-ends.ts";
import { readLedger } from "./read.ts";

/** The text with its torn last line as a comment, and that line; null where the last line is whole. */
export function mendTornLine(text: string): { readonly text: string; readonly line: string } | null {
  const line = linesOf(text).at(-1) ?? "";
  if (line === "" || endingOf(line) !== "") return null;
  if (!readLedger(text).faults.some(({ code }) => code === "line-torn")) return null;
  const head = text.slice(0, text.length - line.length);
  return readLedger(head).faults.length > 0 ? null : { text: `${head}# torn: ${line}${lineEndIn(text)}`, line };
}
