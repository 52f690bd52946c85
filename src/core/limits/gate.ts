// The gate opened before working on a network: time slots, and what is left of the limits.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";
import { smallest } from "../values/largest.ts";
import { type LimitStatus, leftOf, limitStatusesFor, type TimeTarget } from "./limit-status.ts";

export type Gate = ReturnType<typeof gateOf>;

/** The gate for a time target. `clock`: minutes since midnight. */
export function gateOf(
  entries: readonly Entry[],
  settings: Settings,
  target: TimeTarget,
  today: CalendarDate,
  clock: number,
) {
  const network = target.networks[0]?.network;
  const isRented = network === undefined || kindOfNetwork(settings, network) === "social";
  const slots = isRented ? settings.slots.toSorted((a, b) => a.from - b.from) : [];
  const slot = slots.find(({ from, to }) => from <= clock && clock < to) ?? null;
  const limitStatuses = limitStatusesFor(entries, settings, target, { today });
  const bounds = limitStatuses.flatMap((status) => leftOf(status) ?? []);
  if (slot) bounds.push(slot.to - clock);
  const left = bounds.length === 0 ? null : Math.max(0, smallest(bounds));
  return {
    /** Sorted; empty for owned networks. */
    slots,
    /** The current one; null outside. */
    slot,
    /** Today or tomorrow; null without slots. */
    next: slots.find(({ from }) => from > clock) ?? slots[0] ?? null,
    limitStatuses,
    /** Outside the slots, or a limit is used up. */
    closed: (slots.length > 0 && slot === null) || left === 0,
    /** Minutes until the slot ends or the tightest limit is used up, at least 0; null if nothing applies. */
    left,
  };
}

/** Restricts a gate to the limits on the activity, known only later. */
export function activityGate(gate: Gate): Gate {
  const limitStatuses = gate.limitStatuses.filter(({ activity }) => activity !== null);
  return { ...gate, slots: [], slot: null, next: null, limitStatuses, closed: limitStatuses.some(isUsedUp) };
}

function isUsedUp(status: LimitStatus): boolean {
  return (leftOf(status) ?? 1) <= 0;
}

/** Known activities and those logged on a network, most frequent there first, ties in the order of `known`. */
export function activitiesOn(network: string, entries: readonly Entry[], known: readonly string[]): string[] {
  const counts = new Map(known.map((activity) => [activity, 0]));
  for (const entry of entries) {
    if (entry.kind !== "time" || entry.activity === undefined || entry.networks[0]?.network !== network) continue;
    counts.set(entry.activity, (counts.get(entry.activity) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([activity]) => activity);
}
