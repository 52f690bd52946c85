// Reports the error that ended a command and chooses the exit code.
import type { Command, CommanderError } from "commander";
import { type InputError, inputError } from "../../core/errors/error.ts";
import { Failure, type FailureKind, failure, reasonOf, systemCode } from "../../core/errors/failure.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { LINE_END } from "../../ledger/read/line-ends.ts";
import { errorJson } from "../../render/json.ts";
import { renderFileError, renderInputError } from "../../render/terminal/error.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import { commandNamed, suggestedFlag } from "../args/names.ts";
import { findCommandWord } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { isOn } from "../env/environment.ts";
import { VERSION } from "../env/version.ts";

export const EXIT = { ok: 0, unforeseen: 1, usage: 2, input: 3, system: 4, threshold: 10, interrupted: 130 } as const;

export async function explain(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  const failure = error instanceof Failure ? error : systemFailure(error);
  if (isOn(context.env.SOCIALROI_DEBUG) && error instanceof Error) context.tell(`${error.stack}\n`);
  const unforeseen = inputError("unforeseen", { detail: detailOf(error), version: VERSION });
  const { errors, source } = failure ?? { errors: [unforeseen], source: null };
  const text = failure ? failureText(failure, argv, context) : `${renderInputError(unforeseen, "\n", context)}\n`;
  context.tell(context.json ? errorJson(errors, source?.file ?? null, await context.english()) : text);
  return failure ? EXIT[failure.kind satisfies FailureKind] : EXIT.unforeseen;
}

/**
 * The exit code if standard output may be incomplete. A command that only reads has then failed; one that has changed
 * something has not, so that scripts do not repeat it.
 */
export async function answered(code: number, unsaid: Error | null, argv: readonly string[], context: Context) {
  if (unsaid === null || !(code === EXIT.ok || code === EXIT.threshold)) return code;
  const reason = reasonOf(unsaid);
  if (!context.hasChanged()) return explain(failure("system", "stdout-unwritable", { reason }), argv, context);
  context.tell(`${context.words.errors.changedUnsaid(reason)}\n`);
  return code;
}

/** Null for other errors. */
function systemFailure(error: unknown): Failure | null {
  const reason = systemCode(error);
  if (reason === undefined || !(error instanceof Error && "syscall" in error)) return null;
  const { syscall: call } = error;
  if (call === "uv_cwd") return failure("system", "folder-gone", {});
  const file = "path" in error ? String(error.path) : "";
  return failure("system", "system-refused", { file, call: String(call), reason });
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const [message = ""] = error.message.split("\n");
  return printable(error.name === "Error" ? message : `${error.name}: ${message}`);
}

/** Translates an error of commander; suggests a flag for a mistyped one. */
export function refusalOf({ code, message }: CommanderError, program: Command, { language }: Catalogue): Failure {
  const [, name = ""] = /'([^']+)'/.exec(message) ?? [];
  const all = [...new Set([program, ...commandsOf(program)].flatMap(({ options }) => options))];
  const long = all.find(({ flags }) => flags === name);
  const found: Readonly<Record<string, InputError>> = {
    "commander.unknownOption": inputError("option-unknown", {
      option: name,
      suggestion: name.startsWith("--") ? suggestedFlag(name, all, language) : "",
    }),
    "commander.optionMissingArgument": inputError("option-value-missing", { option: long?.long ?? name }),
    "commander.missingArgument": inputError("argument-missing", { name }),
    "commander.excessArguments": inputError("arguments-many", { text: excessWords(program) }),
  };
  return new Failure("usage", [
    found[code] ?? inputError("usage", { detail: message.replace(/^error: /, "").replaceAll("\n", " ") }),
  ]);
}

/** The words beyond those that the command takes. */
function excessWords(program: Command): string {
  const excess = commandsOf(program).map(({ args, registeredArguments }) => args.slice(registeredArguments.length));
  return excess.find((words) => words.length > 0)?.join(" ") ?? "";
}

function commandsOf({ commands }: Command): Command[] {
  return commands.flatMap((command) => [command, ...command.commands]);
}

function failureText({ kind, errors, source, understood }: Failure, argv: readonly string[], context: Context): string {
  const texts = context.words.errors;
  if (source) {
    const lines = source.text.split(LINE_END);
    const found = errors.map((error) => renderFileError(error, source.file, lines, context.style()));
    return `${found.join("\n\n")}\n\n${texts.nothingChanged(errors.length)} ${texts.fixLine}\n`;
  }
  const gap = kind === "usage" ? " " : "\n";
  const found = errors.map((error) => {
    const line = error.place ? texts.batchLine(error.place.line) : "";
    return `${line}${renderInputError(error, gap, context)}`;
  });
  if (understood !== "") found.push(texts.understood(understood));
  return `${found.join("\n")}\n${kind === "usage" && isLogging(argv) ? `${texts.nothingLogged}\n` : ""}`;
}

/** Whether the command appends entries, so that the error adds that nothing was logged. */
function isLogging(argv: readonly string[]): boolean {
  const name = commandNamed(findCommandWord(argv)?.word ?? "");
  return name !== null && ["log", "earn", "spend", "post", "followers"].includes(name);
}
