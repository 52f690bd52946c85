// Names that are not known: suggestions in the reader's language, and new ones.
import { distance } from "fastest-levenshtein";
import { type Parsed, refuse } from "../errors/error.ts";
import { fold } from "../text/fold.ts";
import { isSwapped, nearest } from "../values/nearest.ts";
import { compact, languageWords, meaningsOf, type NameCategory, split, spokenWords } from "./lexicon/lexicon.ts";
import type { ParseContext } from "./parse-context.ts";
import { LONGEST_NAME } from "./phrases.ts";

export type Suggested = "network" | "activity" | "purpose" | "model";

const CATEGORIES: Readonly<Record<Suggested, readonly NameCategory[]>> = {
  network: ["network"],
  activity: ["activity", "doing", "thing", "format"],
  purpose: ["purpose"],
  model: ["model"],
};

/** The nearest known name to a mistyped one, in the reader's language; empty if none is near. */
export function suggestionFor(kind: Suggested, word: string, { settings, vocabulary, language }: ParseContext): string {
  const typed = fold(word.trim());
  if (typed.length > LONGEST_NAME) return "";
  const own = {
    network: [...settings.networks.keys()],
    activity: [...settings.activities].flatMap(([name, words]) => [name, ...words]),
    purpose: [],
    model: vocabulary.models.keys,
  }[kind];
  const words = [...own, ...spokenWords(CATEGORIES[kind], language)];
  const found = nearest(typed, words.map(fold));
  return words.find((each) => fold(each) === found) ?? "";
}

/** The network whose name a word is but for one letter, so that it is not note text: linkdin. Empty if there is none. */
export function mistypedNetwork(word: string, context: ParseContext): string {
  const isKnown = word.length < SHORTEST_MISTYPED || meaningsOf(compact(word)).length > 0;
  const suggestion = isKnown ? "" : suggestionFor("network", word, context);
  const [typed, meant] = [fold(word), fold(suggestion)];
  // Of a short name or with another first letter, two edits are rarely a slip: instead and insta, credit and reddit.
  const isLoose = meant.length >= SHORTEST_MISTYPED && typed[0] === meant[0];
  const isNear = meant !== "" && distance(typed, meant) <= (isLoose ? MOST_EDITS : 1);
  return isNear ? suggestion : "";
}

/** Whether a word is a slip for another, and not one that a note may hold: scroling; but not listing for hosting. */
export function isSlip(word: string, meant: string): boolean {
  const [typed, known] = [fold(word), fold(meant)];
  return isSwapped(typed, known) || distance(typed, known) <= (typed.length < LONG_WORD ? 1 : MOST_EDITS);
}

const LONG_WORD = 9;

/** Whether a word is the name of a past day but for a letter or two: yesterdya, wednsday. */
export function isMistypedDay(word: string): boolean {
  const found = word.length < SHORTEST_DAY ? null : nearest(word, dayNames());
  const most = word.length < LONG_DAY ? 1 : MOST_EDITS;
  return found !== null && (isSwapped(word, found) || distance(word, found) <= most);
}

const SHORTEST_DAY = 5;
const LONG_DAY = 7;

function dayNames(): readonly string[] {
  const lists = (["en", "fr"] as const).map((language) => languageWords(language).words);
  return lists
    .flatMap(({ days, weekday }) => [days[1], days[2], ...Object.values(weekday)].flatMap((list) => split(list ?? "")))
    .filter((name) => name.length >= SHORTEST_DAY && !name.includes(" "));
}

/** Two adjacent letters that changed places are two edits. */
const MOST_EDITS = 2;
const SHORTEST_MISTYPED = 6;

/** A word as errors quote it. */
export function quotable(word: string): string {
  return word.length > LONGEST_NAME ? `${word.slice(0, LONGEST_NAME)}…` : word;
}

/** Reserved words of the ledger format: no model, the limit on all networks. */
const RESERVED_NAMES = /^(none|true|yes|null|total)$/;

/** Validates a new name: starts with a letter or digit, without characters unsafe in terminals or YAML. */
export function newName(text: string): Parsed<string> {
  const name = text.trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(name) && !RESERVED_NAMES.test(name)
    ? { value: name }
    : refuse("name-unsafe", { text: quotable(text) });
}
