// Looks words up in the words of both languages.
import { fold } from "../../values/fold.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type GrammarWords, type LanguageWords, type Phrases, type QueryWords, split } from "./shape.ts";

type LedgerNames = "network" | "activity" | "model" | "purpose" | "evidence" | "audience";

/** Names of things; other categories are words of the grammar. */
export type NameCategory = LedgerNames | "doing" | "thing" | "format";

export type Category =
  | NameCategory
  | "days"
  | "weekday"
  | "shortWeekday"
  | "monthName"
  | "number"
  | "currency"
  | keyof GrammarWords
  | keyof QueryWords;

/** What a word may mean: its category, and its key there. */
export interface Meaning {
  readonly category: Category;
  readonly key: string;
}

const LANGUAGES: Readonly<Record<"en" | "fr", LanguageWords>> = { en, fr };

export function languageWords(language: "en" | "fr"): LanguageWords {
  return LANGUAGES[language];
}

/** The phrases of a category, by key, in one language. */
function listsOf(category: NameCategory, language: "en" | "fr"): readonly Phrases[] {
  const words = LANGUAGES[language];
  const { ledger } = words;
  switch (category) {
    case "network":
      return [ledger.networks, words.networks];
    case "activity":
      return [ledger.activities, words.activities];
    case "model":
      return [ledger.models];
    case "purpose":
      return [ledger.purposes, words.purposes];
    case "evidence":
      return [ledger.evidence];
    case "audience":
      return [ledger.audiences];
    case "doing":
      return [words.doing];
    case "thing":
      return [words.things];
    case "format":
      return [words.formats];
  }
}

const NAMES: readonly NameCategory[] = [
  "network",
  "activity",
  "model",
  "purpose",
  "evidence",
  "audience",
  "doing",
  "thing",
  "format",
];

/** Codes of currencies that are words in small letters: all, top, mur. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ codesLikeWords }) => split(codesLikeWords)),
);

/** The form under which a phrase is looked up: no case, accents, blanks, hyphens or apostrophes. */
export function compact(phrase: string): string {
  return fold(phrase).replace(/[\s'’._-]+/g, "");
}

/** A word without its plural. */
export function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

let index: Map<string, Meaning[]> | null = null;

/** All meanings of a word or phrase in compact form, exact or with each word in the singular. */
export function meaningsOf(form: string): readonly Meaning[] {
  index ??= buildIndex();
  return index.get(form) ?? [];
}

function buildIndex(): Map<string, Meaning[]> {
  const found = new Map<string, Meaning[]>();
  const put = (form: string, category: Category, key: string): void => {
    const meanings = found.get(form);
    if (!meanings) found.set(form, [{ category, key }]);
    else if (!meanings.some((each) => each.category === category && each.key === key)) meanings.push({ category, key });
  };
  const add = (category: Category, key: string, phrases: string): void => {
    for (const phrase of split(phrases)) {
      put(compact(phrase), category, key);
      put(
        phrase
          .split(/[\s'-]/)
          .map((word) => singular(compact(word)))
          .join(""),
        category,
        key,
      );
    }
  };
  for (const words of Object.values(LANGUAGES)) {
    const language = words === en ? "en" : "fr";
    for (const category of NAMES)
      for (const phrases of listsOf(category, language))
        for (const [key, list] of Object.entries(phrases)) {
          if (Object.values(words.ledger).includes(phrases)) add(category, key, key);
          add(category, key, list);
        }
    for (const [key, list] of Object.entries(words.days)) add("days", key, list);
    for (const [key, list] of Object.entries(words.numbers)) add("number", key, list);
    for (const [key, list] of Object.entries(words.currencies)) add("currency", key, list);
    words.weekdays.forEach((list, day) => void add("weekday", String(day), list));
    words.shortWeekdays.forEach((list, day) => void add("shortWeekday", String(day), list));
    words.months.forEach((list, month) => void add("monthName", String(month + 1), list));
    for (const [name, list] of Object.entries(words.grammar)) add(name as keyof GrammarWords, "", list);
    for (const [name, lists] of Object.entries(words.query))
      for (const [key, list] of Object.entries(lists as Phrases)) add(name as keyof QueryWords, key, list);
  }
  return found;
}

/**
 * The single words of categories that a reader of a language would type, for suggestions and help: a key itself only where
 * that language has no other word for it.
 */
export function spokenWords(categories: readonly NameCategory[], language: "en" | "fr"): readonly string[] {
  const words = categories.flatMap((category) => {
    const [english = {}] = listsOf(category, "en");
    const [spoken = {}, ...others] = listsOf(category, language);
    const keyed = KEYED.has(category)
      ? Object.keys(english).flatMap((key) => {
          const own = split(spoken[key] ?? "");
          return language === "en" ? [key, ...own] : own.length > 0 ? own : [key, ...split(english[key] ?? "")];
        })
      : Object.values(spoken).flatMap(split);
    return [...keyed, ...others.flatMap((phrases) => Object.values(phrases).flatMap(split))];
  });
  return [...new Set(words)].filter((word) => !word.includes(" "));
}

/** Categories whose keys are words themselves. */
const KEYED: ReadonlySet<NameCategory> = new Set(["network", "activity", "model", "purpose", "evidence", "audience"]);

const BOTH = ["en", "fr"] as const;

/** All words for a key, in these languages. */
export function phrasesFor(
  category: NameCategory,
  key: string,
  languages: readonly ("en" | "fr")[] = BOTH,
): readonly string[] {
  return languages.flatMap((language) =>
    listsOf(category, language).flatMap((phrases) => (Object.hasOwn(phrases, key) ? split(phrases[key] ?? "") : [])),
  );
}
