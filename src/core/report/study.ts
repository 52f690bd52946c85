// Counts profitable networks or ledgers, for comparison with a survey of small firms.
import type { Status } from "./roi.ts";

export interface Study {
  readonly profit: number;
  readonly breakEven: number;
  /** Including those without revenue. */
  readonly loss: number;
}

/** Year of the survey: Small Business Success Index, University of Maryland and Network Solutions, February 2010. */
export const SURVEY_YEAR = 2010;

/** Shares reported by a survey of small firms on Twitter; the rest could not say. */
export const SURVEYED: Study = { profit: 0.22, breakEven: 0.53, loss: 0.19 };

/** Counts statuses; null (no cost) is ignored. */
export function studyOf(statuses: readonly (Status | null)[]): Study {
  const count = (...wanted: Status[]): number =>
    statuses.filter((status) => status !== null && wanted.includes(status)).length;
  return { profit: count("profit"), breakEven: count("break-even"), loss: count("loss", "unpaid") };
}
