// Estimates the weekly gain of changes of hours typed by the user: instagram=0h,linkedin=+3h.
import type { Vocabulary } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { parseDuration } from "../values/duration.ts";
import type { Posterior } from "./draws.ts";
import { type Range, rangeOf } from "./range.ts";
import { MAX_HOURS_FACTOR, weeklyGain } from "./reallocation.ts";

/** Sets (`to`) or changes (`by`) the weekly hours of a network. */
export type HoursChange = { readonly network: string } & ({ readonly to: number } | { readonly by: number });

/** The changes as counted, and what they bring in currency units per week. */
export interface WhatIf {
  readonly changes: readonly ReturnType<typeof countChange>[];
  readonly gainPerWeek: Range;
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

/** A change as counted. Hours per week. */
function countChange(network: string, present: number | null, to: number) {
  const from = present ?? 0;
  /** Capped at twice the current hours: beyond, nothing is known. */
  const countedTo = Math.min(to, MAX_HOURS_FACTOR * from);
  /** Without evidence for this network, its change is ignored. */
  const known = present !== null;
  return { network, from, to, countedTo, uncounted: to - countedTo, known };
}

const HOURS_A_WEEK = 168;

/** Each part sets the weekly hours of a network, or changes them by a signed number. */
export function parseHoursChanges(text: string, { networks }: Vocabulary): Parsed<readonly HoursChange[]> {
  const changes: HoursChange[] = [];
  for (const part of text.split(",")) {
    const [word = "", typed = "", ...more] = part.split("=").map((piece) => piece.trim());
    const network = networks.keyOf(word);
    if (text.trim() === "") return refuse("option-unreadable", { option: "--what-if", text });
    if (network === null)
      return refuse("not-here", { what: "network", text: word, suggestion: networks.suggest(word) });
    const sign = /^[+\-−]/.exec(typed)?.[0];
    const hours = hoursOf(typed.replace(/^[+\-−]/, ""));
    if (hours === null || more.length > 0)
      return refuse("option-unreadable", { option: "--what-if", text: part.trim() });
    if (sign === undefined) changes.push({ network, to: hours });
    else changes.push({ network, by: sign === "+" ? hours : -hours });
  }
  return { value: changes };
}

/** Hours of a duration up to a week, including 0h, which entries cannot have. */
function hoursOf(typed: string): number | null {
  if (/^0(h|m|min)?$/i.test(typed)) return 0;
  const weekly = /^(\d{1,3})h$/i.exec(typed);
  if (weekly) return Number(weekly[1]) <= HOURS_A_WEEK ? Number(weekly[1]) : null;
  const parsed = parseDuration(typed);
  return parsed.error ? null : parsed.value / 60;
}
