// The candidate sources of command words and option values.
import { lexicon } from "../../core/entries/vocabulary.ts";
import type { CommandName, OptionName } from "../../i18n/catalogue.ts";
import { RENAMABLE_WORDS, type Renamable } from "../../ledger/edit/rename.ts";

export type Source =
  | "networks"
  | "activities"
  | "purposes"
  | "models"
  | "clients"
  | "campaigns"
  | "people"
  | "groupings"
  | "kinds"
  | "renamable"
  | "shells"
  | "languages"
  | "colours"
  | "evidence"
  | "audiences"
  | "rankings"
  | "comparisons"
  | "sources"
  | "days";

const WORDS: Readonly<Record<CommandName, readonly Source[]>> = {
  log: ["networks", "activities"],
  earn: ["networks"],
  spend: ["networks", "purposes"],
  post: ["networks", "models"],
  followers: ["networks"],
  start: ["networks", "activities"],
  pause: [],
  resume: [],
  switch: ["networks", "activities"],
  stop: [],
  cancel: [],
  status: [],
  open: ["networks", "activities"],
  list: [],
  check: [],
  undo: [],
  redo: [],
  edit: [],
  rename: ["renamable"],
  delete: [],
  merge: [],
  report: [],
  import: [],
  export: [],
  compare: [],
  verdict: [],
  demo: [],
  answered: ["networks"],
  model: ["models"],
  plan: [],
  nudge: [],
  init: [],
  completion: ["shells"],
};

const RENAMED: Readonly<Record<Renamable, Source>> = {
  network: "networks",
  activity: "activities",
  campaign: "campaigns",
  client: "clients",
};

export const VALUES: Readonly<Partial<Record<OptionName, Source>>> = {
  network: "networks",
  networks: "networks",
  owned: "networks",
  publishOn: "networks",
  onlyActivity: "activities",
  onlyClient: "clients",
  onlyCampaign: "campaigns",
  onlyPerson: "people",
  client: "clients",
  campaign: "campaigns",
  person: "people",
  by: "groupings",
  kind: "kinds",
  lang: "languages",
  color: "colours",
  evidence: "evidence",
  audience: "audiences",
  for: "purposes",
  sort: "rankings",
  compare: "comparisons",
  as: "sources",
  models: "models",
  date: "days",
  since: "days",
  until: "days",
};

/** The sources for the next word of a command; for `rename` it depends on the kind before it. */
export function sourcesOf(name: CommandName, before: readonly string[]): readonly Source[] {
  const kinds = lexicon(Object.entries(RENAMABLE_WORDS));
  const kind =
    name === "rename"
      ? before
          .slice(1)
          .map(kinds.keyOf)
          .find((key) => key !== null)
      : null;
  return kind ? [RENAMED[kind as Renamable]] : WORDS[name];
}
