// Patterns of lines: those known to be valid, and those of a period. Matching is a thousand times faster than reading each line.
import type { KnownTexts } from "../../../core/entries/codecs.ts";
import { ENTRY_KINDS, type EntryKind, writtenKeysOf } from "../../../core/entries/entry.ts";
import { addDays, dayNumber } from "../../../core/values/dates.ts";
import type { Period } from "../../../core/values/period.ts";

/** Periods of more days are searched by month (YYYY-MM). */
const MOST_DAYS = 10;
const MONTH = 7;
const LINE_END = String.raw`\r?(?:\n|(?![^]))`;

/**
 * Finds the next line that is neither blank nor known to be valid: an entry with the keys of its kind in written order, with
 * values in strict form, in a ledger where these texts are known.
 */
export function unusualLine(known: KnownTexts): RegExp {
  const kinds = ENTRY_KINDS.map((kind) => fieldsOf(kind, known)).join("|");
  return new RegExp(String.raw`^(?!(?:- \{ (?:${kinds}) \})?${LINE_END})`, "gm");
}

/** Each key with its comma, in written order; optional but for the date and the key that tells the kind. */
function fieldsOf(kind: EntryKind, known: KnownTexts): string {
  return writtenKeysOf(kind)
    .map(({ key, codec }) => {
      const field = `${key}: ${codec.strict(known)}`;
      return key === "date" ? field : key === kind ? `, ${field}` : `(?:, ${field})?`;
    })
    .join("");
}

/** Finds the next line with an entry of a period, or of another day in its months. */
export function lineWithin({ since, until }: Period): RegExp {
  const days = dayNumber(until) - dayNumber(since) + 1;
  const beginnings = new Set<string>();
  for (let day = 0; day < days; day += 1)
    beginnings.add(days > MOST_DAYS ? addDays(since, day).slice(0, MONTH) : addDays(since, day));
  return new RegExp(`^- \\{ date: (?:${[...beginnings].join("|")})`, "gm");
}
