// Builds the sources of text and JSON files, and the rows of time that most of them give.
import type { Parsed } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { localMoment, type Moment } from "../columns/moments.ts";
import type { Hints, Identity, Reading, Row, RowKind, Skipped } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { listOf, readJson } from "./json-value.ts";

/** In characters. */
const BEGINNING = 4096;
/** More than a table of other columns would have. */
const MARKS_OF_JSON = 4;

/** A row, or why there is none. */
export type Made = Row | Skipped;

interface Reader extends Pick<Source, "id" | "title"> {
  readonly kind?: RowKind;
  readonly verified?: boolean;
  /** The network of all rows. */
  readonly network?: string;
  /** What the beginning of a file shows; null if it is not from this source. */
  readonly signs: (start: string, file: ImportFile) => readonly string[] | null;
}

function reader(
  { id, title, kind = "time", verified = false, network, signs }: Reader,
  marks: number,
  made: (file: ImportFile) => Parsed<readonly Made[]>,
): Source {
  return {
    id,
    kinds: [kind],
    title,
    verified,
    recognise: (file) => {
      const why = signs(startOf(file), file);
      return why && { marks, why };
    },
    read: (file) => {
      const all = made(file);
      return all.error ? all : { value: { ...sorted(all.value), ...(network === undefined ? {} : { network }) } };
    },
  };
}

/** A source of text files. `marks` as of `Recognition`. */
export function textReader(
  source: Reader & { readonly marks: number; readonly rows: (text: string) => readonly Made[] },
): Source {
  return reader(source, source.marks, (file) => ({ value: source.rows(file.text() ?? "") }));
}

interface JsonReader extends Reader {
  /** A prefix to remove. */
  readonly before?: RegExp;
  /** The records of a file; by default the file is a list of them. */
  readonly records?: (json: unknown) => readonly unknown[];
  readonly row: (record: unknown, line: number) => Made;
}

/** A source of JSON files, each of which is a list of records. */
export function jsonReader({ before, records = listOf, row, ...source }: JsonReader): Source {
  return reader(source, MARKS_OF_JSON, (file) => {
    const json = readJson(file, before);
    return json.error ? json : { value: records(json.value).map((record, index) => row(record, index + 1)) };
  });
}

/** Separates rows from skipped ones, keeping their order. */
export function sorted(made: readonly Made[]): Pick<Reading, "rows" | "skipped"> {
  const isSkipped = (one: Made): one is Skipped => "reason" in one;
  return { rows: made.filter((one): one is Row => !isSkipped(one)), skipped: made.filter(isSkipped) };
}

interface TimeDetails {
  readonly line: number;
  readonly hints: Hints;
  readonly note?: string | undefined;
}

/** A row of time; `at` in minutes since midnight. */
export function timeRow(
  { line, hints, note = "" }: TimeDetails,
  { date, at }: { readonly date: CalendarDate; readonly at?: number | undefined },
  seconds: number,
  identity: Identity,
): Row {
  const start = at === undefined ? {} : { at };
  const keep = note === "" ? {} : { keep: { note } };
  return { line, date, ...start, value: { kind: "time", seconds }, hints, identity, ...keep };
}

/** The row of the time between two instants (milliseconds since 1970), in the local zone; skipped if they are invalid. */
export function rowBetween(
  details: TimeDetails,
  start: number,
  end: number,
  identity: (start: Moment) => Identity,
): Made {
  const { line } = details;
  const moment = localMoment(start);
  if (!moment || !Number.isFinite(end)) return { line, reason: "date-unreadable" };
  return end < start ? { line, reason: "negative" } : timeRow(details, moment, (end - start) / 1000, identity(moment));
}

/** The first characters of a file without leading blanks; "" for binary files. */
export function startOf(file: ImportFile): string {
  return (file.text() ?? "").slice(0, BEGINNING).trimStart();
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n]/);
}
