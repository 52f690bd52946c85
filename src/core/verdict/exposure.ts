// Exposure: the logged hours weighted by the share of their sales that is already due.
//
// Sales come weeks after the hours that brought them, so recent hours without sales prove little. An hour counts by the
// share of its sales due inside the window ("used-up exposure" of the Cape Cod method in insurance; Chapelle 2014 and
// Vernade et al. 2017 on delayed conversions). The lag is exponential.
import { LAGS, shareDue } from "../report/due.ts";
import type { HoursOfDay, NetworkEvidence } from "./evidence.ts";

export { LAGS, shareDue };

const DAYS_PER_WEEK = 7;

/**
 * Exposure in hours over the window [since, until]: an hour of day d counts F(until - d + 1) - F(max(0, since - d)).
 * Hours before the window count for their sales inside it.
 */
export function exposure(hours: readonly HoursOfDay[], since: number, until: number, lag: number): number {
  let sum = 0;
  for (const { day, hours: h } of hours) {
    const before = day < since ? shareDue(since - day, lag) : 0;
    sum += h * (shareDue(until - day + 1, lag) - before);
  }
  return sum;
}

/** Hours whose sales are due after day `until`: the sum of h x (1 - F(until - d + 1)). */
export function pending(hours: readonly HoursOfDay[], until: number, lag: number): number {
  return hours.reduce((sum, { day, hours: h }) => sum + h * (1 - shareDue(until - day + 1, lag)), 0);
}

/**
 * Exposure added by the next `weeks` weeks: pending hours that fall due, plus new hours at an even pace.
 *
 * pending x F(7 w) + (g / 7) x sum over k = 1 .. 7 w of F(k), where g is `hoursPerWeek`; the sum is geometric.
 */
export function exposureAhead(pendingHours: number, hoursPerWeek: number, weeks: number, lag: number): number {
  const days = DAYS_PER_WEEK * weeks;
  const kept = Math.exp(-1 / (DAYS_PER_WEEK * lag));
  const dueOfNew = days - (kept * (1 - kept ** days)) / (1 - kept);
  return pendingHours * shareDue(days, lag) + (hoursPerWeek / DAYS_PER_WEEK) * dueOfNew;
}

/** Exposure under each of LAGS. */
export function exposures(network: NetworkEvidence, since: number, until: number): readonly number[] {
  return LAGS.map((lag) => exposure(network.hours, since, until, lag));
}
