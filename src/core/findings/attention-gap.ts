// attention-gap: a network's share of time is far above its share of gross profit.
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";
import { paysOverYear } from "./year.ts";

/**
 * Fires for the rented network whose share of all time exceeds its share of all gross profit most, if by `from` or
 * more, and does not pay for itself over twelve months. Price: its loss.
 */
export function attentionGap({ all, social, overYear }: Findable, { from }: Thresholds<"attention-gap">): Look {
  if (all.minutes === 0 || all.grossProfit === 0) return NOTHING_TO_MEASURE;
  const gaps = social.byNetwork
    .filter(({ network }) => !paysOverYear(overYear(), network))
    .map(({ network, figures }) => ({
      network,
      timeShare: figures.minutes / all.minutes,
      profitShare: figures.grossProfit / all.grossProfit,
      loss: Math.max(0, -figures.net),
    }));
  const [widest] = gaps.sort((a, b) => b.timeShare - b.profitShare - (a.timeShare - a.profitShare));
  if (!widest) return NOTHING_TO_MEASURE;
  const measured = widest.timeShare - widest.profitShare;
  const fires = measured >= from;
  const finding = { code: "attention-gap", severity: "warning", params: widest, price: widest.loss } as const;
  return { finding: fires ? finding : null, measured };
}
