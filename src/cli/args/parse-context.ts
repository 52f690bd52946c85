// The context in which words of commands that log are parsed; its option --new, alone or with what the new network is.
import type { Command } from "commander";
import { NETWORK_KIND_WORDS, type NetworkKind } from "../../core/entries/network.ts";
import { lexicon } from "../../core/entries/vocabulary.ts";
import { failure } from "../../core/errors/failure.ts";
import type { ParseContext } from "../../core/words/parse-context.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import type { Context } from "../env/context.ts";
import { TranslatedOption } from "./names.ts";

const KINDS = lexicon(Object.entries(NETWORK_KIND_WORDS));

/** The words with `--new` and its kind joined, as in --new=owned; any other word belongs to the entry. */
export function joinNewKind(words: readonly string[], { options }: Command): string[] {
  const option = options.find((each) => each instanceof TranslatedOption && each.called === "newKind");
  if (!(option instanceof TranslatedOption)) return [...words];
  const joined: string[] = [];
  for (const word of words) {
    const isKind = option.is((joined.at(-1) ?? "").replace(/=$/, "")) && KINDS.keyOf(word) !== null;
    if (isKind) joined[joined.length - 1] += word;
    else joined.push(option.is(word) ? `${word}=` : word);
  }
  return joined;
}

/** Whether new names are accepted, and what they are. Throws a Failure for an unknown kind. */
function newNames(typed: string | undefined): Pick<ParseContext, "allowNew" | "newKind"> {
  if (typed === undefined || typed === "") return { allowNew: typed === "", newKind: null };
  const newKind = KINDS.keyOf(typed) as NetworkKind | null;
  if (newKind === null) throw failure("usage", "option-unreadable", { option: "--new", text: typed });
  return { allowNew: true, newKind };
}

/** The context in which a command's words are parsed. */
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
