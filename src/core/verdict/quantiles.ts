// Tables of quantiles: one value for each coordinate of a lattice.

/** Steps of the numerical integration. */
const STEPS = 400;
/** Integration bounds: the probability beyond them is far below that of one point. */
const TAIL = 9;

/** Standard normal quantiles at (k + 1/2) / size, k = 0, 1, ... size - 1. */
export function normalQuantiles(size: number): Float64Array {
  const xs = new Float64Array(STEPS + 1);
  const densities = new Float64Array(STEPS + 1);
  for (let step = 0; step <= STEPS; step += 1) {
    const x = TAIL * ((2 * step) / STEPS - 1);
    xs[step] = x;
    densities[step] = Math.exp(-(x ** 2) / 2);
  }
  return invert(xs, densities, size);
}

/**
 * Quantiles of the gamma distribution with this shape (above 0) and scale 1, at the same probabilities. Integrates the
 * density of ln x, which is proportional to exp(shape ln x - x) and smooth for all shapes.
 */
export function gammaQuantiles(shape: number, size: number): Float64Array {
  const spread = Math.sqrt(shape);
  const high = Math.log(shape + TAIL * spread + 2 * TAIL);
  // Below the mode P(X < x) is about x^shape, which bounds the lowest quantile from below.
  const low = Math.min(Math.log(shape) - TAIL / spread, Math.log(shape) - (Math.log(2 * size) + 3) / shape);
  const start = shape > TAIL ** 2 ? Math.log(shape - (TAIL - 1) * spread) : low;
  const xs = new Float64Array(STEPS + 1);
  const densities = new Float64Array(STEPS + 1);
  const peak = shape * Math.log(shape) - shape;
  for (let step = 0; step <= STEPS; step += 1) {
    const log = start + ((high - start) * step) / STEPS;
    const x = Math.exp(log);
    xs[step] = x;
    densities[step] = Math.exp(shape * log - x - peak);
  }
  return invert(xs, densities, size);
}

/**
 * The quantiles of a distribution with these values and densities at equal steps of integration (trapezoidal rule,
 * linear interpolation within a step).
 */
function invert(xs: Float64Array, densities: Float64Array, size: number): Float64Array {
  let total = 0;
  for (let step = 1; step <= STEPS; step += 1) total += (densities[step - 1] as number) + (densities[step] as number);
  const quantiles = new Float64Array(size);
  const unit = total / size;
  let step = 0;
  let before = 0;
  let mass = 0;
  for (let index = 0; index < size; index += 1) {
    const target = (index + 0.5) * unit;
    while (step < STEPS && before + mass < target) {
      before += mass;
      step += 1;
      mass = (densities[step - 1] as number) + (densities[step] as number);
    }
    const part = mass > 0 ? (target - before) / mass : 0;
    const from = xs[step - 1] as number;
    quantiles[index] = from + part * ((xs[step] as number) - from);
  }
  return quantiles;
}
