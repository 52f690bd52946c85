// The gate before a network: whether it is one of your slots, and what is left of your limits.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";
import { smallest } from "../values/largest.ts";
import { type LimitStatus, leftOf, type Spending, standingsOf } from "./limit-status.ts";

type Slot = Settings["slots"][number];

export interface Gate {
  /** The slots of the day, none where they do not bind: on a network of your own, or where there are none. */
  readonly slots: readonly Slot[];
  /** The slot that it is now; null outside them. */
  readonly slot: Slot | null;
  /** The slot that begins next today, else the first of tomorrow; null where there are none. */
  readonly next: Slot | null;
  /** Every limit that concerns it. */
  readonly standings: readonly LimitStatus[];
  /** Whether it is outside the slots, or a limit is used up. */
  readonly closed: boolean;
  /** Minutes to the end of the slot, or of the tightest limit; null where nothing binds. Not below 0. */
  readonly left: number | null;
}

/** The gate for some spending, at this time of the day (minutes since midnight). */
export function gateOf(
  entries: readonly Entry[],
  settings: Settings,
  spending: Spending,
  today: CalendarDate,
  clock: number,
): Gate {
  const network = spending.networks[0]?.network;
  const owned = network !== undefined && kindOfNetwork(settings, network) === "owned";
  const slots = owned ? [] : settings.slots.toSorted((a, b) => a.from - b.from);
  const slot = slots.find(({ from, to }) => from <= clock && clock < to) ?? null;
  const standings = standingsOf(entries, settings, spending, today, today);
  const bounds = standings.flatMap((standing) => leftOf(standing) ?? []);
  if (slot) bounds.push(slot.to - clock);
  const left = bounds.length === 0 ? null : Math.max(0, smallest(bounds));
  return {
    slots,
    slot,
    next: slots.find(({ from }) => from > clock) ?? slots[0] ?? null,
    standings,
    closed: (slots.length > 0 && slot === null) || left === 0,
    left,
  };
}

/** What a gate says of the activity alone, once that is known. */
export function activityGate(gate: Gate): Gate {
  const standings = gate.standings.filter(({ activity }) => activity !== null);
  return { ...gate, slots: [], slot: null, next: null, standings, closed: standings.some(isUsedUp) };
}

function isUsedUp(standing: LimitStatus): boolean {
  return (leftOf(standing) ?? 1) <= 0;
}

/**
 * The known activities and those that were logged on a network, the most often logged there first. Those of equal count keep
 * the order of `known`: all of them where nothing was logged.
 */
export function activitiesOn(network: string, entries: readonly Entry[], known: readonly string[]): string[] {
  const counts = new Map(known.map((activity) => [activity, 0]));
  for (const entry of entries) {
    if (entry.kind !== "time" || entry.activity === undefined || entry.networks[0]?.network !== network) continue;
    counts.set(entry.activity, (counts.get(entry.activity) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([activity]) => activity);
}
