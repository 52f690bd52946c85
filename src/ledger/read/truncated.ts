// A truncated last line, as a crash, a full disk or a lost connection leaves it.
import { lineEndIn, withLineFeeds } from "./line-ends.ts";
import { readLedger } from "./read.ts";

/** The text with its truncated last line turned into a comment, and that line; null if the last line is complete. */
export function commentOutTruncatedLine(text: string): { readonly text: string; readonly line: string } | null {
  if (text === "" || text.endsWith("\n") || text.endsWith("\r")) return null;
  const start = withLineFeeds(text).lastIndexOf("\n") + 1;
  const line = text.slice(start);
  if (!readLedger(text).errors.some(({ code }) => code === "line-torn")) return null;
  const head = text.slice(0, start);
  return readLedger(head).errors.length > 0 ? null : { text: `${head}# torn: ${line}${lineEndIn(text)}`, line };
}
