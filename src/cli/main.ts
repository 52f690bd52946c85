// The command line: finds the command, loads only it, and turns every failure into words and an exit code.
import { Command, CommanderError, type Help } from "commander";
import { Failure, type FailureKind } from "../core/failure.ts";
import { type Fault, fault } from "../core/fault.ts";
import { nearest } from "../core/nearest.ts";
import type { Catalogue, CommandName } from "../i18n/catalogue.ts";
import { renderFileFault, renderTypedFault } from "../render/fault.ts";
import { errorJson } from "../render/json.ts";

import { type Context, createContext } from "./context.ts";
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
  list: { group: "log", load: () => import("./commands/list.ts") },
  report: { group: "read", load: () => import("./commands/report.ts") },
  verdict: { group: "read", load: () => import("./commands/verdict.ts") },
  check: { group: "mend", load: () => import("./commands/check.ts") },
  undo: { group: "mend", load: () => import("./commands/undo.ts") },
  redo: { group: "mend", load: () => import("./commands/redo.ts") },
  edit: { group: "mend", load: () => import("./commands/edit.ts") },
  rename: { group: "mend", load: () => import("./commands/rename.ts") },
  delete: { group: "mend", load: () => import("./commands/delete.ts") },
};

const EXIT = { ok: 0, unforeseen: 1, usage: 2, input: 3, system: 4, interrupted: 130 } as const;

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

async function explain(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  const failure = error instanceof CommanderError ? usageFailure(error) : error;
  if (!(failure instanceof Failure)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.tell(`${context.words.errors.unforeseen} ${detail}\n`);
    return EXIT.unforeseen;
  }
  const { kind, faults, source } = failure;
  context.tell(
    context.json
      ? errorJson(faults, source?.file ?? null, await context.english())
      : failureText(failure, argv, context),
  );
  return EXIT[kind satisfies FailureKind];
}

/** What commander refuses, in the reader's language. */
function usageFailure({ code, message }: CommanderError): Failure {
  const [, name = ""] = /'([^']+)'/.exec(message) ?? [];
  const [, suggestion = ""] = /Did you mean (?:one of )?([^,)?]+)/.exec(message) ?? [];
  const found: Readonly<Record<string, Fault>> = {
    "commander.unknownOption": fault("option-unknown", { option: name, suggestion }),
    "commander.optionMissingArgument": fault("option-value-missing", { option: name }),
    "commander.missingArgument": fault("argument-missing", { name }),
    "commander.excessArguments": fault("arguments-many", {}),
  };
  return new Failure("usage", [
    found[code] ?? fault("usage", { detail: message.replace(/^error: /, "").replaceAll("\n", " ") }),
  ]);
}

function failureText({ kind, faults, source }: Failure, argv: readonly string[], context: Context): string {
  const { errors } = context.words;
  const speech = { words: context.words, paint: context.speech("EUR").paint };
  if (source) {
    const lines = source.text.split("\n");
    const texts = faults.map((found) => renderFileFault(found, source.file, lines, speech));
    return `${texts.join("\n\n")}\n\n${errors.nothingChanged(faults.length)} ${errors.mendLine}\n`;
  }
  const gap = kind === "usage" ? " " : "\n";
  const texts = faults.map((found) => `${linePrefix(found, context)}${renderTypedFault(found, gap, speech)}`);
  return `${texts.join("\n")}\n${kind === "usage" && isLogging(argv) ? `${errors.nothingLogged}\n` : ""}`;
}

/** Whether the command was to write, so that people want to know that it did not. */
function isLogging(argv: readonly string[]): boolean {
  const word = findCommandWord(argv)?.word ?? "";
  return ["log", "earn", "spend", "post", "followers"].includes(word);
}

function linePrefix({ place }: Fault, { words }: Context): string {
  return place ? words.errors.batchLine(place.line) : "";
}
