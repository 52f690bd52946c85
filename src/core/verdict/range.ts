// Mean and 80 % interval of draws.
import { quantile } from "../values/largest.ts";

/** A mean with the 10 % and 90 % quantiles. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const LOW = 0.1;
const HIGH = 0.9;

/** Mean and 80 % interval of at least one draw, in the unit of the draws. */
export function rangeOf(draws: Float64Array): Range {
  const sorted = draws.slice().sort();
  return { mean: meanOf(draws), low: quantile(sorted, LOW), high: quantile(sorted, HIGH) };
}

/** Mean of at least one value. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] as number;
  return sum / values.length;
}

/** The range of factor x value + shift, for a positive factor. */
export function rescale(range: Range, factor: number, shift: number): Range {
  const scaled = (value: number): number => value * factor + shift;
  return { mean: scaled(range.mean), low: scaled(range.low), high: scaled(range.high) };
}
