// A fault as people see it: where it stands, the faulty line with a caret under it, and how to mend it.
import type { Fault, Parsed } from "../../core/errors/error.ts";
import type { Catalogue, ErrorText } from "../../i18n/catalogue.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable, widthOf } from "./layout/text.ts";

/** Longer lines are shown around the fault only. */
const WINDOW = 100;
/** Of a longer word or text a sentence quotes the beginning only. */
const LONGEST_QUOTE = 1000;

/** What is wrong and what to do, in words. */
export function say(found: Fault, words: Catalogue): ErrorText {
  const sentence = words.faults[found.code] as (params: Fault["params"]) => ErrorText;
  const quoted = Object.entries(found.params).map(([name, value]) => [name, shortened(value)]);
  return sentence(Object.fromEntries(quoted));
}

function shortened(value: unknown): unknown {
  const isLong = typeof value === "string" && value.length > LONGEST_QUOTE;
  return isLong ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** What a parser refused, in one line; nothing where it took it. */
export function sayParsed({ fault }: Parsed<unknown>, words: Catalogue): string {
  if (!fault) return "";
  const { what, remedy } = say(fault, words);
  return printable(`${what} ${remedy}`.trim());
}

/** A fault that stands in no file: what and remedy, on one line or on two. */
export function renderTypedFault(found: Fault, gap: " " | "\n", { words }: Pick<OutputStyle, "words">): string {
  const { what, remedy } = say(found, words);
  return `${printable(what)}${gap}${printable(remedy)}`.trim();
}

/** A fault in a file: `ledger.yaml:214:39: what`, the excerpt, the remedy. */
export function renderFileFault(
  found: Fault,
  file: string,
  lines: readonly string[],
  style: Pick<OutputStyle, "words" | "colours" | "plain">,
): string {
  const { words, colours, plain } = style;
  const { what, remedy } = say(found, words);
  if (!found.place) return `${printable(`${file}: ${what}`)}\n  ${printable(remedy)}`;
  const { line, column, length } = found.place;
  const head = colours.bold(`${printable(file)}:${line}:${column}: ${printable(what)}`);
  if (plain) {
    const text = lines[line - 1] ?? "";
    const faulty = printable(text.slice(column - 1, column - 1 + length)).slice(0, WINDOW);
    return [head, words.plain.excerpt(line, shown(text, column), faulty), printable(remedy)].join("\n");
  }
  return [head, "", ...excerpt(lines[line - 1] ?? "", line, column, length, colours), `  ${printable(remedy)}`].join(
    "\n",
  );
}

/** The part of a line that is shown begins here. */
function startOf(text: string, column: number): number {
  return text.length <= WINDOW ? 0 : Math.max(0, column - 1 - WINDOW / 2);
}

/** As much of a line as is worth reading around a place. */
function shown(text: string, column: number): string {
  const start = startOf(text, column);
  const part = text.slice(start, start + WINDOW);
  return `${start > 0 ? "…" : ""}${printable(part)}${start + WINDOW < text.length ? "…" : ""}`;
}

function excerpt(
  text: string,
  line: number,
  column: number,
  length: number,
  colours: OutputStyle["colours"],
): string[] {
  const start = startOf(text, column);
  const before = `${start > 0 ? "…" : ""}${printable(text.slice(start, column - 1))}`;
  const faulty = printable(text.slice(column - 1, column - 1 + length)).slice(0, WINDOW);
  const gutter = String(line).padStart(5);
  const carets = "^".repeat(Math.max(1, widthOf(faulty)));
  return [
    `${colours.dim(`${gutter} |`)} ${shown(text, column)}`,
    `${" ".repeat(gutter.length)}   ${" ".repeat(widthOf(before))}${colours.red(carets)}`,
  ];
}
