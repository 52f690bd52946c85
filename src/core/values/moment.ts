// A moment: an instant together with the day and the time of day that a clock on the wall showed then.
import { type CalendarDate, dateOf } from "./dates.ts";

/** In milliseconds. */
export const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** No clock change in use moves by more. In milliseconds. */
const LONGEST_CHANGE = 3 * 60 * MINUTE;

export interface Moment {
  readonly date: CalendarDate;
  /** Minutes since midnight, as the clock on the wall has them. */
  readonly clock: number;
  /** Milliseconds since 1970 in UTC: what passes evenly through midnight and changes of the clock. */
  readonly epoch: number;
}

/** The moment of an instant, in the zone of this machine. */
export function momentOf(epoch: number): Moment {
  const date = new Date(epoch);
  return { date: dateOf(date), clock: date.getHours() * 60 + date.getMinutes(), epoch };
}

/** The instant at which the clock on the wall shows this time on this day; the first where it does so twice. */
export function instantOf(date: CalendarDate, clock: number): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 0, clock).getTime();
}

/** Every instant at which the clock on the wall shows this time on this day: two in an hour that a clock change repeats. */
export function instantsOf(date: CalendarDate, clock: number): readonly number[] {
  const first = instantOf(date, clock);
  const offset = (instant: number): number => new Date(instant).getTimezoneOffset() * MINUTE;
  const second = first + offset(first + LONGEST_CHANGE) - offset(first);
  const again = momentOf(second);
  return second > first && again.date === date && again.clock === clock ? [first, second] : [first];
}

/** The first moment, from `after` on, at which the clock on the wall shows this time. Seconds of `after` are let go. */
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
