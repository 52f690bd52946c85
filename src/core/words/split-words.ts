// Splits a line of a batch into arguments, like a shell.
import { inputError, type Parsed } from "../errors/error.ts";

const PIECE = /(\s+)|"((?:\\.|[^"\\])*)"|(?<!\S)'([^']*)'|\\(.)|((?!(?<!\S)')[^\s"\\]+)|(.)/gsu;

/**
 * Splits a line like a shell: at blanks outside quotes, honouring backslashes. A single quote inside a word is an
 * apostrophe. Error: `quote-open`.
 */
export function splitWords(line: string): Parsed<string[]> {
  const words: string[] = [];
  let open = false;
  for (const [, blank, doubled, single, escaped, plain, stray] of line.matchAll(PIECE)) {
    if (stray !== undefined) return { error: inputError("quote-open", { text: line.trim() }) };
    const piece = doubled?.replace(/\\(.)/gsu, "$1") ?? single ?? escaped ?? plain;
    if (piece !== undefined) words.push(`${open ? (words.pop() ?? "") : ""}${piece}`);
    open = blank === undefined;
  }
  return { value: words };
}
