// Moments of the draws compared with closed forms of their posteriors.
import { describe, expect, it } from "vitest";
import { inverseScale, TEMPER } from "../../../../src/core/verdict/clients.ts";
import { typicalDeal } from "../../../../src/core/verdict/deals.ts";
import { learn } from "../../../../src/core/verdict/draws.ts";
import { meanOver } from "../../../../src/core/verdict/grid.ts";
import { latticeOf } from "../../../../src/core/verdict/lattice.ts";
import { evidenceOf, salesOf, worked } from "../evidence-of.ts";

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const evidence = evidenceOf([
  worked("a", { sales: salesOf(7, [300, 900, 500]), moneySpent: 540 }),
  worked("b", { sales: salesOf(1, [4000]) }),
  worked("c", {}),
]);
const learnt = () => learn(evidence, latticeOf(4096, 5));

describe("draws", () => {
  it.each([0, 1, 2])("give lambda the mean and the spread of its mixture of gammas (network %i)", (index) => {
    const posterior = learnt();
    const { grid, counts, exposures, priorRates } = posterior.clients;
    const shape = (a: number): number => a + TEMPER * (counts[index] ?? 0);
    const inverse = (cell: (typeof grid)[number]): number =>
      inverseScale(cell, priorRates[index] ?? 0) + TEMPER * (exposures[index]?.[cell.lagIndex]?.used ?? 0);
    const first = meanOver(grid, (cell) => shape(cell.shape) / inverse(cell));
    const second = meanOver(grid, (cell) => (shape(cell.shape) * (shape(cell.shape) + 1)) / inverse(cell) ** 2);
    const clients = posterior.networks[index]?.clients ?? new Float64Array();
    expect(mean(clients) / first).toBeCloseTo(1, 2);
    expect(mean(clients.map((value) => value ** 2)) / second).toBeGreaterThan(0.97);
    expect(mean(clients.map((value) => value ** 2)) / second).toBeLessThan(1.03);
  });

  it.each([0, 1, 2])("give the expected deal the mean of its mixture of lognormals (network %i)", (index) => {
    const posterior = learnt();
    const { grid, summaries } = posterior.deals;
    const expected = meanOver(grid, (spreads) => {
      const { fromMean, fromDeals, spread, halfVariance } = typicalDeal(spreads, summaries[index] ?? NONE);
      // With M integrated out theta is normal: exp(mean + variance / 2).
      const variance = fromMean ** 2 * spreads.variance + spread ** 2;
      return Math.exp(fromMean * spreads.mean + fromDeals + halfVariance + variance / 2);
    });
    const deals = posterior.networks[index]?.deals ?? new Float64Array();
    expect(mean(deals) / expected).toBeGreaterThan(0.995);
    expect(mean(deals) / expected).toBeLessThan(1.005);
  });
});

const NONE = { n: 0, sum: 0, squares: 0 };
