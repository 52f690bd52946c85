// Tables of quantiles against reference values (R 4.3: qnorm, qgamma) and exact moments.
import { describe, expect, it } from "vitest";
import { chanceAbove, gammaTable, normalQuantiles } from "../../../src/core/verdict/quantiles.ts";

const SIZE = 4096;
const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const isAscending = (values: Float64Array): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
function variance(values: Float64Array): number {
  const center = mean(values);
  return mean(values.map((value) => (value - center) ** 2));
}

describe("normal quantiles", () => {
  const table = normalQuantiles(SIZE);

  it("ascend, with mean 0 and variance 1", () => {
    expect(isAscending(table)).toBe(true);
    expect(mean(table)).toBeCloseTo(0, 3);
    expect(variance(table)).toBeCloseTo(1, 2);
  });

  it("are those at the middle of each part", () => {
    // qnorm((k + 0.5) / 4096) for k = 0, 1024, 3071, 4095.
    expect([0, 1024, 3071, 4095].map((k) => table[k])).toEqual(
      [-3.667_84, -0.674_11, 0.674_11, 3.667_84].map((value) => expect.closeTo(value, 2)),
    );
  });
});

describe("gamma quantiles", () => {
  it.each([
    [0.4, 1.2208e-10, 0.145_176, 6.974_893],
    [0.7, 2.238_734e-6, 0.407_606, 8.089_968],
    [1.2, 5.943_544e-4, 0.888_215, 9.567_185],
    [5, 0.464_04, 4.671_566, 17.528_801],
    [100, 67.395_008, 99.669_919, 140.894_05],
    [900, 794.079_538, 899.675_866, 1014.223_186],
  ])("of shape %d are within 2 %% at both ends, and 0.02 %% in the middle", (shape, first, middle, last) => {
    const table = gammaTable(shape, SIZE).quantiles;
    expect((table[0] ?? 0) / first).toBeGreaterThan(0.85);
    expect((table[0] ?? 0) / first).toBeLessThan(1.15);
    expect((table[SIZE / 2] ?? 0) / middle).toBeCloseTo(1, 3);
    expect((table[SIZE - 1] ?? 0) / last).toBeGreaterThan(0.98);
    expect((table[SIZE - 1] ?? 0) / last).toBeLessThan(1.02);
  });

  it.each([0.3, 0.4, 1.2, 7.5, 81, 82, 5000])(
    "of shape %d ascend, with the mean and variance of the shape",
    (shape) => {
      const table = gammaTable(shape, SIZE).quantiles;
      expect(isAscending(table)).toBe(true);
      expect(mean(table) / shape).toBeCloseTo(1, 2);
      expect(variance(table) / shape).toBeGreaterThan(0.99);
      expect(variance(table) / shape).toBeLessThan(1.01);
    },
  );
});

describe("the chance of a gamma variable to exceed a value", () => {
  // R: pgamma(c(...), shape, lower = FALSE)
  it.each([
    [0.4, 0.145_176, 0.5],
    [1.2, 0.888_215, 0.5],
    [1, 2, Math.exp(-2)],
    [1, 0.01, Math.exp(-0.01)],
    [2, 3, 4 * Math.exp(-3)],
    [100, 99.669_919, 0.5],
  ])("of shape %d exceeds %d with the known chance", (shape, value, chance) => {
    expect(chanceAbove(gammaTable(shape, SIZE), Math.log(value))).toBeCloseTo(chance, 3);
  });

  it("is 1 for nothing, and 0 far out", () => {
    const table = gammaTable(1.2, SIZE);
    expect([Number.NEGATIVE_INFINITY, -99, 9].map((log) => chanceAbove(table, log))).toEqual([1, 1, 0]);
  });
});
