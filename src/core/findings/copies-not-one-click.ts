// copies-not-one-click: creation time on a network that should only receive copies.
import { figuresOf } from "../report/roi.ts";
import { totalsOf } from "../report/totals.ts";
import type { Findable, Look } from "./finding.ts";

/** Measures the creation time on the network with posts marked as copies that has most of it. Price: the cost of that time. */
export function copiesNotOneClick({
  entries,
  posts,
  settings,
}: Findable): Look<{ network: string; copies: number; minutes: number; cost: number }> {
  const copies = new Map<string, number>();
  for (const { copy, networks } of posts) {
    if (copy !== true) continue;
    for (const { network } of networks) copies.set(network, (copies.get(network) ?? 0) + 1);
  }
  const rows = [...copies].map(([network, count]) => {
    const created = entries.filter(
      (entry) => entry.kind === "time" && entry.activity === "creation" && entry.networks[0]?.network === network,
    );
    const { minutes, cost } = figuresOf(totalsOf(created, settings), settings.currency);
    return { network, copies: count, minutes, cost };
  });
  const [most] = rows.sort((a, b) => b.minutes - a.minutes);
  return most ? { measured: most.minutes, params: most, price: most.cost } : null;
}
