// copies-not-one-click: creation time on a network that should only receive copies.
import type { Entry } from "../entries/entry.ts";
import { figuresOf } from "../report/roi.ts";
import { totalsOf } from "../report/totals.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires for the network with posts marked as copies that has the most creation time, if more than `above` minutes.
 * Price: the cost of that time.
 */
export function copiesNotOneClick(
  { entries, posts, settings }: Findable,
  { above }: Thresholds<"copies-not-one-click">,
): Look {
  const copies = new Map<string, number>();
  for (const { copy, networks } of posts) {
    if (copy !== true) continue;
    for (const { network } of networks) copies.set(network, (copies.get(network) ?? 0) + 1);
  }
  const rows = [...copies].map(([network, count]) => ({
    network,
    copies: count,
    ...creation(network, entries, settings),
  }));
  const [most] = rows.sort((a, b) => b.minutes - a.minutes);
  if (!most) return NOTHING_TO_MEASURE;
  const finding: Finding = { code: "copies-not-one-click", severity: "info", params: most, price: most.cost };
  return { finding: most.minutes > above ? finding : null, measured: most.minutes };
}

function creation(network: string, entries: readonly Entry[], settings: Findable["settings"]) {
  const created = entries.filter(
    (entry) => entry.kind === "time" && entry.activity === "creation" && entry.networks[0]?.network === network,
  );
  const { minutes, cost } = figuresOf(totalsOf(created, settings), settings.currency);
  return { minutes, cost };
}
