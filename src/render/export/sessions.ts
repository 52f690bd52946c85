// Time with a beginning and an end, for programs that know no other: an entry without a time of day is given one.

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { addDays, type CalendarDate } from "../../core/values/dates.ts";

const DAY = 24 * 60;

/** A moment on the local calendar; minutes since midnight, below 1440. */
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
 * The time among the entries, from the first session to the last. What has no time of day begins at midnight, each after the
 * one before on that day, and from midnight again where the day is full: never on another day than its own.
 */
export function sessionsOf(entries: readonly Entry[]): Session[] {
  const filled = new Map<CalendarDate, number>();
  const sessions = entries.flatMap((entry): Session[] => {
    if (entry.kind !== "time") return [];
    const after = filled.get(entry.date) ?? 0;
    const start = entry.at ?? (after + entry.minutes > DAY ? 0 : after);
    if (entry.at === undefined) filled.set(entry.date, start + entry.minutes);
    return [{ entry, start: moment(entry.date, start), end: moment(entry.date, start + entry.minutes) }];
  });
  return sessions.sort((a, b) => compare(key(a.start), key(b.start)));
}

function moment(date: CalendarDate, minutes: number): Moment {
  return minutes < DAY ? { date, minutes } : { date: addDays(date, 1), minutes: minutes - DAY };
}

function key({ date, minutes }: Moment): string {
  return `${date} ${String(minutes).padStart(4, "0")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
