// The candidate sources of command words and option values.
import {
  AUDIENCE_CHOICE,
  type Codec,
  DATE,
  EVIDENCE_CHOICE,
  PERSON,
  PURPOSE,
  SHARES,
} from "../../core/entries/codecs.ts";
import { ENTRY_KEYS, type EntryKey, type Renamable } from "../../core/entries/entry.ts";
import { lexicon } from "../../core/entries/vocabulary.ts";
import { type Category, compact, meaningsOf } from "../../core/words/lexicon/lexicon.ts";
import type { CommandName, OptionName } from "../../i18n/catalogue.ts";
import { RENAMABLE_WORDS } from "../../ledger/edit/rename.ts";
import type { Source } from "./values.ts";

const NAMES = ["activities", "clients", "campaigns", "people"] as const;

const WORDS: Readonly<Partial<Record<CommandName, readonly Source[]>>> = {
  log: ["networks", "activities"],
  earn: ["networks"],
  spend: ["networks", "purposes"],
  post: ["networks", "models"],
  followers: ["networks"],
  start: ["networks", "activities"],
  switch: ["networks", "activities"],
  open: ["networks", "activities"],
  list: ["periods", "networks", ...NAMES, "kinds", "joints"],
  edit: ["lastLines"],
  rename: ["renamable"],
  delete: ["lastLines"],
  report: ["periods", "networks", "byGroupings", ...NAMES, "joints", "reportFormats"],
  export: ["exportFormats", "periods", "networks", ...NAMES, "kinds", "joints"],
  verdict: ["periods", "networks", "joints"],
  answered: ["networks"],
  model: ["models"],
  plan: ["weeks"],
  set: ["settings"],
  off: ["days"],
  completion: ["shells"],
};

const RENAMED: Readonly<Record<Renamable, Source>> = {
  network: "networks",
  activity: "activities",
  campaign: "campaigns",
  client: "clients",
};

/** The candidates for the value of an entry's key, by its codec. */
const OF_CODEC: ReadonlyMap<Codec<unknown>, Source> = new Map<Codec<unknown>, Source>([
  [DATE, "days"],
  [SHARES, "networks"],
  [PERSON, "people"],
  [PURPOSE, "purposes"],
  [EVIDENCE_CHOICE, "evidence"],
  [AUDIENCE_CHOICE, "audiences"],
]);

function ofEntryKeys(): Readonly<Record<string, Source>> {
  const keys: readonly EntryKey[] = ENTRY_KEYS;
  return Object.fromEntries(
    keys.flatMap(({ key, codec }) => {
      const source = OF_CODEC.get(codec);
      return source ? [[key, source]] : [];
    }),
  );
}

/** The candidates for an option's value. An option named after an entry's key takes its values. */
export const VALUES: Readonly<Partial<Record<OptionName, Source>>> = {
  ...ofEntryKeys(),
  networks: "networks",
  owned: "networks",
  publishOn: "networks",
  onlyActivity: "activities",
  onlyClient: "clients",
  onlyCampaign: "campaigns",
  onlyPerson: "people",
  client: "clients",
  campaign: "campaigns",
  by: "groupings",
  kind: "kinds",
  lang: "languages",
  color: "colours",
  sort: "rankings",
  compare: "comparisons",
  as: "sources",
  models: "models",
  since: "days",
  until: "days",
};

/** What may follow a word of a query, by the category of that word. */
const AFTER: Partial<Record<Category, readonly Source[]>> = {
  by: ["groupings"],
  versus: ["periods", "comparisons"],
  onward: ["starts", "days"],
  until: ["starts", "days"],
  last: ["units"],
};
const QUERIES: ReadonlySet<CommandName> = new Set(["report", "list", "export", "verdict"]);

/** The sources for the next word of a command; for `rename` and queries it depends on the word before. */
export function sourcesOf(name: CommandName, before: readonly string[]): readonly Source[] {
  const meanings = QUERIES.has(name) && before.length > 1 ? meaningsOf(compact(before.at(-1) ?? "")) : [];
  const after = meanings.map(({ category }) => AFTER[category]).find((sources) => sources !== undefined);
  if (after) return after;
  const kinds = lexicon(Object.entries(RENAMABLE_WORDS));
  const kind =
    name === "rename"
      ? before
          .slice(1)
          .map(kinds.keyOf)
          .find((key) => key !== null)
      : null;
  return kind ? [RENAMED[kind as Renamable]] : (WORDS[name] ?? []);
}
