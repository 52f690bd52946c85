// Exact sums of a period: in all, by row, of the channels, and without a known origin.

import type { Entry, PostedEntry } from "../entries/entry.ts";
import { type Filter, isFiltering, NO_FILTER, passes, passesNetwork } from "../entries/filter.ts";
import { UNKNOWN_ORIGIN } from "../entries/network.ts";
import { type Part, partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { memoize } from "../text/memoize.ts";
import { datedIn, type Period } from "../values/period.ts";
import { creditsOf } from "./attribution.ts";
import { type Grouping, groupingKey } from "./grouping.ts";
import { addPart, addTotals, noTotals, type Totals, totalsAt } from "./totals.ts";

type ByKey = ReadonlyMap<string | null, Totals>;

/** Which entries are summed, and by what. */
export interface SumQuery {
  readonly by: Grouping;
  /** Second grouping within each row. */
  readonly within?: Grouping;
  readonly filter?: Filter;
  readonly ledger?: string;
}

export interface Sums {
  readonly all: Totals;
  /** Rented networks and owned channels. */
  readonly channels: Totals;
  readonly byKey: ByKey;
  /** By row and second grouping. */
  readonly parts: ReadonlyMap<string | null, ByKey>;
  /** Revenue whose origin nobody knows, in minor units: without a network, or of the source `unknown`. */
  readonly unknownRevenue: number;
  /** The entries of the period that the filter selects. */
  readonly entries: readonly Entry[];
}

/** Sums the entries of a period, in any order. */
export function sumsOf(entries: readonly Entry[], settings: Settings, period: Period, query: SumQuery): Sums {
  const { by, within, filter = NO_FILTER } = query;
  const keyOf = groupingKey(by, settings, query.ledger);
  const partKeyOf = within === undefined ? null : groupingKey(within, settings, query.ledger);
  const isChannel = memoize((network) => kindOfNetwork(settings, network) !== "elsewhere");
  const [all, channels] = [noTotals(), noTotals()];
  const byKey = new Map<string | null, Totals>();
  const parts = new Map<string | null, Map<string | null, Totals>>();
  let unknownRevenue = 0;
  const add = (entry: Entry, part: Part, post: PostedEntry | null): void => {
    if (entry.kind === "followers" || entry.kind === "reach" || !passesNetwork(filter, part.network)) return;
    const { network } = part;
    const key = keyOf(entry, part, post);
    addPart(totalsAt(byKey, key), entry, part, settings);
    if (by !== "network" && network !== null && isChannel(network)) addPart(channels, entry, part, settings);
    if (entry.kind === "earned" && (network === null || network === UNKNOWN_ORIGIN)) unknownRevenue += part.minor;
    if (partKeyOf === null) return;
    const ofRow = parts.get(key) ?? new Map<string | null, Totals>();
    parts.set(key, ofRow);
    addPart(totalsAt(ofRow, partKeyOf(entry, part, post)), entry, part, settings);
  };
  const dated = datedIn(entries, period);
  const inside = isFiltering(filter) ? dated.filter((entry) => passes(filter, entry)) : dated;
  if (by === "model" || within === "model") {
    const wanted = new Set(inside);
    for (const { origin, entry, part, post } of creditsOf(entries, settings))
      if (wanted.has(origin)) add(entry, part, post);
  } else for (const entry of inside) for (const part of partsOf(entry, settings)) add(entry, part, null);
  for (const [key, totals] of byKey) {
    addTotals(all, totals);
    if (by === "network" && key !== null && isChannel(key)) addTotals(channels, totals);
  }
  return { all, channels, byKey, parts, unknownRevenue, entries: inside };
}

/** Combined sums of the rows that match; null if there are none. */
export function combine({ byKey }: Pick<Sums, "byKey">, matches: (key: string | null) => boolean): Totals | null {
  const matching = [...byKey].filter(([key]) => matches(key));
  if (matching.length === 0) return null;
  const whole = noTotals();
  for (const [, totals] of matching) addTotals(whole, totals);
  return whole;
}

/** The sums by the second grouping, over all rows. */
export function wholeParts({ parts }: Pick<Sums, "parts">): ByKey {
  const whole = new Map<string | null, Totals>();
  for (const ofRow of parts.values()) for (const [key, totals] of ofRow) addTotals(totalsAt(whole, key), totals);
  return whole;
}
