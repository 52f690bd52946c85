// Options that several commands share, described in the reader's language.
import { type Command, Option } from "commander";
import type { Catalogue, OptionName } from "../i18n/catalogue.ts";

const FLAGS: Readonly<Record<Exclude<OptionName, "help" | "version">, string>> = {
  ledger: "--ledger <file>",
  json: "--json",
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
  copy: "--copy",
  url: "--url <address>",
  new: "--new",
  force: "--force",
  yes: "-y, --yes",
  dryRun: "--dry-run",
  changes: "--list",
  by: "--by <what>",
  breakdown: "--breakdown",
  onlyActivity: "--activity <name>",
  onlyCampaign: "--campaign <name>",
  onlyClient: "--client <name>",
  onlyPerson: "--person <name>",
  sort: "--sort <figure>",
  top: "--top <count>",
  compare: "--compare <period>",
  average: "--average",
  decimal: "--decimal",
  findings: "--findings",
  csvExcel: "--csv-excel",
  output: "-o, --output <file>",
  exchange: "--exchange <code=rate>",
  failUnder: "--fail-under <return>",
  csv: "--csv",
  md: "--md",
  html: "--html <file>",
  open: "--open",
  limit: "-n, --limit <count>",
  network: "--network <name>",
  kind: "--kind <kind>",
  draws: "--draws <count>",
  seed: "--seed <number>",
  explain: "--explain",
  whatIf: "--what-if <hours>",
  period: "--period <period>",
  last: "--last <days>",
  since: "--since <day>",
  until: "--until <day>",
  today: "--today",
  week: "--week",
  month: "--month",
  quarter: "--quarter",
  year: "--year",
  lastWeek: "--last-week",
  lastMonth: "--last-month",
  lastQuarter: "--last-quarter",
  lastYear: "--last-year",
  all: "--all",
  forTime: "--for <duration>",
  stoppedAt: "--at <time>",
  took: "--took <duration>",
  template: "--template <text>",
  print: "--print",
  anyway: "--anyway",
  update: "--update",
  line: "--line <line>",
  part: "--part <words>",
  goal: "--goal <words>",
  from: "--from <model>",
  next: "--next",
  ics: "--ics",
};
const REPEATABLE: ReadonlySet<OptionName> = new Set([
  "network",
  "kind",
  "part",
  "onlyActivity",
  "onlyCampaign",
  "onlyClient",
  "onlyPerson",
  "exchange",
]);

/** Options by name, in this order. */
export function addOptions(command: Command, words: Catalogue, names: readonly (keyof typeof FLAGS)[]): Command {
  for (const name of names) {
    const option = new Option(FLAGS[name], words.help.options[name]);
    if (REPEATABLE.has(name)) option.argParser((value: string, before: string[] = []) => [...before, value]);
    command.addOption(option);
  }
  return command;
}

/** The options that every command has. */
export function addCommonOptions(command: Command, words: Catalogue): Command {
  return addOptions(command, words, ["ledger", "json", "quiet", "lang", "color"]).helpOption(
    "-h, --help",
    words.help.options.help,
  );
}

/** Examples under the help of a command, which work as printed. */
export function addExamples(command: Command, words: Catalogue, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ socialroi ${example}`);
  return command.addHelpText("after", `\n${words.help.examples}\n${lines.join("\n")}`);
}

/** The common options in a command line, wherever they stand, before commander reads it in the right language. */
export function scanCommonOptions(argv: readonly string[]): {
  ledger?: string;
  lang?: string;
  color?: string;
  json?: boolean;
  quiet?: boolean;
} {
  const found: Record<string, string | boolean> = {};
  argv.forEach((word, index) => {
    const valued = /^--(ledger|lang|color)(?:=(.*))?$/s.exec(word);
    const value = valued?.[2] ?? argv[index + 1];
    if (valued?.[1] && value !== undefined) found[valued[1]] = value;
    if (word === "--json") found.json = true;
    if (word === "--quiet" || word === "-q") found.quiet = true;
  });
  return found;
}

/** The first word that is neither an option nor the value of a common one: the command. */
export function findCommandWord(argv: readonly string[]): { word: string; index: number } | null {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? "";
    if (/^--(ledger|lang|color)$/.test(word)) index += 1;
    else if (!word.startsWith("-")) return { word, index };
  }
  return null;
}
