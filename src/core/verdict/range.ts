// The likely range: the middle eight chances in ten of a quantity, read from its draws.

/** A mean and its 80 % interval: the 10 % and 90 % quantiles. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const LOW = 0.1;
const HIGH = 0.9;

/** The mean of the draws with their 10 % and 90 % quantiles, in the unit of the draws. At least one draw. */
export function rangeOf(draws: Float64Array): Range {
  const sorted = draws.slice().sort();
  return {
    mean: meanOf(draws),
    low: quantile(sorted, LOW),
    high: quantile(sorted, HIGH),
  };
}

/** The mean of at least one value. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The part of at least one value that lies above a bound, from 0 to 1. */
export function partAbove(values: Float64Array, bound: number): number {
  let above = 0;
  for (const value of values) if (value > bound) above += 1;
  return above / values.length;
}

/** A quantile of sorted values, by linear interpolation between the two nearest (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}

/** The range of a x value + b, for a above 0, without reading the draws again. */
export function rescale(range: Range, factor: number, shift: number): Range {
  return {
    mean: range.mean * factor + shift,
    low: range.low * factor + shift,
    high: range.high * factor + shift,
  };
}
