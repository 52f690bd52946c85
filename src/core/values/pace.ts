// Projects the minutes of a running period to its end.
import { type CalendarDate, dayNumber } from "./dates.ts";
import type { Period } from "./period.ts";

/**
 * Projected minutes for the whole period: minutes / days so far (today included) x all days, as `daysIn` counts them.
 * Null outside the period, on its first two days (too little data) and on its last.
 */
export function paceOf(
  minutes: number,
  period: Period,
  today: CalendarDate,
  daysIn: (period: Period) => number,
): number | null {
  if (today < period.since || today > period.until) return null;
  const soFar = daysIn({ since: period.since, until: today });
  const all = daysIn(period);
  return soFar < 2 || dayNumber(today) - dayNumber(period.since) < 2 || soFar >= all
    ? null
    : Math.round((minutes / soFar) * all);
}
