// What can come next on a command line: commands, options, and names from the ledger, in the reader's language.
import { Command, type Option } from "commander";
import { AUDIENCES, EVIDENCE } from "../../core/activity.ts";
import { ENTRY_KIND_WORDS } from "../../core/entry.ts";
import { Failure } from "../../core/failure.ts";
import { GROUPING_WORDS } from "../../core/grouping.ts";
import { mostUsed } from "../../core/habits.ts";
import { once } from "../../core/once.ts";
import { fold, lexicon, vocabularyOf } from "../../core/vocabulary.ts";
import type { CommandName, OptionName } from "../../i18n/catalogue.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { type Ledger, readLedger } from "../../ledger/read.ts";
import { RENAMABLE_WORDS } from "../../ledger/rename.ts";
import type { Context } from "../context.ts";
import { COMMAND_NAMES, commandNamed, SpokenOption, shownCommand, shownFlag } from "../names.ts";
import { addCommonOptions, findCommandWord } from "../options.ts";
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
  rename: ["renamable", "networks", "activities", "clients", "campaigns"],
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
  const { options } = command;

  const [, flag, attached] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  const asked = optionNamed(options, flag ?? before.at(-1));
  if (asked?.required) {
    const source = (asked instanceof SpokenOption && VALUES[asked.called]) || null;
    const values = source === null ? [] : valuesOf(source, () => ledgerOf(context), context);
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
    return found && !isHelp ? [] : withOthers(shown, others, typed);
  }
  return positional(WORDS[name], before, typed, context);
}

function optionNamed(options: readonly Option[], word: string | undefined): Option | undefined {
  return options.find((option) => word !== undefined && option instanceof SpokenOption && option.is(word));
}

function otherFlags(option: Option, language: "en" | "fr"): string[] {
  const english = option.long === undefined ? [] : [option.long];
  return language === "fr" ? english : option instanceof SpokenOption ? option.french.slice(0, 1) : [];
}

/** The words of a command that its line does not have yet. */
function positional(
  sources: readonly Source[],
  before: readonly string[],
  typed: string,
  context: Context,
): Candidate[] {
  const said = new Set(before.map(fold));
  const ledger = once(() => ledgerOf(context));
  const lists = sources.map((source) => valuesOf(source, ledger, context));
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
function valuesOf(source: Source, ledger: () => Ledger, context: Context): Candidate[] {
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
      return plain([...SHELLS, "install"]);
    case "languages":
      return plain(["en", "fr"]);
    case "colours":
      return plain(["always", "never", "auto"]);
    case "evidence":
      return plain(EVIDENCE);
    case "audiences":
      return plain(AUDIENCES);
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
  const translated = (keys: readonly string[], names: Readonly<Record<string, string>>): Candidate[] => {
    const known = lexicon(keys.map((key) => [key, [wordFor(names, key)]]));
    return keys.map((key) => {
      const word = wordFor(names, key);
      return { value: known.keyOf(word) === key && !word.includes(" ") ? word : key, description: "" };
    });
  };
  switch (source) {
    case "networks":
      return mostUsed(entries, ({ networks: [first] }) => first?.network, vocabulary.networks.keys).map((key) => ({
        value: key,
        description: networkName(key, words),
      }));
    case "activities":
      return translated(vocabulary.activities.keys, words.activities);
    case "purposes":
      return translated(vocabulary.purposes.keys, words.purposes);
    case "models":
      return translated(vocabulary.models.keys, words.models);
    case "people":
      return vocabulary.people.keys.map((value) => ({ value, description: "" }));
    case "campaigns":
      return own(({ campaign }) => campaign);
    case "clients":
      return own((entry) => (entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined));
  }
}
