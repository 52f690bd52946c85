// In time: entries by their day and, on one day, by their line; how many lie before a day; the last day of all.
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { Entry } from "./entry.ts";

/** Sorts the oldest first; those of one day as they stand in the ledger. */
export function byDay(a: Pick<Entry, "date" | "line">, b: Pick<Entry, "date" | "line">): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line;
}

/** How many of these things, the oldest first, lie before a day: where the first of that day stands, if there is one. */
export function countBefore<Item>(
  items: readonly Item[],
  day: CalendarDate,
  dateOf: (item: Item) => CalendarDate,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && dateOf(item) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last day that any of these is of; null where there is none. */
export function lastDay(things: Iterable<{ readonly date: CalendarDate }>): CalendarDate | null {
  return daysOf(things)?.until ?? null;
}

/** The first and the last day that any of these is of; null where there is none. Days come in rows: each row is looked at once. */
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
