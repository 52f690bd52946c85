// Converts instants to local days and times.
import { type CalendarDate, dateOf, isYear } from "../../core/values/dates.ts";

/** A local day with its time, if known: `at` in minutes since midnight. */
export interface Moment {
  readonly date: CalendarDate;
  readonly at?: number;
  /** "2026-11-20T08:05:10" or "2026-11-20", local or in the source's zone. */
  readonly text: string;
  /** Milliseconds since 1970, UTC, if the zone is known. */
  readonly instant?: number;
}

/** The local moment of an instant (milliseconds since 1970, UTC); null if out of range. */
export function localMoment(milliseconds: number): Moment | null {
  const instant = new Date(milliseconds);
  if (!isYear(instant.getFullYear())) return null;
  const date = dateOf(instant);
  const clock = [instant.getHours(), instant.getMinutes(), instant.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return { date, at: instant.getHours() * 60 + instant.getMinutes(), text: `${date}T${clock}`, instant: milliseconds };
}
