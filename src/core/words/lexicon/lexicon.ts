// Looks words up in the words of both languages.
import { fold } from "../../text/fold.ts";
import { en, type LanguageWords, type Phrases } from "./en.ts";
import { fr } from "./fr.ts";

type English = typeof en;

/** Categories whose keys are names that a ledger may hold, and words themselves. */
type LedgerCategory = keyof English["ledger"];
/** Names of things; other categories are words of the grammar. */
export type NameCategory = LedgerCategory | "doing" | "thing" | "format";
export type Category = LedgerCategory | keyof English["words"];

/** What a word may mean: its category, and its key there. */
export interface Meaning {
  readonly category: Category;
  readonly key: string;
}

const LANGUAGES: Readonly<Record<"en" | "fr", LanguageWords>> = { en, fr };

export function languageWords(language: "en" | "fr"): LanguageWords {
  return LANGUAGES[language];
}

/** The phrases of a list, or of all lists by key. */
export function split(phrases: string | Phrases): readonly string[] {
  if (typeof phrases !== "string") return Object.values(phrases).flatMap(split);
  return phrases === "" ? [] : phrases.split(", ");
}

/** Codes of currencies that are words in small letters: all, top, mur. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ codesLikeWords }) => split(codesLikeWords)),
);

/** The other words for each key of a list in both languages, the French ones first. */
export function otherWords<Group extends "ledger" | "words" | "options", List extends keyof English[Group]>(
  group: Group,
  list: List,
): Readonly<Record<keyof English[Group][List] & string, readonly string[]>> {
  const [english, french] = [en[group][list], (fr[group] as Lists)[list as string]] as [Phrases, Phrases | undefined];
  const entries = Object.entries(english).map(([key, words]) => [
    key,
    [...split(french?.[key] ?? ""), ...split(words)],
  ]);
  return Object.fromEntries(entries);
}

type Lists = Readonly<Record<string, string | Phrases>>;

/** The form under which a phrase is looked up: no case, accents, blanks, hyphens or apostrophes. */
export function compact(phrase: string): string {
  return fold(phrase).replace(/[\s'’._-]+/g, "");
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

/** Yes or no, in either language; null for any other word. */
export function yesOrNo(word: string): boolean | null {
  const categories = meaningsOf(compact(word)).map(({ category }) => category);
  return categories.includes("yes") || (categories.includes("no") ? false : null);
}

/** All lists as one text are made compact, as that takes a tenth of the time of its thousand phrases one by one. */
function buildIndex(): Map<string, Meaning[]> {
  const meanings: Meaning[] = [];
  const lists: string[] = [];
  const add = (category: string, key: string, phrases: string): void => {
    meanings.push({ category: category as Category, key });
    lists.push(phrases);
  };
  for (const { ledger, words } of Object.values(LANGUAGES)) {
    for (const [category, phrases] of Object.entries(ledger))
      for (const key in phrases) add(category, key, `${key},${phrases[key]}`);
    for (const [category, phrases] of Object.entries<string | Phrases>(words))
      if (typeof phrases === "string") add(category, "", phrases);
      else for (const key in phrases) add(category, key, phrases[key] ?? "");
  }
  const found = new Map<string, Meaning[]>();
  for (const [list, forms] of compact(lists.join("|")).split("|").entries())
    for (const form of forms.split(",")) {
      const meaning = meanings[list];
      const known = found.get(form);
      if (known && meaning) known.push(meaning);
      else if (form !== "" && meaning) found.set(form, [meaning]);
    }
  return found;
}

/**
 * The single words of categories that a reader of a language would type, for suggestions and help: a key itself only where
 * that language has no other word for it.
 */
export function spokenWords(categories: readonly NameCategory[], language: "en" | "fr"): readonly string[] {
  const words = categories.flatMap((category) => {
    const keys = Object.keys((en.ledger as Lists)[category] ?? {});
    const names = keys.flatMap((key) => {
      const own = listed(language, "ledger", category, key);
      if (language === "en") return [key, ...own];
      return own.length > 0 ? own : [key, ...listed("en", "ledger", category, key)];
    });
    return [...names, ...split((LANGUAGES[language].words as Lists)[category] ?? "")];
  });
  return [...new Set(words)].filter((word) => !word.includes(" "));
}

/** All words for a key, in these languages. */
export function phrasesFor(
  category: NameCategory,
  key: string,
  languages: readonly ("en" | "fr")[] = ["en", "fr"],
): readonly string[] {
  return languages.flatMap((language) =>
    (["ledger", "words"] as const).flatMap((group) => listed(language, group, category, key)),
  );
}

function listed(language: "en" | "fr", group: "ledger" | "words", category: string, key: string): readonly string[] {
  const phrases = (LANGUAGES[language][group] as Lists)[category] ?? "";
  return typeof phrases !== "string" && Object.hasOwn(phrases, key) ? split(phrases[key] ?? "") : [];
}

const SETTING_WORDS = otherWords("options", "setting");
export type SettingName = keyof typeof SETTING_WORDS;
/** The settings that `set` changes. */
export const SETTING_NAMES = Object.keys(SETTING_WORDS) as readonly SettingName[];
