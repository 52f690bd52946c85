// Tells arguments that look like a value from plain text, which may be a note.
import type { WordKind } from "../errors/codes.ts";
import { type InputError, inputError } from "../errors/error.ts";
import { isCurrency } from "../values/currency.ts";
import type { Candidate, FieldName, Places } from "./candidates.ts";
import { type Category, CODES_LIKE_WORDS, meaningsOf } from "./lexicon/lexicon.ts";
import { isMistypedDay } from "./names.ts";
import type { Phrase } from "./phrases.ts";
import { isCount, type Reading } from "./search.ts";
import { fillerEnd, type Sentence } from "./sentence.ts";
import type { Arg } from "./tokens.ts";

/** What a value of a field is called. */
export const KINDS: Readonly<Record<FieldName, WordKind>> = {
  minutes: "time",
  span: "clock",
  clock: "clock",
  ago: "clock",
  day: "date",
  amount: "amount",
  count: "count",
  all: "count",
  networks: "network",
  activity: "activity",
  format: "format",
  purpose: "purpose",
  model: "model",
};

export type Suspicion = WordKind | "apostrophe" | "vague" | "repeated" | "refund";

/** What an argument looks like if it cannot be note text; null for text. */
export function suspicionOf(
  sentence: Sentence,
  arg: Arg,
  candidates: readonly (readonly Candidate[])[],
  { fields }: Places,
): Suspicion | null {
  const { tokens, phrases } = sentence;
  const indices = Array.from({ length: arg.end - arg.start }, (_, index) => arg.start + index);
  if (indices.some((index) => hasLostApostrophe(tokens[index]?.key ?? ""))) return "apostrophe";
  if (arg.quoted) return null;
  if (/^(?:x\d+|\d+x|twice)$/i.test(arg.text) || indices.some((index) => isRepeated(sentence, index)))
    return "repeated";
  const own: ReadonlySet<FieldName> = new Set(["activity", "purpose", "model", "format", "all"]);
  const plain = indices
    .flatMap((index) => candidates[index] ?? [])
    .find(({ field, isPlain }) => isPlain && (!own.has(field) || fields.includes(field)));
  if (plain) return KINDS[plain.field];
  const isSale = fields.includes("amount") && !fields.includes("purpose");
  for (const index of indices) {
    if (isSale && phrases[index]?.some(isRefund)) return "refund";
    const categories = (phrases[index] ?? []).map(({ category }) => category);
    if (isInDateWords(sentence, index) || isPeriod(sentence, index)) return "vague";
    if (categories.includes("currency")) return "amount";
    if (categories.includes("half")) return "number";
    if (tokens[index]?.kind === "number" && !isPartOfName(sentence, arg, index)) return "number";
  }
  const isUnknown = indices.length === 1 && phrases[arg.start]?.length === 0;
  return isUnknown && isMistypedDay(tokens[arg.start]?.key ?? "") ? "vague" : null;
}

function isRefund({ category, key }: Phrase): boolean {
  return category === "creditNote" || (category === "purpose" && key === "refund");
}

const DATE_WORDS: ReadonlySet<Category> = new Set(["monthName", "ago", "weekday", "vagueDay"]);

/** november, weekend, each word of `the other day`. */
function isInDateWords({ phrases }: Sentence, index: number): boolean {
  return phrases
    .slice(0, index + 1)
    .some((each) => each.some(({ category, end }) => DATE_WORDS.has(category) && end > index));
}

/** last week, this month, semaine dernière: each of its words. */
function isPeriod({ phrases }: Sentence, index: number): boolean {
  const has = (at: readonly Phrase[] | undefined, categories: ReadonlySet<Category>): boolean =>
    (at ?? []).some(({ category }) => categories.has(category));
  const at = phrases[index] ?? [];
  return at.some(
    ({ category, end }) =>
      (RELATIVE.has(category) && (has(phrases[end], PERIODS) || has(phrases[index - 1], PERIODS))) ||
      (PERIODS.has(category) && (has(phrases[end], RELATIVE) || has(phrases[index - 1], RELATIVE))),
  );
}

/** per day, every week, par mois, 2 fois: each of its words. */
function isRepeated({ tokens, phrases }: Sentence, index: number): boolean {
  const isTimes = [index, index - 1].some((at) => {
    const isNumber = tokens[at]?.kind === "number" || phrases[at]?.some(({ category }) => category === "number");
    return isNumber && phrases[at + 1]?.some(({ category }) => category === "times");
  });
  if (isTimes) return true;
  return phrases
    .slice(0, index + 1)
    .some((each) =>
      each.some(
        ({ category, end }) =>
          category === "by" && phrases[end]?.some((unit) => UNITS.has(unit.category) && unit.end > index),
      ),
    );
}

const RELATIVE: ReadonlySet<Category> = new Set(["last", "this", "next"]);
const PERIODS: ReadonlySet<Category> = new Set(["week", "month", "quarterYear", "year"]);
const UNITS: ReadonlySet<Category> = new Set([...PERIODS, "hour", "day", "dayPart", "weekday"]);

