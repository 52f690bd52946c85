// What commander cannot parse by itself: words such as `-5m`, and a word after `--new` that is not its value.
import type { Command } from "commander";
import { NETWORK_KIND_WORDS } from "../../core/entries/network.ts";
import { lexiconOf } from "../../core/entries/vocabulary.ts";
import { TranslatedOption } from "./names.ts";

/** A private-use character that cannot be typed. It precedes words that would be parsed as options. */
const MARK = "\uE000";

export const NEW_KINDS = lexiconOf(NETWORK_KIND_WORDS);

/** The words for a command, of which `unmark` gives what was typed. */
export function argvFor(words: readonly string[], command: Command): string[] {
  return joinNewKind(words, command).map((word) => (/^-[\d.,]/.test(word) ? `${MARK}${word}` : word));
}

export function unmark<T>(value: T): T {
  if (typeof value === "string") return (value.startsWith(MARK) ? value.slice(1) : value) as T;
  return Array.isArray(value) ? (value.map(unmark) as T) : value;
}

export function unmarkValues<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, unmark(value)])) as T;
}

/** The words with `--new` and its kind joined, as in --new=owned; any other word belongs to the entry. */
function joinNewKind(words: readonly string[], { options }: Command): readonly string[] {
  const option = options.find((each) => each instanceof TranslatedOption && each.called === "newKind");
  if (!(option instanceof TranslatedOption)) return words;
  const joined: string[] = [];
  for (const word of words) {
    const isKind = option.is((joined.at(-1) ?? "").replace(/=$/, "")) && NEW_KINDS.keyOf(word) !== null;
    if (isKind) joined[joined.length - 1] += word;
    else joined.push(option.is(word) ? `${word}=` : word);
  }
  return joined;
}
