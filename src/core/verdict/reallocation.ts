// Reallocation: what moving hours from one network to another would bring a week.
import type { Posterior } from "./draws.ts";
import { hoursPerWeek } from "./pace.ts";
import { type Range, rangeOf } from "./range.ts";

/** Up to this many times its present hours a network is supposed to return as it does; nothing is known beyond. */
export const KNOWN_UP_TO = 2;

/** Hours of some networks given to another. */
export interface Reallocation {
  /** The networks that give their hours, in order. */
  readonly from: readonly string[];
  readonly to: string;
  /** Hours a week that are counted: no more than the receiver has at present. */
  readonly hoursPerWeek: number;
  /** Hours a week that the givers have; more than hoursPerWeek where the limit cuts. */
  readonly freedPerWeek: number;
  /** Currency units a week, for the hours that are counted. */
  readonly gainPerWeek: Range;
}

/**
 * What the present hours of `from` would bring if they went to `to`: for an hour, net of the receiver less net of the
 * giver. When the receiver cannot take them all, each giver gives the same part of its hours.
 *
 * @returns null when there is nothing to move, or the receiver has no hours at present
 */
export function reallocate(posterior: Posterior, from: readonly string[], to: string): Reallocation | null {
  const present = presentHours(posterior);
  const freed = from.reduce((sum, key) => sum + (present.get(key) ?? 0), 0);
  const moved = Math.min(freed, (KNOWN_UP_TO - 1) * (present.get(to) ?? 0));
  if (moved <= 0) return null;
  const changes = new Map(from.map((key) => [key, (-moved * (present.get(key) ?? 0)) / freed]));
  changes.set(to, moved);
  return { from, to, hoursPerWeek: moved, freedPerWeek: freed, gainPerWeek: rangeOf(weeklyGain(posterior, changes)) };
}

/** The gain a week of changes in weekly hours: the sum of change x net, in each draw. Currency units a week. */
export function weeklyGain(posterior: Posterior, changes: ReadonlyMap<string, number>): Float64Array {
  const gain = new Float64Array(posterior.draws);
  for (const { key, net } of posterior.networks) {
    const change = changes.get(key) ?? 0;
    if (change === 0) continue;
    for (let draw = 0; draw < gain.length; draw += 1) gain[draw] = (gain[draw] ?? 0) + change * (net[draw] ?? 0);
  }
  return gain;
}

/** Present hours a week of each network. */
export function presentHours({ evidence }: Posterior): ReadonlyMap<string, number> {
  return new Map(evidence.networks.map((network) => [network.key, hoursPerWeek(network, evidence)]));
}
