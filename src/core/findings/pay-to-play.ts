// pay-to-play: money spent to reach the user's own followers.

import { partsOf } from "../entries/part.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { figuresOf } from "../report/roi.ts";
import { addPart, noTotals } from "../report/totals.ts";
import { roundMoney } from "../values/money.ts";
import type { Findable, Look } from "./finding.ts";
import { reachOf } from "./reach.ts";

interface PayToPlay {
  readonly spent: number;
  readonly networks: readonly string[];
  readonly costPerThousand: number | null;
  /** null unless it is known for both periods and lower now. */
  readonly reachPerFollower: { readonly before: number; readonly now: number } | null;
}

/**
 * Fires if money was spent on reaching the own audience on rented networks. Also reports the cost per 1,000 people
 * reached, and the reach per post and follower if it fell since the previous period. Price: the money.
 */
export function payToPlay({ entries, spent: payments, before, settings, social }: Findable): Look<PayToPlay> {
  const totals = noTotals();
  const networks = new Set<string>();
  for (const entry of payments) {
    if (entry.audience !== "own") continue;
    for (const part of partsOf(entry, settings)) {
      if (part.network === null || kindOfNetwork(settings, part.network) !== "social") continue;
      networks.add(part.network);
      addPart(totals, entry, part, settings);
    }
  }
  const spent = figuresOf(totals, settings.currency).moneySpent;
  if (spent === 0) return null;
  const paid = social.byNetwork.filter(({ network }) => networks.has(network));
  const money = paid.reduce((sum, { figures }) => sum + figures.moneySpent, 0);
  const reached = paid.reduce((sum, { network }) => sum + reachOf(entries, network).reached, 0);
  return {
    measured: null,
    params: {
      spent,
      networks: paid.map(({ network }) => network),
      costPerThousand: reached === 0 ? null : roundMoney((money / reached) * 1000, settings.currency),
      reachPerFollower: before === null ? null : fallenReach(paid[0]?.network ?? "", entries, before.entries),
    },
    price: spent,
  };
}

function fallenReach(
  network: string,
  entries: Findable["entries"],
  earlier: Findable["entries"],
): PayToPlay["reachPerFollower"] {
  const [before, now] = [reachOf(earlier, network), reachOf(entries, network)].map(({ reached, posts, followers }) =>
    posts === 0 || !followers ? null : reached / posts / followers,
  );
  return before && now && now < before ? { before, now } : null;
}
