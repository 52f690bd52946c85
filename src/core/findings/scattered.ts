// scattered: time is spread over several rented networks.
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { together } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if at least two rented networks each take `from` or more of the time; measured: the share of the second
 * largest. Price: the cost of all except the largest.
 */
export function scattered({ settings, social }: Findable, { from }: Thresholds<"scattered">): Look {
  const { minutes } = social.all;
  if (minutes === 0) return NOTHING_TO_MEASURE;
  const shareOf = (network: (typeof social.byNetwork)[number] | undefined): number =>
    (network?.figures.minutes ?? 0) / minutes;
  const sorted = social.byNetwork.toSorted((a, b) => b.figures.minutes - a.figures.minutes);
  const measured = shareOf(sorted[1]);
  const worked = sorted.filter((network) => shareOf(network) >= from);
  const [biggest, ...rest] = worked;
  if (rest.length === 0) return { finding: null, measured };
  const price = together(rest, settings).cost;
  const params = { networks: worked.map(({ network }) => network), share: shareOf(biggest), cost: price };
  return { finding: { code: "scattered", severity: "info", params, price }, measured };
}
