// Discrete probability distributions over a finite grid of parameter values.
import { largest } from "../values/largest.ts";

/** A value with its probability. The probabilities of a grid sum to 1. */
export type Cell<T> = T & { readonly probability: number };

/**
 * Converts log-weights to probabilities that sum to 1, without overflow (log-sum-exp).
 *
 * @param cells at least one
 * @param logWeights one per cell, at least one of them finite
 */
export function normalize<T extends object>(cells: readonly T[], logWeights: readonly number[]): readonly Cell<T>[] {
  const highest = largest(logWeights);
  const weights = logWeights.map((logWeight) => Math.exp(logWeight - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return cells.map((cell, index) => ({ ...cell, probability: (weights[index] ?? 0) / total }));
}

/** Expectation of a quantity. */
export function meanOver<T>(grid: readonly Cell<T>[], quantity: (cell: Cell<T>) => number): number {
  return grid.reduce((sum, cell) => sum + cell.probability * quantity(cell), 0);
}

/** Marginal distribution of one parameter, in order of first occurrence. */
export function marginal<T>(
  grid: readonly Cell<T>[],
  value: (cell: Cell<T>) => number,
): readonly { readonly value: number; readonly probability: number }[] {
  const sums = new Map<number, number>();
  for (const cell of grid) sums.set(value(cell), (sums.get(value(cell)) ?? 0) + cell.probability);
  return [...sums].map(([key, probability]) => ({ value: key, probability }));
}

/** Samples a cell index for each of `uniforms` (0 to 1) by inverting the cumulative distribution. */
export function pick(grid: readonly Cell<object>[], uniforms: Float64Array): Uint16Array {
  const upTo: number[] = [];
  let sum = 0;
  for (const cell of grid) {
    sum += cell.probability;
    upTo.push(sum);
  }
  const last = grid.length - 1;
  const cells = new Uint16Array(uniforms.length);
  for (let index = 0; index < cells.length; index += 1) cells[index] = firstAbove(upTo, uniforms[index] ?? 0, last);
  return cells;
}

function firstAbove(upTo: readonly number[], uniform: number, last: number): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 1) > uniform) high = middle;
    else low = middle + 1;
  }
  return low;
}
