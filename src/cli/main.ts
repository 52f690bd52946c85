// Entry point of the command line: finds the command, loads only that one, and runs it.
import { Command, CommanderError } from "commander";
import { isLanguage, type Language } from "../core/entries/settings.ts";
import { type Failure, failure } from "../core/errors/failure.ts";
import { parseDuration } from "../core/values/duration.ts";
import type { Catalogue, CommandName } from "../i18n/catalogue.ts";
import { wrap } from "../render/terminal/layout/text.ts";
import { argvFor } from "./args/argv.ts";
import { commandNamed, nearestName, shownCommand, suggestedCommands } from "./args/names.ts";
import {
  addCommonOptions,
  addExamples,
  type CommonOptions,
  findCommandWord,
  scanCommonOptions,
  translatedOption,
} from "./args/options.ts";
import { type CommandSpec, register } from "./command.ts";
import type { CompletionRequest } from "./completion/answer.ts";
import { COMPLETE_COMMAND } from "./completion/scripts.ts";
import { type Context, createContext } from "./env/context.ts";
import { type Environment, languageOf, ledgerPath } from "./env/environment.ts";
import { VERSION } from "./env/version.ts";
import { answered, EXIT, explain, refusalOf } from "./terminal/explain.ts";
import { helpIn } from "./terminal/help.ts";
import { Interrupted } from "./terminal/questions.ts";
import { printTopic, topicNamed, topicNames, topicsIn } from "./terminal/topics.ts";

export { mayBeTerminal, outputStream } from "./terminal/stdout.ts";

type CommandModules = {
  readonly [Name in CommandName]: {
    readonly group: keyof Catalogue["help"]["groups"];
    readonly load: () => Promise<{ readonly commands: { readonly [Each in Name]: CommandSpec } }>;
  };
};

const COMMANDS: CommandModules = {
  log: { group: "day", load: () => import("./commands/log/index.ts") },
  earn: { group: "day", load: () => import("./commands/log/index.ts") },
  spend: { group: "log", load: () => import("./commands/log/index.ts") },
  post: { group: "log", load: () => import("./commands/post/index.ts") },
  followers: { group: "log", load: () => import("./commands/log/index.ts") },
  start: { group: "day", load: () => import("./commands/start.ts") },
  pause: { group: "time", load: () => import("./commands/pause.ts") },
  resume: { group: "time", load: () => import("./commands/pause.ts") },
  switch: { group: "time", load: () => import("./commands/start.ts") },
  stop: { group: "day", load: () => import("./commands/pause.ts") },
  cancel: { group: "time", load: () => import("./commands/cancel.ts") },
  status: { group: "day", load: () => import("./commands/status.ts") },
  open: { group: "time", load: () => import("./commands/open.ts") },
  answered: { group: "log", load: () => import("./commands/answered.ts") },
  list: { group: "log", load: () => import("./commands/list.ts") },
  import: { group: "log", load: () => import("./commands/import/index.ts") },
  report: { group: "day", load: () => import("./commands/report/index.ts") },
  compare: { group: "read", load: () => import("./commands/compare.ts") },
  card: { group: "read", load: () => import("./commands/card.ts") },
  verdict: { group: "day", load: () => import("./commands/verdict.ts") },
  plan: { group: "day", load: () => import("./commands/plan.ts") },
  model: { group: "read", load: () => import("./commands/model/index.ts") },
  nudge: { group: "read", load: () => import("./commands/nudge.ts") },
  settings: { group: "setUp", load: () => import("./commands/settings.ts") },
  set: { group: "setUp", load: () => import("./commands/set.ts") },
  off: { group: "setUp", load: () => import("./commands/set.ts") },
  init: { group: "setUp", load: () => import("./commands/init/index.ts") },
  completion: { group: "setUp", load: () => import("./commands/completion.ts") },
  demo: { group: "setUp", load: () => import("./commands/demo.ts") },
  export: { group: "read", load: () => import("./commands/export/index.ts") },
  check: { group: "fix", load: () => import("./commands/check.ts") },
  undo: { group: "day", load: () => import("./commands/undo.ts") },
  redo: { group: "fix", load: () => import("./commands/undo.ts") },
  edit: { group: "fix", load: () => import("./commands/edit/index.ts") },
  rename: { group: "fix", load: () => import("./commands/rename.ts") },
  delete: { group: "fix", load: () => import("./commands/delete.ts") },
  merge: { group: "fix", load: () => import("./commands/merge/index.ts") },
};

/** In the order of the help. */
const NAMES = Object.keys(COMMANDS) as CommandName[];

/** Loads a command and adds its words and options. */
async function registered<Name extends CommandName>(name: Name, command: Command, context: Context): Promise<Command> {
  const { commands } = await COMMANDS[name].load();
  register(name, commands[name], command, context);
  return addCommonOptions(command, context.words);
}

