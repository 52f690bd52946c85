// Patterns of lines: those known to be valid, and those of a period. Matching is a thousand times faster than reading each line.
import { ACTIVITY, type KnownTexts, PURPOSE } from "../../../core/entries/codecs.ts";
import { ENTRY_KEYS, ENTRY_KINDS, type EntryKey } from "../../../core/entries/entry.ts";
import { addDays, dayNumber } from "../../../core/values/dates.ts";
import type { Period } from "../../../core/values/period.ts";

/** Periods of more days are searched by month (YYYY-MM). */
const MOST_DAYS = 10;
const MONTH = 7;
const LINE_END = String.raw`\r?(?:\n|(?![^]))`;

const KEYS: readonly EntryKey[] = ENTRY_KEYS;
const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);
/** Where a key comes that is also a later one. */
const TWICE = String.raw`(\w+): [^\n]*, \1: `;

/**
 * Finds the next line that is neither blank nor known to be valid: an entry with values in strict form, in a ledger where these
 * texts are known. After the date come maybe a time of day, the key that tells the kind, maybe the network and what most lines
 * have, then any others once. Keys of another kind only cause a warning.
 */
export function unusualLine(known: KnownTexts): RegExp {
  const first = KEYS.filter(({ key }) => ["date", "at", "network"].includes(key));
  const [kinds, usual] = [KEYS.filter(tellsKind), KEYS.filter(({ codec }) => codec === ACTIVITY || codec === PURPOSE)];
  const others = KEYS.filter((row) => ![...first, ...kinds, ...usual].includes(row));
  const [date, at, network] = first.map((row) => fieldIn([row], known));
  const usualStart = `${date}(?:, ${at})?, ${fieldIn(kinds, known)}(?:, ${network})?(?:, ${fieldIn(usual, known)})?`;
  const entry = String.raw`- \{ ${usualStart}(?:, (?!${TWICE})${fieldIn(others, known)})* \}`;
  return new RegExp(`^(?!(?:${entry})?${LINE_END})`, "gm");
}

function tellsKind({ key, kinds }: EntryKey): boolean {
  return kinds.length === 1 && kinds[0] === key;
}

/** One field with one of these keys; equal patterns of values are there once. */
function fieldIn(rows: readonly EntryKey[], known: KnownTexts): string {
  const keys = new Map<string, string[]>();
  for (const row of rows) {
    const value = row.codec.strict(known);
    keys.set(value, [...(keys.get(value) ?? []), keyPattern(row)]);
  }
  return `(?:${[...keys].map(([value, names]) => `(?:${names.join("|")}): ${value}`).join("|")})`;
}

/** A key that tells a kind of its own elsewhere, as `reach` does, has to be behind a key that tells one of its kinds here. */
function keyPattern(row: EntryKey): string {
  const { key, kinds } = row;
  const isElsewhere = KINDS.has(key) && !tellsKind(row);
  return isElsewhere ? String.raw`(?<=^- \{ date: [\d-]{10}, (?:${kinds.join("|")}): [^\n]*)${key}` : key;
}

/** Finds the next line with an entry of a period, or of another day in its months. */
export function lineWithin({ since, until }: Period): RegExp {
  const days = dayNumber(until) - dayNumber(since) + 1;
  const beginnings = new Set<string>();
  for (let day = 0; day < days; day += 1)
    beginnings.add(days > MOST_DAYS ? addDays(since, day).slice(0, MONTH) : addDays(since, day));
  return new RegExp(`^- \\{ date: (?:${[...beginnings].join("|")})`, "gm");
}
