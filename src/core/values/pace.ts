// Projects the minutes of a running period to its end.
import { type CalendarDate, dayNumber } from "./dates.ts";
import type { Period } from "./period.ts";

/**
 * Projected minutes for the whole period: minutes / days so far (today included) x all days. Null outside the period,
 * on its first day (too little data) and on its last.
 */
export function paceOf(minutes: number, { since, until }: Period, today: CalendarDate): number | null {
  const soFar = dayNumber(today) - dayNumber(since) + 1;
  const all = dayNumber(until) - dayNumber(since) + 1;
  return soFar < 2 || soFar >= all ? null : Math.round((minutes / soFar) * all);
}
