// Days off: vacation, illness, nothing to say. Reminders, silences, pace and regularity leave them out.

import { type CalendarDate, dayNumber } from "../values/dates.ts";
import { isWithin, type Period } from "../values/period.ts";

/** Days off in a row, both ends included. */
export interface Away {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly why: string | null;
}

/** The days off that a day belongs to; null on any other day. */
export function awayOn(date: CalendarDate, away: readonly Away[]): Away | null {
  return away.find(({ from, to }) => isWithin(date, { since: from, until: to })) ?? null;
}

/** Days off that overlap a period, earliest first. */
export function awayIn({ since, until }: Period, away: readonly Away[]): Away[] {
  return away
    .filter(({ from, to }) => from <= until && to >= since)
    .sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
}

/** Number of days of a period that are not off; days listed twice count once. */
export function workingDays({ since, until }: Period, away: readonly Away[]): number {
  let days = Math.max(0, dayNumber(until) - dayNumber(since) + 1);
  let next = dayNumber(since);
  for (const { from, to } of awayIn({ since, until }, away)) {
    const first = Math.max(next, dayNumber(from));
    const last = Math.min(dayNumber(until), dayNumber(to));
    days -= Math.max(0, last - first + 1);
    next = Math.max(next, last + 1);
  }
  return days;
}
