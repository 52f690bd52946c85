// The vocabulary of a ledger: which words, in either language, mean which network, activity, model or purpose.
import { KNOWN_ACTIVITIES, KNOWN_MODELS, KNOWN_PURPOSES } from "./activity.ts";
import type { Entry } from "./entry.ts";
import { nearest } from "./nearest.ts";
import { KNOWN_NETWORKS, type NetworkKind } from "./network.ts";
import type { Settings } from "./settings.ts";

/** Words and the canonical key of each. */
export interface Lexicon {
  readonly keyOf: (word: string) => string | null;
  /** The nearest known word's own spelling, or an empty text. */
  readonly suggest: (word: string) => string;
  /** The canonical keys, in order. */
  readonly keys: readonly string[];
}

export interface Vocabulary {
  readonly networks: Lexicon;
  readonly activities: Lexicon;
  readonly models: Lexicon;
  readonly purposes: Lexicon;
  /** Those that the settings name. */
  readonly people: Lexicon;
}

/** A word without case, accents or typographic apostrophes, so that Création, creation and CRÉATION are one. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

/** A lexicon from keys and their other words. The first meaning of a word wins: the owner's before the built-in. */
export function lexicon(meanings: Iterable<readonly [key: string, words: readonly string[]]>): Lexicon {
  const keys: string[] = [];
  const byWord = new Map<string, string>();
  for (const [key, words] of meanings) {
    if (!keys.includes(key)) keys.push(key);
    for (const word of [key, ...words]) {
      if (!byWord.has(fold(word))) byWord.set(fold(word), key);
    }
  }
  return {
    keys,
    keyOf: (word) => byWord.get(word) ?? byWord.get(fold(word)) ?? null,
    suggest: (word) => nearest(fold(word), byWord.keys()) ?? "",
  };
}

/** The words that mean something in this ledger: its own settings first, then what everyone knows, then what it used. */
export function vocabularyOf(settings: Settings, entries: readonly Entry[] = []): Vocabulary {
  const used = new Set<string>();
  const usedModels = new Set<string>();
  for (const entry of entries) {
    for (const { network } of entry.networks) used.add(network);
    if (entry.kind === "posted" && entry.model !== null) usedModels.add(entry.model);
  }
  return {
    networks: networkWords(settings.networks, used),
    activities: lexicon([...settings.activities, ...Object.entries(KNOWN_ACTIVITIES)]),
    models: lexicon([
      ...[...settings.models].map(([name, { aliases }]) => [name, aliases] as const),
      ...withoutOthers(settings.publishing.models),
      ...Object.entries(KNOWN_MODELS),
      ...withoutOthers(usedModels),
    ]),
    purposes: lexicon(Object.entries(KNOWN_PURPOSES)),
    people: lexicon(withoutOthers(settings.people.keys())),
  };
}

/** The words for networks: the owner's, then those that everyone knows, then others by their own names. */
export function networkWords(own: Settings["networks"], others: Iterable<string> = []): Lexicon {
  return lexicon([
    ...[...own].map(([key, { aliases }]) => [key, aliases] as const),
    ...Object.entries(KNOWN_NETWORKS).map(([key, { aliases }]) => [key, aliases] as const),
    ...withoutOthers(others),
  ]);
}

function withoutOthers(keys: Iterable<string>): (readonly [string, readonly string[]])[] {
  return [...keys].map((key) => [key, []]);
}

const KINDS: ReadonlyMap<string, NetworkKind> = new Map(
  Object.entries(KNOWN_NETWORKS).map(([network, { kind }]) => [network, kind]),
);

/** Whether a network is rented or owned: as the settings say, else as everyone knows, else rented. */
export function kindOfNetwork(settings: Settings, network: string): NetworkKind {
  const own = settings.networks.get(network);
  if (own) return own.kind;
  return KINDS.get(network) ?? "social";
}
