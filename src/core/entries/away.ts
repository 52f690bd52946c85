// Days off: vacation, illness, nothing to say. Reminders, silences, pace and regularity leave them out.

import type { CalendarDate } from "../values/dates.ts";

/** Days off in a row, both ends included. */
export interface Away {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly why: string | null;
}
