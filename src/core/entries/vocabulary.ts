// The vocabulary of a ledger: which words, in either language, mean which network, activity, model or purpose.

import { nearest } from "../values/nearest.ts";
import { KNOWN_ACTIVITIES, KNOWN_MODELS, KNOWN_PURPOSES } from "./activity.ts";
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

/** What an entry names that the settings need not declare. */
interface Naming {
  readonly networks: readonly { readonly network: string }[];
  readonly model?: string | null;
}

export interface Vocabulary {
  readonly networks: Lexicon;
  readonly activities: Lexicon;
  readonly models: Lexicon;
  readonly purposes: Lexicon;
  /** Those that the settings name. */
  readonly people: Lexicon;
}

/** The canonical key of a name that is known under another word, else the name as it was written. */
export function nameOf(text: string, { keyOf }: Pick<Lexicon, "keyOf">): string {
  return keyOf(text) ?? text.trim().toLowerCase();
}

/** Letters with accents, as French and its neighbours write them, and the same without. */
const [ACCENTED, BARE] = ["àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy"] as const;

/** A word without case, accents or typographic apostrophes, so that Création, creation and CRÉATION are one. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  // What the engine knows of all the letters there are takes longer to load than a command has time for.
  const bare = lower.replace(/[à-ÿ]/g, (letter) => BARE[ACCENTED.indexOf(letter)] ?? letter);
  return isPlain(bare) ? bare : word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

/** Whether a word has no letters beyond ASCII: most have none, and are compared as they are. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false;
  return true;
}

/** A key and its other words. */
type Meaning = readonly [key: string, words: readonly string[]];

/**
 * A lexicon from keys and their other words. The first meaning of a word wins: the owner's before the built-in. Nothing is
 * looked at before it is asked for, and `more` meanings only for a word that the others do not know.
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
 * The words that mean something in this ledger: its own settings first, then what everyone knows, then what it used. Entries are
 * asked for when a word is none of the others.
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

/** The words for networks: the owner's, then those that everyone knows, then others by their own names. */
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

/** Whether a network is rented or owned: as the settings say, else as everyone knows, else rented. */
export function kindOfNetwork(settings: Settings, network: string): NetworkKind {
  const own = settings.networks.get(network);
  if (own) return own.kind;
  return KINDS.get(network) ?? "social";
}
