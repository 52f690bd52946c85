// The words of each source: program words in the user's language, and names from the ledger.
import { AUDIENCE_WORDS, EVIDENCE_WORDS } from "../../core/entries/activity.ts";
import { ENTRY_KIND_WORDS, type Entry } from "../../core/entries/entry.ts";
import type { Language } from "../../core/entries/settings.ts";
import type { Lexicon } from "../../core/entries/vocabulary.ts";
import { mostUsed } from "../../core/publishing/habits.ts";
import { GROUPING_WORDS } from "../../core/report/grouping.ts";
import { RANKING_WORDS } from "../../core/report/ranking.ts";
import { languageWords, otherWords, split } from "../../core/words/lexicon/lexicon.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { RENAMABLE_WORDS } from "../../ledger/edit/rename.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import { sourceTitle } from "../../render/terminal/import/import-list.ts";
import type { Context } from "../env/context.ts";
import { SHELLS } from "./scripts.ts";

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** What the candidates are made of. */
interface Given {
  readonly words: Catalogue;
  /** Read only if needed. */
  readonly ledger: () => Ledger;
}

type Meanings = Readonly<Record<string, readonly string[]>>;

/** The candidates of each source. */
const SOURCES = {
  groupings: spoken(GROUPING_WORDS),
  kinds: spoken(ENTRY_KIND_WORDS),
  renamable: spoken(RENAMABLE_WORDS),
  evidence: spoken(EVIDENCE_WORDS),
  audiences: spoken(AUDIENCE_WORDS),
  colours: spoken({ always: ["toujours"], never: ["jamais"], auto: [] }),
  comparisons: spoken(otherWords("options", "comparison")),
  settings: (given: Given) => spoken(Object.fromEntries(Object.entries(otherWords("options", "setting"))))(given),
  rankings: spoken(Object.fromEntries(Object.values(RANKING_WORDS).map(([english, ...others]) => [english, others]))),
  byGroupings: (given: Given) =>
    spoken(GROUPING_WORDS)(given).map(({ value }) => plain(given.words.completion.by(value))),
  shells: ({ words }: Given) => [...SHELLS, words.language === "fr" ? "installer" : "install"].map(plain),
  languages: () => ["en", "fr"].map(plain),
  reportFormats: () => ["csv", "html", "markdown", "excel"].map(plain),
  exportFormats: () => ["csv", "jsonl", "hledger", "timeclock", "ics", "toggl", "clockify"].map(plain),
  periods: ({ words }: Given) => [...words.completion.periods, ...months(words.language)].map(plain),
  weeks: ({ words }: Given) => words.completion.weeks.map(plain),
  starts: ({ words }: Given) => months(words.language).map(plain),
  joints: ({ words }: Given) => words.completion.joints.map(plain),
  units: ({ words }: Given) => words.completion.units.map(plain),
  lastLines: ({ words }: Given) => [plain(words.completion.last)],
  days: ({ words }: Given) => [words.days.today, words.days.yesterday].filter((word) => !word.includes("'")).map(plain),
  sources: async ({ words }: Given) => {
    const { SOURCES: all } = await import("../../importers/registry.ts");
    return all.map(({ id, title }) => ({ value: id, description: sourceTitle(id, title, words) }));
  },
  networks: ({ words, ledger }: Given) => {
    const { networks } = wordsOf(ledger());
    return mostUsed(ledger().entries, ({ networks: [first] }) => first?.network, networks.keys).map((key) => ({
      value: typable(networks, words.owned, key),
      description: networkName(key, words),
    }));
  },
  activities: translated("activities"),
  purposes: translated("purposes"),
  models: translated("models"),
  people: ({ ledger }: Given) => wordsOf(ledger()).people.keys.map(plain),
  campaigns: named(({ campaign }) => campaign),
  clients: named((entry) => (entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined)),
};
export type Source = keyof typeof SOURCES;

/** The words of a source: program words in the user's language, and names from the ledger, which is read only if needed. */
export async function valuesOf(source: Source, ledger: () => Ledger, { words }: Context): Promise<Candidate[]> {
  return SOURCES[source]({ words, ledger });
}

function plain(value: string): Candidate {
  return { value, description: "" };
}

/** The keys, or their first other word, which is French. */
function spoken(meanings: Meanings): (given: Given) => Candidate[] {
  return ({ words }) =>
    Object.entries(meanings).map(([key, [french]]) => plain(words.language === "fr" && french ? french : key));
}

/** The full names of the months. */
function months(language: Language): string[] {
  return Object.values(languageWords(language).words.monthName).map((phrases) => split(phrases)[0] ?? "");
}

/** Names in the ledger, the latest first. */
function named(nameOf: (entry: Entry) => string | undefined): (given: Given) => Candidate[] {
  return ({ ledger }) => [...new Set(ledger().entries.flatMap((entry) => nameOf(entry) ?? []))].reverse().map(plain);
}

function translated(kind: "activities" | "purposes" | "models"): (given: Given) => Candidate[] {
  return ({ words, ledger }) => {
    const known = wordsOf(ledger())[kind];
    return known.keys.map((key) => plain(typable(known, words[kind], key)));
  };
}

/** The key's name in the user's language, if it is one word that means the key. */
function typable(known: Lexicon, names: Readonly<Record<string, string>>, key: string): string {
  const word = wordFor(names, key).toLowerCase().replaceAll(" ", "-");
  return known.keyOf(word) === key ? word : key;
}
