// The context in which words of commands that log are parsed, and the networks that are new in them.
import type { Entry } from "../../core/entries/entry.ts";
import { failure } from "../../core/errors/failure.ts";
import type { SettingChange } from "../../core/setup/setting-change.ts";
import type { ParseContext } from "../../core/words/parse-context.ts";
import { declarations } from "../../ledger/edit/declare-networks.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { NEW_KINDS } from "./argv.ts";

/** Throws a Failure if `new` is not a kind of network. */
export function parseContextOf(
  ledger: Ledger,
  { today, now, words }: Pick<Context, "today" | "now" | "words">,
  { new: typedKind, force = false }: { readonly new?: string; readonly force?: boolean } = {},
): ParseContext {
  const newKind = typedKind ? NEW_KINDS.keyOf(typedKind) : null;
  if (typedKind && newKind === null) throw failure("usage", "option-unreadable", { option: "--new", text: typedKind });
  return {
    settings: ledger.settings,
    vocabulary: wordsOf(ledger),
    today,
    clock: now().clock,
    language: words.language,
    allowNew: typedKind !== undefined,
    newKind,
    force,
  };
}

/** The declarations of those networks that the ledger does not know. */
export function newNetworks(networks: Entry["networks"], { vocabulary, newKind }: ParseContext): SettingChange[] {
  const names = networks.map(({ network }) => network);
  return declarations(
    names.filter((name) => vocabulary.networks.keyOf(name) === null),
    newKind,
  );
}
