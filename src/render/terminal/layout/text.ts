// Text for a terminal: control and invisible characters are replaced, widths are display widths.
import stringWidth from "string-width";
import { replaceInvisible } from "./invisible.ts";

/** The text in one line, with U+FFFD for characters that control the terminal or are invisible. */
export function printable(text: string): string {
  return replaceInvisible(text.replace(/[\r\n\t]+/g, " "), () => "\ufffd");
}

/**
 * The same with line ends and tabs. All terminal output passes through here.
 *
 * @param styles `keepStyles` keeps escape sequences of colours and styles
 */
export function printableLines(text: string, styles: { readonly keepStyles?: boolean } = {}): string {
  const isKept = (sign: string, next: string): boolean => sign === "\t" || (sign === "\r" && next === "\n");
  return replaceInvisible(text, (sign, next) => (isKept(sign, next) ? sign : "\ufffd"), styles);
}

/** JSON with such characters escaped. */
export function printableJson(json: string): string {
  return replaceInvisible(json, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Display width in columns. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Letters and digits; a pattern of all of them is slow to compile, so texts in Latin 1 use a shorter one. */
const ALL = "\\p{L}\\p{N}";
const LATIN = "A-Za-z0-9ªº²³¹µ¼-¾À-ÖØ-öø-ÿ";
/** Texts that need only the short pattern: Latin 1, punctuation, currencies, arrows, box drawing. */
const IN_LATIN = /^[\0-\xff\u2000-\u206f\u20a0-\u20bf\u2190-\u21ff\u2500-\u25ff\ufffd]*$/;

/** A pattern for a unit after its figure, or French punctuation. */
function unit(text: string): string {
  return `(?:[€£$¥%:;!?»]|h|[A-Z]{3})(?![${IN_LATIN.test(text) ? LATIN : ALL}])`;
}

/** Makes spaces before units and after « unbreakable, for text that is wrapped elsewhere. */
export function unbroken(text: string): string {
  return text.replace(new RegExp(` (?=${unit(text)})|(?<=«) `, "gu"), "\u00a0");
}

/** Wraps text between words to `width` columns; lines after the first start with `indent`. */
export function wrap(text: string, width: number, indent = ""): string {
  if (widthOf(text) <= width) return text;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(new RegExp(`(?<!«) (?!${unit(text)})`, "u"))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

/** An excerpt of a file, the carets below it, or a stack trace: never wrapped. */
const EXCERPT = /^(?:\s+at |\s*\S*\d+ \||\s*\S{0,5}\^+\S{0,5}$)/;

/** Wraps each line on its own; its continuation begins below its first word. */
export function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      if (widthOf(line) <= width || EXCERPT.test(line)) return line;
      const indent = /^ */.exec(line)?.[0] ?? "";
      return indent + wrap(line.slice(indent.length), width - indent.length, "").replaceAll("\n", `\n${indent}`);
    })
    .join("\n");
}

/** A dash for what is null, else as `show` writes it. */
export function unlessNull<Value>(show: (value: Value) => string): (value: Value | null) => string {
  return (value) => (value === null ? "–" : show(value));
}

/** A dash for 0, else as `show` writes it. */
export function unlessZero(show: (value: number) => string): (value: number) => string {
  return (value) => (value === 0 ? "–" : show(value));
}

/** Paragraphs with an empty line between them, without empty ones. Ends in a newline. */
export function paragraphs(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
