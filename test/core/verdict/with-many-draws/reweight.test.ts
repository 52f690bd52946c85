// Reweighted draws agree with new draws on the extended evidence.
import { describe, expect, it } from "vitest";
import { summarizeDraws } from "../../../../src/core/verdict/decision.ts";
import { learn } from "../../../../src/core/verdict/draws.ts";
import { reweightedOutlook } from "../../../../src/core/verdict/reweight.ts";
import { logNoSaleLikelihood, plannedExposure } from "../../../../src/core/verdict/weeks.ts";
import { evidenceOf, salesOf, TODAY, worked } from "../evidence-of.ts";

const before = evidenceOf([worked("a", { sales: salesOf(5) }), worked("b", { sales: salesOf(2) })]);

describe("reweightedOutlook", () => {
  const posterior = learn(before, 40_000, 3);

  it("equals summarizeDraws with equal weights", () => {
    const plain = summarizeDraws(posterior.networks, posterior.draws);
    const again = reweightedOutlook(posterior.networks, new Float64Array(posterior.draws));
    expect(again.leader).toBe(plain.leader);
    expect(again.expectedLoss).toBeCloseTo(plain.expectedLoss, 8);
  });

  it("agrees after eight weeks without sales with new draws on the extended ledger", () => {
    const plan = new Map([["a", 3]]);
    const weights = logNoSaleLikelihood(posterior, plannedExposure(posterior, plan, 8), 1);
    const later = before.networks.map((network) => ({
      ...network,
      hours:
        network.key === "a"
          ? [...network.hours, ...Array.from({ length: 56 }, (_, index) => ({ day: TODAY + 1 + index, hours: 3 / 7 }))]
          : network.hours,
      timeCost: network.key === "a" ? network.timeCost + 8 * 3 * 60 : network.timeCost,
    }));
    const anew = learn({ ...before, until: TODAY + 56, networks: later }, 40_000, 4);
    const expected = summarizeDraws(anew.networks, anew.draws);
    const again = reweightedOutlook(posterior.networks, weights);
    expect(again.leader).toBe(expected.leader);
    expect(again.expectedLoss / expected.expectedLoss).toBeGreaterThan(0.9);
    expect(again.expectedLoss / expected.expectedLoss).toBeLessThan(1.1);
  });
});
