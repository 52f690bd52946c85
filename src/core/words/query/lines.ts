// Reads what an editing command is to change: lines as `list` numbers them, the last entries, a number of steps.
import { type Parsed, refuse } from "../../errors/error.ts";
import type { Category } from "../lexicon/lexicon.ts";
import { commonSentence } from "../phrases.ts";
import { isMark, numberInWords, type Sentence, wholeAt } from "../sentence.ts";

/** Lines of a ledger, both inclusive, or so many of its last entries. */
export type LineChoice = { readonly from: number; readonly to: number } | { readonly last: number };

/** More digits are no line and no count. */
const DIGITS = 9;

/** The lines of `30-32`, `30 and 34`, `last`, `the last 3 entries`. Error: `lines-unreadable`. */
export function readLines(words: readonly string[]): Parsed<readonly LineChoice[]> {
  const sentence = sentenceOf(words);
  const chosen: LineChoice[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const found = choiceAt(sentence, index);
    if (found) chosen.push(found.value);
    const end = found?.end ?? swallowed(sentence, index, ["filler", "entry", "and"]);
    if (end === index) return refuse("lines-unreadable", { text: typedAt(sentence, index) });
    index = end;
  }
  return chosen.length > 0 ? { value: chosen } : refuse("lines-unreadable", { text: words.join(" ") });
}

/** The number of `2`, `two changes`, `the last two`; 1 for no words. Error: `steps-unreadable`. */
export function readSteps(words: readonly string[]): Parsed<number> {
  const sentence = sentenceOf(words);
  const counts: number[] = [];
  for (let index = 0; index < sentence.tokens.length; ) {
    const number = numberAt(sentence, index);
    if (number) counts.push(number.value);
    const end = number?.end ?? swallowed(sentence, index, ["filler", "step", "entry", "last"]);
    if (end === index) return refuse("steps-unreadable", { text: typedAt(sentence, index) });
    index = end;
  }
  const [count = 1, ...more] = counts;
  return count > 0 && more.length === 0 ? { value: count } : refuse("steps-unreadable", { text: words.join(" ") });
}

function sentenceOf(words: readonly string[]): Sentence {
  // 30,31 would be one number.
  return commonSentence(words.map((word) => word.replace(/[,;]/g, " $& ").replace(/\.\.+/g, "-").replace(/^#/, "")));
}

function choiceAt(sentence: Sentence, start: number): { end: number; value: LineChoice } | null {
  const last = swallowed(sentence, start, ["last"]);
  if (last > start) {
    const number = numberAt(sentence, swallowed(sentence, last, ["filler"]));
    return { end: number?.end ?? last, value: { last: number?.value ?? 1 } };
  }
  const first = numberAt(sentence, start);
  if (!first) return null;
  const behind = swallowed(sentence, first.end, ["last"]);
  if (behind > first.end) return { end: behind, value: { last: first.value } };
  const to = isMark(sentence.tokens[first.end], "-")
    ? first.end + 1
    : swallowed(sentence, first.end, ["to", "through"]);
  const second = to > first.end ? numberAt(sentence, swallowed(sentence, to, ["filler", "entry"])) : null;
  if (to > first.end && (!second || second.value < first.value)) return null;
  return { end: second?.end ?? first.end, value: { from: first.value, to: second?.value ?? first.value } };
}

function numberAt(sentence: Sentence, index: number): { end: number; value: number } | null {
  const digits = wholeAt(sentence, index, DIGITS);
  if (digits !== null)
    return sentence.tokens[index + 1]?.glued && sentence.tokens[index + 1]?.kind === "word"
      ? null
      : { end: index + 1, value: digits };
  return numberInWords(sentence, index);
}

/** The whole word that a token is part of: 90€. */
function typedAt({ tokens, args }: Sentence, index: number): string {
  return args[tokens[index]?.arg ?? 0]?.text ?? "";
}

/** The end of the words of these categories and the commas that begin at a token, else the token. */
function swallowed(sentence: Sentence, start: number, categories: readonly Category[]): number {
  const phrase = sentence.phrases[start]?.find(({ category }) => categories.includes(category));
  if (phrase) return phrase.end;
  const isJoint =
    categories.includes("and") && [",", ";", "+", "&"].some((mark) => isMark(sentence.tokens[start], mark));
  return isJoint || (categories.includes("filler") && isMark(sentence.tokens[start], "'")) ? start + 1 : start;
}
