// Draws of the same posterior with random numbers, as a reference for those of the lattice.
import { randomGamma, randomNormal } from "d3-random";
import { inverseScale, learnClients, TEMPER } from "../../src/core/verdict/clients.ts";
import { learnDeals } from "../../src/core/verdict/deals.ts";
import type { NetDraws } from "../../src/core/verdict/decision.ts";
import { typicalDeal } from "../../src/core/verdict/draws.ts";
import { costPerHour, type Evidence, hasEvidence } from "../../src/core/verdict/evidence.ts";
import { randomSource } from "../../src/core/verdict/random.ts";

/** Net value of an hour on each network with evidence, in currency units, in `count` random draws. */
export function randomDraws(ordered: Evidence, count: number, seed: number): readonly NetDraws[] {
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
        inverseScale(rates, clients.priorRates[i] ?? 0) + TEMPER * (clients.exposures[i]?.[rates.lagIndex] ?? 0);
      const { fromMean, fromDeals, spread, halfVariance } = typicalDeal(spreads, deals.summaries[i] ?? NO_DEALS);
      const deal = Math.exp(fromMean * mean + fromDeals + spread * normal() + halfVariance);
      net[draw] = (gamma(shape)() / inverse) * deal - (costs[i] ?? 0);
    });
  }
  return nets;
}

const NO_DEALS = { n: 0, sum: 0, squares: 0 };

function pickOne<T>(grid: readonly (T & { readonly probability: number })[], uniform: number): T {
  let sum = 0;
  for (const cell of grid) {
    sum += cell.probability;
    if (uniform < sum) return cell;
  }
  return grid.at(-1) as T;
}
