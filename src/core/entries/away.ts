// Days off: vacation, illness, nothing to say. Reminders, silences, pace and regularity leave them out.

import type { CalendarDate } from "../values/dates.ts";
import { isWithin } from "../values/period.ts";

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
