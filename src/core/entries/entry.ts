// An entry: one line of a ledger as values. The table of its keys defines its type, how it is read, written and exported.

import { otherWords } from "../words/lexicon/lexicon.ts";
import {
  ACTIVITY,
  AMOUNT,
  AUDIENCE_CHOICE,
  CLOCK,
  COUNT,
  type Codec,
  DATE,
  DURATION,
  EVIDENCE_CHOICE,
  FLAG,
  MODEL,
  NETWORK,
  PART,
  PERSON,
  PURPOSE,
  QUOTED,
  SHARES,
  TEXT,
} from "./codecs.ts";

export type { Share } from "./share.ts";

/** Each kind is told by the key of the same name. */
export const ENTRY_KINDS = ["time", "earned", "spent", "posted", "followers", "reach"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Other words for each kind. */
export const ENTRY_KIND_WORDS = otherWords("words", "kind");

/** A key in the ledger. */
export interface EntryKey {
  readonly key: string;
  readonly kinds: readonly EntryKind[];
  readonly codec: Codec<unknown>;
  /** The property of the entry, if it has another name. */
  readonly property?: string;
  /** The name in JSON and CSV, if that is another one. */
  readonly exported?: string;
  /** An entry without it is not valid. */
  readonly required?: true;
  /** Commands take it as an option. */
  readonly option?: true;
  /** `rename` changes it in all entries. */
  readonly renamable?: true;
  /** Shown where an entry is described in one line, behind its size and network. */
  readonly displayed?: true;
}

/** Every key, in the order in which keys are written. The comment of a row says what its value means, where needed. */
export const ENTRY_KEYS = [
  { key: "date", kinds: ENTRY_KINDS, codec: DATE, required: true, option: true },
  // Minutes since midnight.
  { key: "at", kinds: ["time"], codec: CLOCK, option: true },
  { key: "time", kinds: ["time"], codec: DURATION, property: "minutes", exported: "minutes", required: true },
  { key: "earned", kinds: ["earned"], codec: AMOUNT, property: "amount", exported: "amount", required: true },
  { key: "spent", kinds: ["spent"], codec: AMOUNT, property: "amount", exported: "amount", required: true },
  // The post template.
  { key: "posted", kinds: ["posted"], codec: MODEL, property: "model", displayed: true },
  { key: "followers", kinds: ["followers"], codec: COUNT, property: "count", required: true },
  // People that an account reached on a day, whatever was posted, from the platform's own statistics.
  { key: "reach", kinds: ["reach"], codec: COUNT, property: "count", required: true },
  {
    key: "network",
    kinds: ["time", "posted", "followers", "reach"],
    codec: NETWORK,
    property: "networks",
    renamable: true,
  },
  { key: "network", kinds: ["earned", "spent"], codec: SHARES, property: "networks", renamable: true },
  { key: "activity", kinds: ["time"], codec: ACTIVITY, displayed: true, renamable: true },
  { key: "planned", kinds: ["time"], codec: DURATION, option: true },
  { key: "client", kinds: ["time", "earned"], codec: TEXT, displayed: true, renamable: true, option: true },
  { key: "format", kinds: ["time", "posted"], codec: TEXT, displayed: true, option: true },
  // The part that stays after direct costs; the ledger's own margin if absent.
  { key: "margin", kinds: ["earned"], codec: PART, displayed: true, option: true },
  { key: "evidence", kinds: ["earned"], codec: EVIDENCE_CHOICE, displayed: true, option: true },
  { key: "for", kinds: ["spent"], codec: PURPOSE, property: "purpose", displayed: true, option: true },
  { key: "audience", kinds: ["spent"], codec: AUDIENCE_CHOICE, displayed: true, option: true },
  { key: "reach", kinds: ["posted"], codec: COUNT, displayed: true, option: true },
  { key: "comments", kinds: ["posted"], codec: COUNT, displayed: true, option: true },
  { key: "answered", kinds: ["posted"], codec: COUNT, displayed: true, option: true },
  { key: "copy", kinds: ["posted"], codec: FLAG, displayed: true, option: true },
  { key: "url", kinds: ["posted"], codec: QUOTED, option: true },
  { key: "campaign", kinds: ENTRY_KINDS, codec: TEXT, displayed: true, renamable: true, option: true },
  { key: "person", kinds: ENTRY_KINDS, codec: PERSON, option: true },
  { key: "id", kinds: ENTRY_KINDS, codec: TEXT },
  { key: "note", kinds: ENTRY_KINDS, codec: QUOTED, option: true },
] as const satisfies readonly EntryKey[];

type Row = (typeof ENTRY_KEYS)[number];
/** The rows of a kind. */
type RowOf<Kind extends EntryKind, Each extends Row = Row> = Each extends Row
  ? Kind extends Each["kinds"][number]
    ? Each
    : never
  : never;
type Property<Each extends Row> = Each extends { property: infer Name extends string } ? Name : Each["key"];
type Value<Each extends Row> = Each["codec"] extends Codec<infer T> ? T : never;
/** Rows whose property every entry has: the value is required, or has a default. */
type Present = { readonly required: true } | { readonly codec: { readonly absent: unknown } };

type Values<Kind extends EntryKind> = {
  readonly [Each in Extract<RowOf<Kind>, Present> as Property<Each>]: Value<Each>;
} & { readonly [Each in Exclude<RowOf<Kind>, Present> as Property<Each>]?: Value<Each> };

/** The entries of a kind; of several, one of theirs. */
export type EntryOf<Kind extends EntryKind> = Kind extends EntryKind
  ? { readonly kind: Kind } & Values<Kind> & {
        /** Keys that this version does not know, in the order they were written. */
        readonly unknown?: Readonly<Record<string, Unknown>>;
        /** The line of the ledger it starts on, from 1; 0 before it is written. */
        readonly line: number;
      }
  : never;

/** A value under a key that this version does not know: kept as it was read. */
export type Unknown = string | readonly Unknown[] | { readonly [key: string]: Unknown } | null;

export type TimeEntry = EntryOf<"time">;
export type EarnedEntry = EntryOf<"earned">;
export type PostedEntry = EntryOf<"posted">;
export type Entry = EntryOf<EntryKind>;

/** The kinds whose key is present; `reach` beside `posted` is a key of the post. */
export function kindsWith(has: (key: string) => boolean): readonly EntryKind[] {
  return ENTRY_KINDS.filter((kind) => has(kind) && (kind !== "reach" || !has("posted")));
}

/** A row of the table with its defaults. */
export type KeyOfKind = EntryKey & Required<Pick<EntryKey, "property" | "exported">>;

const WRITTEN: readonly KeyOfKind[] = ENTRY_KEYS.map((row: EntryKey) => ({
  property: row.key,
  exported: row.key,
  ...row,
}));

function byKind(keys: readonly KeyOfKind[]): (kind: EntryKind) => readonly KeyOfKind[] {
  const lists = new Map(ENTRY_KINDS.map((kind) => [kind, keys.filter(({ kinds }) => kinds.includes(kind))]));
  return (kind) => lists.get(kind) ?? [];
}

/** The keys of a kind in the order in which they are written. */
export const writtenKeysOf = byKind(WRITTEN);

/** The same in the order of JSON and of the properties of an entry: what only some kinds have, `network`, then the rest. */
export const keysOf = byKind(WRITTEN.toSorted((a, b) => rank(a) - rank(b)));

function rank({ key, kinds }: EntryKey): number {
  if (key === "network") return 1;
  return key === "date" || kinds.length < ENTRY_KINDS.length ? 0 : 2;
}

/** The values of an entry by property. */
export type EntryValues = Readonly<Record<string, unknown>>;

const REQUIRED = byKind(WRITTEN.filter(({ required }) => required === true));

/**
 * The entry with the values that `valueFor` gives, which codecs have read; null if one that the kind requires is missing.
 * Unknown keys are asked for last. Properties are always in the same order, which makes entries faster to use.
 */
export function entryFrom<Kind extends EntryKind>(
  kind: Kind,
  valueFor: (key: KeyOfKind) => unknown,
  line: number,
  unknownKeys: () => Entry["unknown"] = () => undefined,
): EntryOf<Kind> | null {
  const entry: Record<string, unknown> = { kind };
  for (const key of keysOf(kind)) {
    const value = valueFor(key) ?? key.codec.absent;
    if (value !== undefined) entry[key.property] = value;
  }
  const unknown = unknownKeys();
  if (unknown !== undefined) entry.unknown = unknown;
  entry.line = line;
  return isComplete(entry, kind) ? entry : null;
}

function isComplete<Kind extends EntryKind>(entry: EntryValues, kind: Kind): entry is EntryOf<Kind> {
  return REQUIRED(kind).every(({ property }) => entry[property] !== undefined);
}

/** The names that mean something in the JSON of an entry; others came with the entry. */
export const ENTRY_JSON_KEYS: ReadonlySet<string> = new Set([
  "line",
  "kind",
  "currency",
  ...WRITTEN.map(({ exported }) => exported),
  "unknown",
]);

/** The names in JSON and CSV of values with one of these codecs. */
export function exportedNames(codecs: readonly Codec<unknown>[]): readonly string[] {
  return [...new Set(WRITTEN.filter(({ codec }) => codecs.includes(codec)).map(({ exported }) => exported))];
}

/** The keys of a kind that commands take as options, in written order. */
export const optionsOf = byKind(WRITTEN.filter(({ option }) => option === true));

type OptionRow = Extract<Row, { readonly option: true }>;
export type OptionKey = OptionRow["key"];
/** Options of an entry, as typed. */
export type EntryOptions = {
  readonly [Each in OptionRow as Each["key"]]?: Value<Each> extends boolean ? boolean : string;
};

/** Those that belong to a post from the beginning. */
const FROM_THE_BEGINNING = ["date", "person", "note"] as const;
type CompletionRow = Exclude<
  Extract<RowOf<"posted">, OptionRow>,
  { readonly key: (typeof FROM_THE_BEGINNING)[number] }
>;
/** What can be completed of a post once it is out. */
export type Completion = { readonly [Each in CompletionRow as Property<Each>]?: Value<Each> };

/** The keys of a completion, in written order. */
export const COMPLETION_KEYS: readonly KeyOfKind[] = optionsOf("posted").filter(
  ({ key }) => !FROM_THE_BEGINNING.some((early) => early === key),
);

/** What `rename` changes. */
export type Renamable = Extract<Row, { readonly renamable: true }>["key"];

/** What a timer runs for: a time entry without its time. `planned` in minutes. */
export type TimerTask = Omit<TimeEntry, "kind" | "date" | "at" | "minutes" | "line">;
