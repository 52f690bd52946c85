// Reading a ledger line by line. Lines repeat, so the part after the date is read once for all that are equal.

import type { Entry, TimeEntry } from "../../../core/entries/entry.ts";
import type { InputError, Parsed, Place } from "../../../core/errors/error.ts";
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
/** Limits the memory for lines that never repeat. */
const MOST_REMEMBERED = 50_000;

export interface ReadLines {
  readonly entries: readonly Entry[];
  readonly warnings: readonly InputError[];
}

/**
 * The entries from a line start on, the same as from reading each list item; null if there is an error, or the text has to
 * be read as a whole. `before` is the number of lines before the text. Lines up to the ones that `next` gives are skipped.
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
  return entries && !lines.faulty ? { entries, warnings: lines.warnings } : null;
}

/** A copy in the object layout that V8 gives parsed JSON, which is copied twice as fast. */
function compact(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry)) as Entry;
}

/** A time entry with nothing but network and activity, as most are. */
type PlainTime = Pick<TimeEntry, "minutes" | "networks"> & { readonly activity: string };
const PLAIN_TIME = "kind,date,minutes,activity,networks,line";

function plainTimeOf(entry: Entry): PlainTime | null {
  return Object.keys(entry).join() === PLAIN_TIME ? (entry as TimeEntry & PlainTime) : null;
}

/** A line that was read, apart from its date. */
interface Known {
  readonly entry: Entry;
  readonly plainTime: PlainTime | null;
}

/** The same entry on another line. An object literal takes half the time of a copy. */
function again({ entry, plainTime }: Known, date: CalendarDate, line: number): Entry {
  if (!plainTime) return { ...entry, date, line };
  const { minutes, activity, networks } = plainTime;
  return { kind: "time", date, minutes, activity, networks, line };
}

/** The lines read so far. */
class Lines {
  readonly warnings: InputError[] = [];
  faulty = false;
  private readonly text: string;
  private readonly first: number;
  private readonly reading: Reading;
  private readonly amountIn: (written: string) => Parsed<Amount>;
  /** Entries by the text behind the date, or by what similar lines share. */
  private readonly alike = new Map<string, Known>();
  /** The beginning of a line on the last day, that day, its month and the days of the month: days repeat in runs. */
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

  /** The entry of a list item; null if it has an error. */
  entry(item: RawValue, reading: Reading): Entry | null {
    const { entry, warnings } = readEntry(item, reading);
    for (const warning of warnings) this.warnings.push(warning);
    if (!entry) this.faulty = true;
    return entry;
  }

  /** The entry on a line in canonical form, else null. */
  line(start: number, end: number, index: number): Entry | null {
    const { text } = this;
    const known = this.isDated(start) ? this.alike.get(text.slice(start + REST, end)) : undefined;
    return known ? again(known, this.lastDay, this.first + index) : this.newLine(start, end, index);
  }

  /** The entry on a line that differs from all before it, maybe only in values of its own. */
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

  /** The same without regard to similar lines. */
  private whole(start: number, end: number, index: number): Entry | null {
    const item = canonicalItem(this.text, start, end);
    return item && this.entry(item, this.onLine(start, end, index));
  }

  /** Whether a line begins with a date; sets the last day to it. */
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
    if (parseIsoDate(date).error) return false;
    this.month = date.slice(0, DAY_LENGTH - 2);
    this.monthDays = daysInMonth(date);
    return true;
  }

  /** Reading an item on a known line, whose places need no index of lines. */
  private onLine(start: number, end: number, index: number): Reading {
    const line = this.first + index;
    // A byte order mark counts as a column, as it does when the whole text is read.
    const lineStart = start === 1 && this.text.startsWith("\uFEFF") ? 0 : start;
    const place = ({ offset, length }: Span): Place => ({
      line,
      column: offset - lineStart + 1,
      length: Math.max(1, Math.min(length, end - offset)),
    });
    return { ...this.reading, place };
  }
}
