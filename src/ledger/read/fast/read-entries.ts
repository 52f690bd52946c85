// Entries, item by item. Lines repeat, so what is behind the date is read once for lines that are equal.
import { type Entry, entryFrom, type KeyOfKind, kindsWith } from "../../../core/entries/entry.ts";
import type { InputError, Parsed } from "../../../core/errors/error.ts";
import { memoize } from "../../../core/text/memoize.ts";
import { type CalendarDate, parseIsoDate } from "../../../core/values/dates.ts";
import { type Reading, readEntry } from "../entries.ts";
import { isEmpty, type RawField, type RawValue } from "../raw.ts";
import { fieldNamed, type PlainItem } from "./plain-reader.ts";
import { type ItemReader, lineEnd, lineEndsIn, readItems } from "./read-items.ts";

const OPENING = "- { date: ";
const SEPARATOR = ", ";
const DAY_LENGTH = 10;
const REST = OPENING.length + DAY_LENGTH + SEPARATOR.length;
/** Limits the memory for lines that never repeat. */
const MOST_REMEMBERED = 50_000;

export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly warnings: readonly InputError[];
}

/**
 * The entries from a line start on, the same as from reading the whole text; null if there is an error, or the text has to be
 * read as a whole. `before` is the number of lines before the text. Lines up to the ones that `seek` gives are skipped.
 */
export function readEntries(
  text: string,
  from: number,
  reading: Reading,
  before = 0,
  seek?: (start: number) => number,
): ReadEntries | null {
  const reader = new EntryReader(text, before + lineEndsIn(text, 0, from) + 1, reading);
  const entries = readItems(text, from, reader, seek);
  return entries && { entries, warnings: reader.warnings };
}

class EntryReader implements ItemReader<Entry> {
  readonly warnings: InputError[] = [];
  private readonly text: string;
  private readonly first: number;
  private readonly reading: Reading;
  /** Entries by the rest of their line. */
  private readonly known = new Map<string, Entry>();
  private readonly codecs = new Map<KeyOfKind, (text: string) => Parsed<unknown>>();
  /** The last day, and the beginning of a line on it: days repeat in runs. */
  private day = "" as CalendarDate;
  private opening = "";

  /** `first` is the number of the line that is counted as 0. */
  constructor(text: string, first: number, reading: Reading) {
    this.text = text;
    this.first = first;
    this.reading = reading;
  }

  repeated(start: number, end: number, line: number): Entry | null {
    if (!this.isDated(start)) return null;
    const entry = this.known.get(this.text.slice(start + REST, end));
    return entry ? { ...entry, date: this.day, line: this.first + line } : null;
  }

  plain({ map, start }: PlainItem, line: number): Entry | null {
    const entry = this.entryOf(map.fields, this.first + line);
    if (entry && this.known.size < MOST_REMEMBERED && this.isDated(start))
      this.known.set(this.text.slice(start + REST, lineEnd(this.text, start)), entry);
    return entry;
  }

  raw(item: RawValue): Entry | null {
    const { entry, warnings } = readEntry(item, this.reading);
    for (const warning of warnings) this.warnings.push(warning);
    return entry;
  }

  /** The entry of fields that are all known and valid. */
  private entryOf(fields: readonly RawField[], line: number): Entry | null {
    const [kind, second] = kindsWith((key) => fieldNamed(fields, key) !== undefined);
    if (kind === undefined || second !== undefined) return null;
    let left = fields.length;
    const valueFor = (row: KeyOfKind): unknown => {
      const field = fieldNamed(fields, row.key);
      const parsed = field?.value.type === "scalar" && !isEmpty(field.value) ? this.read(row, field.value.text) : null;
      if (parsed && !parsed.error) left -= 1;
      return parsed?.value;
    };
    const entry = entryFrom(kind, valueFor, line);
    return left === 0 ? entry : null;
  }

  /** The value of a text. Most texts but free ones repeat. */
  private read(row: KeyOfKind, text: string): Parsed<unknown> {
    const { codec, key } = row;
    if (codec.isFreeText) return codec.read(text, this.reading, key);
    const known = this.codecs.get(row) ?? memoize((written) => codec.read(written, this.reading, key));
    this.codecs.set(row, known);
    return known(text);
  }

  /** Whether a line begins with a date; makes it the last day. */
  private isDated(start: number): boolean {
    const { text } = this;
    if (this.opening !== "" && text.startsWith(this.opening, start)) return true;
    const opening = text.slice(start, start + REST);
    const date = opening.slice(OPENING.length, -SEPARATOR.length);
    if (!opening.startsWith(OPENING) || !opening.endsWith(SEPARATOR)) return false;
    const { value } = parseIsoDate(date);
    if (value === undefined) return false;
    this.opening = opening;
    this.day = value;
    return true;
  }
}
