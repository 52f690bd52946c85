// Local days and times.
import { type CalendarDate, dateOf, isYear, parseIsoDate } from "../../core/values/dates.ts";

/** A local day with its time, if known: `at` in minutes since midnight. */
export interface Moment {
  readonly date: CalendarDate;
  readonly at?: number;
  /** "2026-11-20T08:05:10" or "2026-11-20", local or in the source's zone. */
  readonly text: string;
  /** Milliseconds since 1970, UTC, if the zone is known. */
  readonly instant?: number;
}

/** The day of a year, month and day as written; null if there is none. */
export function dayOf(year = "", month = "", day = ""): CalendarDate | null {
  return parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`).value ?? null;
}

/** The moment of a day, `seconds` after midnight. */
export function momentAt(date: CalendarDate, seconds: number): Moment {
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  // Joined into a flat string: concatenation would keep the parts in memory, and every row has a moment.
  return { date, at: Math.floor(seconds / 60), text: [date, clock].join("T") };
}

/** The local moment of an instant (milliseconds since 1970, UTC); null if out of range. */
export function localMoment(instant: number): Moment | null {
  const local = new Date(instant);
  if (!isYear(local.getFullYear())) return null;
  const seconds = (local.getHours() * 60 + local.getMinutes()) * 60 + local.getSeconds();
  return { ...momentAt(dateOf(local), seconds), instant };
}
