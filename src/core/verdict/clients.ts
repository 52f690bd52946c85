// Posterior of the clients per hour of each network.
//
// n_i is Poisson with mean lambda_i E_i; lambda_i is Gamma with shape a and mean mu_i, so the marginal of n_i is
// negative binomial. A priori an hour returns 0.65 of the hourly rate; the prior is on the return (like Google Meridian's
// ROI priors) rather than on a less intuitive coefficient. All networks share its level z.
import { countSalesOfHours, type Evidence, type Fit } from "./evidence.ts";
import { exposure, LAGS, pending } from "./exposure.ts";
import { type Cell, normalize } from "./grid.ts";
import { logGamma } from "./log-gamma.ts";

/** Gamma shapes of lambda across networks, uniform prior; smaller means more unequal networks. */
export const SHAPES: readonly number[] = [0.4, 0.7, 1.2];
/** Prior expected return of an hour at level 0, as a share of the hourly rate. */
const PRIOR_RETURN = 0.65;
/** One step of level z multiplies the expected return by exp(0.85). */
const LEVEL_SPREAD = 0.85;
/** Each point of fit above 5 out of 10 multiplies the expected return by exp(0.2). */
const FIT_EFFECT = 0.2;
const NEUTRAL_FIT = 5;

/**
 * Weight of hours and sales in the clients per hour (tempered likelihood: Holmes and Walker 2017), because sales are
 * credited to the wrong network, months differ, and hours go unlogged.
 */
export const TEMPER = 0.9;

/** Levels in standard deviations: -2.4 to 2.4 by 0.4. */
export const LEVELS: readonly number[] = Array.from({ length: 13 }, (_, index) => (index - 6) * 0.4);

/** A combination of lag (weeks), shape and level (standard deviations). */
export interface Rates {
  readonly lag: number;
  /** Index in LAGS. */
  readonly lagIndex: number;
  readonly shape: number;
  readonly level: number;
}

/** Posterior of the clients per hour. Arrays have one element per network. */
export interface ClientKnowledge {
  /** Weighted sales; 0 without exposure, where sales say nothing about hours. */
  readonly counts: readonly number[];
  /** Exposure in hours under each of LAGS. */
  readonly exposures: readonly (readonly number[])[];
  /** Hours whose sales are still to come, under each of LAGS. */
  readonly pending: readonly (readonly number[])[];
  /** Prior clients per hour at level 0. */
  readonly priorRates: readonly number[];
  readonly grid: readonly Cell<Rates>[];
}

/**
 * Computes the posterior of lag, shape and level, shared by all networks.
 *
 * @param expectedDeal expected revenue per client, in currency units
 */
export function learnClients(evidence: Evidence, expectedDeal: number): ClientKnowledge {
  const { networks, since, until } = evidence;
  const used = networks.map(({ hours }) => LAGS.map((lag) => exposure(hours, since, until, lag)));
  const counts = evidence.networks.map((network, i) => ((used[i]?.[0] ?? 0) > 0 ? countSalesOfHours(network) : 0));
  const priorRates = evidence.networks.map(
    (network) => ((PRIOR_RETURN * evidence.rate) / expectedDeal) * fitFactor(network.fit),
  );
  // Levels outermost: what an hour brings then rises with the cell, as a lattice likes it.
  const cells = LEVELS.flatMap((level) =>
    SHAPES.flatMap((shape) => LAGS.map((lag, lagIndex) => ({ lag, lagIndex, shape, level }))),
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
  return {
    counts,
    exposures: used,
    pending: networks.map(({ hours }) => LAGS.map((lag) => pending(hours, until, lag))),
    priorRates,
    grid: normalize(cells, logWeights),
  };
}

/** Factor on the expected return: exp(0.2 (audience + codes - 5)); 1 without a fit. */
export function fitFactor(fit: Fit | null): number {
  return fit === null ? 1 : Math.exp(FIT_EFFECT * (fit.audience + fit.codes - NEUTRAL_FIT));
}

/** b = a / mu, with mu = priorRate exp(0.85 z): the inverse scale of the Gamma prior of lambda, in hours per client. */
export function inverseScale(cell: Rates, priorRate: number): number {
  return cell.shape / (priorRate * Math.exp(LEVEL_SPREAD * cell.level));
}

/**
 * ln of Gamma(a + n) / Gamma(a) (b / (b + E))^a (E / (b + E))^n: the probability of n sales in exposure E if lambda is
 * Gamma(a, b), without the factor 1 / n!, which is independent of a and b (negative binomial; Gelman et al., Bayesian
 * Data Analysis, 3rd ed., section 2.6). n may be fractional.
 */
export function logMarginal(n: number, exposure: number, shape: number, inverse: number): number {
  const silent = shape * Math.log(inverse / (inverse + exposure));
  if (n === 0) return silent;
  return logGamma(shape + n) - logGamma(shape) + silent + n * Math.log(exposure / (inverse + exposure));
}
