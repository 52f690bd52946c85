// The vocabulary of a ledger: words for networks, activities, post templates and purposes, in either language.

import { fold } from "../text/fold.ts";
import { lazy } from "../text/memoize.ts";
import { nearest } from "../values/nearest.ts";
import { KNOWN_ACTIVITIES, KNOWN_MODELS, KNOWN_PURPOSES } from "./activity.ts";
import { KNOWN_NETWORKS, type NetworkKind } from "./network.ts";
import type { Settings } from "./settings.ts";

/** Words and the canonical key of each. */
export interface Lexicon<Key extends string = string> {
  readonly keyOf: (word: string) => Key | null;
  /** The nearest known word, or an empty text. */
  readonly suggest: (word: string) => string;
  /** The canonical keys, in order. */
  readonly keys: readonly Key[];
}

/** Names in an entry that the settings need not declare. */
interface Naming {
  readonly networks: readonly { readonly network: string }[];
  readonly model?: string | null;
}

export interface Vocabulary {
  readonly networks: Lexicon;
  readonly activities: Lexicon;
  readonly models: Lexicon;
  readonly purposes: Lexicon;
  /** From the settings only. */
  readonly people: Lexicon;
}

/** The canonical key of a known word, else the word itself in lower case. */
export function nameOf(text: string, { keyOf }: Pick<Lexicon, "keyOf">): string {
  return keyOf(text) ?? text.trim().toLowerCase();
}

/** A key and its other words. */
type Meaning = readonly [key: string, words: readonly string[]];

/**
 * A lexicon from keys and their other words. The first meaning of a word wins. The index is built on first use, and `more`
 * is only evaluated for a word that the other meanings do not have.
 */
export function lexicon(listed: Iterable<Meaning>, more: () => Iterable<Meaning> = () => []): Lexicon {
  const meanings = [...listed];
  const known = lazy(() => indexOf(meanings));
  const all = lazy(() => [...meanings, ...more()]);
  const whole = lazy(() => indexOf(all()));
  const find = (word: string, index: ReadonlyMap<string, string>) => index.get(word) ?? index.get(fold(word));
  return {
    get keys() {
      return [...new Set(all().map(([key]) => key))];
    },
    keyOf: (word) => find(word, known()) ?? find(word, whole()) ?? null,
    suggest: (word) => nearest(fold(word), whole().keys()) ?? "",
  };
}

/** A lexicon of known keys. */
export function lexiconOf<Key extends string>(words: Readonly<Record<Key, readonly string[]>>): Lexicon<Key> {
  return lexicon(Object.entries<readonly string[]>(words)) as Lexicon<Key>;
}

function indexOf(meanings: readonly Meaning[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const [key, words] of meanings)
    for (const word of [key, ...words].map(fold)) if (!byWord.has(word)) byWord.set(word, key);
  return byWord;
}

/**
 * The words of a ledger: from its settings, built in, and used in its entries, in this order. Entries are only read for a
 * word that is in neither of the others.
 */
export function vocabularyOf(settings: Settings, entries: () => readonly Naming[] = () => []): Vocabulary {
  return {
    networks: networkWords(settings.networks, () =>
      entries().flatMap(({ networks }) => networks.map(({ network }) => network)),
    ),
    activities: lexicon([...settings.activities, ...Object.entries(KNOWN_ACTIVITIES)]),
    models: lexicon(
      [
        ...[...settings.models].map(([name, { aliases }]) => [name, aliases] as const),
        ...withoutOthers(settings.publishing.models),
        ...Object.entries(KNOWN_MODELS),
      ],
      () => withoutOthers(entries().flatMap(({ model }) => model ?? [])),
    ),
    purposes: lexicon(Object.entries(KNOWN_PURPOSES)),
    people: lexicon(withoutOthers(settings.people.keys())),
  };
}

/** Words for networks: from the settings, built in, then others by their own names. */
export function networkWords(own: Settings["networks"], others: () => Iterable<string> = () => []): Lexicon {
  return lexicon(
    [
      ...[...own].map(([key, { aliases }]) => [key, aliases] as const),
      ...Object.entries(KNOWN_NETWORKS).map(([key, { aliases }]) => [key, aliases] as const),
    ],
    () => withoutOthers(others()),
  );
}

function withoutOthers(keys: Iterable<string>): (readonly [string, readonly string[]])[] {
  return [...new Set(keys)].map((key) => [key, []]);
}

const KINDS: ReadonlyMap<string, NetworkKind> = new Map(
  Object.entries(KNOWN_NETWORKS).map(([network, { kind }]) => [network, kind]),
);

/** The kind of a network: from the settings, else built in, else rented. */
export function kindOfNetwork(settings: Settings, network: string): NetworkKind {
  return settings.networks.get(network)?.kind ?? KINDS.get(network) ?? "social";
}
