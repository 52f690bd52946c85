// Words and options that start a timer: for start, switch and open.
import type { Command } from "commander";
import type { TimerTask } from "../../core/entries/entry.ts";
import { Failure } from "../../core/errors/failure.ts";
import { type StartOptions, typedTask } from "../../core/words/typed-entry.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { addOptions } from "./options.ts";

export type TypedStart = StartOptions & { readonly new?: boolean };

export function addStartWords(command: Command, { words }: Context, name: "start" | "open"): Command {
  command.argument("[words...]", words.help.words[name]);
  return addOptions(command, words, ["forTime", "client", "campaign", "person", "format", "note", "new"]);
}

export function taskOf(
  typed: readonly string[],
  options: TypedStart,
  ledger: Ledger,
  { today }: Context,
  { needsActivity = true }: { readonly needsActivity?: boolean } = {},
): TimerTask {
  const parsing = {
    settings: ledger.settings,
    vocabulary: wordsOf(ledger),
    today,
    allowNew: options.new === true,
    force: false,
  };
  const { subject, errors } = typedTask(typed, options, parsing, needsActivity);
  if (errors) throw new Failure("usage", errors);
  return subject;
}
