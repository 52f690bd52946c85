// The list items of a text, one after the other: plain ones by `plainItem`, any other separately by the yaml library, and those
// with anchors or aliases together.
import { CONTROL } from "../bounds.ts";
import { readDocuments } from "../documents.ts";
import type { RawValue } from "../raw.ts";
import { type PlainItem, plainItem } from "./plain-reader.ts";

/** Directives and ends of documents affect other lines; a tab at the start of a line depends on what follows. */
export const REACHES_ACROSS = /^%|^\.\.\.|^\t/m;
/** Maybe an anchor, an alias or a tag, which need other items or are needed by them. */
const LINKED = /(?:^|[\s,[{:-])[&*!]/m;
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
  seek: (start: number) => number = (start) => start,
): Item[] | null {
  const items: (Item | null)[] = [];
  const linked: (Piece & { readonly index: number })[] = [];
  let [line, counted] = [0, from];
  for (let start = seek(from); start < text.length; start = seek(start)) {
    line += lineEndsIn(text, counted, start);
    counted = start;
    const { item, next } = itemAt(text, start, line, reader);
    if (item === null) return null;
    if (item === "linked") linked.push({ index: items.length, start, next });
    if (item !== "blank") items.push(item === "linked" ? null : item);
    start = next;
  }
  const raws = linked.length > 0 ? readTogether(text, linked) : [];
  for (const [nth, { index }] of linked.entries()) {
    const raw = raws?.[nth];
    items[index] = raw ? reader.raw(raw) : null;
  }
  return items.includes(null) ? null : (items as Item[]);
}

/** What starts on a line, null for an item that cannot be read, and where the next line to read starts. */
function itemAt<Item>(
  text: string,
  start: number,
  line: number,
  reader: ItemReader<Item>,
): { readonly item: Item | "linked" | "blank" | null; readonly next: number } {
  const end = lineEnd(text, start);
  const repeated = reader.repeated(start, end, line);
  if (repeated || isBlank(text.slice(start, end))) return { item: repeated ?? "blank", next: end + 1 };
  const plain = plainItem(text, start);
  if (plain) return { item: reader.plain(plain, line) ?? reader.raw(plain.map), next: plain.next };
  const next = itemAfter(text, end);
  return { item: rawAt(text, { start, next }, reader), next };
}

/** An item that is not plain; null if it cannot be read. */
function rawAt<Item>(text: string, piece: Piece, reader: ItemReader<Item>): Item | "linked" | null {
  if (LINKED.test(text.slice(piece.start, piece.next))) return "linked";
  const [raw] = readTogether(text, [piece]) ?? [];
  return raw ? reader.raw(raw) : null;
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

/** Where an item and its lines are. */
interface Piece {
  readonly start: number;
  readonly next: number;
}

/** These items of a text, with comments in the place of all others; null if that is not valid. */
function readTogether(text: string, items: readonly Piece[]): readonly RawValue[] | null {
  const base = items[0]?.start ?? 0;
  let behind = base;
  const pieces = items.flatMap(({ start, next }) => {
    const gap = start === behind ? "" : `${"#".repeat(start - behind - 1)}\n`;
    behind = next;
    return [gap, text.slice(start, next)];
  });
  const piece = pieces.join("");
  if (!items.every(({ start }) => /^-[ \r\n]/.test(text.slice(start, start + 2)))) return null;
  if (REACHES_ACROSS.test(piece) || CONTROL.test(piece)) return null;
  const { settings, entries, errors, flow } = readDocuments(piece, base);
  return entries.length === items.length && errors.length === 0 && !settings && !flow ? entries : null;
}
