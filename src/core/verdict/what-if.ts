// What if: what a change of weekly hours that the user has in mind would bring.
import type { Posterior } from "./draws.ts";
import { type Range, rangeOf } from "./range.ts";
import { KNOWN_UP_TO, presentHours, weeklyGain } from "./reallocation.ts";

/** A change of the hours of one network: to so many hours a week, or by so many more or fewer. */
export type HoursChange =
  | { readonly network: string; readonly to: number }
  | { readonly network: string; readonly by: number };

/** What the changes would bring. */
export interface WhatIf {
  readonly changes: readonly CountedChange[];
  /** Currency units a week. */
  readonly gainPerWeek: Range;
}

/** One change as it was counted. Hours a week. */
export interface CountedChange {
  readonly network: string;
  readonly from: number;
  readonly to: number;
  /** Where counting stopped: twice the present hours at most. */
  readonly countedTo: number;
  /** Hours that are asked for and not counted: nothing is known beyond. */
  readonly uncounted: number;
  /** False: nothing is known of this network, and its change counts for nothing. */
  readonly known: boolean;
}

/**
 * The gain a week of a change of hours, with its 80 % interval, counted up to twice the present hours of a network.
 *
 * Hours below 0 are read as 0. A network named twice changes twice, in turn.
 */
export function whatIf(posterior: Posterior, changes: readonly HoursChange[]): WhatIf {
  const present = presentHours(posterior);
  const wanted = new Map<string, number>();
  for (const change of changes) {
    const before = wanted.get(change.network) ?? present.get(change.network) ?? 0;
    wanted.set(change.network, Math.max(0, "to" in change ? change.to : before + change.by));
  }
  const counted = [...wanted].map(([network, to]) => countChange(network, present.get(network) ?? null, to));
  const deltas = new Map(counted.map(({ network, from, countedTo }) => [network, countedTo - from]));
  return { changes: counted, gainPerWeek: rangeOf(weeklyGain(posterior, deltas)) };
}

function countChange(network: string, present: number | null, to: number): CountedChange {
  const from = present ?? 0;
  const countedTo = Math.min(to, KNOWN_UP_TO * from);
  return { network, from, to, countedTo, uncounted: to - countedTo, known: present !== null };
}
