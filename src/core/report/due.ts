// How much of the sales of logged hours is still to come.
//
// Sales come weeks after the hours that brought them. The lag is exponential, with the mean lags of the verdict's prior
// (core/verdict/exposure.ts), so that report and verdict discount the same hours.
import type { Entry } from "../entries/entry.ts";
import { type CalendarDate, DAYS_PER_WEEK, dayNumber } from "../values/dates.ts";

/** Mean lags between an hour and its sales, in weeks, equally likely. */
export const LAGS: readonly number[] = [1, 2, 3, 4.5, 6.5];

/** Share of an hour's sales due after `days` days: F(x) = 1 - exp(-x / (7 L)), `lag` L in weeks. */
export function shareDue(days: number, lag: number): number {
  return 1 - Math.exp(-days / (DAYS_PER_WEEK * lag));
}

/** Minutes of each network whose sales come after a day: minutes x (1 - F), on average over LAGS. Unrounded. */
export function minutesToCome(entries: readonly Entry[], after: CalendarDate): ReadonlyMap<string, number> {
  const last = dayNumber(after);
  const byNetwork = new Map<string, number>();
  const shares = new Map<CalendarDate, number>();
  for (const entry of entries) {
    const network = entry.networks[0]?.network;
    if (entry.kind !== "time" || network === undefined) continue;
    let share = shares.get(entry.date);
    if (share === undefined) {
      const days = last - dayNumber(entry.date) + 1;
      share = LAGS.reduce((sum, lag) => sum + 1 - shareDue(days, lag), 0) / LAGS.length;
      shares.set(entry.date, share);
    }
    byNetwork.set(network, (byNetwork.get(network) ?? 0) + entry.minutes * share);
  }
  return byNetwork;
}
