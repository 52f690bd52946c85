// Clients: how many an hour brings on each network, and what the networks say of one another.
//
// n_i is Poisson with mean lambda_i E_i; lambda_i is Gamma with shape a and mean mu_i, so that n_i, lambda_i left out,
// is negative binomial. A priori a network returns 0.65 of its hour, give or take: the prior is on the return itself,
// not on a coefficient nobody can picture (as Google Meridian's priors on ROI), and all networks share its level z.
import { countSalesOfHours, type Evidence, type Fit } from "./evidence.ts";
import { exposures, LAGS } from "./exposure.ts";
import { type Cell, normalize } from "./grid.ts";
import { logGamma } from "./log-gamma.ts";

/** Shape of the spread of lambda between networks: the smaller, the more unequal. Equally likely beforehand. */
export const SHAPES: readonly number[] = [0.4, 0.7, 1.2];
/** Before any sale, at level 0, an hour is expected to return this part of the hourly rate. */
const PRIOR_RETURN = 0.65;
/** One step of level z multiplies the expected return by exp(0.85). */
const LEVEL_SPREAD = 0.85;
/** A point of fit above 5 out of 10 multiplies the expected return by exp(0.2). */
const FIT_EFFECT = 0.2;
const NEUTRAL_FIT = 5;

/**
 * A ledger is never quite right: sales are credited to the wrong network, months differ, hours go unlogged. So its
 * hours and sales count for nine tenths in what an hour brings (a tempered likelihood: Holmes and Walker 2017).
 */
export const TEMPER = 0.9;

/** The levels considered, in standard deviations: -2.4 to 2.4 by 0.4. */
export const LEVELS: readonly number[] = Array.from({ length: 13 }, (_, index) => (index - 6) * 0.4);

/** One possible lag (weeks), shape and level (standard deviations). */
export interface Rates {
  readonly lag: number;
  /** Index of the lag in LAGS. */
  readonly lagIndex: number;
  readonly shape: number;
  readonly level: number;
}

/** What is known of the number of clients an hour brings. One element a network, but for the grid. */
export interface ClientKnowledge {
  /** Sales counted, weighted; 0 for a network without exposure, whose sales say nothing of its hours. */
  readonly counts: readonly number[];
  /** Used-up hours under each of LAGS. */
  readonly exposures: readonly (readonly number[])[];
  /** The expected clients an hour at level 0, before any sale. */
  readonly priorRates: readonly number[];
  readonly grid: readonly Cell<Rates>[];
}

/**
 * Learns the lag, the inequality and the level that the networks share.
 *
 * @param expectedDeal what a client is expected to bring, in currency units
 */
export function learnClients(evidence: Evidence, expectedDeal: number): ClientKnowledge {
  const used = evidence.networks.map((network) => exposures(network, evidence.since, evidence.until));
  const counts = evidence.networks.map((network, i) => ((used[i]?.[0] ?? 0) > 0 ? countSalesOfHours(network) : 0));
  const priorRates = evidence.networks.map(
    (network) => ((PRIOR_RETURN * evidence.rate) / expectedDeal) * fitFactor(network.fit),
  );
  const cells = LAGS.flatMap((lag, lagIndex) =>
    SHAPES.flatMap((shape) => LEVELS.map((level) => ({ lag, lagIndex, shape, level }))),
  );
  const logWeights = cells.map((cell) =>
    counts.reduce(
      (sum, n, i) =>
        sum +
        logMarginal(
          TEMPER * n,
          TEMPER * (used[i]?.[cell.lagIndex] ?? 0),
          cell.shape,
          inverseScale(cell, priorRates[i] ?? 0),
        ),
      -(cell.level ** 2) / 2,
    ),
  );
  return { counts, exposures: used, priorRates, grid: normalize(cells, logWeights) };
}

/** What a fit makes of the expected return: exp(0.2 (audience + codes - 5)); 1 where the user gave none. */
export function fitFactor(fit: Fit | null): number {
  return fit === null ? 1 : Math.exp(FIT_EFFECT * (fit.audience + fit.codes - NEUTRAL_FIT));
}

/** b = a / mu, with mu = priorRate exp(0.85 z): the inverse scale of the Gamma prior of lambda, in hours a client. */
export function inverseScale(cell: Rates, priorRate: number): number {
  return cell.shape / (priorRate * Math.exp(LEVEL_SPREAD * cell.level));
}

/**
 * ln of Gamma(a + n) / Gamma(a) (b / (b + E))^a (E / (b + E))^n: the chance of n sales in E used-up hours when lambda
 * is Gamma(a, b), up to the factor 1 / n! that does not depend on a and b (negative binomial; Gelman et al., Bayesian
 * Data Analysis, 3rd ed., section 2.6). n may be fractional.
 */
export function logMarginal(n: number, exposure: number, shape: number, inverse: number): number {
  const silent = shape * Math.log(inverse / (inverse + exposure));
  if (n === 0) return silent;
  return logGamma(shape + n) - logGamma(shape) + silent + n * Math.log(exposure / (inverse + exposure));
}
