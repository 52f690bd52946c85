// Reads the words of a command into the fields that it has a place for, or every error in them.
import { type InputError, inputError, type WordKind } from "../errors/error.ts";
import { isCurrency } from "../values/currency.ts";
import { writeClock, writeDuration } from "../values/duration.ts";
import { type Candidate, candidatesOf, type FieldName, type FieldValues, type Places } from "./candidates.ts";
import { type Category, CODES_LIKE_WORDS, compact, meaningsOf } from "./lexicon/lexicon.ts";
import { dateOrderOf, type ParseContext } from "./parse-context.ts";
import { type Phrase, type Phrases, phrasesOf } from "./phrases.ts";
import { bestReadings, isCount, type Reading } from "./search.ts";
import { fillerEnd, type Sentence, textOf } from "./sentence.ts";
import { type Arg, type Line, tokenize } from "./tokens.ts";
import { type ActivityWord, activityFrom } from "./values/activities.ts";

export interface Understood {
  readonly values: { readonly [Field in FieldName]?: FieldValues[Field] };
  readonly activityWords: readonly ActivityWord[];
  /** The command is about money, which may come from anywhere. */
  readonly isMoney: boolean;
  /** What was typed for each field. */
  readonly texts: ReadonlyMap<FieldName, string>;
  /** 8:30 as a duration: the time of day that it may be as well. */
  readonly clock: number | null;
  /** The arguments that nothing understood, in order. */
  readonly rest: readonly Rest[];
  readonly errors: readonly InputError[];
  /** The required fields that nothing was typed for. */
  readonly missing: readonly (readonly FieldName[])[];
}

/** An argument that nothing understood. */
export interface Rest {
  readonly text: string;
  /** It may be a name that is not known: one word, not quoted, no filler and no word of dates. */
  readonly isName: boolean;
  readonly isQuoted: boolean;
  /** A number stands before it: 2 reels. */
  readonly isCounted: boolean;
}

/** The note that arguments make. */
export function noteOf(rest: readonly Rest[], option = ""): string | undefined {
  const typed = rest
    .map(({ text }) => text)
    .join(" ")
    .replace(/^(?:[\s,;·]|-(?=\s))+|[\s,;·]+$/g, "");
  const note = [typed, option.trim()].filter((part) => part !== "").join(" ");
  return note === "" ? undefined : note;
}

/** More words than anyone types; the rest belongs in quotes. */
const MOST_WORDS = 100;

export function understand(words: readonly string[], places: Places, context: ParseContext): Understood {
  const typed = words.filter((word) => word.trim() !== "");
  if (typed.length > MOST_WORDS)
    return { ...NOTHING, errors: [inputError("words-many", { count: typed.length, most: MOST_WORDS })] };
  const line = tokenize(typed);
  const phrases = phrasesOf(line, context.settings, context.vocabulary);
  const sentence: Sentence = {
    ...line,
    phrases: context.allowNew ? withoutLooseNames(line, phrases, context) : phrases,
  };
  const candidates = candidatesOf(sentence, places, {
    settings: context.settings,
    today: context.today,
    allowNew: context.allowNew,
    order: dateOrderOf(context),
  });
  const suspicions = sentence.args.map((arg) => suspicionOf(sentence, arg, candidates, places));
  const readings = bestReadings(sentence, candidates, places, {
    suspects: suspicions.map((kind) => kind !== null),
    countable: sentence.args.map((arg) => isCountable(sentence, arg)),
  });
  const [first] = readings;
  if (!first) return NOTHING;
  const other = readings.find((reading) => meaningOf(reading) !== meaningOf(first));
  const missing = places.required.filter((fields) => !first.parts.some(({ field }) => fields.includes(field)));
  const errors = [
    ...ambiguity(first, other),
    ...twiceErrors(first, places),
    ...suspectErrors(sentence, first, suspicions, missing),
  ];
  return {
    values: Object.fromEntries(first.parts.toReversed().map(({ field, value }) => [field, value])),
    activityWords: first.parts.flatMap((part) => (part.field === "activity" ? [part.value] : [])),
    isMoney: places.fields.includes("amount"),
    texts: new Map(first.parts.map(({ field, text }) => [field, text])),
    clock: first.parts.find(({ field }) => field === "minutes")?.clock ?? null,
    rest: first.rest.flatMap((index): Rest[] => {
      const arg = sentence.args[index];
      if (!arg) return [];
      const isTime = suspicions[index] === "vague" || suspicions[index] === "repeated";
      const isName = !arg.quoted && !isFiller(sentence, arg) && !isTime;
      return [{ text: arg.text, isName, isQuoted: arg.quoted, isCounted: isInNote(sentence, first.rest, index - 1) }];
    }),
    errors,
    missing,
  };
}

