// A ledger line by line: entries repeat, so that what stands behind a date is read once for all lines that go on alike.
import { type CalendarDate, parseIsoDate } from "../core/dates.ts";
import type { Entry } from "../core/entry.ts";
import type { Fault, Place } from "../core/fault.ts";
import { type Reading, readEntry } from "./entries.ts";
import { canonicalItem, walkItems } from "./quick.ts";
import type { RawValue, Span } from "./raw.ts";

const OPENING = "- { date: ";
const DATE = OPENING.length;
const DAY_LENGTH = 10;
const SEPARATOR = ", ";
const REST = DATE + DAY_LENGTH + SEPARATOR.length;
const NOTE = ', note: "';
const CLOSING = '" }';
/** What JSON would have to escape, or YAML readers break on: such a note is read with its line. */
const PLAIN_NOTE = /^[^"\\\p{Cc}\u{feff}\u{2028}\u{2029}\u{fffe}\u{ffff}]*$/u;
const CARRIAGE_RETURN = 13;
/** Lines that never repeat must not fill the memory. */
const MOST_REMEMBERED = 50_000;

export interface ReadLines {
  readonly entries: readonly Entry[];
  readonly doubts: readonly Fault[];
}

/**
 * The entries from an offset on, where a line begins, as reading each list item by itself gives them; null where there is
 * a fault, or the text has to be read as a whole. `place` is that of any span in the text.
 */
export function readEntryLines(text: string, from: number, reading: Reading): ReadLines | null {
  const lines = new Lines(text, lineOf(text, from), reading);
  const entries = walkItems(
    text,
    from,
    (start, end, index) => lines.line(start, end, index),
    (items) => items.flatMap((item) => lines.entry(item, reading) ?? []),
  );
  return entries && !lines.faulty ? { entries, doubts: lines.doubts } : null;
}

/** The same entry as V8 lays out what it reads from JSON: in one piece, which is copied twice as fast as one put together. */
function compact(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry)) as Entry;
}

/** The number of the line that begins at an offset, from 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** What was read of the lines so far. */
class Lines {
  readonly doubts: Fault[] = [];
  faulty = false;
  private readonly text: string;
  private readonly first: number;
  private readonly reading: Reading;
  private readonly alike = new Map<string, Entry>();
  private readonly days = new Map<string, CalendarDate | null>();
  /** Days come in rows. */
  private lastDay: CalendarDate | null = null;

  constructor(text: string, first: number, reading: Reading) {
    this.text = text;
    this.first = first;
    this.reading = reading;
  }

  /** The entry of a list item; null where it has a fault. */
  entry(item: RawValue, reading: Reading): Entry | null {
    const { entry, doubts } = readEntry(item, reading);
    this.doubts.push(...doubts);
    if (!entry) this.faulty = true;
    return entry;
  }

  /** The entry on a line if it is written as this program writes it, else null. */
  line(start: number, end: number, index: number): Entry | null {
    const { text } = this;
    if (!text.startsWith(OPENING, start)) return this.whole(start, end, index);
    const last = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    const rest = text.slice(start + REST, last);
    const noteAt = rest.endsWith(CLOSING) ? rest.lastIndexOf(NOTE) : -1;
    const key = noteAt < 0 ? rest : rest.slice(0, noteAt);
    const note = noteAt < 0 ? undefined : rest.slice(noteAt + NOTE.length, -CLOSING.length);
    const known = this.alike.get(key);
    const date = this.day(start + DATE);
    if (known && date && (note === undefined || PLAIN_NOTE.test(note))) {
      const line = this.first + index;
      return note === undefined ? { ...known, date, line } : { ...known, date, note, line };
    }
    const entry = this.whole(start, end, index);
    const isAlike = entry && date && entry.unknown === undefined && entry.note === note;
    if (isAlike && this.alike.size < MOST_REMEMBERED) this.alike.set(key, compact(entry));
    return entry;
  }

  /** The same without a look at lines alike. */
  private whole(start: number, end: number, index: number): Entry | null {
    const item = canonicalItem(this.text, start, end);
    return item && this.entry(item, this.onLine(start, end, index));
  }

  /** The date that stands where one should; null for none, or for one that ends elsewhere. */
  private day(start: number): CalendarDate | null {
    if (!this.text.startsWith(SEPARATOR, start + DAY_LENGTH)) return null;
    if (this.lastDay !== null && this.text.startsWith(this.lastDay, start)) return this.lastDay;
    const text = this.text.slice(start, start + DAY_LENGTH);
    let date = this.days.get(text);
    if (date === undefined) {
      date = parseIsoDate(text).value ?? null;
      this.days.set(text, date);
    }
    this.lastDay = date;
    return date;
  }

  /** The reading of an item on a line that is known: its places need no index of all lines. */
  private onLine(start: number, end: number, index: number): Reading {
    const line = this.first + index;
    const place = ({ offset, length }: Span): Place => ({
      line,
      column: offset - start + 1,
      length: Math.max(1, Math.min(length, end - offset)),
    });
    return { ...this.reading, place };
  }
}
