// Entries in chronological order: by day, then by line.
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { Entry } from "./entry.ts";

/** Sorts oldest first; entries of one day in ledger order. */
export function byDay(a: Pick<Entry, "date" | "line">, b: Pick<Entry, "date" | "line">): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line;
}

/** The latest day; null if there are no items. */
export function lastDay(things: Iterable<{ readonly date: CalendarDate }>): CalendarDate | null {
  return daysOf(things)?.until ?? null;
}

/** The earliest and the latest day; null if there are no items. Runs of equal days are compared once. */
export function daysOf(things: Iterable<{ readonly date: CalendarDate }>): Period | null {
  let [since, until, day]: (CalendarDate | null)[] = [null, null, null];
  for (const { date } of things) {
    if (date === day) continue;
    day = date;
    if (!since || date < since) since = date;
    if (!until || date > until) until = date;
  }
  return since && until ? { since, until } : null;
}
