// Exposure: the logged hours weighted by the share of their sales that is already due.
//
// Sales come weeks after the hours that brought them, so recent hours without sales prove little. An hour counts by the
// share of its sales due inside the window ("used-up exposure" of the Cape Cod method in insurance; Chapelle 2014 and
// Vernade et al. 2017 on delayed conversions). The lag is exponential.

import { LAGS, shareDue } from "../report/due.ts";
import { DAYS_PER_WEEK } from "../values/dates.ts";
import type { HoursOfDay } from "./evidence.ts";

/** Hours below this are rounding errors. */
const NEGLIGIBLE = 1e-9;

/** In hours. */
export interface Exposure {
  readonly used: number;
  /** Hours whose sales are still to come. */
  readonly pending: number;
}

/**
 * Exposure over the window [since, until] under each of LAGS: an hour of day d counts F(until - d + 1) -
 * F(max(0, since - d)). Hours before the window count for their sales inside it.
 *
 * @param hours sorted by day, none after `until`
 */
export function exposures(hours: readonly HoursOfDay[], since: number, until: number): readonly Exposure[] {
  let inside = 0;
  for (const { day, hours: h } of hours) if (day >= since) inside += h;
  return LAGS.map((lag) => {
    const left = pending(hours, until, lag);
    const used = inside + pending(hours, since - 1, lag) - left;
    return { used: used > NEGLIGIBLE ? used : 0, pending: left };
  });
}

/**
 * Hours up to day `until` whose sales are due after it: the sum of h x (1 - F(until - d + 1)), by Horner's rule.
 *
 * @param hours sorted by day
 */
export function pending(hours: readonly HoursOfDay[], until: number, lag: number): number {
  const kept = Math.exp(-1 / (DAYS_PER_WEEK * lag));
  let sum = 0;
  let today = until;
  for (const { day, hours: h } of hours) {
    if (day > until) break;
    sum = (sum === 0 ? 0 : sum * (day - today === 1 ? kept : kept ** (day - today))) + h * kept;
    today = day;
  }
  return sum * kept ** (until - today);
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
