// attention-gap: a network's share of time is far above its share of gross profit.
import type { Findable, Look } from "./finding.ts";
import { paysOverYear } from "./year.ts";

/**
 * Measures how far the share of all time exceeds the share of all gross profit, for the rented network with the widest gap
 * among those that do not pay for themselves over twelve months. Price: its loss, at least 0.
 */
export function attentionGap({
  all,
  social,
  overYear,
}: Findable): Look<{ network: string; timeShare: number; profitShare: number; loss: number }> {
  if (all.minutes === 0 || all.grossProfit === 0) return null;
  const gaps = social.byNetwork
    .filter(({ network }) => !paysOverYear(overYear(), network))
    .map(({ network, figures }) => ({
      network,
      timeShare: figures.minutes / all.minutes,
      profitShare: figures.grossProfit / all.grossProfit,
      loss: Math.max(0, -figures.net),
    }));
  const [widest] = gaps.sort((a, b) => b.timeShare - b.profitShare - (a.timeShare - a.profitShare));
  return widest ? { measured: widest.timeShare - widest.profitShare, params: widest, price: widest.loss } : null;
}
