// Options shared by several commands, described in the user's language.
import type { Command } from "commander";
import { failure } from "../../core/errors/failure.ts";
import type { Catalogue, CommandName, OptionName } from "../../i18n/catalogue.ts";
import { VALUES_IN_FRENCH } from "../../i18n/french-names.ts";
import { TranslatedOption } from "./names.ts";

/** Flags with a value, a letter or a name of their own. Others are named like the option: dryRun is --dry-run. */
const FLAGS = {
  ledger: "--ledger <file>",
  quiet: "-q, --quiet",
  lang: "--lang <language>",
  color: "--color <when>",
  date: "-d, --date <day>",
  at: "--at <time>",
  planned: "--planned <duration>",
  client: "--client <name>",
  campaign: "--campaign <name>",
  person: "--person <name>",
  note: "--note <words>",
  format: "--format <format>",
  evidence: "--evidence <evidence>",
  margin: "--margin <part>",
  for: "--for <purpose>",
  audience: "--audience <audience>",
  reach: "--reach <count>",
  comments: "--comments <count>",
  answered: "--answered <count>",
  url: "--url <address>",
  newKind: "--new [kind]",
  yes: "-y, --yes",
  changes: "--list",
  by: "--by <what>",
  onlyActivity: "--activity <name>",
  onlyCampaign: "--campaign <name>",
  onlyClient: "--client <name>",
  onlyPerson: "--person <name>",
  sort: "--sort <figure>",
  top: "--top <count>",
  compare: "--compare <period>",
  output: "-o, --output <file>",
  exchange: "--exchange <code=rate>",
  exportIcs: "--ics",
  overwrite: "--force",
  compareOutput: "-o, --output <file>",
  exportOutput: "-o, --output <file>",
  cardOutput: "-o, --output <file>",
  email: "--email <address>",
  failUnder: "--fail-under <return>",
  html: "--html <file>",
  limit: "-n, --limit <count>",
  network: "--network <name>",
  kind: "--kind <kind>",
  networkOfRest: "--network <name>",
  as: "--as <name>",
  dates: "--dates <order>",
  decimalMark: "--decimal <mark>",
  importCurrency: "--currency <code>",
  importExchange: "--exchange <code=rate>",
  rowKind: "--kind <kind>",
  column: "--column <meaning=header>",
  saveAs: "--save <name>",
  sources: "--list",
  draft: "--init",
  draws: "--draws <count>",
  seed: "--seed <number>",
  whatIf: "--what-if <hours>",
  period: "--period <period>",
  last: "--last <days>",
  since: "--since <day>",
  until: "--until <day>",
  currency: "--currency <code>",
  rate: "--rate <price>",
  rateFrom: "--rate-from <day>",
  dayRate: "--day-rate <price>",
  dayHours: "--day-hours <hours>",
  yearGoal: "--year-goal <price>",
  weeks: "--weeks <count>",
  billedHours: "--billed-hours <hours>",
  networks: "--networks <list>",
  owned: "--owned <list>",
  slots: "--slots <list>",
  limits: "--limits <list>",
  publishOn: "--publish-on <network>",
  every: "--every <pace>",
  models: "--models <list>",
  purpose: "--purpose <sentence>",
  printScript: "--print",
  forTime: "--for <duration>",
  stoppedAt: "--at <time>",
  took: "--took <duration>",
  template: "--template <text>",
  line: "--line <line>",
  part: "--part <words>",
  goal: "--goal <words>",
  from: "--from <model>",
  startingOn: "--from <day>",
  help: "-h, --help",
  version: "-V, --version",
} as const satisfies Partial<Record<OptionName, string>>;

/** Without the hyphens, which do not change the name of the property. */
type Flags<Name extends OptionName> = Name extends keyof typeof FLAGS ? (typeof FLAGS)[Name] : `--${Name}`;
type ValueIn<Text> = Text extends `${string}${"<" | "["}${infer Value}${">" | "]"}` ? Value : never;
type LongFlag<Text> = Text extends `${string}--${infer Long} ${string}`
  ? Long
  : Text extends `${string}--${infer Long}`
    ? Long
    : never;
type Camel<Text> = Text extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Text;

const REPEATABLE = [
  ...(["network", "kind", "column", "part", "exchange", "importExchange"] as const),
  ...(["onlyActivity", "onlyCampaign", "onlyClient", "onlyPerson"] as const),
] as const satisfies readonly OptionName[];

