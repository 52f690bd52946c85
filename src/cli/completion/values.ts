// The words of each source: program words in the user's language, and names from the ledger.
import { AUDIENCE_WORDS, EVIDENCE_WORDS } from "../../core/entries/activity.ts";
import { ENTRY_KIND_WORDS } from "../../core/entries/entry.ts";
import type { Language } from "../../core/entries/settings.ts";
import type { Lexicon } from "../../core/entries/vocabulary.ts";
import { mostUsed } from "../../core/publishing/habits.ts";
import { GROUPING_WORDS } from "../../core/report/grouping.ts";
import { RANKING_WORDS } from "../../core/report/ranking.ts";
import { languageWords, otherWords, split } from "../../core/words/lexicon/lexicon.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { RENAMABLE_WORDS } from "../../ledger/edit/rename.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import { sourceTitle } from "../../render/terminal/import/import-list.ts";
import type { Context } from "../env/context.ts";
import { SHELLS } from "./scripts.ts";
import type { Source } from "./sources.ts";

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** Reads the ledger only if needed. */
export async function valuesOf(source: Source, ledger: () => Ledger, context: Context): Promise<Candidate[]> {
  const { words } = context;
  const plain = (values: Iterable<string>): Candidate[] => [...values].map((value) => ({ value, description: "" }));
  const spoken = (meanings: Readonly<Record<string, readonly string[]>>): Candidate[] =>
    Object.entries(meanings).map(([key, [french]]) => ({
      value: words.language === "fr" && french ? french : key,
      description: "",
    }));
  switch (source) {
    case "groupings":
      return spoken(GROUPING_WORDS);
    case "kinds":
      return spoken(ENTRY_KIND_WORDS);
    case "renamable":
      return spoken(RENAMABLE_WORDS);
    case "settings":
      return spoken(Object.fromEntries(Object.entries(otherWords("options", "setting"))));
    case "shells":
      return plain([...SHELLS, words.language === "fr" ? "installer" : "install"]);
    case "languages":
      return plain(["en", "fr"]);
    case "colours":
      return spoken({ always: ["toujours"], never: ["jamais"], auto: [] });
    case "evidence":
      return spoken(EVIDENCE_WORDS);
    case "audiences":
      return spoken(AUDIENCE_WORDS);
    case "rankings":
      return spoken(Object.fromEntries(Object.values(RANKING_WORDS).map(([english, ...others]) => [english, others])));
    case "comparisons":
      return spoken({ previous: ["précédente"], "year-ago": ["an-dernier"] });
    case "periods":
      return plain([...words.completion.periods, ...months(words.language)]);
    case "weeks":
      return plain(words.completion.weeks);
    case "starts":
      return plain(months(words.language));
    case "joints":
      return plain(words.completion.joints);
    case "units":
      return plain(words.completion.units);
    case "lastLines":
      return plain([words.completion.last]);
    case "byGroupings":
      return spoken(GROUPING_WORDS).map(({ value }) => ({ value: words.completion.by(value), description: "" }));
    case "reportFormats":
      return plain(["csv", "html", "markdown", "excel"]);
    case "exportFormats":
      return plain(["csv", "jsonl", "hledger", "timeclock", "ics", "toggl", "clockify"]);
    case "sources":
      return (await import("../../importers/registry.ts")).SOURCES.map(({ id, title }) => ({
        value: id,
        description: sourceTitle(id, title, words),
      }));
    case "days":
      return plain([words.days.today, words.days.yesterday].filter((word) => !word.includes("'")));
    default:
      return fromLedger(source, ledger(), context);
  }
}

/** The full names of the months. */
function months(language: Language): string[] {
  return Object.values(languageWords(language).words.monthName).map((phrases) => split(phrases)[0] ?? "");
}

function fromLedger(
  source: "networks" | "activities" | "purposes" | "models" | "clients" | "campaigns" | "people",
  ledger: Ledger,
  { words }: Context,
): Candidate[] {
  const { entries } = ledger;
  const vocabulary = wordsOf(ledger);
  const own = (nameOf: (entry: (typeof entries)[number]) => string | undefined): Candidate[] =>
    [...new Set(entries.flatMap((entry) => nameOf(entry) ?? []))]
      .reverse()
      .map((value) => ({ value, description: "" }));
  const typable = (known: Lexicon, names: Readonly<Record<string, string>>, key: string): string => {
    const word = wordFor(names, key).toLowerCase().replaceAll(" ", "-");
    return known.keyOf(word) === key ? word : key;
  };
  const translated = (known: Lexicon, names: Readonly<Record<string, string>>): Candidate[] =>
    known.keys.map((key) => ({ value: typable(known, names, key), description: "" }));
  switch (source) {
    case "networks":
      return mostUsed(entries, ({ networks: [first] }) => first?.network, vocabulary.networks.keys).map((key) => ({
        value: typable(vocabulary.networks, words.owned, key),
        description: networkName(key, words),
      }));
    case "activities":
      return translated(vocabulary.activities, words.activities);
    case "purposes":
      return translated(vocabulary.purposes, words.purposes);
    case "models":
      return translated(vocabulary.models, words.models);
    case "people":
      return vocabulary.people.keys.map((value) => ({ value, description: "" }));
    case "campaigns":
      return own(({ campaign }) => campaign);
    case "clients":
      return own((entry) => (entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined));
  }
}
