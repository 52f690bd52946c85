// Patterns of lines known to be valid: one entry with values that are valid in any ledger of its currency. Matching them is a
// thousand times faster than reading each line.
import {
  ACTIVITY,
  AMOUNT,
  COUNT,
  type Codec,
  DURATION,
  FLAG,
  MODEL,
  PART,
  PERSON,
  PURPOSE,
  QUOTED,
  TEXT,
} from "../../../core/entries/codecs.ts";
import { ENTRY_KEYS, ENTRY_KINDS, type EntryKey } from "../../../core/entries/entry.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import { addDays, dayNumber } from "../../../core/values/dates.ts";
import type { Period } from "../../../core/values/period.ts";
import { LATIN, plainWords } from "../letters.ts";
import { FREE } from "./quick.ts";

/** Days from 29 on, in months that have them; leap years at the end of a century are not matched. */
const LATE = "(?<!-02-)(?:29|30)|(?<=0[13578]-|1[02]-)31|(?<=(?:0[48]|[2468][048]|[13579][26])-02-)29";
const DATE = String.raw`[12]\d\d\d-(?:0[1-9]|1[0-2])-(?:[01][1-9]|[12]0|2[1-8]|${LATE})`;
const CLOCK = String.raw`"(?:[01]\d|2[0-3]):[0-5]\d"`;
const DURATION_TEXT = String.raw`(?:[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-3])h(?:[1-9]m|[1-5]\dm)?)`;
const COUNT_TEXT = String.raw`\d{1,12}`;
const ANY_TEXT = `(?:${plainWords(LATIN)}|"${FREE[LATIN.flags]}*")`;
/** Periods of more days are searched by month (YYYY-MM). */
const MOST_DAYS = 10;
const MONTH = 7;
/** A line ending, or the end of the text. */
const END = String.raw`\r?(?:\n|(?![^]))`;

/** Names in the form in which lines have them. */
export interface WrittenNames {
  readonly networks: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
}

/**
 * Finds the next line that is neither blank nor known to be valid in a ledger of this currency, or that has another name
 * than these.
 */
export function unusualLine(currency: string, names: WrittenNames): RegExp {
  return new RegExp(`^(?!(?:${validEntry(minorDigits(currency), names)})?${END})`, "gm");
}

/** Finds the next line with an entry of a period, or of another day in its months. */
export function lineWithin({ since, until }: Period): RegExp {
  const days = dayNumber(until) - dayNumber(since) + 1;
  const beginnings = new Set<string>();
  for (let day = 0; day < days; day += 1)
    beginnings.add(days > MOST_DAYS ? addDays(since, day).slice(0, MONTH) : addDays(since, day));
  return new RegExp(`^- \\{ date: (?:${[...beginnings].join("|")})`, "gm");
}

/**
 * The pattern of an entry. Its own key comes first; keys of another kind only cause a warning, and so do not matter here. Of
 * `activity` and `for`, which most lines have, there is one at most; the keys behind them come in any order, none of them twice.
 */
function validEntry(digits: number, names: WrittenNames): string {
  const patterns = patternsOf(digits, names);
  const kinds = fieldsOf(KEYS.filter(isOwn), patterns);
  const subject = fieldsOf(KEYS.filter(isSubject), patterns);
  const others = fieldsOf(
    KEYS.filter((row) => !["date", "at", "network"].includes(row.key) && !isOwn(row) && !isSubject(row)),
    patterns,
  );
  const common = `(?:, network: ${anyOf(names.networks)})?(?:, ${subject})?`;
  const comesTwice = String.raw`(\w+): [^\n]*, \1: `;
  return String.raw`- \{ date: ${DATE}(?:, at: ${CLOCK})?, ${kinds}${common}(?:, (?!${comesTwice})${others})* \}`;
}

const KEYS: readonly EntryKey[] = ENTRY_KEYS;
const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** Whether a key tells the kind. */
function isOwn({ key, kinds }: EntryKey): boolean {
  return kinds.length === 1 && kinds[0] === key;
}

function isSubject({ codec }: EntryKey): boolean {
  return codec === ACTIVITY || codec === PURPOSE;
}

/** The strict pattern of each codec; the most frequent first. */
function patternsOf(digits: number, { models }: WrittenNames): ReadonlyMap<Codec<unknown>, string> {
  const amount = String.raw`(?:0|[1-9]\d{0,7})${digits === 0 ? "" : String.raw`(?:\.\d{${digits}})?`}`;
  return new Map<Codec<unknown>, string>([
    ...[TEXT, QUOTED, PERSON, ACTIVITY, PURPOSE].map((codec) => [codec, ANY_TEXT] as const),
    [DURATION, DURATION_TEXT],
    [AMOUNT, amount],
    [MODEL, anyOf(models)],
    [COUNT, COUNT_TEXT],
    [PART, String.raw`(?:0(?:\.\d{1,4})?|1)`],
    [FLAG, "(?:true|false)"],
  ]);
}

/** One field with one of these keys. A key that tells another kind elsewhere has to come behind the own key of this one. */
function fieldsOf(rows: readonly EntryKey[], patterns: ReadonlyMap<Codec<unknown>, string>): string {
  const keys = new Map<string, string[]>();
  for (const row of rows) {
    const { key, kinds, codec } = row;
    const pattern = patterns.get(codec) ?? anyOf(codec.choices ?? []);
    const behind =
      !isOwn(row) && KINDS.has(key) ? String.raw`(?<=^- \{ date: [\d-]{10}, (?:${kinds.join("|")}): [^\n]*)` : "";
    keys.set(pattern, [...(keys.get(pattern) ?? []), `${behind}${key}`]);
  }
  return `(?:${[...keys].map(([pattern, names]) => `(?:${names.join("|")}): ${pattern}`).join("|")})`;
}

function anyOf(names: Iterable<string>): string {
  return `(?:${[...names].map((name) => name.replace(/[^\w ]/g, "\\$&")).join("|")})`;
}
