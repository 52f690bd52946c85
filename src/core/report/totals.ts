// Sums over entries in whole minutes and minor units. Only foreign amounts are rounded here.

import type { Entry, TimeEntry } from "../entries/entry.ts";
import { type Part, partsOf } from "../entries/part.ts";
import { rateInForce, type Settings } from "../entries/settings.ts";

/** Exact sums: minutes, minor units, and their products, which roi.ts divides once. */
export type Totals = ReturnType<typeof noTotals>;

export function noTotals() {
  return {
    minutes: 0,
    /** Minutes without an hourly rate; they cost nothing. */
    unpricedMinutes: 0,
    /** Sum of minutes x minor units per hour. Divide by 60 for minor units. */
    minuteRates: 0,
    /** Minor units, as are the next two. */
    spent: 0,
    revenue: 0,
    /** The guessed part of the revenue. */
    guessed: 0,
    /** Sum of minor units x margin in ten-thousandths, and the guessed part of it. */
    marginRevenue: 0,
    marginGuessed: 0,
    /** Shared sales count by their share; refunded sales (amount 0) do not count. */
    sales: 0,
    posts: 0,
    /** Total of the posts that state a reach. */
    reach: 0,
  };
}

/** The totals of a key, created if missing. */
export function totalsAt<Key>(byKey: Map<Key, Totals>, key: Key): Totals {
  const known = byKey.get(key);
  if (known) return known;
  const totals = noTotals();
  byKey.set(key, totals);
  return totals;
}

/** Adds a part of an entry, in place. */
export function addPart(totals: Totals, entry: Entry, part: Part, settings: Settings): void {
  switch (entry.kind) {
    case "time":
      addTime(totals, entry, entry.minutes, settings);
      return;
    case "spent":
      totals.spent += part.minor;
      return;
    case "earned": {
      const margined = part.minor * (entry.margin ?? settings.margin);
      totals.revenue += part.minor;
      totals.marginRevenue += margined;
      if (entry.amount.minor !== 0) totals.sales += part.fraction;
      if (entry.evidence === "guess") {
        totals.guessed += part.minor;
        totals.marginGuessed += margined;
      }
      return;
    }
    case "posted":
      totals.posts += 1;
      totals.reach += entry.reach ?? 0;
      return;
    case "followers":
    case "reach":
      return;
  }
}

/** Adds minutes, in place, at the hourly rate of the entry's day and person. */
export function addTime(totals: Totals, { person, date }: TimeEntry, minutes: number, settings: Settings): void {
  const rate = rateInForce(settings, person, date);
  totals.minutes += minutes;
  totals.minuteRates += minutes * (rate ?? 0);
  if (rate === null) totals.unpricedMinutes += minutes;
}

/** Sums all parts of the entries. */
export function totalsOf(entries: Iterable<Entry>, settings: Settings): Totals {
  const totals = noTotals();
  for (const entry of entries) for (const part of partsOf(entry, settings)) addPart(totals, entry, part, settings);
  return totals;
}

/** Adds `more` to `sum`, in place. */
export function addTotals(sum: Totals, more: Totals): void {
  for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += more[key];
}
