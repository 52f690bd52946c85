// Reads the words of a command into the fields that it has a place for, or every error in them.
import { type InputError, inputError } from "../errors/error.ts";
import { writeClock, writeDuration } from "../values/duration.ts";
import { candidatesOf, type FieldName, type FieldValues, type Places } from "./candidates.ts";
import { compact } from "./lexicon/lexicon.ts";
import type { ParseContext } from "./parse-context.ts";
import { type Phrase, type Phrases, phrasesOf } from "./phrases.ts";
import { bestReadings, type Reading } from "./search.ts";
import { type Sentence, textOf } from "./sentence.ts";
import { isCountable, isFiller, isInNote, isLoneWeekday, KINDS, suspectErrors, suspicionOf } from "./suspicions.ts";
import { type Line, tokenize } from "./tokens.ts";
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
  /** `since` stands before the duration: depuis 8h. */
  readonly isSince: boolean;
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
  const candidates = candidatesOf(sentence, places, context);
  const suspicions = sentence.args.map((arg) => suspicionOf(sentence, arg, candidates, places));
  const countable = sentence.args.map((arg) => isCountable(sentence, arg, places));
  const readings = bestReadings(sentence, candidates, places, {
    suspects: suspicions.map((kind) => kind !== null),
    countable,
  });
  const [first] = readings;
  if (!first) return NOTHING;
  const time = first.parts.find(({ field }) => field === "minutes");
  const other = readings.find((reading) => meaningOf(reading) !== meaningOf(first));
  const missing = places.required.filter((fields) => !first.parts.some(({ field }) => fields.includes(field)));
  const errors = [
    ...ambiguity(first, other),
    ...twiceErrors(first, places),
    ...suspectErrors(sentence, first, suspicions, countable, missing),
  ];
  return {
    values: Object.fromEntries(first.parts.toReversed().map(({ field, value }) => [field, value])),
    activityWords: first.parts.flatMap((part) => (part.field === "activity" ? [part.value] : [])),
    isMoney: places.fields.includes("amount"),
    texts: new Map(first.parts.map(({ field, text }) => [field, text])),
    clock: time?.clock ?? null,
    isSince: time !== undefined && isBehindSince(sentence, time.start),
    rest: first.rest.flatMap((index): Rest[] => {
      const arg = sentence.args[index];
      if (!arg) return [];
      const owner = ownerOf(sentence, first, index);
      const isTime =
        suspicions[index] === "vague" || suspicions[index] === "repeated" || isLoneWeekday(sentence, first.rest, index);
      const isName = !arg.quoted && !isFiller(sentence, arg) && !isTime;
      const word = {
        text: arg.text,
        isName,
        isQuoted: arg.quoted,
        isCounted: isInNote(sentence, first.rest, index - 1, countable),
      };
      return owner === null ? [word] : [{ text: owner, isName: false, isQuoted: false, isCounted: false }, word];
    }),
    errors,
    missing,
  };
}

/** Whether a word for `since` that means nothing else ends before a token. */
function isBehindSince({ phrases }: Sentence, index: number): boolean {
  return phrases.some((each) => {
    const categories = each.filter(({ end }) => end === index).map(({ category }) => category);
    return categories.includes("since") && !categories.includes("about") && !categories.includes("of");
  });
}

/** The word for an activity that `of` in a note goes on from, which the note then begins with: photos du four. */
function ownerOf({ args, phrases }: Sentence, { parts, rest }: Reading, index: number): string | null {
  const { start = -1, quoted = true } = args[index] ?? {};
  const categories = (phrases[start] ?? []).map(({ category }) => category);
  const isOf = !quoted && categories.includes("of") && !categories.includes("number");
  const owner = parts.find((part) => part.end === start && part.field === "activity");
  return isOf && owner && !rest.includes(index - 1) ? owner.text : null;
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
  isSince: false,
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

/** Fields said twice. */
function twiceErrors({ parts }: Reading, { fields, several = [] }: Places): InputError[] {
  return parts.flatMap((part, index): InputError[] => {
    const before = parts.slice(0, index).find(({ field }) => field === part.field);
    if (!before || part.field === "activity" || (several.includes(part.field) && before.value === part.value))
      return [];
    if (part.field === "networks" && JSON.stringify(before.value) === JSON.stringify(part.value)) return [];
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
