// Exposure: how many of the logged hours have already had the time to bring their sales.
//
// A sale comes weeks after the hours that brought it, so an hour of yesterday that has sold nothing proves little.
// An hour counts by the share of its sales that is due inside the window (the "used-up exposure" of the Cape Cod
// method in insurance; Chapelle 2014 and Vernade et al. 2017 on delayed conversions). The lag is exponential.
import type { HoursOfDay, NetworkEvidence } from "./evidence.ts";

const DAYS_PER_WEEK = 7;

/** The mean lags between an hour and its sales that are considered, in weeks; equally likely beforehand. */
export const LAGS: readonly number[] = [1, 2, 3, 4.5, 6.5];

/** The share of an hour's sales that has come `days` days later: F(x) = 1 - exp(-x / (7 L)), `lag` L in weeks. */
export function shareDue(days: number, lag: number): number {
  return 1 - Math.exp(-days / (DAYS_PER_WEEK * lag));
}

/**
 * Used-up hours of a network inside the window [since, until]: each hour of day d counts for
 * F(until - d + 1) - F(max(0, since - d)). Hours before the window count for the sales that they bring inside it.
 */
export function exposure(hours: readonly HoursOfDay[], since: number, until: number, lag: number): number {
  let sum = 0;
  for (const { day, hours: h } of hours) {
    const before = day < since ? shareDue(since - day, lag) : 0;
    sum += h * (shareDue(until - day + 1, lag) - before);
  }
  return sum;
}

/** Hours whose sales are still to come at the end of day `until`: the sum of h x (1 - F(until - d + 1)). */
export function pending(hours: readonly HoursOfDay[], until: number, lag: number): number {
  return hours.reduce((sum, { day, hours: h }) => sum + h * (1 - shareDue(until - day + 1, lag)), 0);
}

/**
 * Exposure that the next `weeks` weeks will add: what is pending and falls due, plus new hours at an even pace.
 *
 * pending x F(7 w) + (g / 7) x sum over k = 1 .. 7 w of F(k), where g is `hoursPerWeek`; the sum is geometric.
 */
export function exposureAhead(pendingHours: number, hoursPerWeek: number, weeks: number, lag: number): number {
  const days = DAYS_PER_WEEK * weeks;
  const kept = Math.exp(-1 / (DAYS_PER_WEEK * lag));
  const dueOfNew = days - (kept * (1 - kept ** days)) / (1 - kept);
  return pendingHours * shareDue(days, lag) + (hoursPerWeek / DAYS_PER_WEEK) * dueOfNew;
}

/** The exposure of a network under each of the lags, in the order of LAGS. */
export function exposures(network: NetworkEvidence, since: number, until: number): readonly number[] {
  return LAGS.map((lag) => exposure(network.hours, since, until, lag));
}
