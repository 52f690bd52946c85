// Estimates the weekly gain of changes of hours chosen by the user.
import type { Posterior } from "./draws.ts";
import { type Range, rangeOf } from "./range.ts";
import { MAX_HOURS_FACTOR, weeklyGain } from "./reallocation.ts";

/** Sets (`to`) or changes (`by`) the weekly hours of a network. */
export type HoursChange =
  | { readonly network: string; readonly to: number }
  | { readonly network: string; readonly by: number };

export interface WhatIf {
  readonly changes: readonly CountedChange[];
  /** Currency units per week. */
  readonly gainPerWeek: Range;
}

/** A change as counted. Hours per week. */
export interface CountedChange {
  readonly network: string;
  readonly from: number;
  readonly to: number;
  /** Capped at twice the current hours. */
  readonly countedTo: number;
  /** Hours beyond the cap, about which nothing is known. */
  readonly uncounted: number;
  /** False without evidence for this network; its change is ignored. */
  readonly known: boolean;
}

/**
 * The weekly gain of changed hours, with its 80 % interval, up to twice the current hours of a network.
 *
 * Negative hours are read as 0. Changes of the same network apply in turn.
 */
export function whatIf(posterior: Posterior, changes: readonly HoursChange[]): WhatIf {
  const { present } = posterior;
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
  const countedTo = Math.min(to, MAX_HOURS_FACTOR * from);
  return { network, from, to, countedTo, uncounted: to - countedTo, known: present !== null };
}
