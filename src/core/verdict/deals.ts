// Posterior of the deal size (revenue per client) of each network.
//
// ln(amount) of a sale of network i is normal around theta_i with spread sigma; the theta_i are normal around M with
// spread tau (partial pooling: Efron and Morris 1975); M is normal around ln(10 rate) with spread 1. sigma is bounded:
// otherwise the mean of a lognormal has no finite expectation (Gardini, Trivisano and Fabrizi 2021).
import { type Evidence, type NetworkEvidence, weightOf } from "./evidence.ts";
import { type Cell, meanOver, normalize } from "./grid.ts";

/** Log-scale spread of deals within a network, uniform prior. */
const SIGMAS: readonly number[] = [0.5, 0.65, 0.8, 0.95, 1.1, 1.25];
/** Log-scale spread of typical deals between networks, uniform prior. */
const TAUS: readonly number[] = [0.2, 0.4, 0.7];
/** Prior typical deal: ten hours at the hourly rate, with a log-scale spread of 1 (a factor of e). */
const PRIOR_DEAL_IN_HOURS = 10;
const PRIOR_VARIANCE = 1;

/** Weighted summary of the log deals of a network. */
export interface DealSummary {
  /** Sum of the weights. */
  readonly n: number;
  /** Weighted sum of ln(amount). */
  readonly sum: number;
  /** Weighted sum of squared deviations from the weighted mean. */
  readonly squares: number;
}

/** A pair of spreads, with the posterior mean and variance of M, which is normal. */
export interface Spreads {
  readonly sigma: number;
  readonly tau: number;
  readonly mean: number;
  readonly variance: number;
}

export interface DealKnowledge {
  readonly summaries: readonly DealSummary[];
  readonly grid: readonly Cell<Spreads>[];
  /** Expected deal of a network without data, in currency units: exp(E[mean + sigma^2 / 2]). */
  readonly expected: number;
}

export function learnDeals(evidence: Evidence): DealKnowledge {
  const summaries = evidence.networks.map(summarizeDeals);
  const priorMean = Math.log(PRIOR_DEAL_IN_HOURS * evidence.rate);
  const fits = SIGMAS.flatMap((sigma) => TAUS.map((tau) => fitSpreads(summaries, priorMean, sigma, tau)));
  const grid = normalize(
    fits.map(({ spreads }) => spreads),
    fits.map(({ logLikelihood }) => logLikelihood),
  );
  const expected = Math.exp(meanOver(grid, ({ mean, sigma }) => mean + sigma ** 2 / 2));
  return { summaries, grid, expected };
}

export function summarizeDeals(network: Pick<NetworkEvidence, "sales">): DealSummary {
  let n = 0;
  let sum = 0;
  for (const sale of network.sales) {
    n += weightOf(sale);
    sum += weightOf(sale) * Math.log(sale.amount);
  }
  const mean = n > 0 ? sum / n : 0;
  const squares = network.sales.reduce(
    (total, sale) => total + weightOf(sale) * (Math.log(sale.amount) - mean) ** 2,
    0,
  );
  return { n, sum, squares };
}

/**
 * The posterior of M for one pair of spreads, and the pair's marginal log-likelihood up to a constant: the product over
 * networks of the density of its deals with theta_i and M integrated out, network by network as in a Kalman filter
 * (Gelman et al., Bayesian Data Analysis, 3rd ed., section 5.4).
 */
export function fitSpreads(
  summaries: readonly DealSummary[],
  priorMean: number,
  sigma: number,
  tau: number,
): { readonly spreads: Spreads; readonly logLikelihood: number } {
  let mean = priorMean;
  let variance = PRIOR_VARIANCE;
  let logLikelihood = 0;
  for (const { n, sum, squares } of summaries) {
    if (n === 0) continue;
    const distance = sum / n - mean;
    const spread = variance + tau ** 2 + sigma ** 2 / n;
    logLikelihood -= (n - 1) * Math.log(sigma) + squares / (2 * sigma ** 2) + Math.log(n) / 2;
    logLikelihood -= Math.log(spread) / 2 + distance ** 2 / (2 * spread);
    const gain = variance / spread;
    mean += gain * distance;
    variance *= 1 - gain;
  }
  return { spreads: { sigma, tau, mean, variance }, logLikelihood };
}

/** Posterior of theta_i given M: mean fromMean x M + fromDeals, standard deviation `spread`. */
interface TypicalDeal {
  readonly fromMean: number;
  readonly fromDeals: number;
  readonly spread: number;
  /** sigma^2 / 2. */
  readonly halfVariance: number;
}

/**
 * theta_i given M: normal with mean (M / tau^2 + sum of y / sigma^2) / p and variance 1 / p, where p = 1 / tau^2 + n /
 * sigma^2.
 */
export function typicalDeal({ sigma, tau }: Pick<Spreads, "sigma" | "tau">, { n, sum }: DealSummary): TypicalDeal {
  const precision = 1 / tau ** 2 + n / sigma ** 2;
  return {
    fromMean: 1 / (tau ** 2 * precision),
    fromDeals: sum / (sigma ** 2 * precision),
    spread: 1 / Math.sqrt(precision),
    halfVariance: sigma ** 2 / 2,
  };
}

/** The mean of theta_i: the logarithm of a typical deal in currency units. */
export function meanLogDeal({ grid, summaries }: DealKnowledge, index: number): number {
  const summary = summaries[index] ?? NO_DEALS;
  return meanOver(grid, (spreads) => {
    const { fromMean, fromDeals } = typicalDeal(spreads, summary);
    return fromMean * spreads.mean + fromDeals;
  });
}

export const NO_DEALS: DealSummary = { n: 0, sum: 0, squares: 0 };
