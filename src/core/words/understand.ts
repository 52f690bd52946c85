// Reads the words of a command into the fields that it has a place for, or every error in them.
import { type InputError, inputError } from "../errors/error.ts";
import { writeClock, writeDuration } from "../values/duration.ts";
import {
  type Candidate,
  candidatesOf,
  type FieldName,
  type FieldValues,
  type Places,
  type Reading,
} from "./candidates.ts";
import { compact } from "./lexicon/lexicon.ts";
import type { ParseContext } from "./parse-context.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import { bestReadings } from "./search.ts";
import { phraseAt, type Sentence, textOf } from "./sentence.ts";
import { type Analysis, analysisOf, isFiller, isInNote, isLoneWeekday, KINDS, suspectErrors } from "./suspicions.ts";
import { tokenize } from "./tokens.ts";
import { type ActivityWord, activityFrom } from "./values/activities.ts";

export interface Understood {
  readonly context: ParseContext;
  readonly values: { readonly [Field in FieldName]?: FieldValues[Field] };
  readonly activityWords: readonly ActivityWord[];
  /** The command is about money, which may come from anywhere. */
  readonly isMoney: boolean;
  /** What was typed for each field. */
  readonly texts: ReadonlyMap<FieldName, string>;
  /** `since` stands before the duration: depuis 8h. */
  readonly isSince: boolean;
  /** The arguments that nothing understood, in order. */
  readonly rest: readonly Rest[];
  /** The argument that was taken for an unknown network. */
  readonly adopted?: string;
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
  const tooMany = inputError("words-many", { count: typed.length, most: MOST_WORDS });
  if (typed.length > MOST_WORDS) return { ...understand([], places, context), errors: [tooMany] };
  const line = tokenize(typed);
  const known = { ...line, phrases: phrasesOf(line, context.settings, context.vocabulary) };
  const sentence: Sentence = context.allowNew ? withoutLooseNames(known, context) : known;
  const candidates = candidatesOf(sentence, places, context);
  const analysis = analysisOf(sentence, candidates, places);
  const [reading = { parts: [], rest: [] }, ...others] = bestReadings(analysis);
  const { parts } = reading;
  const [time] = partsOf(reading, "minutes");
  const other = others.find((each) => meaningOf(each) !== meaningOf(reading));
  const missing = places.required.filter((fields) => !parts.some(({ field }) => fields.includes(field)));
  return {
    context,
    values: Object.fromEntries(parts.toReversed().map(({ field, value }) => [field, value])),
    activityWords: partsOf(reading, "activity").map(({ value }) => value),
    isMoney: places.fields.includes("amount"),
    texts: new Map(parts.map(({ field, text }) => [field, text])),
    isSince: time !== undefined && isBehindSince(sentence, time.start),
    rest: reading.rest.flatMap((index) => restAt(analysis, reading, index)),
    errors: [
      ...(other && textsOf(reading, other) + textsOf(other, reading) !== "" ? [ambiguity(reading, other)] : []),
      ...twiceErrors(reading, places),
      ...suspectErrors(analysis, reading, missing),
    ],
    missing,
  };
}

function partsOf<Name extends FieldName>({ parts }: Reading, field: Name): readonly Candidate<Name>[] {
  return parts.filter((part) => part.field === field) as unknown as Candidate<Name>[];
}

/** An argument that nothing understood, behind the word that it goes on from. */
function restAt(analysis: Analysis, reading: Reading, index: number): Rest[] {
  const { sentence, natures } = analysis;
  const arg = sentence.args[index];
  if (!arg) return [];
  const { text, quoted: isQuoted } = arg;
  const suspicion = natures[index]?.suspicion;
  const isTime = suspicion === "vague" || suspicion === "repeated" || isLoneWeekday(sentence, reading, index);
  const isName = !isQuoted && !isFiller(sentence, arg) && !isTime;
  const word = { text, isName, isQuoted, isCounted: isInNote(analysis, reading, index - 1) };
  const owner = ownerOf(sentence, reading, index);
  return owner === undefined ? [word] : [{ text: owner, isName: false, isQuoted: false, isCounted: false }, word];
}

/** Whether a word for `since` that means nothing else ends before a token. */
function isBehindSince({ phrases }: Sentence, index: number): boolean {
  return phrases.some((each) => {
    const categories = each.filter(({ end }) => end === index).map(({ category }) => category);
    return categories.includes("since") && !categories.includes("about") && !categories.includes("of");
  });
}

/** The word for an activity that `of` in a note goes on from, which the note then begins with: photos du four. */
function ownerOf(sentence: Sentence, { parts, rest }: Reading, index: number): string | undefined {
  const { start, quoted } = sentence.args[index] ?? { start: -1, quoted: true };
  const isOf = !quoted && phraseAt(sentence, start, "of") && !phraseAt(sentence, start, "number");
  if (!isOf || rest.includes(index - 1)) return undefined;
  return parts.find(({ end, field }) => end === start && field === "activity")?.text;
}

/** Without words for networks that are not their names, as a new network may be called so. */
function withoutLooseNames(sentence: Sentence, { vocabulary }: ParseContext): Sentence {
  const isName = (start: number, { category, end }: Phrase): boolean =>
    category !== "network" || vocabulary.networks.keyOf(compact(textOf(sentence, start, end))) !== null;
  const phrases = sentence.phrases.map((each, start) => each.filter((phrase) => isName(start, phrase)));
  return { ...sentence, phrases };
}

/** Two readings with the same values and the same rest are one. */
function meaningOf(reading: Reading): string {
  const values = reading.parts.map(({ field, value }) => (field === "activity" ? "" : JSON.stringify([field, value])));
  const activity = activityFrom(partsOf(reading, "activity").map(({ value }) => value));
  return JSON.stringify([values.filter((value) => value !== "").sort(), activity, reading.rest]);
}

function ambiguity(reading: Reading, other: Reading): InputError {
  const [first, second] = [textsOf(reading, other), textsOf(other, reading)];
  const [time] = partsOf(reading, "minutes");
  const isClock = partsOf(other, "clock").some(({ start }) => start === time?.start);
  return first === second && time && isClock
    ? clockOrDuration(time.text, time.value.value ?? 0)
    : inputError("reading-ambiguous", { first, second });
}

/** The error of a text that is both, as 8:30. */
export function clockOrDuration(text: string, minutes: number): InputError {
  const duration = text.includes(":") ? writeDuration(minutes) : `${minutes}m`;
  return inputError("clock-or-duration", { text, duration, clock: writeClock(minutes) });
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
  return parts.flatMap(({ field, value, text: second }, index): InputError[] => {
    const before = parts.slice(0, index).find((each) => each.field === field);
    if (!before || field === "activity") return [];
    const first = before.text;
    if (field === "networks") {
      const isSame = JSON.stringify(before.value) === JSON.stringify(value);
      const code = fields.includes("amount") ? "networks-beside" : "network-one";
      return isSame ? [] : [inputError(code, { first, second })];
    }
    const isSaidAgain = several.includes(field) && before.value === value;
    return isSaidAgain ? [] : [inputError("word-twice", { kind: KINDS[field], first, second })];
  });
}
