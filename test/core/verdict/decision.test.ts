// Decisions on draws small enough to count by hand.
import { describe, expect, it } from "vitest";
import { actOn, summarizeDraws } from "../../../src/core/verdict/decision.ts";
import type { NetworkDraws } from "../../../src/core/verdict/draws.ts";

function candidate(key: string, net: readonly number[]): NetworkDraws {
  const draws = Float64Array.from(net);
  return { key, kind: "social", costPerHour: 0, clients: draws, deals: draws, revenue: draws, net: draws };
}

describe("summarizeDraws", () => {
  const a = candidate("a", [10, -5, 30, -5]);
  const b = candidate("b", [20, -1, -9, -20]);

  it("counts the draws in which each pays, is the best, or none pays", () => {
    const { candidates, pNone } = summarizeDraws([a, b], 4);
    expect(candidates.map(({ pPays }) => pPays)).toEqual([0.5, 0.25]);
    expect(candidates.map(({ pBest }) => pBest)).toEqual([0.25, 0.25]);
    expect(pNone).toBe(0.5);
  });

  it("takes the largest mean as the leader, and the value of knowing better as the loss", () => {
    // Means 7.5 and -2.5; the best of each draw, or 0: 20, 0, 30, 0, mean 12.5.
    const { leader, expectedLoss } = summarizeDraws([a, b], 4);
    expect(leader).toBe("a");
    expect(expectedLoss).toBeCloseTo(12.5 - 7.5, 12);
  });

  it("has no leader when no mean is above 0, and then loses what the best would have brought", () => {
    const { leader, expectedLoss } = summarizeDraws([b], 4);
    expect(leader).toBeNull();
    expect(expectedLoss).toBeCloseTo(5, 12);
  });

  it("leads with the last where its mean is largest, and with the first of equals", () => {
    const [c, d, e] = [candidate("c", [1, 1]), candidate("d", [2, 2]), candidate("e", [1, 3])];
    expect(summarizeDraws([c, d], 2)).toMatchObject({ leader: "d", expectedLoss: 0 });
    expect(summarizeDraws([c, d, e], 2)).toMatchObject({ leader: "d", expectedLoss: 0.5 });
    expect(summarizeDraws([e, d], 2).leader).toBe("e");
  });

  it("has none that pays where there is no candidate", () => {
    expect(summarizeDraws([], 2)).toEqual({ candidates: [], pNone: 1, leader: null, expectedLoss: 0 });
  });

  it("gives no network its zero: what breaks even does not pay", () => {
    expect(summarizeDraws([candidate("a", [0, 0])], 2)).toMatchObject({ pNone: 1, leader: null, expectedLoss: 0 });
    expect(summarizeDraws([candidate("a", [0, 0])], 2).candidates).toMatchObject([{ pPays: 0, pBest: 0 }]);
  });
});

it("quits below 5 %, reduces below 50 %, and keeps from there on", () => {
  expect([0.0499, 0.05, 0.4999, 0.5].map(actOn)).toEqual(["quit", "reduce", "reduce", "keep"]);
});
