// Converts the wall-clock time of an IANA zone to an instant.
import { memoize } from "../../core/text/memoize.ts";

/** Year, month (from 1), day, hours, minutes, seconds. */
export type WallClock = readonly [number, number, number, number, number, number];

/** Milliseconds since 1970 of a wall-clock time in an IANA zone, or in the local zone if it is unknown. */
export function zonedInstant([year, month, day, hours, minutes, seconds]: WallClock, zone: string | undefined): number {
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const offset = zone === undefined ? null : offsetIn(zone);
  if (!offset || !Number.isFinite(asUtc)) return new Date(year, month - 1, day, hours, minutes, seconds).getTime();
  const near = asUtc - offset(asUtc);
  return asUtc - offset(near);
}

/** Cached, since creating a formatter is slow. */
const offsetIn = memoize(offsetReader);

/** A function of an instant to the zone's offset from UTC, in milliseconds; null for an unknown zone. */
function offsetReader(timeZone: string): ((instant: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return (instant) => {
      const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
      return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
    };
  } catch {
    return null;
  }
}
