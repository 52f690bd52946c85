// What the tokens of a line may mean: known phrases and names of the ledger, by the token that they begin with.
import type { Settings } from "../entries/settings.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import { type Category, compact, type Meaning, meaningsOf, singular } from "./lexicon/lexicon.ts";
import { type Line, type Token, tokenize } from "./tokens.ts";

/** A phrase from one token to before another. */
export interface Phrase extends Meaning {
  readonly end: number;
}

/** The phrases that begin at each token, the longest first. */
export type Phrases = readonly (readonly Phrase[])[];

const MOST_WORDS = 5;
/** Whether a category holds names, and not words of the grammar. */
export function isName(category: Category): boolean {
  return NAMES.has(category);
}

/** Words that are typed apart are one phrase only from this length on: "a u" is not "au". */
const SHORTEST_JOINED = 4;

const NAMES: ReadonlySet<Category> = new Set(["network", "activity", "model", "purpose", "doing", "thing", "format"]);
/** What may stand before a number without a blank: €45, q3. */
const PREFIXES: ReadonlySet<Category> = new Set(["currency", "quarterYear", "quarterSign", "halfYear", "week"]);
const ACTIVITIES: ReadonlySet<Category> = new Set(["activity", "doing", "thing", "format"]);

/** Finds the phrases of a line. Names from the entries are looked up only for words that mean nothing else. */
export function phrasesOf(line: Line, settings: Settings, vocabulary: Vocabulary): Phrases {
  const own = ownNames(settings);
  const { tokens } = line;
  const found = tokens.map((_token, start) => phrasesAt(tokens, start, own));
  const covered = new Set(found.flatMap((phrases, start) => phrases.flatMap(({ end }) => range(start, end))));
  for (const { start, end, text } of line.args) {
    if (range(start, end).every((index) => covered.has(index) || tokens[index]?.kind !== "word")) continue;
    for (const [category, { keyOf }] of [
      ["network", vocabulary.networks],
      ["model", vocabulary.models],
      ["purpose", vocabulary.purposes],
    ] as const) {
      const key = text.length > LONGEST_NAME ? null : keyOf(text);
      if (key !== null) found[start]?.push({ category, key, end });
    }
  }
  return found;
}

/** Words with the phrases that any ledger has. */
export function commonSentence(words: readonly string[]): Line & { readonly phrases: Phrases } {
  const line = tokenize(words.filter((word) => word !== ""));
  return { ...line, phrases: line.tokens.map((_token, start) => phrasesAt(line.tokens, start, new Map())) };
}

/** The longest name of a network or template. */
export const LONGEST_NAME = 40;

function phrasesAt(tokens: readonly Token[], start: number, own: ReadonlyMap<string, readonly Meaning[]>): Phrase[] {
  const phrases: Phrase[] = [];
  let exact = "";
  let stem = "";
  let end = start;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const token = tokens[end];
    if (!token || token.kind === "number" || (token.kind === "mark" && words > 1)) break;
    const form = compact(token.key) || token.key;
    exact += form;
    stem += singular(form);
    end += 1;
    if (words === 1 || exact.length >= SHORTEST_JOINED || tokens[end - 1]?.glued) {
      const isAttached = isDigits(tokens[start - 1], tokens[start]) || isDigits(tokens[end], tokens[end]);
      const isPrefix = isDigits(tokens[end], tokens[end]) && !tokens[start]?.glued;
      const known = stem === exact ? [] : meaningsIn(stem, own);
      for (const meaning of [...meaningsIn(exact, own), ...known]) {
        const isPossible = isPrefix ? PREFIXES.has(meaning.category) : !isAttached || !NAMES.has(meaning.category);
        if (isPossible && !phrases.some((each) => isSame(each, meaning, end))) phrases.unshift({ ...meaning, end });
      }
    }
    if (token.kind === "mark") break;
    if (joins(tokens, end)) end += 1;
  }
  return phrases;
}

function isSame(phrase: Phrase, { category, key }: Meaning, end: number): boolean {
  return phrase.end === end && phrase.category === category && phrase.key === key;
}

/** Whether a number stands beside the phrase without a blank. */
function isDigits(number: Token | undefined, behind: Token | undefined): boolean {
  return number?.kind === "number" && behind?.glued === true;
}

/** Whether a hyphen or the like joins the word behind it to the one before. */
function joins(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  return (
    mark?.glued === true &&
    /^[-'._]$/.test(mark.key) &&
    tokens[index + 1]?.glued === true &&
    tokens[index + 1]?.kind === "word"
  );
}

function meaningsIn(form: string, own: ReadonlyMap<string, readonly Meaning[]>): readonly Meaning[] {
  const known = meaningsOf(form);
  const mine = own.get(form);
  if (!mine) return known;
  const isOverridden = ({ category, key }: Meaning): boolean =>
    mine.some((each) =>
      each.category === "activity"
        ? ACTIVITIES.has(category) && activityOf({ category, key }) !== each.key
        : each.category === category,
    );
  return [...mine, ...known.filter((meaning) => !isOverridden(meaning))];
}

/** The activity that a word for one means on its own. */
export function activityOf({ category, key }: Meaning): string {
  return category === "format" ? "creation" : key;
}

/** The names that the settings declare, by their form. */
function ownNames({ networks, activities, models, publishing }: Settings): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>();
  const add = (category: Category, key: string, words: readonly string[]): void => {
    for (const form of new Set([key, ...words].flatMap((word) => [compact(word), singular(compact(word))])))
      found.set(form, [...(found.get(form) ?? []), { category, key }]);
  };
  for (const [key, { aliases }] of networks) add("network", key, aliases);
  for (const [key, words] of activities) add("activity", key, words);
  for (const [key, { aliases }] of models) add("model", key, aliases);
  for (const key of publishing.models) if (!models.has(key)) add("model", key, []);
  return found;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
