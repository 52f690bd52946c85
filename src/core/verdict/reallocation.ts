// Estimates the weekly gain of moving hours from some networks to another.
import { highestBy } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { meanOf, type Range, rangeOf } from "./range.ts";

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
 * The gain of moving the current hours of `from` to the leader, or to an owned channel where an hour is expected to bring
 * more: per hour, net of the receiver minus net of `from`. If it cannot take all hours, every network gives up the same
 * share.
 *
 * @param leader null if no rented network pays
 * @returns null if there is nothing to move, or nothing with current hours that pays
 */
export function reallocate(posterior: Posterior, from: readonly string[], leader: string | null): Reallocation | null {
  const { present } = posterior;
  const receivers = posterior.networks
    .filter(({ key, kind }) => (kind === "owned" || key === leader) && (present.get(key) ?? 0) > 0)
    .map(({ key, net }) => ({ key, mean: meanOf(net) }));
  const receiver = highestBy(receivers, ({ mean }) => mean);
  if (receiver === null || receiver.mean <= 0) return null;
  const to = receiver.key;
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
    for (let draw = 0; draw < gain.length; draw += 1)
      gain[draw] = (gain[draw] as number) + change * (net[draw] as number);
  }
  return gain;
}
