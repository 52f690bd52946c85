// Tells arguments that look like a value from plain text, which may be a note.
import type { WordKind } from "../errors/codes.ts";
import { type InputError, inputError } from "../errors/error.ts";
import { isCurrency } from "../values/currency.ts";
import type { Candidate, FieldName, Places, Reading } from "./candidates.ts";
import { type Category, CODES_LIKE_WORDS, meaningsOf } from "./lexicon/lexicon.ts";
import { isMistypedDay } from "./names.ts";
import { fillerEnd, isMark, isWithin, phraseAt, type Sentence } from "./sentence.ts";
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

/** What an argument is if no field takes it. */
export interface Nature {
  /** What it looks like if it cannot be note text; null for text. */
  readonly suspicion: WordKind | "apostrophe" | "vague" | "repeated" | "refund" | null;
  /** A number may stand before it in a note: 900 followers, 2 reels; but 20 ads are what money went to. */
  readonly isCountable: boolean;
}

/** A line with all that its tokens and arguments may be. */
export interface Analysis {
  readonly sentence: Sentence;
  readonly places: Places;
  /** By the token that they begin with. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** By argument. */
  readonly natures: readonly Nature[];
}

export function analysisOf(sentence: Sentence, candidates: Analysis["candidates"], places: Places): Analysis {
  const line = { sentence, candidates, places };
  const takesPurpose = places.fields.includes("purpose");
  const natures = sentence.args.map((arg) => ({
    suspicion: suspicionOf(line, arg),
    isCountable: isCountable(sentence, arg, takesPurpose),
  }));
  return { ...line, natures };
}

/** Fields whose words are text where a command has no place for them. */
const OWN_WORDS: readonly FieldName[] = ["activity", "purpose", "model", "format", "all"];

function suspicionOf({ sentence, candidates, places }: Omit<Analysis, "natures">, arg: Arg): Nature["suspicion"] {
  const { fields } = places;
  const { tokens } = sentence;
  const indices = Array.from({ length: arg.end - arg.start }, (_, index) => arg.start + index);
  if (indices.some((index) => hasLostApostrophe(tokens[index]?.key ?? ""))) return "apostrophe";
  if (arg.quoted) return null;
  const isTwice = phraseAt(sentence, arg.start, "repeated")?.end === arg.end || /^(?:x\d+|\d+x)$/i.test(arg.text);
  if (isTwice || indices.some((index) => isRepeated(sentence, index))) return "repeated";
  const plain = indices
    .flatMap((index) => candidates[index] ?? [])
    .find(({ field, isPlain }) => isPlain && (!OWN_WORDS.includes(field) || fields.includes(field)));
  if (plain) return KINDS[plain.field];
  const isSale = fields.includes("amount") && !fields.includes("purpose");
  for (const index of indices) {
    if (isSale && isRefund(sentence, index)) return "refund";
    if (isWithin(sentence, index, DATE_WORDS) || isPeriod(sentence, index)) return "vague";
    if (phraseAt(sentence, index, "currency")) return "amount";
    const isNumber = tokens[index]?.kind === "number" && !isPartOfName(sentence, arg, index);
    if (isNumber || phraseAt(sentence, index, "half")) return "number";
  }
  const isUnknown = indices.length === 1 && sentence.phrases[arg.start]?.length === 0;
  return isUnknown && isMistypedDay(tokens[arg.start]?.key ?? "") ? "vague" : null;
}

function isRefund({ phrases }: Sentence, index: number): boolean {
  const at = phrases[index] ?? [];
  return at.some(({ category, key }) => category === "creditNote" || (category === "purpose" && key === "refund"));
}

/** november, weekend, each word of `the other day`. */
const DATE_WORDS: readonly Category[] = ["monthName", "ago", "weekday", "vagueDay"];
const RELATIVE: readonly Category[] = ["last", "this", "next"];
const PERIODS: readonly Category[] = ["week", "month", "quarterYear", "year"];
const UNITS: readonly Category[] = [...PERIODS, "hour", "day", "dayPart", "weekday"];

/** last week, this month, semaine dernière: each of its words. */
function isPeriod(sentence: Sentence, index: number): boolean {
  return (sentence.phrases[index] ?? []).some(({ category, end }) => {
    const beside = RELATIVE.includes(category) ? PERIODS : PERIODS.includes(category) ? RELATIVE : [];
    return phraseAt(sentence, end, ...beside) || phraseAt(sentence, index - 1, ...beside);
  });
}

/** per day, every week, par mois, 2 fois: each of its words. */
function isRepeated(sentence: Sentence, index: number): boolean {
  const { tokens, phrases } = sentence;
  const isNumber = (at: number): boolean =>
    tokens[at]?.kind === "number" || phraseAt(sentence, at, "number") !== undefined;
  if ([index, index - 1].some((at) => isNumber(at) && phraseAt(sentence, at + 1, "times"))) return true;
  const bys = phrases.slice(0, index + 1).flatMap((each) => each.filter(({ category }) => category === "by"));
  return bys.some((by) => phrases[by.end]?.some(({ category, end }) => UNITS.includes(category) && end > index));
}

