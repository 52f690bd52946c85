// The context in which a command's words are parsed.
import type { ParseContext } from "../../core/words/parse-context.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { newNames } from "./new-kind.ts";

export function parseContextOf(
  ledger: Ledger,
  { today, now, words }: Pick<Context, "today" | "now" | "words">,
  { new: typedKind, force = false }: { readonly new?: string; readonly force?: boolean } = {},
): ParseContext {
  return {
    settings: ledger.settings,
    vocabulary: wordsOf(ledger),
    today,
    clock: now().clock,
    language: words.language,
    ...newNames(typedKind),
    force,
  };
}
