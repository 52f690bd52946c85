// What can come next on a command line: commands, options, and names from the ledger, in the reader's language.
import { Command, type Option } from "commander";
import { AUDIENCE_WORDS, EVIDENCE_WORDS } from "../../core/activity.ts";
import { ENTRY_KIND_WORDS } from "../../core/entry.ts";
import { Failure } from "../../core/failure.ts";
import { GROUPING_WORDS } from "../../core/grouping.ts";
import { mostUsed } from "../../core/habits.ts";
import { once } from "../../core/once.ts";
import { RANKING_WORDS } from "../../core/ranking.ts";
import { fold, type Lexicon, lexicon, vocabularyOf } from "../../core/vocabulary.ts";
import type { CommandName, OptionName } from "../../i18n/catalogue.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { type Ledger, readLedger } from "../../ledger/read.ts";
import { RENAMABLE_WORDS, type Renamable } from "../../ledger/rename.ts";
import { sourceTitle } from "../../render/import-list.ts";
import type { Context } from "../context.ts";
import { COMMAND_NAMES, commandNamed, SpokenOption, shownCommand, shownFlag } from "../names.ts";
import { addCommonOptions, findCommandWord } from "../options.ts";
import { topicNames } from "../topics.ts";
import { SHELLS } from "./scripts.ts";

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

type Source =
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

/** What the words of each command can be. */
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

/** What `rename` gives another name to, by its kind. */
const RENAMED: Readonly<Record<Renamable, Source>> = {
  network: "networks",
  activity: "activities",
  campaign: "campaigns",
  client: "clients",
};

/** What stands for the value of an option, where that is known. */
const VALUES: Readonly<Partial<Record<OptionName, Source>>> = {
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

/** The candidates for the last word, the others before it. `register` gives a command its options. */
export async function candidatesFor(
  words: readonly string[],
  context: Context,
  register: (name: CommandName, command: Command) => Promise<void>,
): Promise<Candidate[]> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const { language, help } = context.words;
  const found = findCommandWord(before);
  const isHelp = found !== null && ["help", "aide"].includes(found.word);
  const name = found && commandNamed(found.word);
  const command = addCommonOptions(new Command(name ?? "socialroi"), context.words);
  if (name) await register(name, command);
  const part = command.commands.find((each) => before.some((word) => namesOf(each).includes(fold(word))));
  const { options } = part ?? command;

  const [, flag, attached] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  const asked = optionNamed(options, flag ?? before.at(-1));
  if (asked?.required) {
    const source = (asked instanceof SpokenOption && VALUES[asked.called]) || null;
    const values = source === null ? [] : await valuesOf(source, () => ledgerOf(context), context);
    const [matched, prefix] = flag === undefined ? [typed, ""] : [attached ?? "", `${flag}=`];
    return matching(values, matched).map(({ value, description }) => ({ value: `${prefix}${value}`, description }));
  }
  if (typed.startsWith("-")) {
    const given = before.map((word) => optionNamed(options, word));
    const open = options.filter((option) => !given.includes(option) || option.parseArg !== undefined);
    const shown = open.map((option) => ({ value: shownFlag(option, language), description: option.description }));
    const others = open.flatMap((option) =>
      otherFlags(option, language).map((value) => ({ value, description: option.description })),
    );
    return [...matching(shown, typed), ...(typed.length > 2 ? matching(others, typed) : [])];
  }
  if (!name || isHelp) {
    const described = (value: string, key: CommandName): Candidate => ({ value, description: help.commands[key] });
    const shown = COMMAND_NAMES.map((key) => described(shownCommand(key, language), key));
    const others = COMMAND_NAMES.map((key) => described(shownCommand(key, language === "fr" ? "en" : "fr"), key));
    const topics = isHelp ? topicNames(language).map((value) => ({ value, description: "" })) : [];
    return found && !isHelp ? [] : withOthers([...shown, ...topics], others, typed);
  }
  const parts = part ? [] : command.commands.map((each) => partOf(each, language));
  return [...matching(parts, typed), ...(await positional(sourcesOf(name, before), before, typed, context))];
}

/** What the words of a command can be, as its line begins. */
function sourcesOf(name: CommandName, before: readonly string[]): readonly Source[] {
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

/** A part of a command, as model show is, in the reader's language. */
function partOf(command: Command, language: "en" | "fr"): Candidate {
  const value = language === "fr" && command.alias() ? command.alias() : command.name();
  return { value, description: command.description() };
}

function namesOf(command: Command): string[] {
  return [command.name(), ...command.aliases()].map(fold);
}

function optionNamed(options: readonly Option[], word: string | undefined): Option | undefined {
  return options.find((option) => word !== undefined && option instanceof SpokenOption && option.is(word));
}

function otherFlags(option: Option, language: "en" | "fr"): string[] {
  const english = option.long === undefined ? [] : [option.long];
  return language === "fr" ? english : option instanceof SpokenOption ? option.french.slice(0, 1) : [];
}

/** The words of a command that its line does not have yet. */
async function positional(
  sources: readonly Source[],
  before: readonly string[],
  typed: string,
  context: Context,
): Promise<Candidate[]> {
  const said = new Set(before.map(fold));
  const ledger = once(() => ledgerOf(context));
  const lists = await Promise.all(sources.map((source) => valuesOf(source, ledger, context)));
  const open = lists.filter((list) => !list.some(({ value }) => said.has(fold(value))));
  return matching(open.flat(), typed);
}

/** Those that begin with what was typed; without their accents where those were left out. */
function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
  return candidates.flatMap(({ value, description }) => {
    if (value.startsWith(typed)) return [{ value, description }];
    const bare = value.normalize("NFD").replace(/\p{M}/gu, "");
    return bare.startsWith(typed) ? [{ value: bare, description }] : [];
  });
}

/** Names in the reader's language; those in the other one only where none of the reader's begins so. */
function withOthers(shown: readonly Candidate[], others: readonly Candidate[], typed: string): Candidate[] {
  const own = matching(shown, typed);
  return own.length > 0 ? own : matching(others, typed);
}

/** What a source has to say; the ledger is asked for only where its names are wanted. */
async function valuesOf(source: Source, ledger: () => Ledger, context: Context): Promise<Candidate[]> {
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

/** The ledger as far as it can be read: one with faults, or none, still has the names that everyone knows. */
function ledgerOf({ store }: Context): Ledger {
  try {
    return store.foresee("").ledger;
  } catch (error) {
    if (error instanceof Failure) return readLedger("");
    throw error;
  }
}

function fromLedger(
  source: "networks" | "activities" | "purposes" | "models" | "clients" | "campaigns" | "people",
  { settings, entries }: Ledger,
  { words }: Context,
): Candidate[] {
  const vocabulary = vocabularyOf(settings, entries);
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
