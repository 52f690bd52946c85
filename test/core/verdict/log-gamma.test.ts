// logGamma compared with closed forms and Python's math.lgamma.
import { expect, it } from "vitest";
import { logGamma } from "../../../src/core/verdict/log-gamma.ts";

it("matches factorials and the square root of pi", () => {
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
});

it.each([
  [0.001, 6.907178885383853],
  [0.3, 1.0957979948180756],
  [10.3, 13.48203678613836],
  [250.75, 1132.6644916865746],
])("matches Python's math.lgamma at %f", (x, expected) => {
  expect(logGamma(x) / expected).toBeCloseTo(1, 11);
});
