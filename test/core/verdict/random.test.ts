// Random numbers: sequence, streams and uniformity.
import { describe, expect, it } from "vitest";
import { randomSource } from "../../../src/core/verdict/random.ts";

const take = (count: number, source: () => number): number[] => Array.from({ length: count }, source);

describe("randomSource", () => {
  it("gives the sequence of sfc32 as written anew in Python", () => {
    expect(take(4, randomSource(42, 7)).map((value) => value * 2 ** 32)).toEqual([
      2886909414, 3085738269, 2089277061, 1488794376,
    ]);
  });

  it("is uniform: mean 1/2, variance 1/12, no correlation from one number to the next", () => {
    const values = take(100_000, randomSource(1, 1));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const moment = (lag: number): number =>
      values.slice(lag).reduce((sum, value, index) => sum + (value - mean) * ((values[index] ?? 0) - mean), 0) /
      values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(moment(0)).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(moment(1))).toBeLessThan(0.001);
    expect(Math.abs(moment(2))).toBeLessThan(0.001);
  });

  it("gives other numbers for another seed and for another stream", () => {
    const [a] = take(1, randomSource(1, 1));
    expect(take(1, randomSource(2, 1))).not.toEqual([a]);
    expect(take(1, randomSource(1, 2))).not.toEqual([a]);
  });
});
