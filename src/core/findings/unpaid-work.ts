// unpaid-work: the networks that cost more than they brought were work done for their owners, and paid for.
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { together } from "./social.ts";

/**
 * Fires when the rented networks together cost more than the gross profit they brought. It speaks of those that lost.
 * Price: what these lost.
 */
export function unpaidWork({ social, settings }: Findable): Look {
  if (social.all.cost <= social.all.grossProfit) return NOTHING_TO_MEASURE;
  const losing = social.byNetwork.filter(({ figures }) => figures.cost > figures.grossProfit);
  if (losing.length === 0) return NOTHING_TO_MEASURE;
  const { cost, minutes, grossProfit, net } = together(losing, settings);
  const params = { cost, minutes, grossProfit, networks: losing.map(({ network }) => network) };
  return { finding: { code: "unpaid-work", severity: "alert", params, price: -net }, measured: null };
}
