// Estimates the weekly gain of moving hours from some networks to another.
import type { Posterior } from "./draws.ts";
import { hoursPerWeek } from "./pace.ts";
import { type Range, rangeOf } from "./range.ts";

/** Returns are assumed constant up to this multiple of a network's current hours; beyond, nothing is known. */
export const MAX_HOURS_FACTOR = 2;

export interface Reallocation {
  /** Networks that give up their hours. */
  readonly from: readonly string[];
  readonly to: string;
  /** Hours per week moved, at most the receiver's current hours. */
  readonly hoursPerWeek: number;
  /** Hours per week of `from`; more than hoursPerWeek if capped. */
  readonly freedPerWeek: number;
  /** Currency units per week, for the hours moved. */
  readonly gainPerWeek: Range;
}

/**
 * The gain of moving the current hours of `from` to `to`: per hour, net of `to` minus net of `from`. If `to` cannot
 * take all hours, every network gives up the same share.
 *
 * @returns null if there is nothing to move, or `to` has no current hours
 */
export function reallocate(posterior: Posterior, from: readonly string[], to: string): Reallocation | null {
  const present = presentHours(posterior);
  const freed = from.reduce((sum, key) => sum + (present.get(key) ?? 0), 0);
  const moved = Math.min(freed, (MAX_HOURS_FACTOR - 1) * (present.get(to) ?? 0));
  if (moved <= 0) return null;
  const changes = new Map(from.map((key) => [key, (-moved * (present.get(key) ?? 0)) / freed]));
  changes.set(to, moved);
  return { from, to, hoursPerWeek: moved, freedPerWeek: freed, gainPerWeek: rangeOf(weeklyGain(posterior, changes)) };
}

/** Gain of changed weekly hours: the sum of change x net, per draw. Currency units per week. */
export function weeklyGain(posterior: Posterior, changes: ReadonlyMap<string, number>): Float64Array {
  const gain = new Float64Array(posterior.draws);
  for (const { key, net } of posterior.networks) {
    const change = changes.get(key) ?? 0;
    if (change === 0) continue;
    for (let draw = 0; draw < gain.length; draw += 1) gain[draw] = (gain[draw] ?? 0) + change * (net[draw] ?? 0);
  }
  return gain;
}

/** Current hours per week of each network. */
export function presentHours({ evidence }: Posterior): ReadonlyMap<string, number> {
  return new Map(evidence.networks.map((network) => [network.key, hoursPerWeek(network, evidence)]));
}
