// unpaid-work: rented networks that cost more than they brought.
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { together } from "./social.ts";

/**
 * Fires if the rented networks together cost more than their gross profit; reports those with a loss. Price: their
 * loss.
 */
export function unpaidWork({ social, settings }: Findable): Look {
  if (social.all.cost <= social.all.grossProfit) return NOTHING_TO_MEASURE;
  const losing = social.byNetwork.filter(({ figures }) => figures.cost > figures.grossProfit);
  if (losing.length === 0) return NOTHING_TO_MEASURE;
  const { cost, minutes, grossProfit, net } = together(losing, settings);
  const params = { cost, minutes, grossProfit, networks: losing.map(({ network }) => network) };
  return { finding: { code: "unpaid-work", severity: "alert", params, price: -net }, measured: null };
}