/** The options of these names as commander reads them. */
export type Options<Name extends OptionName> = {
  readonly [Each in Name as Camel<LongFlag<Flags<Each>>>]?: Each extends (typeof REPEATABLE)[number]
    ? readonly string[]
    : Flags<Each> extends `${string} ${"<" | "["}${string}`
      ? string
      : boolean;
};

export const PERIODS = [
  ...(["today", "week", "month", "quarter", "year", "all", "lastWeek", "lastMonth", "lastQuarter"] as const),
  ...(["lastYear", "last", "since", "until", "period"] as const),
] as const;
export const FILTERS = ["network", "onlyActivity", "onlyCampaign", "onlyClient", "onlyPerson"] as const;
/** A path, and whether another file may be replaced there. */
export const OUTPUT = ["csv", "csvExcel", "md", "output", "overwrite"] as const;

/** Adds options; those of a period under their own title. */
export function addOptions(command: Command, words: Catalogue, names: readonly OptionName[], group?: string): Command {
  for (const name of names) {
    const option = translatedOption(name, words);
    const isPeriod = names.includes("period") && PERIODS.some((each) => each === name);
    const title = isPeriod ? words.help.periodTitle : group;
    if (title !== undefined) option.helpGroup(title);
    if (REPEATABLE.some((each) => each === name))
      option.argParser((value: string, before: string[] = []) => [...before, value]);
    command.addOption(option);
  }
  return command;
}

/** The flags of an option, in commander's notation. */
function flagsOf(name: OptionName): string {
  return (FLAGS as Partial<Record<OptionName, string>>)[name] ?? longFlag(name);
}

/** The long flag of a property of the options: lastWeek is --last-week. */
export function longFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The only one of these names, if any. Throws a Failure for two options that exclude each other. */
export function onlyOne<Name extends string>([first, second]: readonly Name[]): Name | undefined {
  if (first === undefined || second === undefined) return first;
  throw failure("usage", "options-exclusive", { first: longFlag(first), second: longFlag(second) });
}

export function translatedOption(name: OptionName, words: Catalogue): TranslatedOption {
  const flags = flagsOf(name);
  const value = /[<[](.+)[>\]]/.exec(flags)?.[1] as ValueIn<Flags<OptionName>> | undefined;
  return new TranslatedOption(name, flags, words.help.options[name], value ? VALUES_IN_FRENCH[value] : null);
}

const VALUED = ["ledger", "lang", "color"] as const;
const FLAGGED = ["json", "quiet", "yes", "plain"] as const;
const COMMON = ["ledger", "json", "quiet", "yes", "lang", "color", "plain"] as const;
export type CommonOptions = Options<(typeof COMMON)[number]>;

export function addCommonOptions(command: Command, words: Catalogue): Command {
  const group = words.help.commonTitle;
  return addOptions(command, words, COMMON, group).addHelpOption(translatedOption("help", words).helpGroup(group));
}

const EXAMPLES = new WeakMap<Command, string>();

/** Examples must run as printed. A catalogue may override them. */
export function addExamples(command: Command, words: Catalogue, examples: readonly string[]): Command {
  const own = words.help.ownExamples?.[command.name() as CommandName];
  const lines = (own?.trim().split(/\n */) ?? examples).map((example) => `  $ socialroi ${example}`);
  EXAMPLES.set(command, `${words.help.examples}\n${lines.join("\n")}`);
  return command;
}

/** The examples of a command as a block of its help; empty if it has none. */
export function examplesOf(command: Command): string {
  return EXAMPLES.get(command) ?? "";
}

/** Reads the common options before commander, which needs their language. */
export function scanCommonOptions(argv: readonly string[]): CommonOptions {
  const found: { -readonly [Name in keyof CommonOptions]: CommonOptions[Name] } = {};
  argv.forEach((word, index) => {
    const [, flag = "", attached] = /^(--[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    for (const name of VALUED) {
      const value = attached ?? argv[index + 1];
      if (isFlag(flag, name) && value !== undefined) found[name] = value;
    }
    for (const name of FLAGGED) if (isFlag(word, name)) found[name] = true;
  });
  return found;
}

/** The first word that is neither an option nor a common option's value. */
export function findCommandWord(argv: readonly string[]): { word: string; index: number } | null {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    if (VALUED.some((name) => isFlag(word, name))) index += 1;
    else if (!word.startsWith("-")) return { word, index };
  }
  return null;
}

function isFlag(word: string, name: OptionName): boolean {
  return word.startsWith("-") && new TranslatedOption(name, flagsOf(name), "", null).is(word);
}
