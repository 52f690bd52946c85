// scattered: time is spread over several rented networks.
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { together } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";
import { bestOfYear, paysOverYear } from "./year.ts";

/**
 * Fires if at least two rented networks each take `from` or more of the time; measured: the share of the second
 * largest. Price: the cost of those that do not pay for themselves over twelve months, except the one with the best return;
 * without any return, the cost of all except the largest.
 */
export function scattered({ settings, social, overYear }: Findable, { from }: Thresholds<"scattered">): Look {
  const { minutes } = social.all;
  if (minutes === 0) return NOTHING_TO_MEASURE;
  const shareOf = (network: (typeof social.byNetwork)[number] | undefined): number =>
    (network?.figures.minutes ?? 0) / minutes;
  const sorted = social.byNetwork.toSorted((a, b) => b.figures.minutes - a.figures.minutes);
  const measured = shareOf(sorted[1]);
  const worked = sorted.filter((network) => shareOf(network) >= from);
  const [biggest, second] = worked;
  if (!biggest || !second) return { finding: null, measured };
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
  return { finding: { code: "scattered", severity: "info", params, price }, measured };
}
