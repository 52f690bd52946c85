// Words and options that start a timer: for start, switch and open.

import type { Command } from "commander";
import type { TimerTask } from "../../core/entries/entry.ts";
import { Failure } from "../../core/errors/failure.ts";
import type { SettingChange } from "../../core/setup/setting-change.ts";
import { type StartOptions, typedTask } from "../../core/words/typed-entry.ts";
import { declarations } from "../../ledger/edit/declare-networks.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { newNames } from "./new-kind.ts";
import { addOptions } from "./options.ts";

export type TypedStart = StartOptions & { readonly new?: string };

export function addStartWords(command: Command, { words }: Context, name: "start" | "open"): Command {
  command.argument("[words...]", words.help.words[name]);
  return addOptions(command, words, ["forTime", "client", "campaign", "person", "format", "note", "newKind"]);
}

/** A task to start, and the declaration of its network if that is new. */
export interface Started {
  readonly subject: TimerTask;
  readonly declared: readonly SettingChange[];
}

export function taskOf(
  typed: readonly string[],
  options: TypedStart,
  ledger: Ledger,
  { today }: Context,
  { needsActivity = true }: { readonly needsActivity?: boolean } = {},
): Started {
  const parsing = {
    settings: ledger.settings,
    vocabulary: wordsOf(ledger),
    today,
    ...newNames(options.new),
    force: false,
  };
  const { subject, errors } = typedTask(typed, options, parsing, needsActivity);
  if (errors) throw new Failure("usage", errors);
  const names = subject.networks.map(({ network }) => network);
  const unknown = names.filter((name) => parsing.vocabulary.networks.keyOf(name) === null);
  return { subject, declared: declarations(unknown, parsing.newKind) };
}

/** Writes the declarations that a task needs before its timer starts. */
export async function declare({ store }: Context, declared: Started["declared"]): Promise<void> {
  if (declared.length > 0) await store.append(() => ({ entries: [], declared }));
}
