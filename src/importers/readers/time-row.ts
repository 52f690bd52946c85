// Creates rows of time from two instants, in the local zone.

import { localMoment, type Moment } from "../columns/moments.ts";
import type { Hints, Identity, Kept, Row, Skipped } from "../row.ts";

interface RowDetails {
  readonly line: number;
  readonly hints: Hints;
  readonly identity: (start: Moment) => Identity;
  readonly keep?: Kept;
}

/** The row for the time between two instants (milliseconds since 1970); skipped if they are invalid. */
export function timeRow(start: number, end: number, { line, hints, identity, keep }: RowDetails): Row | Skipped {
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

/** Separates rows from skipped ones, keeping their order. */
export function sorted(made: readonly (Row | Skipped)[]): { readonly rows: Row[]; readonly skipped: Skipped[] } {
  const rows: Row[] = [];
  const skipped: Skipped[] = [];
  for (const one of made) {
    if ("reason" in one) skipped.push(one);
    else rows.push(one);
  }
  return { rows, skipped };
}
