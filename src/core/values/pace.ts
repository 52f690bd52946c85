// Pace: what a span of days will have taken if it goes on as it began.
import { type CalendarDate, dayNumber } from "./dates.ts";
import type { Period } from "./period.ts";

/**
 * Minutes that a whole span would take at the pace of its days so far, today among them: used / days so far x all its
 * days. Null where that says nothing: outside the span, on its first day (one day is no pace) and on its last.
 */
export function paceOf(minutes: number, { since, until }: Period, today: CalendarDate): number | null {
  const soFar = dayNumber(today) - dayNumber(since) + 1;
  const all = dayNumber(until) - dayNumber(since) + 1;
  return soFar < 2 || soFar >= all ? null : Math.round((minutes / soFar) * all);
}
