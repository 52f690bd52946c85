// Time entries with start and end. Entries without a time of day get one.

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { addDays, type CalendarDate } from "../../core/values/dates.ts";
import { MINUTES_A_DAY } from "../../core/values/duration.ts";

/** A local date, and minutes since midnight (0 to 1439). */
export interface Moment {
  readonly date: CalendarDate;
  readonly minutes: number;
}

export interface Session {
  readonly entry: TimeEntry;
  readonly start: Moment;
  readonly end: Moment;
}

/**
 * Time entries by start. Entries without a time of day follow each other from midnight; if one would run past the day,
 * they start again at midnight.
 */
export function sessionsOf(entries: readonly Entry[]): Session[] {
  const filled = new Map<CalendarDate, number>();
  const sessions = entries.flatMap((entry): Session[] => {
    if (entry.kind !== "time") return [];
    const after = filled.get(entry.date) ?? 0;
    const start = entry.at ?? (after + entry.minutes > MINUTES_A_DAY ? 0 : after);
    if (entry.at === undefined) filled.set(entry.date, start + entry.minutes);
    return [{ entry, start: moment(entry.date, start), end: moment(entry.date, start + entry.minutes) }];
  });
  return sessions.sort((a, b) => compare(key(a.start), key(b.start)));
}

function moment(date: CalendarDate, minutes: number): Moment {
  return minutes < MINUTES_A_DAY ? { date, minutes } : { date: addDays(date, 1), minutes: minutes - MINUTES_A_DAY };
}

function key({ date, minutes }: Moment): string {
  return `${date} ${String(minutes).padStart(4, "0")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
