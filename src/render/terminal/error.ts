// Errors and warnings: location, source line with carets, hint.
import type { InputError, Parsed, Place } from "../../core/errors/error.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { ErrorText } from "../../i18n/texts.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable, widthOf } from "./layout/text.ts";

/** Longer lines are cut to this many characters around the error, or to what fits beside their number. */
const WINDOW = 100;
const GUTTER = 10;
const LEAST_WINDOW = 20;
/** Maximum length of a quoted text. */
const LONGEST_QUOTE = 1000;

/** The message and hint of an error, in a language. */
export function say(found: InputError, words: Catalogue): { readonly what: string; readonly hint: string } {
  const sentence = words.errorTexts[found.code] as (params: InputError["params"]) => ErrorText;
  const quoted = Object.entries(found.params).map(([name, value]) => [name, shortened(value)]);
  const [what, hint = ""] = sentence(Object.fromEntries(quoted));
  return { what, hint };
}

function shortened(value: unknown): unknown {
  const isLong = typeof value === "string" && value.length > LONGEST_QUOTE;
  return isLong ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** The error of a parser in one line, of an empty answer only its hint; empty if it succeeded. */
export function sayParsed({ error }: Parsed<unknown>, words: Catalogue): string {
  if (!error) return "";
  const { what, hint } = say(error, words);
  const isOfNothing = "text" in error.params && error.params.text.trim() === "";
  return printable(isOfNothing && hint !== "" ? hint : `${what} ${hint}`.trim());
}

/** An error without a file: message and hint, separated by `gap`. */
export function renderInputError(found: InputError, gap: " " | "\n", { words }: Pick<OutputStyle, "words">): string {
  const { what, hint } = say(found, words);
  return `${printable(what)}${gap}${printable(hint)}`.trim();
}

/** An error in a file: `ledger.yaml:214:39: what`, the excerpt, the hint. */
export function renderFileError(
  found: InputError,
  file: string,
  lines: readonly string[],
  style: Pick<OutputStyle, "words" | "colours" | "plain"> & { readonly width?: number },
): string {
  const { words, colours, plain, width = Number.POSITIVE_INFINITY } = style;
  const size = Math.max(LEAST_WINDOW, Math.min(WINDOW, width - GUTTER));
  const { what, hint } = say(found, words);
  if (!found.place) return `${printable(`${file}: ${what}`)}\n  ${printable(hint)}`;
  const { line, column, length } = found.place;
  const head = colours.bold(`${printable(file)}:${line}:${column}: ${printable(what)}`);
  if (plain) {
    const text = lines[line - 1] ?? "";
    const faulty = printable(text.slice(column - 1, column - 1 + length)).slice(0, WINDOW);
    return [head, words.plain.excerpt(line, lineWindow(text, column, size), faulty), printable(hint)].join("\n");
  }
  return [
    head,
    "",
    ...excerpt(lines[line - 1] ?? "", { line, column, length }, size, colours),
    `  ${printable(hint)}`,
  ].join("\n");
}

/** Index of the first lineWindow character of a line. */
function windowStart(text: string, column: number, size: number): number {
  return text.length <= size ? 0 : Math.max(0, column - 1 - Math.floor(size / 2));
}

/** The part of a line around a column (1-based). */
function lineWindow(text: string, column: number, size: number): string {
  const start = windowStart(text, column, size);
  const part = text.slice(start, start + size);
  return `${start > 0 ? "…" : ""}${printable(part)}${start + size < text.length ? "…" : ""}`;
}

function excerpt(
  text: string,
  { line, column, length }: Place,
  size: number,
  colours: OutputStyle["colours"],
): string[] {
  const start = windowStart(text, column, size);
  const before = `${start > 0 ? "…" : ""}${printable(text.slice(start, column - 1))}`;
  const faulty = printable(text.slice(column - 1, column - 1 + length)).slice(0, start + size - (column - 1));
  const gutter = String(line).padStart(5);
  const carets = "^".repeat(Math.max(1, widthOf(faulty)));
  return [
    `${colours.dim(`${gutter} |`)} ${lineWindow(text, column, size)}`,
    `${" ".repeat(gutter.length)}   ${" ".repeat(widthOf(before))}${colours.red(carets)}`,
  ];
}
