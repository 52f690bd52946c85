// The list items of a text, one after the other: plain ones by `plainItem`, any other separately by the yaml library.
import { CONTROL } from "../bounds.ts";
import { readDocuments } from "../documents.ts";
import type { RawValue } from "../raw.ts";
import { type PlainItem, plainItem, rawItem } from "./plain-item.ts";

/** Anchors, aliases, tags and directives affect other lines; a tab at the start of a line depends on what follows. */
export const REACHES_ACROSS = /(?:^|[\s,[{:-])[&*!]|^%|^\.\.\.|^\t/m;
const BLANK_LINE = /^[ \t]*(?:#.*)?\r?$/;
/** An item at the left margin, or a marker between documents, in which no item is. */
const ITEM = /^-(?:[ \r\n]|--)/gm;

/** Makes items; each function gives null for what it cannot read. */
export interface ItemReader<Item> {
  /** The item on a line that equals an earlier one. */
  readonly repeated: (start: number, end: number, line: number) => Item | null;
  readonly plain: (item: PlainItem, line: number) => Item | null;
  readonly raw: (item: RawValue) => Item | null;
}

/**
 * The items from an offset on; null if one cannot be read, or not without other text. Lines count from 0. Only those that
 * `seek` gives are read: from the start of a line on, the start of the next one.
 */
export function readItems<Item>(
  text: string,
  from: number,
  reader: ItemReader<Item>,
  seek: ((start: number) => number) | null = null,
): Item[] | null {
  const items: Item[] = [];
  let line = 0;
  for (let start = from; start < text.length; ) {
    if (seek) {
      const found = seek(start);
      if (found >= text.length) break;
      line += lineEndsIn(text, start, found);
      start = found;
    }
    const end = lineEnd(text, start);
    const repeated = reader.repeated(start, end, line);
    if (repeated || isBlank(text.slice(start, end))) {
      if (repeated) items.push(repeated);
      start = end + 1;
      line += 1;
    } else {
      const found = plainItem(text, start);
      const next = found?.next ?? itemAfter(text, end);
      const read = (found && reader.plain(found, line)) ?? readRawItem(reader, found, text.slice(start, next), start);
      if (read === null) return null;
      items.push(read);
      line += lineEndsIn(text, start, next);
      start = next;
    }
  }
  return items;
}

/** The number of line ends in a range of a text. */
export function lineEndsIn(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let end = text.indexOf("\n", from); end >= 0 && end < to; end = text.indexOf("\n", end + 1)) count += 1;
  return count;
}

export function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function isBlank(line: string): boolean {
  return BLANK_LINE.test(line) && !CONTROL.test(line);
}

function itemAfter(text: string, offset: number): number {
  ITEM.lastIndex = offset;
  return ITEM.exec(text)?.index ?? text.length;
}

function readRawItem<Item>(
  reader: ItemReader<Item>,
  found: PlainItem | null,
  text: string,
  offset: number,
): Item | null {
  const item = found ? rawItem(found) : itemOf(text, offset);
  return item && reader.raw(item);
}

/** The item that is all of a text which begins at an offset. */
function itemOf(text: string, offset: number): RawValue | null {
  if (!/^-[ \r\n]/.test(text) || REACHES_ACROSS.test(text) || CONTROL.test(text)) return null;
  const { settings, entries, errors, flow } = readDocuments(text, offset);
  const [item, ...others] = entries;
  return item && others.length === 0 && errors.length === 0 && !settings && !flow ? item : null;
}
