// The names that a ledger may hold, by canonical key, with the other words for each in both languages.
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type LanguageWords, split } from "./shape.ts";

export function ledgerNames(list: keyof LanguageWords["ledger"]): Readonly<Record<string, readonly string[]>> {
  const french = fr.ledger[list];
  return Object.fromEntries(
    Object.entries(en.ledger[list]).map(([key, words]) => [key, [...split(words), ...split(french[key] ?? "")]]),
  );
}
