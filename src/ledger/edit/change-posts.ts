// Completing posts: only the words concerned of their lines are edited or added, wherever and however they were written.
import { type Completion, type PostedEntry, writtenKeysOf } from "../../core/entries/entry.ts";
import { safeText } from "../../core/errors/safe-text.ts";
import { readRaw } from "../read/fast/quick.ts";
import { fieldsText } from "../read/fields-text.ts";
import { lineEndIn, withLineFeeds } from "../read/line-ends.ts";
import { isEmpty, type RawField, type RawMap } from "../read/raw.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { type Edit, edited } from "./edits.ts";

/** What can be completed, in the order in which keys are written. */
const COMPLETABLE = [
  "format",
  "reach",
  "comments",
  "answered",
  "copy",
  "url",
  "campaign",
] as const satisfies readonly (keyof Completion)[];

/** A post of the ledger, and what it is to say from now on. */
export interface PostChange {
  readonly post: PostedEntry;
  readonly completion: Completion;
}

/** Keys in the order in which they are written: a new one goes after the last of those before it. */
const ORDER = writtenKeysOf("posted").map(({ key }) => key);

/** The text with these posts completed; null when what would come out does not read as the same ledger with just that changed. */
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
  return isSameBut(readLedger(next), ledger, changes) ? next : null;
}

function editsOf(map: RawMap, completion: Completion, text: string, lineEnd: string): Edit[] {
  const own = map.fields.filter(({ keySpan, value }) => within(keySpan, map) && within(value.span, map));
  const edits: Edit[] = [];
  let added = "";
  let after: RawField | undefined;
  const flush = (): void => {
    if (added !== "" && after) edits.push(insertion(placeAfter(after, map, text), added));
    added = "";
  };
  for (const key of COMPLETABLE) {
    const value = completion[key];
    if (value === undefined) continue;
    const written = own.find((field) => field.key === key);
    if (written && !isEmpty(written.value))
      edits.push({ from: written.value.span.offset, to: endOf(written), text: wordOf(value) });
    else if (written) edits.push(insertion(text.indexOf(":", endOfKey(written)) + 1, ` ${wordOf(value)}`));
    else {
      const before = lastBefore(own, key);
      if (before !== after) flush();
      after = before;
      added += `${separatorOf(map, text, lineEnd)}${key}: ${wordOf(value)}`;
    }
  }
  flush();
  return edits;
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function within(span: { offset: number; length: number }, { span: whole }: RawMap): boolean {
  return span.offset >= whole.offset && span.offset + span.length <= whole.offset + whole.length;
}

/** The field after which a key goes: the furthest in the text of those written before it. */
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

/** Behind a field: inside braces at once, else at the end of its line, whose comment stays with it. */
function placeAfter(field: RawField, { span }: RawMap, text: string): number {
  if (text[span.offset] === "{") return endOf(field);
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = endOf(field);
  return lineEnd.exec(text)?.index ?? text.length;
}

/** What stands between two keys: a comma inside braces, else a new line with the indent of the first key. */
function separatorOf({ span, fields }: RawMap, text: string, lineEnd: string): string {
  if (text[span.offset] === "{") return ", ";
  const start = fields[0]?.keySpan.offset ?? span.offset;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  return `${lineEnd}${" ".repeat(start - lineStart)}`;
}

function wordOf(value: string | number | boolean): string {
  return typeof value === "string" ? safeText(value) : String(value);
}

/** Whether the new ledger is the old one with these posts completed, and nothing else. */
function isSameBut(now: Ledger, then: Ledger, changes: readonly PostChange[]): boolean {
  if (now.faults.length > 0 || now.entries.length !== then.entries.length) return false;
  const byPost = new Map(changes.map(({ post, completion }) => [post as object, completion]));
  return then.entries.every((entry, index) => {
    const completion = byPost.get(entry);
    const { line: _, ...expected } = { ...entry, ...completion };
    const { line: __, ...found } = now.entries[index] ?? entry;
    if (!completion && JSON.stringify(expected) === JSON.stringify(found)) return true;
    return fieldsText(expected) === fieldsText(found);
  });
}