/** The 2 of B2B, v2 or #2 is not a number. */
function isPartOfName(sentence: Sentence, { start }: Arg, index: number): boolean {
  return index > start && (sentence.tokens[index - 1]?.kind === "word" || isMark(sentence, index - 1, "#°"));
}

/** dhier, dheure, linstagram: a shell took an apostrophe away. */
function hasLostApostrophe(key: string): boolean {
  if (!/^(?:d|l|qu|j|s)[aeiouh]/.test(key)) return false;
  const rest = key.slice(key.startsWith("qu") ? 2 : 1);
  if (rest.length < SHORTEST_ELIDED || meaningsOf(key).length > 0) return false;
  return meaningsOf(rest).some(({ category }) => ELIDED.includes(category));
}

const SHORTEST_ELIDED = 4;
const ELIDED: readonly Category[] = ["days", "monthName", "hour", "network", "activity"];

function isCountable(sentence: Sentence, arg: Arg, takesPurpose: boolean): boolean {
  const { start, quoted } = arg;
  const token = sentence.tokens[start];
  if (quoted || token?.kind !== "word" || isFiller(sentence, arg)) return false;
  if (isCurrency(token.key.toUpperCase()) && !CODES_LIKE_WORDS.has(token.key)) return false;
  if (phraseAt(sentence, start, ...UNCOUNTED) || isRefund(sentence, start)) return false;
  if (takesPurpose && phraseAt(sentence, start, "purpose")) return false;
  return token.key.endsWith("s") || !phraseAt(sentence, start, "activity");
}

/** What a number before it belongs to, or does not belong to. */
const UNCOUNTED: readonly Category[] = [
  ...(["network", "doing", "days", "weekday", "monthName", "currency", "minute", "hour", "day", "week"] as const),
  ...(["month", "quarterYear", "year", "ago", "noon", "midnight", "am", "pm", "and", "number", "last"] as const),
  ...(["next", "this", "to", "at", "half", "quarter", "oclock", "thousand", "times", "by"] as const),
];

export function isFiller(sentence: Sentence, { start, end }: Arg): boolean {
  return fillerEnd(sentence, start) === end || (end === start + 1 && sentence.tokens[start]?.kind === "mark");
}

/** The errors of arguments that nothing understood and that cannot be note text. */
export function suspectErrors(analysis: Analysis, reading: Reading, missing: Places["required"]): InputError[] {
  const { sentence, natures } = analysis;
  const { rest, parts } = reading;
  const lacksTime = missing.some((fields) => fields.includes("minutes"));
  const isOf = (index: number, kind: Nature["suspicion"]): boolean =>
    rest.includes(index) && natures[index]?.suspicion === kind;
  return rest.flatMap((index): InputError[] => {
    const kind = natures[index]?.suspicion ?? (isLoneWeekday(sentence, reading, index) ? "vague" : null);
    const text = sentence.args[index]?.text ?? "";
    if (kind === "number" && lacksTime && /^\d+([.,]\d+)?$/.test(text)) return [inputError("duration-bare", { text })];
    if (kind === null || [index, index - 1].some((at) => isInNote(analysis, reading, at))) return [];
    if (kind === "time" && lacksTime) return [inputError("duration-unreadable", { text })];
    if (kind === "apostrophe") return [inputError("apostrophe-lost", { text })];
    if (kind === "refund") return [inputError("amount-refunded", { text })];
    if (kind === "vague" || kind === "repeated") {
      if (isOf(index - 1, kind)) return [];
      let end = index + 1;
      while (isOf(end, kind)) end += 1;
      const words = sentence.args.slice(index, end).map((arg) => arg.text);
      return [inputError(kind === "vague" ? "date-vague" : "entry-repeated", { text: words.join(" ") })];
    }
    const said = parts.find(({ field }) => kind !== "number" && KINDS[field] === kind)?.text ?? "";
    return [inputError("word-unplaced", { text, kind, said })];
  });
}

/** `sat` or `mon` that stands by itself: a weekday, and no word of a note. */
export function isLoneWeekday({ args, phrases }: Sentence, { rest }: Reading, index: number): boolean {
  const { start = -1, end = 0, quoted = true } = args[index] ?? {};
  const isShort =
    !quoted && (phrases[start] ?? []).some((phrase) => phrase.category === "shortWeekday" && phrase.end >= end);
  return isShort && !rest.includes(index + 1);
}

/** Whether a whole argument is a number that may count what follows; `+ 50 tip` is added to another. */
export function isCount(sentence: Sentence, { start, end }: Pick<Arg, "start" | "end">): boolean {
  return end === start + 1 && sentence.tokens[start]?.kind === "number" && !isMark(sentence, start - 1, "+");
}

/** A number before a word that may be counted. */
export function isInNote({ sentence, natures }: Analysis, { rest }: Reading, index: number): boolean {
  const arg = sentence.args[index];
  const isBoth = rest.includes(index) && rest.includes(index + 1);
  return arg !== undefined && isBoth && isCount(sentence, arg) && natures[index + 1]?.isCountable === true;
}
