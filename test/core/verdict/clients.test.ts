// Clients: marginal likelihood compared with numerical integration, the fit, and shared parameters.
import { describe, expect, it } from "vitest";
import {
  fitFactor,
  inverseScale,
  LEVELS,
  learnClients,
  logMarginal,
  logRising,
} from "../../../src/core/verdict/clients.ts";
import { marginal, meanOver } from "../../../src/core/verdict/grid.ts";
import { logGamma } from "../../../src/core/verdict/log-gamma.ts";
import { evidenceOf, integrate, salesOf, TODAY, worked } from "./evidence-of.ts";

describe("clients", () => {
  it.each([
    [0, 40, 0.3, 12],
    [1, 40, 0.5, 30],
    [4.5, 25, 0.8, 8],
    [11, 300, 0.5, 90],
  ])(
    "weighs %f sales in %f used-up hours (a = %f, b = %f) as the integral over lambda does",
    (n, used, shape, inverse) => {
      // Over x = ln lambda, to avoid the singularity of the Gamma density at 0.
      const integrand = (x: number): number =>
        Math.exp(
          shape * Math.log(inverse) -
            logGamma(shape) +
            shape * x -
            (inverse + used) * Math.exp(x) +
            n * (x + Math.log(used)),
        );
      expect(logMarginal(n, used, shape, inverse) + logRising(shape, n)).toBeCloseTo(
        Math.log(integrate(integrand, -120, 6, 6000)),
        7,
      );
    },
  );

  it("is sure of nothing without exposure", () => {
    expect(logMarginal(0, 0, 0.5, 10)).toBe(0);
  });

  it("multiplies the expected return by exp(0.2) for each point of fit above 5", () => {
    expect(fitFactor(null)).toBe(1);
    expect(fitFactor({ audience: 3, codes: 2 })).toBe(1);
    expect(fitFactor({ audience: 5, codes: 5 })).toBeCloseTo(Math.E, 12);
    expect(fitFactor({ audience: 0, codes: 0 })).toBeCloseTo(1 / Math.E, 12);
  });

  it("gives lambda the prior mean of its level", () => {
    const cell = { shape: 0.5, lift: Math.exp(0.85) };
    expect(cell.shape / inverseScale(cell, 0.02)).toBeCloseTo(0.02 * Math.exp(0.85), 12);
  });

  it("expects 65 % of the hourly rate from an hour at level 0", () => {
    const { priorRates } = learnClients(evidenceOf([worked("a", {})], 60), 1500);
    expect((priorRates[0] ?? 0) * 1500).toBeCloseTo(39, 12);
  });

  it("raises the level for all networks when one sells a lot", () => {
    const meanLevel = (sales: number): number =>
      meanOver(
        learnClients(evidenceOf([worked("a", { sales: salesOf(sales) }), worked("b", {})]), 600).grid,
        ({ level }) => level,
      );
    expect(meanLevel(12)).toBeGreaterThan(meanLevel(0) + 0.5);
  });

  it("leans to short lags when sales follow hours at once", () => {
    // Ten hours yesterday and none before, so that existing sales imply a short lag.
    const hasty = { ...worked("a", { weeks: 1, hoursPerWeek: 10, sales: salesOf(3, [600], 1) }) };
    const [shortest] = marginal(learnClients(evidenceOf([hasty]), 600).grid, ({ lag }) => lag);
    expect(shortest?.value).toBe(1);
    expect(shortest?.probability).toBeGreaterThan(0.4);
  });

  it("learns nothing from sales without a single hour", () => {
    const evidence = evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(9) })]);
    const { grid, counts } = learnClients(evidence, 600);
    expect(counts).toEqual([0]);
    expect(meanOver(grid, ({ level }) => level)).toBeCloseTo(0, 12);
    expect(evidence.until).toBe(TODAY);
  });

  it("takes the level as normal before any hour: likely near 0, and as far on both sides", () => {
    const { grid } = learnClients(evidenceOf([worked("a", { hoursPerWeek: 0 })]), 600);
    const weights = LEVELS.map((level) => Math.exp(-(level ** 2) / 2));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(marginal(grid, ({ level }) => level)).toEqual(
      LEVELS.map((value, index) => ({ value, probability: expect.closeTo((weights[index] ?? 0) / total, 12) })),
    );
  });

  it("learns nothing from sales of hours so old that theirs have long come", () => {
    const old = { ...worked("a", { sales: salesOf(3) }), hours: [{ day: TODAY - 1400, hours: 50 }] };
    const { grid, counts } = learnClients(evidenceOf([old]), 600);
    expect(counts).toEqual([0]);
    for (const { probability } of grid) expect(probability).toBeGreaterThan(0);
  });
});