/** The phrases without words for networks that are not their names, as a new network may be called so. */
function withoutLooseNames(line: Line, phrases: Phrases, { vocabulary }: ParseContext): Phrases {
  const isName = (start: number, { category, end }: Phrase): boolean =>
    category !== "network" || vocabulary.networks.keyOf(compact(textOf({ ...line, phrases }, start, end))) !== null;
  return phrases.map((each, start) => each.filter((phrase) => isName(start, phrase)));
}

const NOTHING: Understood = {
  values: {},
  activityWords: [],
  isMoney: false,
  texts: new Map(),
  clock: null,
  rest: [],
  errors: [],
  missing: [],
};

/** Two readings with the same values and the same rest are one. */
function meaningOf({ parts, rest }: Reading): string {
  const activity = activityFrom(parts.flatMap((part) => (part.field === "activity" ? [part.value] : [])));
  const values = parts
    .filter(({ field }) => field !== "activity")
    .map(({ field, value }) => JSON.stringify([field, value]));
  return JSON.stringify([values.sort(), activity, rest]);
}

function ambiguity(first: Reading, other: Reading | undefined): InputError[] {
  if (!other) return [];
  const [one, two] = [textsOf(first, other), textsOf(other, first)];
  if (one !== two) return [inputError("reading-ambiguous", { first: one, second: two })];
  const time = first.parts.find(({ field }) => field === "minutes");
  const at = other.parts.find(({ field, start }) => field === "clock" && start === time?.start);
  return time && at
    ? [
        inputError("clock-or-duration", {
          text: time.text,
          duration: writeDuration(time.clock ?? 0),
          clock: writeClock(time.clock ?? 0),
        }),
      ]
    : [inputError("reading-ambiguous", { first: one, second: two })];
}

/** What one reading takes together and the other does not. */
function textsOf({ parts }: Reading, other: Reading): string {
  const differing = parts.filter(
    ({ field, text }) => !other.parts.some((each) => each.field === field && each.text === text),
  );
  return differing.map(({ text }) => `“${text}”`).join(" + ");
}

