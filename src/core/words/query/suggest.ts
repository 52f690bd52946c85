// Finds the word of one language that is nearest to one that is not understood.
import type { Language } from "../../entries/settings.ts";
import { fold } from "../../values/fold.ts";
import { nearest } from "../../values/nearest.ts";
import { languageWords } from "../lexicon/lexicon.ts";
import { split } from "../lexicon/shape.ts";
import type { LedgerNames } from "./atoms.ts";

/** Shorter words are near to too many others. In letters. */
const SHORTEST = { typed: 4, known: 3 };

/** The nearest word of a query in the reader's language, or name of the ledger; empty if none is near. */
export function suggestWord(word: string, language: Language, names: LedgerNames, networks: readonly string[]): string {
  if (word.length < SHORTEST.typed) return "";
  const known = new Map<string, string>();
  for (const each of [...queryWords(language), ...networks, ...Object.values(names).flat()])
    if (each.length >= SHORTEST.known && !known.has(fold(each))) known.set(fold(each), each);
  return known.get(nearest(fold(word), known.keys()) ?? "") ?? "";
}

function queryWords(language: Language): string[] {
  const { months, weekdays, query, ledger, days, grammar } = languageWords(language);
  const { last, this: current, ago, week, month, quarterYear, year } = grammar;
  const lists = [...Object.values(query), days, ledger.activities, ledger.networks].flatMap(Object.values<string>);
  const keys = language === "en" ? Object.keys(ledger.activities) : [];
  return [
    ...keys,
    ...[...months, ...weekdays, ...lists, last, current, ago, week, month, quarterYear, year].flatMap(split),
  ];
}
