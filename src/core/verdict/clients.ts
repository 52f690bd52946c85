// Posterior of the clients per hour of each network.
//
// n_i is Poisson with mean lambda_i E_i; lambda_i is Gamma with shape a and mean mu_i, so the marginal of n_i is
// negative binomial. A priori an hour returns 0.65 of the hourly rate; the prior is on the return (like Google Meridian's
// ROI priors) rather than on a less intuitive coefficient. All networks share its level z.
import { LAGS } from "../report/due.ts";
import { type AudienceFit, countSalesOfHours, type Evidence } from "./evidence.ts";
import { type Exposure, exposures } from "./exposure.ts";
import { type Cell, meanOver, normalize } from "./grid.ts";
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

/**
 * All combinations of lag, shape and level. Levels outermost: what an hour brings then rises with the cell, as a lattice
 * likes it.
 */
const CELLS: readonly Rates[] = LEVELS.flatMap((level) => {
  const lift = Math.exp(LEVEL_SPREAD * level);
  return SHAPES.flatMap((shape) => LAGS.map((lag, lagIndex) => ({ lag, lagIndex, shape, level, lift })));
});

/** A combination of lag (weeks), shape and level (standard deviations). */
export interface Rates {
  readonly lag: number;
  /** Index in LAGS. */
  readonly lagIndex: number;
  readonly shape: number;
  readonly level: number;
  /** exp(0.85 z): what the level multiplies the expected return by. */
  readonly lift: number;
}

/** Posterior of the clients per hour. Arrays have one element per network. */
export interface ClientKnowledge {
  /** Weighted sales; 0 without exposure, where sales say nothing about hours. */
  readonly counts: readonly number[];
  /** Hours used up and pending under each of LAGS. */
  readonly exposures: readonly (readonly Exposure[])[];
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
  const exposed = networks.map(({ hours }) => exposures(hours, since, until));
  const counts = networks.map((network, i) => ((exposed[i]?.[0]?.used ?? 0) > 0 ? countSalesOfHours(network) : 0));
  const priorRates = networks.map(({ fit }) => ((PRIOR_RETURN * evidence.rate) / expectedDeal) * fitFactor(fit));
  const logWeights = CELLS.map(({ level }) => -(level ** 2) / 2);
  networks.forEach((_, i) => {
    const count = TEMPER * (counts[i] ?? 0);
    const rising = SHAPES.map((shape) => logRising(shape, count));
    CELLS.forEach((cell, c) => {
      const used = TEMPER * (exposed[i]?.[cell.lagIndex]?.used ?? 0);
      const chance = logMarginal(count, used, cell.shape, inverseScale(cell, priorRates[i] ?? 0));
      logWeights[c] = (logWeights[c] ?? 0) + chance + (rising[SHAPES.indexOf(cell.shape)] ?? 0);
    });
  });
  return { counts, exposures: exposed, priorRates, grid: normalize(CELLS, logWeights) };
}

/** Factor on the expected return: exp(0.2 (audience + codes - 5)); 1 without a fit. */
export function fitFactor(fit: AudienceFit | null): number {
  return fit === null ? 1 : Math.exp(FIT_EFFECT * (fit.audience + fit.codes - NEUTRAL_FIT));
}

/** b = a / mu, with mu = priorRate x lift: the inverse scale of the Gamma prior of lambda, in hours per client. */
export function inverseScale({ shape, lift }: Pick<Rates, "shape" | "lift">, priorRate: number): number {
  return shape / (priorRate * lift);
}

/** ln of Gamma(a + n) / Gamma(a). */
export function logRising(shape: number, n: number): number {
  return n === 0 ? 0 : logGamma(shape + n) - logGamma(shape);
}

/**
 * ln of (b / (b + E))^a (E / (b + E))^n: with `logRising`, the log-probability of n sales in exposure E if lambda is
 * Gamma(a, b), without the term -ln n!, which is independent of a and b (negative binomial; Gelman et al., Bayesian Data
 * Analysis, 3rd ed., section 2.6). n may be fractional.
 */
export function logMarginal(n: number, exposure: number, shape: number, inverse: number): number {
  const silent = shape * Math.log(inverse / (inverse + exposure));
  return n === 0 ? silent : silent + n * Math.log(exposure / (inverse + exposure));
}

/** b + E of a network in each cell of the grid, E tempered: the inverse scale of lambda, in hours per client. */
export function inverseScales({ grid, priorRates, exposures: exposed }: ClientKnowledge, index: number): Float64Array {
  const prior = priorRates[index] ?? 0;
  return Float64Array.from(
    grid,
    (cell) => inverseScale(cell, prior) + TEMPER * (exposed[index]?.[cell.lagIndex]?.used ?? 0),
  );
}

/** The mean exposure of a network over the lags, in hours. */
export function meanExposure({ grid, exposures: exposed }: ClientKnowledge, index: number): number {
  return meanOver(grid, ({ lagIndex }) => exposed[index]?.[lagIndex]?.used ?? 0);
}