const KINDS: Readonly<Record<FieldName, WordKind>> = {
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

/** Fields said twice. */
function twiceErrors({ parts }: Reading, { fields, several }: Places): InputError[] {
  return parts.flatMap((part, index): InputError[] => {
    const before = parts.slice(0, index).find(({ field }) => field === part.field);
    if (!before || part.field === "activity" || (several.has(part.field) && before.value === part.value)) return [];
    if (part.field !== "networks")
      return [inputError("word-twice", { kind: KINDS[part.field], first: before.text, second: part.text })];
    return [
      inputError(fields.includes("amount") ? "networks-beside" : "network-one", {
        first: before.text,
        second: part.text,
      }),
    ];
  });
}

type Suspicion = WordKind | "apostrophe" | "vague" | "repeated";

/** What an argument looks like if it cannot be note text; null for text. */
function suspicionOf(
  sentence: Sentence,
  arg: Arg,
  candidates: readonly (readonly Candidate[])[],
  { fields }: Places,
): Suspicion | null {
  const { tokens, phrases } = sentence;
  const indices = Array.from({ length: arg.end - arg.start }, (_, index) => arg.start + index);
  if (indices.some((index) => hasLostApostrophe(tokens[index]?.key ?? ""))) return "apostrophe";
  if (arg.quoted) return null;
  if (indices.some((index) => isRepeated(sentence, index))) return "repeated";
  const own: ReadonlySet<FieldName> = new Set(["activity", "purpose", "model", "format", "all"]);
  const plain = indices
    .flatMap((index) => candidates[index] ?? [])
    .find(({ field, isPlain }) => isPlain && (!own.has(field) || fields.includes(field)));
  if (plain) return KINDS[plain.field];
  for (const index of indices) {
    const categories = (phrases[index] ?? []).map(({ category }) => category);
    if (isInDateWords(sentence, index) || isPeriod(sentence, index)) return "vague";
    if (categories.includes("currency")) return "amount";
    if (categories.includes("half")) return "number";
    if (tokens[index]?.kind === "number" && !isPartOfName(sentence, arg, index)) return "number";
  }
  return null;
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

/** per day, every week, par mois: each of its words. */
function isRepeated({ phrases }: Sentence, index: number): boolean {
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
const UNITS: ReadonlySet<Category> = new Set([...PERIODS, "hour", "day"]);

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

/** Whether a number may stand before it in a note: 900 followers, 2 reels. */
function isCountable(sentence: Sentence, arg: Arg): boolean {
  const [token] = sentence.tokens.slice(arg.start, arg.end);
  if (arg.quoted || token?.kind !== "word" || isFiller(sentence, arg)) return false;
  if (isCurrency(token.key.toUpperCase()) && !CODES_LIKE_WORDS.has(token.key)) return false;
  return !(sentence.phrases[arg.start] ?? []).some(
    ({ category }) => UNCOUNTED.has(category) || (category === "activity" && !/s$/.test(token.key)),
  );
}

/** What a number before it belongs to, or does not belong to. */
const UNCOUNTED: ReadonlySet<Category> = new Set([
  "network",
  "doing",
  "days",
  "weekday",
  "monthName",
  "currency",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarterYear",
  "year",
  "ago",
  "noon",
  "midnight",
  "am",
  "pm",
  "and",
  "number",
  "last",
  "next",
  "this",
  "to",
  "at",
  "half",
  "quarter",
  "oclock",
  "thousand",
]);

function isFiller(sentence: Sentence, arg: Arg): boolean {
  return (
    fillerEnd(sentence, arg.start) === arg.end ||
    (arg.end === arg.start + 1 && sentence.tokens[arg.start]?.kind === "mark")
  );
}

function suspectErrors(
  sentence: Sentence,
  { rest, parts }: Reading,
  suspicions: readonly (Suspicion | null)[],
  missing: readonly (readonly FieldName[])[],
): InputError[] {
  const lacks = (field: FieldName): boolean => missing.some((fields) => fields.includes(field));
  return rest.flatMap((index): InputError[] => {
    const kind = suspicions[index] ?? (isLoneWeekday(sentence, rest, index) ? "vague" : null);
    const text = sentence.args[index]?.text ?? "";
    if (kind === "number" && lacks("minutes") && /^\d+([.,]\d+)?$/.test(text))
      return [inputError("duration-bare", { text })];
    if (kind === null || isInNote(sentence, rest, index) || isInNote(sentence, rest, index - 1)) return [];
    if (kind === "vague" || kind === "repeated") {
      if (rest.includes(index - 1) && suspicions[index - 1] === kind) return [];
      let end = index + 1;
      while (rest.includes(end) && suspicions[end] === kind) end += 1;
      const words = sentence.args.slice(index, end).map((arg) => arg.text);
      return [inputError(kind === "vague" ? "date-vague" : "entry-repeated", { text: words.join(" ") })];
    }
    if (kind === "apostrophe") return [inputError("apostrophe-lost", { text })];
    const said = parts.find(({ field }) => kind !== "number" && KINDS[field] === kind)?.text ?? "";
    return [inputError("word-unplaced", { text, kind, said })];
  });
}

/** `sat` or `mon` that stands by itself: a weekday, and no word of a note. */
function isLoneWeekday({ args, phrases }: Sentence, rest: readonly number[], index: number): boolean {
  const { start = -1, end = 0, quoted = true } = args[index] ?? {};
  const isShort =
    !quoted && (phrases[start] ?? []).some((phrase) => phrase.category === "shortWeekday" && phrase.end >= end);
  return isShort && !rest.includes(index + 1);
}

/** A number before a word that may be counted. */
function isInNote(sentence: Sentence, rest: readonly number[], index: number): boolean {
  const arg = sentence.args[index];
  const next = sentence.args[index + 1];
  if (!arg || !next || !rest.includes(index) || !rest.includes(index + 1)) return false;
  return isCount(sentence, arg.start, arg.end) && isCountable(sentence, next);
}
