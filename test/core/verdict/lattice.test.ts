// The points of the lattice: even in each coordinate and in pairs of coordinates.
import { describe, expect, it } from "vitest";
import { latticeOf, sparser } from "../../../src/core/verdict/lattice.ts";

const lattice = latticeOf(4096, 7);
const DIMENSIONS = Array.from({ length: 20 }, (_, dimension) => dimension);

describe("a lattice", () => {
  it("has at least as many points as asked for: a power of two", () => {
    expect([100, 128, 129, 4096].map((points) => latticeOf(points, 1).size)).toEqual([128, 128, 256, 4096]);
  });

  it.each(DIMENSIONS)("takes every value of coordinate %i once", (dimension) => {
    const sorted = [...lattice.coordinate(dimension)].sort((a, b) => a - b);
    expect(sorted).toEqual(Array.from({ length: 4096 }, (_, index) => index));
  });

  it("has ascending values of coordinate 0", () => {
    expect([...lattice.coordinate(0)].slice(0, 3)).toEqual([0, 1, 2]);
  });

  it("covers each pair of coordinates evenly: 64 fields of 64 points, none with fewer than half or twice as many", () => {
    for (const one of DIMENSIONS.slice(0, 11)) {
      for (const other of DIMENSIONS.slice(one + 1, 11)) {
        const [first, second] = [lattice.coordinate(one), lattice.coordinate(other)];
        const counts = new Uint32Array(64);
        for (let point = 0; point < 4096; point += 1) {
          const field = 8 * ((first[point] ?? 0) >> 9) + ((second[point] ?? 0) >> 9);
          counts[field] = (counts[field] ?? 0) + 1;
        }
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(32);
        expect(Math.max(...counts)).toBeLessThanOrEqual(128);
      }
    }
  });

  it("is shifted by its seed, except in coordinate 0", () => {
    const other = latticeOf(4096, 8);
    expect(other.coordinate(0)).toEqual(lattice.coordinate(0));
    expect(other.coordinate(3)).not.toEqual(lattice.coordinate(3));
    expect(latticeOf(4096, 7).coordinate(3)).toEqual(lattice.coordinate(3));
  });

  it("has every fourth of its points as a lattice too, with the same tables", () => {
    const fewer = sparser(lattice, 4);
    expect([fewer.size, fewer.resolution]).toEqual([1024, 4096]);
    for (const dimension of [0, 1, 5])
      expect(fewer.coordinate(dimension)).toEqual(lattice.coordinate(dimension).filter((_, point) => point % 4 === 0));
    expect(fewer.gamma(1.3)).toBe(lattice.gamma(1.3));
    const fields = new Set([...fewer.coordinate(3)].map((value) => value >> 2));
    expect(fields.size).toBe(1024);
  });

  it("computes the gamma distribution of a shape once", () => {
    expect(lattice.gamma(1.3)).toBe(lattice.gamma(1.3));
    expect(lattice.gamma(1.4)).not.toEqual(lattice.gamma(1.3));
  });
});
