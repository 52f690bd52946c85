// Tables of distributions, by numerical integration: one quantile for each coordinate of a lattice, and upper tails.

/** Steps of the numerical integration. */
const STEPS = 400;
/** Integration bounds: the probability beyond them is far below that of one point. */
const TAIL = 9;

/** A gamma distribution with scale 1. */
export interface GammaTable {
  /** At (k + 1/2) / size, k = 0, 1, ... size - 1. */
  readonly quantiles: Float64Array;
  /** P(X > x) at equal steps of ln x, from `low` on. */
  readonly above: Float64Array;
  readonly low: number;
  readonly step: number;
}

/** Standard normal quantiles at (k + 1/2) / size, k = 0, 1, ... size - 1. */
export function normalQuantiles(size: number): Float64Array {
  const xs = new Float64Array(STEPS + 1);
  const densities = new Float64Array(STEPS + 1);
  for (let step = 0; step <= STEPS; step += 1) {
    const x = TAIL * ((2 * step) / STEPS - 1);
    xs[step] = x;
    densities[step] = Math.exp(-(x ** 2) / 2);
  }
  return invert(xs, upperTail(densities), size);
}

/**
 * The gamma distribution with this shape (above 0). Integrates the density of ln x, which is proportional to
 * exp(shape ln x - x) and smooth for all shapes.
 *
 * @param size number of quantiles
 */
export function gammaTable(shape: number, size: number): GammaTable {
  const spread = Math.sqrt(shape);
  const high = Math.log(shape + TAIL * spread + 2 * TAIL);
  // Below the mode P(X < x) is about x^shape, which bounds the lowest quantile from below.
  const lowest = Math.min(Math.log(shape) - TAIL / spread, Math.log(shape) - (Math.log(2 * size) + 3) / shape);
  const low = shape > TAIL ** 2 ? Math.log(shape - (TAIL - 1) * spread) : lowest;
  const xs = new Float64Array(STEPS + 1);
  const densities = new Float64Array(STEPS + 1);
  const peak = shape * Math.log(shape) - shape;
  for (let step = 0; step <= STEPS; step += 1) {
    const log = low + ((high - low) * step) / STEPS;
    const x = Math.exp(log);
    xs[step] = x;
    densities[step] = Math.exp(shape * log - x - peak);
  }
  const above = upperTail(densities);
  return { quantiles: invert(xs, above, size), above, low, step: (high - low) / STEPS };
}

/** P(X > x) for x = exp(log), linear within a step. */
export function chanceAbove({ above, low, step }: GammaTable, log: number): number {
  const position = (log - low) / step;
  if (!(position > 0)) return 1;
  if (position >= STEPS) return 0;
  const index = Math.floor(position);
  const chance = above[index] as number;
  return chance + (position - index) * ((above[index + 1] as number) - chance);
}

/** The share of the integral above each step, by the trapezoidal rule. */
function upperTail(densities: Float64Array): Float64Array {
  const above = new Float64Array(STEPS + 1);
  for (let step = STEPS - 1; step >= 0; step -= 1)
    above[step] = (above[step + 1] as number) + (densities[step] as number) + (densities[step + 1] as number);
  const total = above[0] as number;
  for (let step = 0; step <= STEPS; step += 1) above[step] = (above[step] as number) / total;
  return above;
}

/** The quantiles of a distribution with these values and upper tails, linear within a step. */
function invert(xs: Float64Array, above: Float64Array, size: number): Float64Array {
  const quantiles = new Float64Array(size);
  let step = 1;
  for (let index = 0; index < size; index += 1) {
    const target = 1 - (index + 0.5) / size;
    while (step < STEPS && (above[step] as number) > target) step += 1;
    const chance = above[step - 1] as number;
    const next = above[step] as number;
    const part = chance > next ? (chance - target) / (chance - next) : 0;
    const from = xs[step - 1] as number;
    quantiles[index] = from + part * ((xs[step] as number) - from);
  }
  return quantiles;
}
