// Decisions on draws small enough to count by hand.
import { describe, expect, it } from "vitest";
import { chancesOf } from "../../../src/core/verdict/chances.ts";
import { actOn, outlookOf } from "../../../src/core/verdict/decision.ts";
import { drawnAs, evidenceOf, worked } from "./evidence-of.ts";

type Nets = Readonly<Record<string, readonly number[]>>;

describe("the outlook", () => {
  const outlookOn = (nets: Nets) => {
    const posterior = drawnAs(evidenceOf(Object.keys(nets).map((key) => worked(key, {}))), nets);
    return outlookOf(posterior, chancesOf(posterior));
  };
  const two = { a: [10, -5, 30, -5], b: [20, -1, -9, -20] };

  it("has the chances that each pays, is the best, or none pays", () => {
    const { candidates, pNone } = outlookOn(two);
    expect(candidates.map(({ pPays }) => pPays)).toEqual([0.5, 0.25]);
    expect(candidates.map(({ pBest }) => pBest)).toEqual([0.25, 0.25]);
    expect(pNone).toBe(0.5);
  });

  it("takes the largest mean as the leader, and the value of knowing better as the loss", () => {
    // Means 7.5 and -2.5; the best of each draw, or 0: 20, 0, 30, 0, mean 12.5.
    const { leader, expectedLoss } = outlookOn(two);
    expect(leader).toBe("a");
    expect(expectedLoss).toBeCloseTo(12.5 - 7.5, 12);
  });

  it("has no leader when no mean is above 0, and then loses what the best would have brought", () => {
    const { leader, expectedLoss } = outlookOn({ b: two.b });
    expect(leader).toBeNull();
    expect(expectedLoss).toBeCloseTo(5, 12);
  });

  it("leads with the last where its mean is largest, and with the first of equals", () => {
    const [c, d, e] = [
      [1, 1],
      [2, 2],
      [1, 3],
    ] as const;
    expect(outlookOn({ c, d })).toMatchObject({ leader: "d", expectedLoss: 0 });
    expect(outlookOn({ c, d, e })).toMatchObject({ leader: "d", expectedLoss: 0.5 });
    expect(outlookOn({ d: e, e: d }).leader).toBe("d");
  });
});

it("quits below 5 %, reduces below 50 %, and keeps from there on", () => {
  expect([0.0499, 0.05, 0.4999, 0.5].map(actOn)).toEqual(["quit", "reduce", "reduce", "keep"]);
});
