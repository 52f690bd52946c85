// scattered: time is spread over several rented networks.
import type { Findable, Look } from "./finding.ts";
import { together } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";
import { bestOfYear, paysOverYear } from "./year.ts";

interface Scattered {
  /** Networks with much of the time, the largest first, and its share. */
  readonly networks: readonly string[];
  readonly share: number;
  /** The one that brought back most for each unit over twelve months; null if none brought anything. */
  readonly best: string | null;
  /** The others that do not pay for themselves, and their cost. */
  readonly losing: readonly string[];
  readonly cost: number;
}

/**
 * Measures the share of the time of the second largest rented network; others with as much as `from` are named too. Price:
 * the cost of those that do not pay for themselves over twelve months, except the one with the best return; without any
 * return, the cost of all except the largest.
 */
export function scattered(
  { settings, social, overYear }: Findable,
  { from }: Thresholds<"scattered">,
): Look<Scattered> {
  const { minutes } = social.all;
  if (minutes === 0) return null;
  const shareOf = (network: (typeof social.byNetwork)[number] | undefined): number =>
    (network?.figures.minutes ?? 0) / minutes;
  const sorted = social.byNetwork.toSorted((a, b) => b.figures.minutes - a.figures.minutes);
  const measured = shareOf(sorted[1]);
  const worked = sorted.filter((network) => shareOf(network) >= from);
  const [biggest, second] = worked;
  if (!biggest || !second) return { measured, params: null };
  const year = overYear();
  const best = bestOfYear(year);
  const spared = best ?? biggest.network;
  const losing = worked.filter(({ network }) => network !== spared && !paysOverYear(year, network));
  const price = together(losing, settings).cost;
  const params = {
    networks: worked.map(({ network }) => network),
    share: shareOf(biggest),
    best,
    losing: losing.map(({ network }) => network),
    cost: price,
  };
  return { measured, params, price };
}
