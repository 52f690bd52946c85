// unpaid-work: the networks that cost more than they brought were work done for their owners, and paid for.
import type { Findable, Finding } from "./finding.ts";
import { socialFigures } from "./social.ts";

/** Fires whenever the rented networks together cost more than the gross profit they brought. Price: the difference. */
export function unpaidWork(found: Findable): Finding[] {
  const social = socialFigures(found);
  if (social.all.cost <= social.all.grossProfit) return [];
  const losing = social.byNetwork.filter(({ figures }) => figures.cost > figures.grossProfit);
  const sum = (of: (row: (typeof losing)[number]) => number): number =>
    losing.reduce((total, row) => total + of(row), 0);
  const params = {
    cost: sum(({ figures }) => figures.cost),
    minutes: sum(({ figures }) => figures.minutes),
    grossProfit: sum(({ figures }) => figures.grossProfit),
    networks: losing.map(({ network }) => network),
  };
  return [{ code: "unpaid-work", severity: "alert", params, price: params.cost - params.grossProfit }];
}
