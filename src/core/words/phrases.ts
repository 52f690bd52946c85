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
/** Words that are typed apart are one phrase only from this length on: "a u" is not "au". */
const SHORTEST_JOINED = 4;
/** The longest name of a network or template. */
export const LONGEST_NAME = 40;

const ACTIVITIES: readonly Category[] = ["activity", "doing", "thing", "format"];
const NAMES: readonly Category[] = ["network", "model", "purpose", ...ACTIVITIES];
/** What may stand before a number without a blank: €45, q3. */
const PREFIXES: readonly Category[] = ["currency", "quarterYear", "quarterSign", "halfYear", "week"];

/** Whether a category holds names, and not words of the grammar. */
export function isName(category: Category): boolean {
  return NAMES.includes(category);
}

/** Finds the phrases of a line. Names from the entries are looked up only for words that mean nothing else. */
export function phrasesOf(line: Line, settings: Settings, vocabulary: Vocabulary): Phrases {
  const own = ownNames(settings);
  const { tokens } = line;
  const found = tokens.map((_token, start) => phrasesAt(tokens, start, own));
  const covered = new Set<number>();
  for (const [start, phrases] of found.entries())
    for (const { end } of phrases) for (let index = start; index < end; index += 1) covered.add(index);
  const others = { network: vocabulary.networks, model: vocabulary.models, purpose: vocabulary.purposes };
  for (const { start, end, text } of line.args) {
    const isUnknown = tokens.slice(start, end).some(({ kind }, at) => kind === "word" && !covered.has(start + at));
    if (!isUnknown || text.length > LONGEST_NAME) continue;
    for (const [category, { keyOf }] of Object.entries(others)) {
      const key = keyOf(text);
      if (key !== null) found[start]?.push({ category: category as keyof typeof others, key, end });
    }
  }
  return found;
}

/** Words with the phrases that any ledger has. */
export function commonSentence(words: readonly string[]): Line & { readonly phrases: Phrases } {
  const line = tokenize(words.filter((word) => word !== ""));
  return { ...line, phrases: line.tokens.map((_token, start) => phrasesAt(line.tokens, start, new Map())) };
}

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
    if (words === 1 || exact.length >= SHORTEST_JOINED || token.glued) {
      const isBeforeDigits = isDigits(tokens, end, end);
      const isAttached = isBeforeDigits || isDigits(tokens, start - 1, start);
      const isPrefix = isBeforeDigits && !tokens[start]?.glued;
      const meanings = [...meaningsIn(exact, own), ...(stem === exact ? [] : meaningsIn(stem, own))];
      for (const { category, key } of meanings) {
        const isPossible = isPrefix ? PREFIXES.includes(category) : !isAttached || !isName(category);
        const isKnown = phrases.some((each) => each.end === end && each.category === category && each.key === key);
        if (isPossible && !isKnown) phrases.unshift({ category, key, end });
      }
    }
    if (token.kind === "mark") break;
    if (joins(tokens, end)) end += 1;
  }
  return phrases;
}

/** Whether a token is a number, and no blank stands before another. */
function isDigits(tokens: readonly Token[], number: number, glued: number): boolean {
  return tokens[number]?.kind === "number" && tokens[glued]?.glued === true;
}

/** Whether a hyphen or the like joins the word behind it to the one before. */
function joins(tokens: readonly Token[], index: number): boolean {
  const [mark, word] = tokens.slice(index, index + 2);
  return mark?.glued === true && /^[-'._]$/.test(mark.key) && word?.glued === true && word.kind === "word";
}

function meaningsIn(form: string, own: ReadonlyMap<string, readonly Meaning[]>): readonly Meaning[] {
  const known = meaningsOf(form);
  const mine = own.get(form);
  if (!mine) return known;
  const isOverridden = ({ category, key }: Meaning): boolean =>
    mine.some((each) =>
      each.category === "activity"
        ? ACTIVITIES.includes(category) && activityOf({ category, key }) !== each.key
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
