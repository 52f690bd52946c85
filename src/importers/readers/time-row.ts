// A row of time from two instants, its day and time of day as they were where it is imported.

import type { Hints, Identity, Kept, Row, Skipped } from "../row.ts";
import { localMoment, type Moment } from "../table/moments.ts";

interface Told {
  readonly line: number;
  readonly hints: Hints;
  readonly identity: (start: Moment) => Identity;
  readonly keep?: Kept;
}

/** The row of the time between two instants in milliseconds since 1970; skipped where they make none. */
export function timeRow(start: number, end: number, { line, hints, identity, keep }: Told): Row | Skipped {
  const moment = localMoment(start);
  if (!moment || !Number.isFinite(end)) return { line, reason: "date-unreadable" };
  const seconds = (end - start) / 1000;
  if (seconds < 0) return { line, reason: "negative" };
  const { date, at } = moment;
  return {
    line,
    date,
    ...(at === undefined ? {} : { at }),
    value: { kind: "time", seconds },
    hints,
    identity: identity(moment),
    ...(keep ? { keep } : {}),
  };
}

/** Rows and skipped ones apart, in their order. */
export function sorted(made: readonly (Row | Skipped)[]): { readonly rows: Row[]; readonly skipped: Skipped[] } {
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  for (const one of made) {
    if ("reason" in one) skipped.push(one);
    else rows.push(one);
  }
  return { rows, skipped };
}
