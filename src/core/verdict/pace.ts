// Current hours per week of each network, and the minimum evidence for a verdict.
import { FEWEST_HOURS, FEWEST_WEEKS } from "../findings/thresholds.ts";
import { DAYS_PER_WEEK } from "../values/dates.ts";
import { largest, smallest } from "../values/largest.ts";
import { type Evidence, hoursSince, type NetworkEvidence } from "./evidence.ts";

const RECENT_WEEKS = 13;

/**
 * Current hours per week of each network: the mean of the last 13 weeks, or since the first entry if that is later, over at least one
 * week. If nothing was logged in that time, the mean since the first entry considered.
 */
export function presentHours(evidence: Evidence): ReadonlyMap<string, number> {
  const start = paceStart(evidence);
  const weeks = Math.max(1, (evidence.until - start + 1) / DAYS_PER_WEEK);
  return new Map(evidence.networks.map((network) => [network.key, hoursSince(network, start) / weeks]));
}

/** Weeks from the first entry (hours or sale) to the last; 0 without entries. */
export function weeksOfEntries(evidence: Evidence): number {
  const span = entrySpan(evidence);
  return span === null ? 0 : (span.last - span.first) / DAYS_PER_WEEK;
}

/** Weeks missing to the minimum of four weeks of entries; 0 if reached. */
export function weeksToFloor(evidence: Evidence): number {
  return Math.max(0, FEWEST_WEEKS - weeksOfEntries(evidence));
}

/** Hours missing to the minimum of five hours in total; 0 if reached. */
export function hoursToFloor(evidence: Evidence): number {
  const hours = evidence.networks.reduce((sum, network) => sum + hoursSince(network, Number.NEGATIVE_INFINITY), 0);
  return Math.max(0, FEWEST_HOURS - hours);
}

/** Whether the minimum evidence is not reached: 4 weeks of entries and 5 hours. */
export function isThin(evidence: Evidence): boolean {
  return weeksToFloor(evidence) > 0 || hoursToFloor(evidence) > 0;
}

/** Whether a network alone does not reach that minimum, unless more money than time went into it without paying. */
export function isBarelyKnown(network: NetworkEvidence, evidence: Evidence): boolean {
  const { timeCost, moneySpent, grossProfit } = network;
  const pays = grossProfit >= timeCost + moneySpent;
  return isThin({ ...evidence, networks: [network] }) && (pays || moneySpent <= timeCost);
}

function paceStart(evidence: Evidence): number {
  const first = Math.max(evidence.since, entrySpan(evidence)?.first ?? evidence.since);
  const recent = Math.max(first, evidence.until - RECENT_WEEKS * DAYS_PER_WEEK + 1);
  return evidence.networks.some((network) => hoursSince(network, recent) > 0) ? recent : first;
}

function entrySpan(evidence: Evidence): { readonly first: number; readonly last: number } | null {
  // Both lists ascend by day, so their ends suffice.
  const ends = evidence.networks.flatMap(({ hours, sales }) => [hours.at(0), hours.at(-1), sales.at(0), sales.at(-1)]);
  const days = ends.flatMap((end) => (end === undefined ? [] : [end.day]));
  return days.length === 0 ? null : { first: smallest(days), last: largest(days) };
}
