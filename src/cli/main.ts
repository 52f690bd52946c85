// The command line: finds the command, loads only it, and runs it.
import { Command, CommanderError, type Help } from "commander";
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { nearest } from "../core/nearest.ts";
import type { Catalogue, CommandName } from "../i18n/catalogue.ts";
import { type Context, createContext } from "./context.ts";
import { EXIT, explain } from "./explain.ts";
import { restoreBeforeActions, sparedNegative } from "./negative-words.ts";
import { addCommonOptions, findCommandWord, scanCommonOptions } from "./options.ts";
import type { Surroundings } from "./surroundings.ts";
import { VERSION } from "./version.ts";

type Register = (command: Command, context: Context) => void;

interface Entrance {
  readonly group: keyof Catalogue["help"]["groups"];
  readonly load: () => Promise<{ readonly register: Register }>;
}

const COMMANDS: Readonly<Record<CommandName, Entrance>> = {
  log: { group: "log", load: () => import("./commands/log.ts") },
  earn: { group: "log", load: () => import("./commands/earn.ts") },
  spend: { group: "log", load: () => import("./commands/spend.ts") },
  post: { group: "log", load: () => import("./commands/post.ts") },
  followers: { group: "log", load: () => import("./commands/followers.ts") },
  start: { group: "time", load: () => import("./commands/start.ts") },
  pause: { group: "time", load: () => import("./commands/pause.ts") },
  resume: { group: "time", load: () => import("./commands/resume.ts") },
  switch: { group: "time", load: () => import("./commands/switch.ts") },
  stop: { group: "time", load: () => import("./commands/stop.ts") },
  cancel: { group: "time", load: () => import("./commands/cancel.ts") },
  status: { group: "time", load: () => import("./commands/status.ts") },
  open: { group: "time", load: () => import("./commands/open.ts") },
  answered: { group: "log", load: () => import("./commands/answered.ts") },
  list: { group: "log", load: () => import("./commands/list.ts") },
  report: { group: "read", load: () => import("./commands/report.ts") },
  compare: { group: "read", load: () => import("./commands/compare.ts") },
  verdict: { group: "read", load: () => import("./commands/verdict.ts") },
  plan: { group: "read", load: () => import("./commands/plan.ts") },
  model: { group: "read", load: () => import("./commands/model.ts") },
  nudge: { group: "read", load: () => import("./commands/nudge.ts") },
  demo: { group: "setUp", load: () => import("./commands/demo.ts") },
  check: { group: "mend", load: () => import("./commands/check.ts") },
  undo: { group: "mend", load: () => import("./commands/undo.ts") },
  redo: { group: "mend", load: () => import("./commands/redo.ts") },
  edit: { group: "mend", load: () => import("./commands/edit.ts") },
  rename: { group: "mend", load: () => import("./commands/rename.ts") },
  delete: { group: "mend", load: () => import("./commands/delete.ts") },
};

/** Runs one command line and gives its exit code. Everything it does goes through `surroundings`. */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const common = scanCommonOptions(argv);
  let context: Context | null = null;
  try {
    context = await createContext(common, argv, surroundings);
    await run(argv, context);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof Error && error.name === "ExitPromptError") return EXIT.interrupted;
    const speaking =
      context ??
      (await createContext({ ...common, lang: "en", color: "never" }, argv, {
        ...surroundings,
        env: withoutNow(surroundings.env),
      }));
    return explain(error, argv, speaking);
  }
}

function withoutNow({ SOCIALROI_NOW: _, ...env }: Surroundings["env"]): Surroundings["env"] {
  return env;
}

async function run(argv: readonly string[], context: Context): Promise<void> {
  const line = argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
  const found = findCommandWord(line);
  const entrance = found && isCommand(found.word) ? COMMANDS[found.word] : null;
  if (found && !entrance) {
    const suggestion = nearest(found.word, Object.keys(COMMANDS)) ?? "";
    throw new Failure("usage", [fault("command-unknown", { text: found.word, suggestion })]);
  }
  const program = programOf(context);
  for (const [name, { group }] of Object.entries(COMMANDS)) {
    const command = program.command(name).helpGroup(context.words.help.groups[group]);
    command.description(context.words.help.commands[name as CommandName]);
    if (name === found?.word && entrance) {
      addCommonOptions(command, context.words);
      (await entrance.load()).register(command, context);
    }
  }
  await program.parseAsync(line.length === 0 ? ["--help"] : line.map(sparedNegative), { from: "user" });
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function programOf({ words, out }: Context): Command {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Options:": help.optionsTitle,
    "Arguments:": help.argumentsTitle,
    "Commands:": help.commandsTitle,
  };
  const program = new Command("socialroi")
    .description(help.tagline)
    .version(VERSION, "-V, --version", help.options.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title: string) => titles[title] ?? title,
      showGlobalOptions: false,
    } satisfies Partial<Help>);
  return addCommonOptions(restoreBeforeActions(program), words);
}
