// Maximum and minimum, also of more values than a call can take.
import { expect, it } from "vitest";
import { largest, smallest } from "../../../src/core/values/largest.ts";

it.each([
  [[3, 9, -2], 9, -2],
  [[-4], -4, -4],
  [[], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
])("of %j are %d and %d", (values, most, least) => {
  expect([largest(values), smallest(values)]).toEqual([most, least]);
});

it("are at least the given minimum", () => {
  expect([largest([-3, -2], 0), largest([], 1), largest([5], 1)]).toEqual([0, 1, 5]);
});

it("of a million values", () => {
  const values = Array.from({ length: 1_000_000 }, (_, index) => index);
  expect([largest(values), smallest(values)]).toEqual([999_999, 0]);
});
