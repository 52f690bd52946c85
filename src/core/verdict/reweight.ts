// The outlook of draws under other weights, without drawing again.
//
// By Bayes' rule each draw is weighted by the likelihood of new events (importance sampling; Gelman et al., Bayesian Data
// Analysis, 3rd ed., section 10.4).

import { LAGS } from "../report/due.ts";
import { inverseScales, TEMPER } from "./clients.ts";
import type { NetworkDraws, Posterior } from "./draws.ts";
import { exposureAhead } from "./exposure.ts";

/** Net value of an hour on each candidate, per draw, in currency units per hour. */
export interface WeightedNets {
  readonly nets: readonly Float64Array[];
  /** All 1 if null. */
  readonly weights: Float64Array | null;
  /** Subtracted from the nets of each candidate; nothing by default. */
  readonly shifts?: readonly number[];
}

/** The nets of the draws as they are. */
export function netsOf(candidates: readonly { readonly net: Float64Array }[]): WeightedNets {
  return { nets: candidates.map(({ net }) => net), weights: null };
}

/** In currency units per hour. */
export interface NetMeans {
  /** Mean net value of each candidate. */
  readonly means: Float64Array;
  /** The candidate with the largest mean, the first on ties; -1 if none is above 0. */
  readonly leader: number;
  /** Its mean, or 0. */
  readonly highest: number;
  /** E[max(0, highest net)]: the mean net value if the truth were known. */
  readonly best: number;
}

export function meansOf({ nets, weights, shifts = [] }: WeightedNets): NetMeans {
  const means = new Float64Array(nets.length);
  const less = Float64Array.from(nets, (_, i) => shifts[i] ?? 0);
  const draws = nets[0]?.length ?? 0;
  let total = 0;
  let best = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const weight = weights === null ? 1 : (weights[draw] as number);
    let highest = 0;
    for (let i = 0; i < nets.length; i += 1) {
      const net = ((nets[i] as Float64Array)[draw] as number) - (less[i] as number);
      means[i] = (means[i] as number) + weight * net;
      if (net > highest) highest = net;
    }
    total += weight;
    best += weight * highest;
  }
  let leader = -1;
  let highest = 0;
  for (let i = 0; i < means.length; i += 1) {
    const mean = (means[i] as number) / total;
    means[i] = mean;
    if (mean > highest) [leader, highest] = [i, mean];
  }
  return { means, leader, highest, best: best / total };
}

/**
 * The log-likelihood of one more sale of a network, of the log size `logAmount`, in each draw: lambda^0.9 times the
 * lognormal density of the size, up to a constant.
 */
export function saleLikelihood(posterior: Posterior, network: NetworkDraws, logAmount: number): Float64Array {
  const tempered = (posterior.clients.exposures[network.index]?.[0]?.used ?? 0) > 0 ? TEMPER : 0;
  const sigmas = Float64Array.from(posterior.deals.grid, ({ sigma }) => sigma);
  const logSigmas = sigmas.map(Math.log);
  const logs = new Float64Array(posterior.draws);
  for (let draw = 0; draw < logs.length; draw += 1) {
    const cell = posterior.dealCells[draw] as number;
    const sigma = sigmas[cell] as number;
    const distance = (logAmount - Math.log(network.deals[draw] as number)) / sigma + sigma / 2;
    logs[draw] = tempered * Math.log(network.clients[draw] as number) - (logSigmas[cell] as number) - distance ** 2 / 2;
  }
  return logs;
}

/** The nets after `sales` such sales. */
export function afterSales({ candidates }: Posterior, likelihood: Float64Array, sales: number): WeightedNets {
  let highest = Number.NEGATIVE_INFINITY;
  for (const log of likelihood) if (log > highest) highest = log;
  const weights = new Float64Array(likelihood.length);
  for (let draw = 0; draw < weights.length; draw += 1)
    weights[draw] = Math.exp(sales * ((likelihood[draw] as number) - highest));
  return { ...netsOf(candidates), weights };
}

/**
 * The nets after more weeks with hours on one network and no sale anywhere, not even of earlier hours. Given its cell,
 * lambda is Gamma(a + n, b + E), so after dE it is the same draw times (b + E) / (b + E + dE), and the cell's weight changes
 * by that factor to the power a + n: exact, however long the silence.
 */
export function afterSilence(
  { clients, clientBounds, networks, candidates, draws }: Posterior,
  worked: NetworkDraws,
  hoursPerWeek: number,
  weeks: number,
): WeightedNets {
  const weights = new Float64Array(draws).fill(1);
  const nets = candidates.map(({ net }) => net.slice());
  for (const network of networks) {
    const { index, costPerHour } = network;
    const inverses = inverseScales(clients, index);
    const net = nets[candidates.indexOf(network)];
    const count = TEMPER * (clients.counts[index] ?? 0);
    const hours = network.key === worked.key ? hoursPerWeek : 0;
    const ahead = LAGS.map((lag, one) =>
      exposureAhead(clients.exposures[index]?.[one]?.pending ?? 0, hours, weeks, lag),
    );
    clients.grid.forEach(({ lagIndex, shape }, cell) => {
      const inverse = inverses[cell] as number;
      const factor = inverse / (inverse + TEMPER * (ahead[lagIndex] ?? 0));
      const likelihood = factor ** (shape + count);
      const end = clientBounds[cell + 1] ?? 0;
      for (let draw = clientBounds[cell] ?? 0; draw < end; draw += 1) {
        weights[draw] = (weights[draw] as number) * likelihood;
        if (net) net[draw] = factor * ((net[draw] as number) + costPerHour) - costPerHour;
      }
    });
  }
  return { nets, weights };
}
