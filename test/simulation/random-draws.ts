// Draws of the same posterior with random numbers, as a reference for those of the lattice.
import { randomGamma, randomNormal } from "d3-random";
import { inverseScale, learnClients, TEMPER } from "../../src/core/verdict/clients.ts";
import { learnDeals, NO_DEALS, typicalDeal } from "../../src/core/verdict/deals.ts";
import { costPerHour, type Evidence, hasEvidence } from "../../src/core/verdict/evidence.ts";
import { randomSource } from "../../src/core/verdict/random.ts";

/** Net value of an hour on each network with evidence, in currency units, in `count` random draws. */
export function randomDraws(
  ordered: Evidence,
  count: number,
  seed: number,
): readonly { readonly key: string; readonly net: Float64Array }[] {
  const evidence = { ...ordered, networks: ordered.networks.filter(hasEvidence) };
  const deals = learnDeals(evidence);
  const clients = learnClients(evidence, deals.expected);
  const uniform = randomSource(seed, 1);
  const normal = randomNormal.source(uniform)();
  const gamma = randomGamma.source(uniform);
  const nets = evidence.networks.map((network) => ({ key: network.key, net: new Float64Array(count) }));
  const costs = evidence.networks.map((network) => costPerHour(network, evidence));
  for (let draw = 0; draw < count; draw += 1) {
    const rates = pickOne(clients.grid, uniform());
    const spreads = pickOne(deals.grid, uniform());
    const mean = spreads.mean + Math.sqrt(spreads.variance) * normal();
    nets.forEach(({ net }, i) => {
      const shape = rates.shape + TEMPER * (clients.counts[i] ?? 0);
      const inverse =
        inverseScale(rates, clients.priorRates[i] ?? 0) + TEMPER * (clients.exposures[i]?.[rates.lagIndex]?.used ?? 0);
      const { fromMean, fromDeals, spread, halfVariance } = typicalDeal(spreads, deals.summaries[i] ?? NO_DEALS);
      const deal = Math.exp(fromMean * mean + fromDeals + spread * normal() + halfVariance);
      net[draw] = (gamma(shape)() / inverse) * deal - (costs[i] ?? 0);
    });
  }
  return nets;
}

function pickOne<T>(grid: readonly (T & { readonly probability: number })[], uniform: number): T {
  let sum = 0;
  for (const cell of grid) {
    sum += cell.probability;
    if (uniform < sum) return cell;
  }
  return grid.at(-1) as T;
}

/** The chance that none pays, then of each network to pay and to be the best, as shares of the draws. */
export function countChances(networks: ReturnType<typeof randomDraws>): readonly number[] {
  const draws = networks[0]?.net.length ?? 0;
  const pays = networks.map(() => 0);
  const best = networks.map(() => 0);
  let none = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let winner = -1;
    let highest = 0;
    for (const [index, { net }] of networks.entries()) {
      const value = net[draw] ?? 0;
      if (value > 0) pays[index] = (pays[index] ?? 0) + 1;
      if (value > highest) [winner, highest] = [index, value];
    }
    if (winner === -1) none += 1;
    else best[winner] = (best[winner] ?? 0) + 1;
  }
  return [none, ...pays.flatMap((count, index) => [count, best[index] ?? 0])].map((count) => count / draws);
}
