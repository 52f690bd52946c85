// Weeks until known: monotonic in hours, sales and tolerated loss.
import { describe, expect, it } from "vitest";
import { summarizeDraws } from "../../../../src/core/verdict/decision.ts";
import { learn } from "../../../../src/core/verdict/draws.ts";
import { plannedExposure, remainingLoss, weeksUntilKnown } from "../../../../src/core/verdict/weeks.ts";
import { evidenceOf, salesOf, worked } from "../evidence-of.ts";

const posterior = learn(
  evidenceOf([
    worked("a", { weeks: 12, sales: salesOf(2, [500, 900], 70) }),
    worked("b", { weeks: 12, sales: salesOf(1, [400], 70) }),
    worked("c", { weeks: 12 }),
  ]),
  4000,
  1,
);
const lossNow = summarizeDraws(posterior.networks, posterior.draws).expectedLoss;
const lossAfter = (hours: number, weeks: number): number =>
  remainingLoss(posterior, posterior.networks, plannedExposure(posterior, new Map([["a", hours]]), weeks));

describe("remainingLoss", () => {
  it("is the present loss when nothing more happens", () => {
    const nothing = posterior.networks.map(() => [0, 0, 0, 0, 0]);
    // Every fourth draw is used.
    expect(remainingLoss(posterior, posterior.networks, nothing) / lossNow).toBeGreaterThan(0.9);
  });

  it("falls with the weeks and with the hours", () => {
    expect(lossAfter(9, 26)).toBeLessThan(lossAfter(9, 4));
    expect(lossAfter(9, 26)).toBeLessThan(lossAfter(1, 26));
    expect(lossAfter(9, 52)).toBeLessThan(lossNow);
  });
});

describe("weeksUntilKnown", () => {
  const plan = new Map([["a", 9]]);

  it("is the first horizon at which the loss is tolerable", () => {
    const [two, eight] = [lossAfter(9, 2), lossAfter(9, 8)];
    expect(two).toBeGreaterThan(eight);
    expect(weeksUntilKnown(posterior, posterior.networks, plan, two, 0)).toBe(2);
    expect(weeksUntilKnown(posterior, posterior.networks, plan, eight, 0)).toBeLessThanOrEqual(8);
    expect(weeksUntilKnown(posterior, posterior.networks, plan, eight, 0)).toBeGreaterThan(2);
  });

  it("is null when a year is not enough", () => {
    expect(weeksUntilKnown(posterior, posterior.networks, plan, 0, 0)).toBeNull();
  });

  it("waits for the evidence floor", () => {
    expect(weeksUntilKnown(posterior, posterior.networks, plan, 1e9, 2.5)).toBe(4);
  });
});
