// Reweighting draws small enough to compute by hand.
import { describe, expect, it } from "vitest";
import { type NetDraws, summarizeDraws } from "../../../src/core/verdict/decision.ts";
import { everyNth, reweightedOutlook, thinOut } from "../../../src/core/verdict/reweight.ts";

const candidate = (key: string, net: readonly number[]): NetDraws => ({ key, net: Float64Array.from(net) });
const weighed = (...weights: readonly number[]): Float64Array => Float64Array.from(weights.map(Math.log));

const a = candidate("a", [10, -5, 30, -5]);
const b = candidate("b", [20, -1, -9, -20]);

describe("one in so many", () => {
  it("takes the first and every n-th value after it", () => {
    const values = Float64Array.from([1, 2, 3, 4, 5, 6, 7]);
    expect([1, 2, 3, 7, 9].map((step) => [...everyNth(values, step)])).toEqual([
      [1, 2, 3, 4, 5, 6, 7],
      [1, 3, 5, 7],
      [1, 4, 7],
      [1],
      [1],
    ]);
  });

  it("is taken of each network", () => {
    expect(thinOut([a, b], 2)).toEqual([candidate("a", [10, 30]), candidate("b", [20, -9])]);
  });
});

describe("reweightedOutlook", () => {
  it("equals summarizeDraws with equal weights", () => {
    const { leader, expectedLoss } = summarizeDraws([a, b], 4);
    expect(reweightedOutlook([a, b], weighed(1, 1, 1, 1))).toEqual({ leader, expectedLoss });
    expect(reweightedOutlook([b], weighed(1, 1, 1, 1))).toEqual({ leader: null, expectedLoss: 5 });
  });

  it("counts a draw that weighs three times another as three draws", () => {
    // a: (10 - 5 x 3 + 30 - 5) / 6; b: (20 - 3 - 9 - 20) / 6; the best: (20 + 30) / 6.
    const { leader, expectedLoss } = reweightedOutlook([a, b], weighed(1, 3, 1, 1));
    expect([leader, expectedLoss]).toEqual(["a", expect.closeTo(50 / 6 - 20 / 6, 12)]);
    // b: (20 x 6 - 1 - 9 - 20) / 9 = 10; a: (60 - 5 + 30 - 5) / 9; the best: (20 x 6 + 30) / 9.
    const other = reweightedOutlook([a, b], weighed(6, 1, 1, 1));
    expect(other.leader).toBe("b");
    expect(other.expectedLoss).toBeCloseTo(150 / 9 - 10, 12);
  });

  it("handles log-weights beyond the number range, and ignores impossible draws", () => {
    const { leader, expectedLoss } = reweightedOutlook(
      [a, b],
      Float64Array.from([-2000 + Math.log(6), -2000, -2000, -2000]),
    );
    expect([leader, expectedLoss]).toEqual(["b", expect.closeTo(150 / 9 - 10, 9)]);
    expect(reweightedOutlook([a, b], Float64Array.from([2000, 2000, 2000, 2000])).expectedLoss).toBeCloseTo(5, 9);
    expect(reweightedOutlook([a, b], weighed(0, 0, 1, 0))).toEqual({ leader: "a", expectedLoss: 0 });
  });

  it("has no leader and no loss without candidates", () => {
    expect(reweightedOutlook([], weighed(1, 1))).toEqual({ leader: null, expectedLoss: 0 });
  });
});
