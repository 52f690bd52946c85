// What is said when a command ends before its end: which faults, where they stand, and the exit code that goes with them.
import type { Command, CommanderError } from "commander";
import { Failure, type FailureKind } from "../core/failure.ts";
import { type Fault, fault } from "../core/fault.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { renderFileFault, renderTypedFault } from "../render/fault.ts";
import { errorJson } from "../render/json.ts";
import type { Context } from "./context.ts";
import { commandNamed, suggestedFlag } from "./names.ts";
import { findCommandWord } from "./options.ts";

export const EXIT = { ok: 0, unforeseen: 1, usage: 2, input: 3, system: 4, threshold: 10, interrupted: 130 } as const;

/** Says what ended a command, in words or as JSON, and gives the exit code. */
export async function explain(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  if (!(error instanceof Failure)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.tell(`${context.words.errors.unforeseen} ${detail}\n`);
    return EXIT.unforeseen;
  }
  const { kind, faults, source } = error;
  context.tell(
    context.json ? errorJson(faults, source?.file ?? null, await context.english()) : failureText(error, argv, context),
  );
  return EXIT[kind satisfies FailureKind];
}

/** What commander refuses, in the reader's language, with the flag that was meant. */
export function refusalOf({ code, message }: CommanderError, program: Command, { language }: Catalogue): Failure {
  const [, name = ""] = /'([^']+)'/.exec(message) ?? [];
  const options = program.commands.flatMap((command) => [command, ...command.commands]).flatMap((each) => each.options);
  const all = [...new Set([...program.options, ...options])];
  const long = all.find(({ flags }) => flags === name);
  const found: Readonly<Record<string, Fault>> = {
    "commander.unknownOption": fault("option-unknown", {
      option: name,
      suggestion: name.startsWith("--") ? suggestedFlag(name, all, language) : "",
    }),
    "commander.optionMissingArgument": fault("option-value-missing", { option: long?.long ?? name }),
    "commander.missingArgument": fault("argument-missing", { name }),
    "commander.excessArguments": fault("arguments-many", {}),
  };
  return new Failure("usage", [
    found[code] ?? fault("usage", { detail: message.replace(/^error: /, "").replaceAll("\n", " ") }),
  ]);
}

function failureText({ kind, faults, source }: Failure, argv: readonly string[], context: Context): string {
  const { errors } = context.words;
  if (source) {
    const lines = source.text.split("\n");
    const texts = faults.map((found) => renderFileFault(found, source.file, lines, context));
    return `${texts.join("\n\n")}\n\n${errors.nothingChanged(faults.length)} ${errors.mendLine}\n`;
  }
  const gap = kind === "usage" ? " " : "\n";
  const texts = faults.map((found) => `${linePrefix(found, context)}${renderTypedFault(found, gap, context)}`);
  return `${texts.join("\n")}\n${kind === "usage" && isLogging(argv) ? `${errors.nothingLogged}\n` : ""}`;
}

/** Whether the command was to write, so that people want to know that it did not. */
function isLogging(argv: readonly string[]): boolean {
  const name = commandNamed(findCommandWord(argv)?.word ?? "");
  return name !== null && ["log", "earn", "spend", "post", "followers"].includes(name);
}

function linePrefix({ place }: Fault, { words }: Context): string {
  return place ? words.errors.batchLine(place.line) : "";
}
