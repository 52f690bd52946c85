// Renaming a network, activity, campaign or client: only the words concerned are edited.
import type { Entry, Renamable } from "../../core/entries/entry.ts";
import { type Lexicon, vocabularyOf } from "../../core/entries/vocabulary.ts";
import { safeText } from "../../core/text/safe-text.ts";
import type { RawLedger } from "../read/documents.ts";
import { locator, type RawMap, type RawValue, type Span, under } from "../read/raw.ts";
import { readRaw } from "../read/raw-ledger.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { sameEntries } from "../read/same-entries.ts";
import { edited } from "./edits.ts";

/** What can be renamed, with other words for each. */
export const RENAMABLE_WORDS: Readonly<Record<Renamable, readonly string[]>> = {
  network: ["réseau"],
  activity: ["activité"],
  campaign: ["campagne"],
  client: [],
};

export interface Renaming {
  readonly text: string;
  /** Number of changed words, including settings. */
  readonly words: number;
  /** Number of places that already had the new name, if any. */
  readonly merged?: number;
}

/**
 * The text with a name replaced. Networks and activities are found under any of their words, campaigns and clients by
 * their exact name. Null if the text would not read back as the same ledger with the name changed.
 */
export function planRename(text: string, ledger: Ledger, kind: Renamable, from: string, to: string): Renaming | null {
  const raw = readRaw(text);
  const vocabulary = vocabularyOf(ledger.settings);
  const lexicon = kind === "network" ? vocabulary.networks : kind === "activity" ? vocabulary.activities : null;
  const spans = spansOf(raw, kind, sameName(lexicon, from));
  const merged = sameName(lexicon, from)(to) ? 0 : spansOf(raw, kind, sameName(lexicon, to)).length;
  const name = safeText(to);
  const next = edited(
    text,
    spans.map(({ offset, length }) => ({ from: offset, to: offset + length, text: name })),
  );
  const other = (word: string): string => (word === from ? to : word);
  const wanted = ledger.entries.map((entry) => ({ ...entry, ...renamed(entry, kind, other) }) as Entry);
  const now = readLedger(next);
  if (now.errors.length > 0 || !sameEntries(now.entries, wanted)) return null;
  return { text: next, words: spans.length, ...(merged > 0 ? { merged } : {}) };
}

/** The spans of a name, each once: aliases lead to their anchor again. */
function spansOf({ settings, entries }: RawLedger, kind: Renamable, is: (word: string) => boolean): Span[] {
  const inEntries = entries.flatMap((entry) => (entry.type === "map" ? spansIn(under(entry, kind), is) : []));
  const spans = [...(settings ? spansInSettings(settings, kind, is) : []), ...inEntries];
  return [...new Map(spans.map((span) => [span.offset, span])).values()];
}

function sameName(lexicon: Lexicon | null, from: string): (word: string) => boolean {
  const key = lexicon?.keyOf(from) ?? (lexicon ? from.toLowerCase() : from);
  return (word) => (lexicon ? (lexicon.keyOf(word) ?? word.trim().toLowerCase()) : word) === key;
}

/** The spans of the name in a value: the value itself, items of a list, keys of shares. */
function spansIn(value: RawValue | null, is: (word: string) => boolean): Span[] {
  if (value === null) return [];
  if (value.type === "scalar") return is(value.text) ? [value.span] : [];
  if (value.type === "list") return value.items.flatMap((item) => spansIn(item, is));
  return keysIn(value, is);
}

function keysIn(value: RawValue | null, is: (word: string) => boolean): Span[] {
  if (value?.type !== "map") return [];
  return value.fields.filter(({ key }) => is(key)).map(({ keySpan }) => keySpan);
}

function spansInSettings(settings: RawMap, kind: Renamable, is: (word: string) => boolean): Span[] {
  if (kind !== "network" && kind !== "activity") return [];
  const limits = keysIn(under(settings, "limits"), is);
  if (kind === "activity") return [...limits, ...spansIn(under(settings, "activities"), is)];
  const publishing = under(settings, "publishing");
  const network = publishing?.type === "map" ? spansIn(under(publishing, "network"), is) : [];
  const imports = under(settings, "imports");
  const mappings = imports?.type === "map" ? imports.fields.map(({ value }) => value) : [];
  const imported = mappings.flatMap((mapping) =>
    mapping?.type === "map" ? spansIn(under(mapping, "network"), is) : [],
  );
  return [...limits, ...keysIn(under(settings, "networks"), is), ...network, ...imported];
}

function renamed(entry: Entry, kind: Renamable, other: (name: string) => string): object {
  if (kind === "network")
    return { networks: entry.networks.map(({ network, weight }) => ({ network: other(network), weight })) };
  const value = (entry as unknown as Readonly<Record<string, string | undefined>>)[kind];
  return value === undefined ? {} : { [kind]: other(value) };
}

/** A setting that has both names, and the line of the one to be replaced. */
export interface NamedTwice {
  readonly setting: string;
  readonly line: number;
}

/** The first setting that would have the key `to` twice after renaming `from`, or null. */
export function namedTwice(
  text: string,
  from: string,
  to: string,
  keyOf: (word: string) => string | null,
): NamedTwice | null {
  const { settings } = readRaw(text);
  const place = locator(text);
  for (const setting of ["networks", "activities", "limits"]) {
    const map = settings && under(settings, setting);
    if (map?.type !== "map") continue;
    const named = (name: string) => map.fields.find(({ key }) => (keyOf(key) ?? key) === name);
    const old = named(from);
    if (old && named(to)) return { setting, line: place(old.keySpan).line };
  }
  return null;
}
