// Updates the decision for new events by reweighting the draws instead of sampling again.
//
// By Bayes' rule each draw is weighted by the likelihood of the events (importance sampling; Gelman et al., Bayesian
// Data Analysis, 3rd ed., section 10.4).
import { highestBy, type NetDraws, type Outlook } from "./decision.ts";
import { tabulate } from "./tabulate.ts";

/** Every `step`-th draw of each network. */
export function thinOut(networks: readonly NetDraws[], step: number): readonly NetDraws[] {
  return networks.map(({ key, net }) => ({ key, net: everyNth(net, step) }));
}

/** Every `step`-th value, from the first. */
export function everyNth(values: Float64Array, step: number): Float64Array {
  return tabulate(Math.ceil(values.length / step), (index) => values[index * step] ?? 0);
}

/** Leader and expected loss when draw k has weight exp(logWeights[k]). */
export function reweightedOutlook(
  candidates: readonly NetDraws[],
  logWeights: Float64Array,
): Pick<Outlook, "leader" | "expectedLoss"> {
  const heaviest = highestOf(logWeights);
  const sums = new Float64Array(candidates.length);
  let total = 0;
  let sumOfBest = 0;
  let draw = 0;
  for (const logWeight of logWeights) {
    const weight = Math.exp(logWeight - heaviest);
    let highest = 0;
    for (let i = 0; i < candidates.length; i += 1) {
      const net = candidates[i]?.net[draw] ?? 0;
      sums[i] = (sums[i] ?? 0) + weight * net;
      if (net > highest) highest = net;
    }
    total += weight;
    sumOfBest += weight * highest;
    draw += 1;
  }
  const means = candidates.map(({ key }, index) => ({ key, meanNet: (sums[index] ?? 0) / total }));
  const leader = highestBy(means, ({ meanNet }) => meanNet);
  const leaderNet = Math.max(0, leader?.meanNet ?? 0);
  return {
    leader: leader !== null && leader.meanNet > 0 ? leader.key : null,
    expectedLoss: Math.max(0, sumOfBest / total - leaderNet),
  };
}

function highestOf(values: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}
