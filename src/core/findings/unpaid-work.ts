// unpaid-work: the networks that cost more than they brought were work done for their owners, and paid for.
import type { Findable, Finding } from "./finding.ts";
import { type SocialFigures, together } from "./social.ts";

/**
 * Fires when the rented networks together cost more than the gross profit they brought. It speaks of those that lost.
 * Price: what these lost.
 */
export function unpaidWork(found: Findable, social: SocialFigures): Finding[] {
  if (social.all.cost <= social.all.grossProfit) return [];
  const losing = social.byNetwork.filter(({ figures }) => figures.cost > figures.grossProfit);
  if (losing.length === 0) return [];
  const { cost, minutes, grossProfit, net } = together(losing, found.settings);
  const params = { cost, minutes, grossProfit, networks: losing.map(({ network }) => network) };
  return [{ code: "unpaid-work", severity: "alert", params, price: -net }];
}
