// Totals: what a set of entries adds up to, in whole minutes and minor units. Nothing is rounded here but foreign amounts.

import type { Entry, TimeEntry } from "../entries/entry.ts";
import { type Part, partsOf } from "../entries/part.ts";
import { rateInForce, type Settings } from "../entries/settings.ts";

/** Sums over entries. Exact: minutes, minor units, and products of them that are divided once, in roi.ts. */
export interface Totals {
  minutes: number;
  /** Minutes that no hourly rate was in force for: they cost nothing in the figures. */
  unpricedMinutes: number;
  /** Sum of minutes x minor units an hour. Divide by 60 for minor units. */
  minuteRates: number;
  /** Minor units. */
  spent: number;
  /** Minor units. */
  revenue: number;
  /** Minor units of revenue that is only a guess. */
  guessed: number;
  /** Sum of minor units x margin in ten-thousandths. */
  marginRevenue: number;
  /** The part of `marginRevenue` that is only a guess. */
  marginGuessed: number;
  /** Shared sales count for their share; one of 0, given back whole, is none. */
  sales: number;
  posts: number;
  /** People reached by the posts that say how many. */
  reach: number;
}

export function noTotals(): Totals {
  return {
    minutes: 0,
    unpricedMinutes: 0,
    minuteRates: 0,
    spent: 0,
    revenue: 0,
    guessed: 0,
    marginRevenue: 0,
    marginGuessed: 0,
    sales: 0,
    posts: 0,
    reach: 0,
  };
}

/** The totals under a key, which begin at nothing. */
export function totalsAt<Key>(byKey: Map<Key, Totals>, key: Key): Totals {
  let totals = byKey.get(key);
  if (!totals) {
    totals = noTotals();
    byKey.set(key, totals);
  }
  return totals;
}

/** Adds one part of an entry to totals, in place. */
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

/** Adds so many minutes of an entry to totals, in place, at the rate of its day and person. */
export function addTime(totals: Totals, { person, date }: TimeEntry, minutes: number, settings: Settings): void {
  const rate = rateInForce(settings, person, date);
  totals.minutes += minutes;
  totals.minuteRates += minutes * (rate ?? 0);
  if (rate === null) totals.unpricedMinutes += minutes;
}

/** What entries add up to, whatever they name. */
export function totalsOf(entries: Iterable<Entry>, settings: Settings): Totals {
  const totals = noTotals();
  for (const entry of entries) for (const part of partsOf(entry, settings)) addPart(totals, entry, part, settings);
  return totals;
}

/** Adds totals to totals, in place. */
export function addTotals(sum: Totals, more: Totals): void {
  for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += more[key];
}
