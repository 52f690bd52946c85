// A ledger line by line: entries repeat, so that what stands behind a date is read once for all lines that go on alike.

import type { Entry, TimeEntry } from "../../../core/entries/entry.ts";
import type { Fault, Parsed, Place } from "../../../core/errors/error.ts";
import { memoize } from "../../../core/errors/memoize.ts";
import { type CalendarDate, daysInMonth, parseIsoDate } from "../../../core/values/dates.ts";
import { readAmount } from "../../../core/values/ledger-amount.ts";
import type { Amount } from "../../../core/values/money.ts";
import { type Reading, readEntry } from "../entries.ts";
import type { RawValue, Span } from "../raw.ts";
import { lineParts } from "./line-parts.ts";
import { canonicalItem, lineEndsIn, walkItems } from "./quick.ts";

const OPENING = "- { date: ";
const DATE = OPENING.length;
const DAY_LENGTH = 10;
const SEPARATOR = ", ";
const REST = DATE + DAY_LENGTH + SEPARATOR.length;
const ZERO = 48;
/** Lines that never repeat must not fill the memory. */
const MOST_REMEMBERED = 50_000;

export interface ReadLines {
  readonly entries: readonly Entry[];
  readonly doubts: readonly Fault[];
}

/**
 * The entries from an offset on, where a line begins, as reading each list item by itself gives them; null where there is
 * a fault, or the text has to be read as a whole. `place` is that of any span in the text, which stands behind so
 * many lines. Lines are passed over up to those that `next` gives.
 */
export function readEntryLines(
  text: string,
  from: number,
  reading: Reading,
  before = 0,
  next?: (start: number) => number,
): ReadLines | null {
  const lines = new Lines(text, before + lineEndsIn(text, 0, from) + 1, reading);
  const entries = walkItems(
    text,
    from,
    (start, end, index) => lines.line(start, end, index),
    (items) => items.flatMap((item) => lines.entry(item, reading) ?? []),
    next,
  );
  return entries && !lines.faulty ? { entries, doubts: lines.doubts } : null;
}

/** The same entry as V8 lays out what it reads from JSON: in one piece, which is copied twice as fast as one put together. */
function compact(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry)) as Entry;
}

/** Time on a network and nothing else, which most entries are. */
type PlainTime = Pick<TimeEntry, "minutes" | "networks"> & { readonly activity: string };
const PLAIN_TIME = "kind,date,minutes,activity,networks,line";

function plainTimeOf(entry: Entry): PlainTime | null {
  return Object.keys(entry).join() === PLAIN_TIME ? (entry as TimeEntry & PlainTime) : null;
}

/** What a line says, whatever its day. */
interface Known {
  readonly entry: Entry;
  readonly plainTime: PlainTime | null;
}

/** The same on another line: key by key where they are known, which takes half the time. */
function again({ entry, plainTime }: Known, date: CalendarDate, line: number): Entry {
  if (!plainTime) return { ...entry, date, line };
  const { minutes, activity, networks } = plainTime;
  return { kind: "time", date, minutes, activity, networks, line };
}

/** What was read of the lines so far. */
class Lines {
  readonly doubts: Fault[] = [];
  faulty = false;
  private readonly text: string;
  private readonly first: number;
  private readonly reading: Reading;
  private readonly amountIn: (written: string) => Parsed<Amount>;
  /** The entry on a line with this behind its date, or with this in it besides values of its own. */
  private readonly alike = new Map<string, Known>();
  /** Days come in rows, and in months: how a line of the last one begins, the day, its month and how many days that has. */
  private opening = OPENING;
  private lastDay = "" as CalendarDate;
  private month = "";
  private monthDays = 0;

  constructor(text: string, first: number, reading: Reading) {
    this.text = text;
    this.first = first;
    this.reading = reading;
    this.amountIn = memoize((written) => readAmount(written, reading.settings.currency));
  }

  /** The entry of a list item; null where it has a fault. */
  entry(item: RawValue, reading: Reading): Entry | null {
    const { entry, doubts } = readEntry(item, reading);
    for (const doubt of doubts) this.doubts.push(doubt);
    if (!entry) this.faulty = true;
    return entry;
  }

  /** The entry on a line if it is written as this program writes it, else null. */
  line(start: number, end: number, index: number): Entry | null {
    const { text } = this;
    const known = this.isDated(start) ? this.alike.get(text.slice(start + REST, end)) : undefined;
    return known ? again(known, this.lastDay, this.first + index) : this.newLine(start, end, index);
  }

  /** The entry on a line that no line before it was equal to: in all but values of its own there may have been one. */
  private newLine(start: number, end: number, index: number): Entry | null {
    if (!this.isDated(start)) return this.whole(start, end, index);
    const written = this.text.slice(start + REST, end);
    const rest = written.endsWith("\r") ? written.slice(0, -1) : written;
    const { own, shared, hasText } = lineParts(rest, this.amountIn);
    const known = this.alike.get(shared);
    if (known) {
      const entry: Entry = { ...known.entry, ...own, date: this.lastDay, line: this.first + index };
      if (!hasText) this.remember(written, entry);
      return entry;
    }
    const entry = this.whole(start, end, index);
    if (entry && entry.unknown === undefined) this.remember(shared, compact(entry));
    return entry;
  }

  private remember(key: string, entry: Entry): void {
    if (this.alike.size < MOST_REMEMBERED) this.alike.set(key, { entry, plainTime: plainTimeOf(entry) });
  }

  /** The same without a look at lines alike. */
  private whole(start: number, end: number, index: number): Entry | null {
    const item = canonicalItem(this.text, start, end);
    return item && this.entry(item, this.onLine(start, end, index));
  }

  /** Whether a line begins with a date, which is the last day then. */
  private isDated(start: number): boolean {
    const { text } = this;
    if (this.lastDay !== "" && text.startsWith(this.opening, start)) return true;
    const date = text.slice(start + DATE, start + DATE + DAY_LENGTH);
    const opening = `${OPENING}${date}${SEPARATOR}`;
    if (!text.startsWith(opening, start) || !this.isDay(date)) return false;
    this.opening = opening;
    this.lastDay = date as CalendarDate;
    return true;
  }

  private isDay(date: string): boolean {
    if (this.month !== "" && date.startsWith(this.month)) {
      const tens = date.charCodeAt(DAY_LENGTH - 2) - ZERO;
      const ones = date.charCodeAt(DAY_LENGTH - 1) - ZERO;
      const day = 10 * tens + ones;
      return tens >= 0 && tens <= 3 && ones >= 0 && ones <= 9 && day >= 1 && day <= this.monthDays;
    }
    if (parseIsoDate(date).fault) return false;
    this.month = date.slice(0, DAY_LENGTH - 2);
    this.monthDays = daysInMonth(date);
    return true;
  }

  /** The reading of an item on a line that is known: its places need no index of all lines. */
  private onLine(start: number, end: number, index: number): Reading {
    const line = this.first + index;
    // A byte order mark is a column of the first line, as it is for whoever reads the whole.
    const lineStart = start === 1 && this.text.startsWith("\uFEFF") ? 0 : start;
    const place = ({ offset, length }: Span): Place => ({
      line,
      column: offset - lineStart + 1,
      length: Math.max(1, Math.min(length, end - offset)),
    });
    return { ...this.reading, place };
  }
}
