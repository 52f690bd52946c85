// A moment: an instant with its local date and time of day.
import { type CalendarDate, dateOf } from "./dates.ts";
import { MINUTES_A_DAY } from "./duration.ts";

/** Milliseconds. */
export const MINUTE = 60_000;
/** Upper bound of clock changes in use, in milliseconds. */
const MAX_CLOCK_CHANGE = 3 * 60 * MINUTE;

export interface Moment {
  readonly date: CalendarDate;
  /** Local time, in minutes since midnight. */
  readonly clock: number;
  /** Unix time in milliseconds, unaffected by midnight and clock changes. */
  readonly epoch: number;
}

/** Converts Unix milliseconds to a moment in the local time zone. */
export function momentOf(epoch: number): Moment {
  const date = new Date(epoch);
  return { date: dateOf(date), clock: date.getHours() * 60 + date.getMinutes(), epoch };
}

/** Unix milliseconds of a local date and time (minutes since midnight); the first if a clock change repeats it. */
export function instantOf(date: CalendarDate, clock: number): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 0, clock).getTime();
}

/** All instants with this local date and time: two within the hour that a clock change repeats. */
export function instantsOf(date: CalendarDate, clock: number): readonly number[] {
  const first = instantOf(date, clock);
  const offset = (instant: number): number => new Date(instant).getTimezoneOffset() * MINUTE;
  const second = first + offset(first + MAX_CLOCK_CHANGE) - offset(first);
  const secondMoment = momentOf(second);
  return second > first && secondMoment.date === date && secondMoment.clock === clock ? [first, second] : [first];
}

/** The first moment from `after` (truncated to the minute) at which the local time is `clock`. */
export function nextAt(clock: number, after: number): Moment {
  const minute = Math.floor(after / MINUTE) * MINUTE;
  const { date } = momentOf(after);
  for (const days of [0, 1, 2]) {
    const day = momentOf(instantOf(date, clock + days * MINUTES_A_DAY)).date;
    const instant = instantsOf(day, clock).find((each) => each >= minute);
    if (instant !== undefined) return momentOf(instant);
  }
  return momentOf(after);
}
