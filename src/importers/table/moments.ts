// Moments: instants of a file become the local day and the time of day of the person who imports it.
import { type CalendarDate, dateOf, isYear } from "../../core/values/dates.ts";

/** A local day, with minutes since midnight and the moment to the second where they are known. */
export interface Moment {
  readonly date: CalendarDate;
  readonly at?: number;
  /** "2026-11-20T08:05:10": local, or as the source writes it. */
  readonly text: string;
  /** Milliseconds since 1970, UTC, where the zone is known. */
  readonly instant?: number;
}

/** The local moment of an instant in milliseconds since 1970, UTC; null for one beyond the calendar. */
export function localMoment(milliseconds: number): Moment | null {
  const instant = new Date(milliseconds);
  if (!isYear(instant.getFullYear())) return null;
  const date = dateOf(instant);
  const clock = [instant.getHours(), instant.getMinutes(), instant.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return { date, at: instant.getHours() * 60 + instant.getMinutes(), text: `${date}T${clock}`, instant: milliseconds };
}
