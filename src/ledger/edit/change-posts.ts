// Completing posts: only the values concerned are edited or added, in any form of YAML.
import {
  COMPLETION_KEYS,
  type Completion,
  type Entry,
  type EntryValues,
  type PostedEntry,
  writtenKeysOf,
} from "../../core/entries/entry.ts";
import { lineEndIn, withLineFeeds } from "../read/line-ends.ts";
import { isEmpty, type RawField, type RawMap } from "../read/raw.ts";
import { readRaw } from "../read/raw-ledger.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { sameEntries } from "../read/same-entries.ts";
import { type Edit, edited } from "./edits.ts";

/** A post of the ledger and its new values. */
export interface PostChange {
  readonly post: PostedEntry;
  readonly completion: Completion;
}

/** The written order: a new key goes after the last one that precedes it. */
const ORDER = writtenKeysOf("posted").map(({ key }) => key);

/** The text with these posts completed; null if it would not read back as the same ledger with only that changed. */
export function planPostChanges(text: string, ledger: Ledger, changes: readonly PostChange[]): string | null {
  const raw = readRaw(text);
  const read = withLineFeeds(text);
  const lineEnd = lineEndIn(text);
  const positions = new Map(ledger.entries.map((entry, index) => [entry, index]));
  const edits = changes.flatMap(({ post, completion }) => {
    const map = raw.entries[positions.get(post) ?? -1];
    return map?.type === "map" ? editsOf(map, completion, read, lineEnd) : [];
  });
  const next = edited(text, edits);
  const completions = new Map<Entry, Completion>(changes.map(({ post, completion }) => [post, completion]));
  const wanted = ledger.entries.map((entry) => ({ ...entry, ...completions.get(entry) }) as Entry);
  const now = readLedger(next);
  return now.errors.length === 0 && sameEntries(now.entries, wanted) ? next : null;
}

function editsOf(map: RawMap, completion: Completion, text: string, lineEnd: string): Edit[] {
  const own = map.fields.filter(({ keySpan, value }) => within(keySpan, map) && within(value.span, map));
  const values: EntryValues = completion;
  return COMPLETION_KEYS.flatMap(({ key, property, codec }): Edit[] => {
    const value = values[property];
    const word = value === undefined ? null : codec.write(value, "");
    if (word === null) return [];
    const written = own.find((field) => field.key === key);
    if (written && !isEmpty(written.value))
      return [{ from: written.value.span.offset, to: endOf(written), text: word }];
    if (written) return [insertion(text.indexOf(":", endOfKey(written)) + 1, ` ${word}`)];
    const before = lastBefore(own, key);
    return before
      ? [insertion(placeAfter(before, map, text), `${separatorOf(map, text, lineEnd)}${key}: ${word}`)]
      : [];
  });
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function within(span: { offset: number; length: number }, { span: whole }: RawMap): boolean {
  return span.offset >= whole.offset && span.offset + span.length <= whole.offset + whole.length;
}

/** The field to insert a key after: the last in the text of those that precede it. */
function lastBefore(fields: readonly RawField[], key: string): RawField | undefined {
  const earlier = ORDER.slice(0, ORDER.indexOf(key));
  return fields
    .filter((field) => earlier.includes(field.key) && !isEmpty(field.value))
    .sort((a, b) => endOf(a) - endOf(b))
    .at(-1);
}

function endOfKey({ keySpan }: RawField): number {
  return keySpan.offset + keySpan.length;
}

function endOf({ value: { span } }: RawField): number {
  return span.offset + span.length;
}

/** Where to insert after a field: directly inside braces, else at the end of its line, after a comment. */
function placeAfter(field: RawField, { span }: RawMap, text: string): number {
  if (text[span.offset] === "{") return endOf(field);
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = endOf(field);
  return lineEnd.exec(text)?.index ?? text.length;
}

/** Separator of two keys: a comma inside braces, else a line ending and the indent of the first key. */
function separatorOf({ span, fields }: RawMap, text: string, lineEnd: string): string {
  if (text[span.offset] === "{") return ", ";
  const start = fields[0]?.keySpan.offset ?? span.offset;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  return `${lineEnd}${" ".repeat(start - lineStart)}`;
}
