// Text for a terminal: nothing that came from a file may move the cursor or hide, and width is what the eye sees.
import stringWidth from "string-width";
import { replaceUnseen } from "./unseen.ts";

/** The text in one line, with a mark in the place of what a terminal would obey or not show. */
export function printable(text: string): string {
  return replaceUnseen(text.replace(/[\r\n\t]+/g, " "), () => "\ufffd");
}

/**
 * The same in as many lines as it has. All that is written to a terminal passes through here.
 *
 * @param isPainted whether styles stay
 */
export function printableLines(text: string, isPainted = false): string {
  const isKept = (sign: string, next: string): boolean => sign === "\t" || (sign === "\r" && next === "\n");
  return replaceUnseen(text, (sign, next) => (isKept(sign, next) ? sign : "\ufffd"), isPainted);
}

/** The text of JSON with such characters escaped, which means the same. */
export function printableJson(json: string): string {
  return replaceUnseen(json, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** All letters and digits there are, and those of texts in Latin 1: a pattern of all of them takes long to make. */
const ALL = "\\p{L}\\p{N}";
const LATIN = "A-Za-z0-9ªº²³¹µ¼-¾À-ÖØ-öø-ÿ";
/** A text without any others: Latin 1, punctuation, currencies, arrows, lines and blocks. */
const IN_LATIN = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf\u2190-\u21ff\u2500-\u25ff\ufffd]*$/;

/** A unit behind its figure, or French punctuation. */
function unit(text: string): string {
  return `(?:[€£$¥%:;!?»]|h|[A-Z]{3})(?![${IN_LATIN.test(text) ? LATIN : ALL}])`;
}

/** The text with the blanks before these made unbreakable, and behind «, for where somebody else breaks the lines. */
export function unbroken(text: string): string {
  return text.replace(new RegExp(` (?=${unit(text)})|(?<=«) `, "gu"), "\u00a0");
}

/** The text in lines of at most `width` columns, broken between words, each after the first behind an indent. */
export function wrap(text: string, width: number, indent = ""): string {
  if (widthOf(text) <= width) return text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(new RegExp(` (?!${unit(text)})`, "u"))) {
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
