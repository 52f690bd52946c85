// Maximum and minimum of lists of any length. Math.max(...values) overflows the stack at about 100,000 values.

/** The maximum of the values and `least`. */
export function largest(values: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return values.reduce((max, value) => Math.max(max, value), least);
}

/** The minimum of the values; Infinity for an empty list. */
export function smallest(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
}
