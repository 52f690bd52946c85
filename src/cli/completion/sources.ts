// The candidate sources of command words and option values.
import type { Renamable } from "../../core/entries/entry.ts";
import { lexiconOf } from "../../core/entries/vocabulary.ts";
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

/** The candidates for an option's value. */
export const VALUES: Readonly<Partial<Record<OptionName, Source>>> = {
  date: "days",
  network: "networks",
  person: "people",
  for: "purposes",
  evidence: "evidence",
  audience: "audiences",
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
  const { keyOf } = lexiconOf(RENAMABLE_WORDS);
  const kinds = name === "rename" ? before.slice(1).flatMap((word) => keyOf(word) ?? []) : [];
  return kinds[0] ? [RENAMED[kinds[0]]] : (WORDS[name] ?? []);
}
