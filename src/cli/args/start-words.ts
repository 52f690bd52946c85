// Words and options that start a timer: for start, switch and open.

import type { EntryValues, TimerTask } from "../../core/entries/entry.ts";
import type { InputError } from "../../core/errors/error.ts";
import { Failure, failure } from "../../core/errors/failure.ts";
import type { SettingChange } from "../../core/setup/setting-change.ts";
import { type StartOptions, typedTask } from "../../core/words/typed-task.ts";
import type { Ledger } from "../../ledger/read/read.ts";
import { understoodText } from "../../render/terminal/entry.ts";
import { withKnownClients } from "../commands/log/known-client.ts";
import { withMissingWords } from "../commands/log/missing-words.ts";
import type { Context } from "../env/context.ts";
import { newNetworks, parseContextOf } from "./parse-context.ts";

export const START_OPTIONS = ["forTime", "client", "campaign", "person", "format", "note", "newKind"] as const;
export type TypedStart = StartOptions & { readonly new?: string };

/**
 * The task to start, how many minutes ago it began, and the declaration of its network if that is new. Asks for what the
 * words lack: the network, and for what if `needsActivity`, which may be left open.
 */
export async function taskOf(
  typed: readonly string[],
  options: TypedStart,
  ledger: Ledger,
  context: Context,
  { needsActivity = true }: { readonly needsActivity?: boolean } = {},
): Promise<{ readonly subject: TimerTask; readonly ago: number; readonly declared: readonly SettingChange[] }> {
  const parsing = parseContextOf(ledger, context, options);
  const [line] = await withKnownClients([{ options, line: 0 }], context);
  return withMissingWords(context, typed, ({ words, isOpen }) => {
    const task = typedTask(words, line?.options ?? options, parsing);
    if (task.errors) throw new Failure("usage", task.errors, null, understoodOf(task.errors, task.understood, context));
    if (needsActivity && !isOpen && task.subject.activity === undefined)
      throw failure("usage", "word-missing", { kind: "activity", line: "" });
    return { subject: task.subject, ago: task.ago, declared: newNetworks(task.subject.networks, parsing) };
  });
}

function understoodOf(errors: readonly InputError[], values: EntryValues, { today, style }: Context): string {
  if (errors.every(({ code }) => code === "word-missing")) return "";
  return understoodText("time", { ...values, date: today }, today, style());
}

/** Writes the declarations that a task needs before its timer starts. */
export async function declare({ store }: Context, declared: readonly SettingChange[]): Promise<void> {
  if (declared.length > 0) await store.append(() => ({ entries: [], declared }));
}
