// Points of a rank-1 lattice: evenly spread over the unit cube, in place of random numbers.
//
// Point k has the coordinates (k z_j mod N + 1/2) / N, with N a power of two and odd z_j, so that every coordinate takes
// each of N equidistant values once (Sloan and Joe, Lattice Methods for Multiple Integration, 1994). The z_j are powers
// of one number modulo N (Korobov), here 2805: the best of eight on simulated ledgers.
import { type GammaTable, gammaTable, normalQuantiles } from "./quantiles.ts";
import { randomSource } from "./random.ts";

const MULTIPLIER = 2805;

/** A lattice, with the distributions at its N coordinates. Tables are kept once computed. */
export interface Lattice {
  /** Number of points: a power of two. */
  readonly size: number;
  readonly seed: number;
  /** N: each coordinate is an index k from 0 to N - 1, whose value is (k + 1/2) / N. As many as points, or more. */
  readonly resolution: number;
  /** One coordinate of all points. */
  readonly coordinate: (dimension: number) => Uint32Array;
  /** Standard normal quantiles. */
  readonly normal: Float64Array;
  /** The gamma distribution of a shape, for scale 1. */
  readonly gamma: (shape: number) => GammaTable;
}

/** The smallest lattice with at least this many points. */
export function latticeOf(points: number, seed: number): Lattice {
  const size = 2 ** Math.ceil(Math.log2(points));
  return {
    size,
    seed,
    resolution: size,
    coordinate: kept((dimension) => coordinateOf(size, seed, dimension)),
    normal: normalQuantiles(size),
    gamma: kept((shape) => gammaTable(shape, size)),
  };
}

/** Every `step`-th point: a lattice too, with the same tables. */
export function sparser(lattice: Lattice, step: number): Lattice {
  const size = lattice.size / step;
  const coordinate = (dimension: number): Uint32Array => {
    const all = lattice.coordinate(dimension);
    const some = new Uint32Array(size);
    for (let point = 0; point < size; point += 1) some[point] = all[point * step] as number;
    return some;
  };
  return { ...lattice, size, coordinate };
}

function kept<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** Dimension 0 ascends; the seed shifts the others. */
function coordinateOf(size: number, seed: number, dimension: number): Uint32Array {
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
