// The vocabulary of a ledger: words for networks, activities, post templates and purposes, in either language.

import { fold } from "../errors/fold.ts";
import { nearest } from "../values/nearest.ts";
import { KNOWN_ACTIVITIES, KNOWN_MODELS, KNOWN_PURPOSES } from "./activity.ts";
import { KNOWN_NETWORKS, type NetworkKind } from "./network.ts";
import type { Settings } from "./settings.ts";

/** Words and the canonical key of each. */
export interface Lexicon {
  readonly keyOf: (word: string) => string | null;
  /** The nearest known word, or an empty text. */
  readonly suggest: (word: string) => string;
  /** The canonical keys, in order. */
  readonly keys: readonly string[];
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
export function lexicon(meanings: Iterable<Meaning>, more: () => Iterable<Meaning> = () => []): Lexicon {
  let index: Index | null = null;
  let whole: Index | null = null;
  const known = (): Index => {
    index ??= added({ keys: new Set(), byWord: new Map() }, meanings);
    return index;
  };
  const all = (): Index => {
    whole ??= added({ keys: new Set(known().keys), byWord: new Map(known().byWord) }, more());
    return whole;
  };
  const find = (word: string, { byWord }: Index): string | undefined => byWord.get(word) ?? byWord.get(fold(word));
  return {
    get keys() {
      return [...all().keys];
    },
    keyOf: (word) => find(word, known()) ?? find(word, all()) ?? null,
    suggest: (word) => nearest(fold(word), all().byWord.keys()) ?? "",
  };
}

interface Index {
  readonly keys: Set<string>;
  readonly byWord: Map<string, string>;
}

function added(index: Index, meanings: Iterable<Meaning>): Index {
  for (const [key, words] of meanings) {
    index.keys.add(key);
    for (const word of [key, ...words]) {
      const folded = fold(word);
      if (!index.byWord.has(folded)) index.byWord.set(folded, key);
    }
  }
  return index;
}

/**
 * The words of a ledger: from its settings, built in, and used in its entries, in this order. Entries are only read for a
 * word that is in neither of the others.
 */
export function vocabularyOf(settings: Settings, entries: () => readonly Naming[] = () => []): Vocabulary {
  return {
    networks: networkWords(settings.networks, () => networksIn(entries())),
    activities: lexicon([...settings.activities, ...Object.entries(KNOWN_ACTIVITIES)]),
    models: lexicon(
      [
        ...[...settings.models].map(([name, { aliases }]) => [name, aliases] as const),
        ...withoutOthers(settings.publishing.models),
        ...Object.entries(KNOWN_MODELS),
      ],
      () => withoutOthers(modelsIn(entries())),
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

function networksIn(entries: readonly Naming[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { networks } of entries) for (const { network } of networks) used.add(network);
  return used;
}

function modelsIn(entries: readonly Naming[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { model } of entries) if (typeof model === "string") used.add(model);
  return used;
}

function withoutOthers(keys: Iterable<string>): (readonly [string, readonly string[]])[] {
  return [...keys].map((key) => [key, []]);
}

const KINDS: ReadonlyMap<string, NetworkKind> = new Map(
  Object.entries(KNOWN_NETWORKS).map(([network, { kind }]) => [network, kind]),
);

/** The kind of a network: from the settings, else built in, else rented. */
export function kindOfNetwork(settings: Settings, network: string): NetworkKind {
  const own = settings.networks.get(network);
  if (own) return own.kind;
  return KINDS.get(network) ?? "social";
}
