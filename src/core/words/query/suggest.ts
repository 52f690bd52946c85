// Finds the word of one language that is nearest to one that is not understood.
import type { Language } from "../../entries/settings.ts";
import { fold } from "../../text/fold.ts";
import { nearest } from "../../values/nearest.ts";
import { languageWords, split } from "../lexicon/lexicon.ts";
import type { LedgerNames } from "./atoms.ts";

/** Shorter words are near to too many others. In letters. */
const SHORTEST = { typed: 4, known: 3 };

/** The nearest word of a query in the reader's language, or name of the ledger; empty if none is near. */
export function suggestWord(word: string, language: Language, names: LedgerNames, networks: readonly string[]): string {
  if (word.length < SHORTEST.typed) return "";
  const part = Object.values(names)
    .flat()
    .find((name) => fold(name).split(" ").includes(fold(word)));
  if (part !== undefined) return part;
  const known = new Map<string, string>();
  for (const each of [...queryWords(language), ...networks, ...Object.values(names).flat()])
    if (each.length >= SHORTEST.known && !known.has(fold(each))) known.set(fold(each), each);
  return known.get(nearest(fold(word), known.keys()) ?? "") ?? "";
}

function queryWords(language: Language): string[] {
  const { words, ledger } = languageWords(language);
  const keys = language === "en" ? Object.keys(ledger.activity) : [];
  const names = [words.days, ledger.activity, ledger.network, words.last, words.this, words.ago].flatMap(split);
  return [...keys, ...QUERY_LISTS.flatMap((list) => split(words[list])), ...names];
}

/** The lists that queries take words from, besides names and days. */
const QUERY_LISTS = [
  ...(["monthName", "weekday", "polite", "onward", "until", "begin", "finish", "through", "by", "versus"] as const),
  ...(["against", "span", "preceding", "order", "quarterSign", "halfYear", "top", "entry", "step"] as const),
  ...(["grouping", "kind", "output", "field", "week", "month", "quarterYear", "year"] as const),
];