/** Runs a command line and returns its exit code. All effects go through `environment`. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const common = scanCommonOptions(
    argv[0] === COMPLETE_COMMAND ? (await completionRequest(argv)).words.slice(0, -1) : argv,
  );
  let context: Context | null = null;
  const end = async (code: number): Promise<number> =>
    context ? answered(code, (await environment.stdout.failure?.()) ?? null, argv, context) : code;
  try {
    context = await createContext(common, argv, environment);
    await run(argv, context);
    return end(EXIT.ok);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return end(EXIT.ok);
    if (error instanceof Interrupted) return EXIT.interrupted;
    return end(await explain(error, argv, context ?? (await plainContext(common, argv, environment))));
  }
}

/** The context for an error in what a context is made of: without the invalid language, colour or time. */
function plainContext(common: CommonOptions, argv: readonly string[], environment: Environment): Promise<Context> {
  const asked = isLanguage(common.lang) ? common.lang : undefined;
  const lang = languageOf(asked, ledgerPath(common.ledger, environment), environment.env);
  const env = { ...environment.env, SOCIALROI_NOW: undefined };
  return createContext({ ...common, lang, color: "never" }, argv, { ...environment, env });
}

async function run(argv: readonly string[], context: Context): Promise<void> {
  const { words } = context;
  if (argv[0] === COMPLETE_COMMAND) return answerShell(argv, context);
  if (argv[0] === "__man") return printManual(context);
  const line = withoutHelpWord(argv);
  const asksForHelp = line.at(-1) === "--help";
  const found = findCommandWord(line);
  const topic = asksForHelp && found ? topicNamed(found.word) : null;
  if (topic) return printTopic(topic, context);
  const name = found && commandNamed(found.word);
  if (found && !name) throw (asksForHelp ? noTopic : noCommand)(found.word, words.language);
  if (found && name) line[found.index] = name;
  const program = programOf(context);
  const command = name
    ? await registered(name, addCommand(program, name, words), context)
    : dashboard(program, context);
  try {
    await program.parseAsync(argvFor(line, command), { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.code === "commander.help") return program.outputHelp();
    throw error instanceof CommanderError && error.exitCode !== 0 ? refusalOf(error, program, words) : error;
  }
}

/** The program itself: without a command it shows the dashboard, and its help lists the commands. */
function dashboard(program: Command, context: Context): Command {
  for (const name of NAMES) addCommand(program, name, context.words);
  return program.action(async () => (await import("./commands/dashboard.ts")).showDashboard(context));
}

function noCommand(text: string, language: Language): Failure {
  const suggestions = suggestedCommands(text, language);
  if (suggestions.length === 0 && !parseDuration(text).error)
    suggestions.push(`${shownCommand("log", language)} ${text}`);
  return failure("usage", "command-unknown", { text, suggestion: suggestions[0] ?? "", suggestions });
}

function noTopic(text: string, language: Language): Failure {
  const topics = topicNames(language);
  const suggestion = nearestName(text, topics) || (suggestedCommands(text, language)[0] ?? "");
  return failure("usage", "topic-unknown", { text, suggestion, known: topics.join(", ") });
}

function addCommand(program: Command, name: CommandName, { help }: Catalogue): Command {
  return program.command(name).helpGroup(help.groups[COMMANDS[name].group]).description(help.commands[name]);
}

async function completionRequest([, shell = "", ...given]: readonly string[]): Promise<CompletionRequest> {
  return (await import("./completion/answer.ts")).parseRequest(shell, given);
}

/** Prints completion candidates for a shell. */
async function answerShell(argv: readonly string[], context: Context): Promise<void> {
  const { candidatesFor } = await import("./completion/candidates.ts");
  const { linesFor } = await import("./completion/answer.ts");
  const request = await completionRequest(argv);
  context.out(linesFor(request, await candidatesFor(request.words, context, registered)));
}

async function printManual(context: Context): Promise<void> {
  const program = programOf(context);
  for (const name of NAMES) await registered(name, addCommand(program, name, context.words), context);
  const { manualPage } = await import("./terminal/manual.ts");
  context.out(manualPage(program, await topicsIn(context.words.language), context.words));
}

/** Turns `help report` into `report --help`. */
function withoutHelpWord(argv: readonly string[]): string[] {
  const found = findCommandWord(argv);
  return found && ["help", "aide"].includes(found.word) ? [...argv.toSpliced(found.index, 1), "--help"] : [...argv];
}

function programOf({ words, out, style, plain }: Context): Command {
  const { help } = words;
  const { width } = style("EUR");
  const program = new Command("socialroi")
    .description(help.tagline)
    .addOption(translatedOption("version", words))
    .on("option:version", () => {
      out(`${VERSION}\n`);
      throw new CommanderError(0, "commander.version", VERSION);
    })
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => undefined, getOutHelpWidth: () => width })
    .configureHelp(helpIn(words, { plain }))
    .addHelpText("after", ({ command }) =>
      command.parent ? "" : `\n${wrap(help.more(topicNames(words.language)), width)}`,
    );
  addExamples(program, words, help.firstExamples);
  return addCommonOptions(program, words);
}
