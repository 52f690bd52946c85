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

/**
 * Splits `size` equidistant numbers among the cells by their probabilities: cell c gets those from bounds[c] to
 * bounds[c + 1] - 1.
 */
export function cellBounds(grid: readonly Cell<object>[], size: number): Uint32Array {
  const bounds = new Uint32Array(grid.length + 1);
  let sum = 0;
  grid.forEach(({ probability }, cell) => {
    sum += probability;
    bounds[cell + 1] = Math.min(size, Math.round(sum * size));
  });
  bounds[grid.length] = size;
  return bounds;
}

/** The cell of each number. */
export function cellsOf(bounds: Uint32Array, numbers: Uint32Array): Uint8Array {
  const cellAt = new Uint8Array(bounds.at(-1) ?? 0);
  for (let cell = 0; cell + 1 < bounds.length; cell += 1) cellAt.fill(cell, bounds[cell], bounds[cell + 1]);
  const cells = new Uint8Array(numbers.length);
  for (let index = 0; index < cells.length; index += 1) cells[index] = cellAt[numbers[index] as number] as number;
  return cells;
}
