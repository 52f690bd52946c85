// The study line: how many of several networks or ledgers make a profit, beside what small firms reported.
import type { Status } from "./roi.ts";

export interface Study {
  readonly profit: number;
  readonly breakEven: number;
  /** Those that brought less than they cost, or nothing at all. */
  readonly loss: number;
}

/** What a survey of small firms on Twitter reported, as parts of them; the rest could not say. */
export const SURVEYED: Study = { profit: 0.22, breakEven: 0.53, loss: 0.19 };

/** How many of these statuses are which; those of nothing put in count nowhere. */
export function studyOf(statuses: readonly (Status | null)[]): Study {
  const count = (...wanted: Status[]): number =>
    statuses.filter((status) => status !== null && wanted.includes(status)).length;
  return { profit: count("profit"), breakEven: count("break-even"), loss: count("loss", "unpaid") };
}
