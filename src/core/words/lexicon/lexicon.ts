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

const [ACCENTED, BARE] = ["àâäçèéêëîïôöùûüÿ", "aaaceeeeiioouuuy"] as const;

/** The same as `compact` for the lists, without the data of Unicode normalisation, which take 3 ms of every `log` to load. */
function bare(lists: string): string {
  return lists.replace(/[à-ÿ]/g, (letter) => BARE[ACCENTED.indexOf(letter)] ?? letter).replace(/[\s'’._-]+/g, "");
}

/** A word without its plural. */
export function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

let index: Map<string, Meaning[]> | null = null;

/** All meanings of a word or phrase in compact form, listed as it is or in the plural. */
export function meaningsOf(form: string): readonly Meaning[] {
  index ??= buildIndex();
  return index.get(form) ?? index.get(`${form}s`) ?? [];
}

/** All lists as one text is made compact, as that takes a tenth of the time of its thousand phrases one by one. */
function buildIndex(): Map<string, Meaning[]> {
  const lists: (readonly [Category, string, string])[] = [];
  for (const words of Object.values(LANGUAGES)) {
    const language = words === en ? "en" : "fr";
    for (const category of NAMES)
      for (const phrases of listsOf(category, language))
        for (const key in phrases) {
          const isLedgers = phrases === listsOf(category, language)[0] && KEYED.has(category);
          lists.push([category, key, isLedgers ? `${key}, ${phrases[key]}` : (phrases[key] ?? "")]);
        }
    for (const key in words.days) lists.push(["days", key, words.days[key] ?? ""]);
    for (const key in words.numbers) lists.push(["number", key, words.numbers[key] ?? ""]);
    for (const key in words.currencies) lists.push(["currency", key, words.currencies[key] ?? ""]);
    for (let day = 0; day < 7; day += 1) {
      lists.push(["weekday", String(day), words.weekdays[day] ?? ""]);
      lists.push(["shortWeekday", String(day), words.shortWeekdays[day] ?? ""]);
    }
    for (let month = 0; month < 12; month += 1) lists.push(["monthName", String(month + 1), words.months[month] ?? ""]);
    for (const name in words.grammar)
      lists.push([name as keyof GrammarWords, "", words.grammar[name as keyof GrammarWords]]);
    for (const name in words.query) {
      const phrases: Phrases = words.query[name as keyof QueryWords];
      for (const key in phrases) lists.push([name as keyof QueryWords, key, phrases[key] ?? ""]);
    }
  }
  const texts = bare(lists.map(([, , phrases]) => phrases).join("|")).split("|");
  const found = new Map<string, Meaning[]>();
  for (let list = 0; list < lists.length; list += 1) {
    const [category = "filler", key = ""] = lists[list] ?? [];
    const meaning: Meaning = { category, key };
    for (const form of (texts[list] ?? "").split(",")) {
      if (form === "") continue;
      const known = found.get(form);
      if (known) known.push(meaning);
      else found.set(form, [meaning]);
    }
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
