// Maximum, minimum and quantiles of lists of any length. Math.max(...values) overflows the stack at about 100,000 values.

/** The maximum of the values and `least`. */
export function largest(values: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return values.reduce((max, value) => Math.max(max, value), least);
}

/** The minimum of the values; Infinity for an empty list. */
export function smallest(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
}

/** Quantile of sorted values, by linear interpolation between the two nearest (Hyndman and Fan 1996, type 7). */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}
