// attention-gap: a network that takes a far larger part of the time than it brings of the gross profit.
import { figuresOf } from "../roi.ts";
import { addPart, noTotals, partsOf } from "../totals.ts";
import type { Findable, Finding } from "./finding.ts";
import type { SocialFigures } from "./social.ts";

/** A network counts when its share of time is at least this, and at least this much above its share of gross profit. */
const GAP = 0.25;

/** Fires for the rented network whose share of all time is furthest above its share of all gross profit. Price: its loss. */
export function attentionGap(found: Findable, social: SocialFigures): Finding[] {
  const totals = noTotals();
  for (const entry of found.entries) {
    for (const part of partsOf(entry, found.settings)) addPart(totals, entry, part, found.settings);
  }
  const all = figuresOf(totals, found.settings.currency);
  if (all.minutes === 0 || all.grossProfit === 0) return [];
  const gaps = social.byNetwork.map(({ network, figures }) => ({
    network,
    timeShare: figures.minutes / all.minutes,
    profitShare: figures.grossProfit / all.grossProfit,
    price: Math.max(0, -figures.net),
  }));
  const widest = gaps.sort((a, b) => b.timeShare - b.profitShare - (a.timeShare - a.profitShare))[0];
  if (!widest || widest.timeShare - widest.profitShare < GAP) return [];
  const { price, ...params } = widest;
  return [{ code: "attention-gap", severity: "warning", params, price }];
}
