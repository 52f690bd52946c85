// The largest and the smallest of any number of values. As arguments of Math.max, a hundred thousand are more than the stack holds.

/** The largest of the values, and no less than `least`. */
export function largest(values: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return values.reduce((most, value) => Math.max(most, value), least);
}

/** The smallest of the values; infinite where there are none. */
export function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
