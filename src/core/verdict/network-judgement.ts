// Judges one network: its arithmetic, and what the posterior says of it.
import type { Chances } from "./chances.ts";
import { meanExposure } from "./clients.ts";
import { type Action, KEEP_FROM } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { type Evidence, hoursSince, type NetworkEvidence } from "./evidence.ts";
import type { Judgement, NetworkJudgement } from "./judgement.ts";
import { presentHours } from "./pace.ts";
import { rangeOf, rescale } from "./range.ts";
import { reasonsFor } from "./reasons.ts";

/** What the posterior says; null without a rate or evidence. */
export interface Found {
  readonly posterior: Posterior;
  readonly chances: Chances;
}

/**
 * The figures of every network and owned channel, in the order of the evidence.
 *
 * @param evidence with one sale per client
 * @param orders the same networks with all sales, in any order
 * @param actions of the candidates; `keep` by default
 */
export function judgeNetworks(
  evidence: Evidence,
  orders: Evidence,
  found: Found | null,
  actions: ReadonlyMap<string, Action>,
): Pick<Judgement, "networks" | "owned"> {
  const present = presentHours(evidence);
  const sales = new Map(orders.networks.map(({ key, sales: all }) => [key, countOf(all)]));
  const rows = evidence.networks.map((network): NetworkJudgement => {
    const draws = found?.posterior.networks.find(({ key }) => key === network.key);
    const index = draws?.index ?? -1;
    const net = draws === undefined ? null : rangeOf(draws.net);
    const returnPerUnit =
      draws === undefined || net === null || draws.costPerHour === 0 ? null : rescale(net, 1 / draws.costPerHour, 1);
    const hours = hoursSince(network, Number.NEGATIVE_INFINITY);
    const used = found === null || index < 0 ? hours : meanExposure(found.posterior.clients, index);
    const cost = network.timeCost + network.moneySpent;
    const pPays = found?.chances.pays[index] ?? 0;
    const action = actions.get(network.key) ?? "keep";
    return {
      network: network.key,
      kind: network.kind,
      minutes: Math.round(hoursSince(network, evidence.since) * 60),
      hoursPerWeek: present.get(network.key) ?? 0,
      cost,
      revenue: network.revenue,
      sales: sales.get(network.key) ?? 0,
      clients: countOf(network.sales),
      observedReturn: cost > 0 ? network.grossProfit / cost : null,
      returnPerUnit,
      netPerHour: net,
      pPays: index < 0 ? null : pPays,
      reasons: [
        ...reasonsFor(network, hours, used, returnPerUnit),
        ...(pPays >= KEEP_FROM && action === "reduce" ? (["better-elsewhere"] as const) : []),
      ],
      pBest: found?.chances.best[index] ?? null,
      action,
    };
  });
  return {
    networks: rows.filter(({ kind }) => kind === "social"),
    owned: rows.flatMap(({ pBest, action, ...figures }) => (figures.kind === "owned" ? [figures] : [])),
  };
}

/** The number of sales above 0 by their shares, without the rounding errors of sums. */
function countOf(sales: NetworkEvidence["sales"]): number {
  const count = sales.reduce((sum, { amount, weight }) => (amount > 0 ? sum + weight : sum), 0);
  return Math.round(count * 1e6) / 1e6;
}
