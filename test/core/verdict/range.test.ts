// Quantiles and means compared with values computed by hand.
import { expect, it } from "vitest";
import { quantile } from "../../../src/core/values/largest.ts";
import { rangeOf, rescale } from "../../../src/core/verdict/range.ts";

it("interpolates between the two nearest values, as R's type 7 does", () => {
  // R: quantile(c(1, 2, 4, 8), c(.1, .5, .9)) gives 1.3, 3.0, 6.8
  const values = Float64Array.from([1, 2, 4, 8]);
  expect([0.1, 0.5, 0.9].map((p) => quantile(values, p))).toEqual([1.3, 3, 6.8].map((v) => expect.closeTo(v, 12)));
});

it("gives the middle eight chances in ten, without disturbing the draws", () => {
  const draws = Float64Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(rangeOf(draws)).toEqual({ mean: 50, low: 10, high: 90 });
  expect(draws[0]).toBe(100);
});

it("rescales as the draws would", () => {
  const draws = Float64Array.from([3, 1, 2]);
  expect(rescale(rangeOf(draws), 2, 5)).toEqual(rangeOf(draws.map((value) => 2 * value + 5)));
});
