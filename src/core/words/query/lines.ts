// Reads what an editing command is to change: lines as `list` numbers them, the last entries, a number of steps.
import { type Parsed, refuse } from "../../errors/error.ts";
import type { Category } from "../lexicon/lexicon.ts";
import { commonSentence } from "../phrases.ts";
import { endAt, type Found, isGlued, isMark, numberInWords, type Sentence, wholeAt } from "../sentence.ts";

/** Lines of a ledger, both inclusive, or so many of its last entries. */
export type LineChoice = { readonly from: number; readonly to: number } | { readonly last: number };

/** More digits are no line and no count. */
const DIGITS = 9;

/** The lines of `30-32`, `30 and 34`, `last`, `the last 3 entries`. Error: `lines-unreadable`. */
export function readLines(words: readonly string[]): Parsed<readonly LineChoice[]> {
  const chosen = valuesOf(words, choiceAt, ["filler", "entry", "and"]);
  const text = typeof chosen === "string" ? chosen : words.join(" ");
  return typeof chosen === "string" || chosen.length === 0 ? refuse("lines-unreadable", { text }) : { value: chosen };
}

/** The number of `2`, `two changes`, `the last two`; 1 for no words. Error: `steps-unreadable`. */
export function readSteps(words: readonly string[]): Parsed<number> {
  const counts = valuesOf(words, numberAt, ["filler", "step", "entry", "last"]);
  if (typeof counts === "string") return refuse("steps-unreadable", { text: counts });
  const [count = 1, ...more] = counts;
  return count > 0 && more.length === 0 ? { value: count } : refuse("steps-unreadable", { text: words.join(" ") });
}

/** All values in the words, between which only these categories stand; else the first word that is neither: 90€. */
function valuesOf<T>(
  words: readonly string[],
  valueAt: (sentence: Sentence, index: number) => Found<T> | null,
  between: readonly Category[],
): readonly T[] | string {
  // 30,31 would be one number.
  const apart = words.map((word) => word.replace(/[,;]/g, " $& ").replace(/\.\.+/g, "-").replace(/^#/, ""));
  const sentence = commonSentence(apart);
  const { tokens, args } = sentence;
  const values: T[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = valueAt(sentence, index);
    if (found) values.push(found.value);
    const end = found?.end ?? swallowed(sentence, index, between);
    if (end === index) return args[tokens[index]?.arg ?? 0]?.text ?? "";
    index = end;
  }
  return values;
}

function choiceAt(sentence: Sentence, start: number): Found<LineChoice> | null {
  const last = endAt(sentence, start, "last");
  if (last > start) {
    const number = numberAt(sentence, swallowed(sentence, last, ["filler"]));
    return { end: number?.end ?? last, value: { last: number?.value ?? 1 } };
  }
  const first = numberAt(sentence, start);
  if (!first) return null;
  const { end, value: from } = first;
  const behind = endAt(sentence, end, "last");
  if (behind > end) return { end: behind, value: { last: from } };
  const to = isMark(sentence, end, "-") ? end + 1 : longestAt(sentence, end, ["to", "through"]);
  if (to === end) return { end, value: { from, to: from } };
  const second = numberAt(sentence, swallowed(sentence, to, ["filler", "entry"]));
  return second && second.value >= from ? { end: second.end, value: { from, to: second.value } } : null;
}

function numberAt(sentence: Sentence, index: number): Found<number> | null {
  const digits = wholeAt(sentence, index, DIGITS);
  if (digits === null) return numberInWords(sentence, index);
  const isPart = isGlued(sentence, index + 1) && sentence.tokens[index + 1]?.kind === "word";
  return isPart ? null : { end: index + 1, value: digits };
}

/** The end of the longest phrase of these categories, or of a mark that stands for one, that begins at a token. */
function swallowed(sentence: Sentence, start: number, categories: readonly Category[]): number {
  const end = longestAt(sentence, start, categories);
  const marks = `${categories.includes("and") ? ",;+&" : ""}${categories.includes("filler") ? "'" : ""}`;
  return end === start && isMark(sentence, start, marks) ? start + 1 : end;
}

function longestAt({ phrases }: Sentence, start: number, categories: readonly Category[]): number {
  return phrases[start]?.find(({ category }) => categories.includes(category))?.end ?? start;
}