/** The 2 of B2B, v2 or #2 is not a number. */
function isPartOfName({ tokens }: Sentence, { start }: Arg, index: number): boolean {
  const before = tokens[index - 1];
  return index > start && before !== undefined && (before.kind === "word" || before.key === "#" || before.key === "°");
}

/** dhier, dheure, linstagram: a shell took an apostrophe away. */
function hasLostApostrophe(key: string): boolean {
  if (!/^(?:d|l|qu|j|s)[aeiouh]/.test(key)) return false;
  const rest = key.startsWith("qu") ? key.slice(2) : key.slice(1);
  if (rest.length < SHORTEST_ELIDED || meaningsOf(key).length > 0) return false;
  return meaningsOf(rest).some(({ category }) => ELIDED.has(category));
}

const SHORTEST_ELIDED = 4;
const ELIDED: ReadonlySet<Category> = new Set(["days", "monthName", "hour", "network", "activity"]);

/** Whether a number may stand before it in a note: 900 followers, 2 reels; but 20 ads are what money went to. */
export function isCountable(sentence: Sentence, arg: Arg, { fields }: Places): boolean {
  const [token] = sentence.tokens.slice(arg.start, arg.end);
  if (arg.quoted || token?.kind !== "word" || isFiller(sentence, arg)) return false;
  if (isCurrency(token.key.toUpperCase()) && !CODES_LIKE_WORDS.has(token.key)) return false;
  return !(sentence.phrases[arg.start] ?? []).some(
    (phrase) =>
      UNCOUNTED.has(phrase.category) ||
      (phrase.category === "purpose" && fields.includes("purpose")) ||
      (phrase.category === "activity" && !/s$/.test(token.key)) ||
      isRefund(phrase),
  );
}

/** What a number before it belongs to, or does not belong to. */
const UNCOUNTED: ReadonlySet<Category> = new Set([
  ...(["network", "doing", "days", "weekday", "monthName", "currency", "minute", "hour", "day", "week"] as const),
  ...(["month", "quarterYear", "year", "ago", "noon", "midnight", "am", "pm", "and", "number", "last"] as const),
  ...(["next", "this", "to", "at", "half", "quarter", "oclock", "thousand", "times", "by"] as const),
]);

export function isFiller(sentence: Sentence, arg: Arg): boolean {
  return (
    fillerEnd(sentence, arg.start) === arg.end ||
    (arg.end === arg.start + 1 && sentence.tokens[arg.start]?.kind === "mark")
  );
}

/** The errors of arguments that nothing understood and that cannot be note text. */
export function suspectErrors(
  sentence: Sentence,
  { rest, parts }: Reading,
  suspicions: readonly (Suspicion | null)[],
  countable: readonly boolean[],
  missing: readonly (readonly FieldName[])[],
): InputError[] {
  const lacksTime = missing.some((fields) => fields.includes("minutes"));
  return rest.flatMap((index): InputError[] => {
    const kind = suspicions[index] ?? (isLoneWeekday(sentence, rest, index) ? "vague" : null);
    const text = sentence.args[index]?.text ?? "";
    if (kind === "number" && lacksTime && /^\d+([.,]\d+)?$/.test(text)) return [inputError("duration-bare", { text })];
    if (kind === null || [index, index - 1].some((at) => isInNote(sentence, rest, at, countable))) return [];
    if (kind === "time" && lacksTime) return [inputError("duration-unreadable", { text })];
    if (kind === "vague" || kind === "repeated") {
      if (rest.includes(index - 1) && suspicions[index - 1] === kind) return [];
      let end = index + 1;
      while (rest.includes(end) && suspicions[end] === kind) end += 1;
      const words = sentence.args.slice(index, end).map((arg) => arg.text);
      return [inputError(kind === "vague" ? "date-vague" : "entry-repeated", { text: words.join(" ") })];
    }
    if (kind === "apostrophe") return [inputError("apostrophe-lost", { text })];
    if (kind === "refund") return [inputError("amount-refunded", { text })];
    const said = parts.find(({ field }) => kind !== "number" && KINDS[field] === kind)?.text ?? "";
    return [inputError("word-unplaced", { text, kind, said })];
  });
}

/** `sat` or `mon` that stands by itself: a weekday, and no word of a note. */
export function isLoneWeekday({ args, phrases }: Sentence, rest: readonly number[], index: number): boolean {
  const { start = -1, end = 0, quoted = true } = args[index] ?? {};
  const isShort =
    !quoted && (phrases[start] ?? []).some((phrase) => phrase.category === "shortWeekday" && phrase.end >= end);
  return isShort && !rest.includes(index + 1);
}

/** A number before a word that may be counted. */
export function isInNote(
  sentence: Sentence,
  rest: readonly number[],
  index: number,
  countable: readonly boolean[],
): boolean {
  const arg = sentence.args[index];
  if (!arg || !rest.includes(index) || !rest.includes(index + 1)) return false;
  return isCount(sentence, arg.start, arg.end) && countable[index + 1] === true;
}
