// Text for a terminal: nothing that came from a file may move the cursor, and width is what the eye sees.
import stringWidth from "string-width";

/** The text with control characters, escape sequences and direction overrides left out of what a terminal sees. */
export function printable(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Blanks where a line may break: not between a figure and its unit, nor before French punctuation. */
const BREAKS = / (?!(?:[€£$¥%:;!?»]|h|[A-Z]{3})(?![\p{L}\p{N}]))/u;
const HELD = / (?=(?:[€£$¥%:;!?»]|h|[A-Z]{3})(?![\p{L}\p{N}]))|(?<=«) /gu;

/** The text with such blanks made unbreakable, for where somebody else breaks the lines. */
export function unbroken(text: string): string {
  return text.replace(HELD, "\u00a0");
}

/** The text in lines of at most `width` columns, broken between words, each after the first behind an indent. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAKS)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

/** The text with a capital letter first, as it begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
