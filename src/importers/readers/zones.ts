// The instant of a time on the clocks of a zone that is named but not described.
import { memoize } from "../../core/errors/memoize.ts";

/** Year, month (from 1), day, hours, minutes, seconds. */
export type WallClock = readonly [number, number, number, number, number, number];

/** Milliseconds since 1970 of what clocks in an IANA zone show; of what they show here where there is no such zone. */
export function zonedInstant([year, month, day, hours, minutes, seconds]: WallClock, zone: string | undefined): number {
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const offset = zone === undefined ? null : offsetIn(zone);
  if (!offset || !Number.isFinite(asUtc)) return new Date(year, month - 1, day, hours, minutes, seconds).getTime();
  const near = asUtc - offset(asUtc);
  return asUtc - offset(near);
}

/** Made once a zone: making it takes longer than all that is asked of it. */
const offsetIn = memoize(offsetReader);

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds; null for a zone that nobody knows. */
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
