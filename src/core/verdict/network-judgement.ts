// The row of one network: its arithmetic, what can be concluded, and what to do.
import type { Action, Outlook } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { type Evidence, hoursSince, type NetworkEvidence } from "./evidence.ts";
import { meanOver } from "./grid.ts";
import type { NetworkJudgement } from "./judgement.ts";
import { hoursPerWeek } from "./pace.ts";
import { partAbove, rangeOf, rescale } from "./range.ts";
import { reasonsFor } from "./reasons.ts";

export function judgeNetwork(
  network: NetworkEvidence,
  evidence: Evidence,
  posterior: Posterior | null,
  context: { readonly outlook: Outlook; readonly actions: ReadonlyMap<string, Action> } | null,
): NetworkJudgement {
  const index = posterior?.networks.findIndex(({ key }) => key === network.key) ?? -1;
  const draws = posterior?.networks[index] ?? null;
  const net = draws === null ? null : rangeOf(draws.net);
  const returnPerUnit =
    draws === null || net === null || draws.costPerHour === 0 ? null : rescale(net, 1 / draws.costPerHour, 1);
  const allHours = hoursSince(network, Number.NEGATIVE_INFINITY);
  const used =
    posterior === null || draws === null
      ? allHours
      : meanOver(posterior.clients.grid, ({ lagIndex }) => posterior.clients.exposures[index]?.[lagIndex] ?? 0);
  const cost = network.timeCost + network.moneySpent;
  const own = context?.outlook.candidates.find(({ key }) => key === network.key) ?? null;
  return {
    key: network.key,
    kind: network.kind,
    hours: hoursSince(network, evidence.since),
    hoursPerWeek: hoursPerWeek(network, evidence),
    cost,
    revenue: network.revenue,
    clients: network.sales.reduce((sum, { weight }) => sum + weight, 0),
    observedReturn: cost > 0 ? network.grossProfit / cost : null,
    returnPerUnit,
    netPerHour: net,
    pPays: own?.pPays ?? (draws === null ? null : partAbove(draws.net, 0)),
    pBest: own?.pBest ?? null,
    action: network.kind === "owned" ? null : (context?.actions.get(network.key) ?? "keep"),
    reasons: reasonsFor(network, allHours, used, returnPerUnit),
  };
}
