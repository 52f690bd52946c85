// Points of a rank-1 lattice: evenly spread over the unit cube, in place of random numbers.
//
// Point k has the coordinates (k z_j mod N + 1/2) / N, with N a power of two and odd z_j, so that every coordinate takes
// each of N equidistant values once (Sloan and Joe, Lattice Methods for Multiple Integration, 1994). The z_j are powers
// of one number modulo N (Korobov), here 2805: the best of eight on simulated ledgers.
import { gammaQuantiles, normalQuantiles } from "./quantiles.ts";
import { randomSource } from "./random.ts";

const MULTIPLIER = 2805;

/** A lattice, with the quantiles of distributions at its N coordinates. */
export interface Lattice {
  /** Number of points: a power of two. */
  readonly size: number;
  readonly seed: number;
  /** Standard normal quantiles. */
  readonly normal: Float64Array;
  /** Gamma quantiles of a shape, for scale 1. Kept once computed. */
  readonly gamma: (shape: number) => Float64Array;
}

/** The smallest lattice with at least this many points. */
export function latticeOf(points: number, seed: number): Lattice {
  const size = 2 ** Math.ceil(Math.log2(points));
  const tables = new Map<number, Float64Array>();
  const gamma = (shape: number): Float64Array => {
    const table = tables.get(shape) ?? gammaQuantiles(shape, size);
    tables.set(shape, table);
    return table;
  };
  return { size, seed, normal: normalQuantiles(size), gamma };
}

/**
 * One coordinate of all points, as an index from 0 to size - 1: the value is (index + 1/2) / size. Dimension 0 ascends;
 * the seed shifts the others.
 */
export function coordinate({ size, seed }: Pick<Lattice, "size" | "seed">, dimension: number): Uint32Array {
  const mask = size - 1;
  let step = 1;
  for (let power = 0; power < dimension; power += 1) step = Math.imul(step, MULTIPLIER) & mask;
  const indexes = new Uint32Array(size);
  let index = dimension === 0 ? 0 : Math.floor(randomSource(seed, dimension)() * size);
  for (let point = 0; point < size; point += 1) {
    indexes[point] = index;
    index = (index + step) & mask;
  }
  return indexes;
}
