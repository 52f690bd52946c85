// Reweighting draws small enough to compute by hand.
import { describe, expect, it } from "vitest";
import { LAGS } from "../../../src/core/report/due.ts";
import { learn } from "../../../src/core/verdict/draws.ts";
import { exposureAhead } from "../../../src/core/verdict/exposure.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { afterSales, afterSilence, meansOf, saleLikelihood } from "../../../src/core/verdict/reweight.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const a = Float64Array.from([10, -5, 30, -5]);
const b = Float64Array.from([20, -1, -9, -20]);

describe("the means of weighted draws", () => {
  it("are those of the draws without weights, with the leader and the mean of the best", () => {
    const { means, leader, highest, best } = meansOf({ nets: [a, b], weights: null });
    expect([...means]).toEqual([7.5, -2.5]);
    expect([leader, highest, best]).toEqual([0, 7.5, 12.5]);
  });

  it("lead with the first of equals, and count shifts as costs", () => {
    const equal = Float64Array.from([1, 1]);
    expect(meansOf({ nets: [equal, equal], weights: null }).leader).toBe(0);
    expect(meansOf({ nets: [equal, equal], weights: null, shifts: [0.5, 0] }).leader).toBe(1);
  });

  it("count a draw that weighs three times another as three draws", () => {
    const { means, highest, best } = meansOf({ nets: [a, b], weights: Float64Array.from([1, 3, 1, 1]) });
    expect([...means]).toEqual([(10 - 15 + 30 - 5) / 6, (20 - 3 - 9 - 20) / 6].map((x) => expect.closeTo(x, 12)));
    expect([highest, best]).toEqual([expect.closeTo(20 / 6, 12), expect.closeTo(50 / 6, 12)]);
  });

  it("have 0 as the highest where no mean is above it", () => {
    expect(meansOf({ nets: [b], weights: null })).toMatchObject({ leader: -1, highest: 0, best: 5 });
  });
});

describe("reweighted draws", () => {
  const evidence = evidenceOf([worked("a", { sales: salesOf(5) }), worked("b", { sales: salesOf(2) })]);
  const posterior = learn(evidence, latticeOf(512, 3));
  const [first] = posterior.networks;
  if (!first) throw new Error("no network");

  it("weigh more sales by lambda^0.9 and the density of their size", () => {
    const { nets, weights } = afterSales(posterior, saleLikelihood(posterior, first, Math.log(700)), 2);
    expect(nets).toEqual(posterior.networks.map(({ net }) => net));
    const weightAt = (draw: number): number => {
      const { sigma } = posterior.deals.grid[posterior.dealCells[draw] ?? 0] ?? { sigma: 1 };
      const theta = Math.log(first.deals[draw] ?? 0) - sigma ** 2 / 2;
      const density = Math.exp(-((Math.log(700) - theta) ** 2) / (2 * sigma ** 2)) / sigma;
      return ((first.clients[draw] ?? 0) ** 0.9 * density) ** 2;
    };
    for (const draw of [1, 100, 511])
      expect((weights?.[draw] ?? 0) / (weights?.[0] ?? 1) / (weightAt(draw) / weightAt(0))).toBeCloseTo(1, 9);
  });

  it("weigh silence by each cell's chance of it, and lower lambda by the exposure added", () => {
    const { nets, weights } = afterSilence(posterior, first, 40, 1);
    const added = (index: number, lag: number): number =>
      exposureAhead(posterior.clients.exposures[index]?.[lag]?.pending ?? 0, index === 0 ? 40 : 0, 1, LAGS[lag] ?? 1);
    const { grid, exposures, priorRates } = posterior.clients;
    for (const [number, cell] of grid.entries()) {
      const draw = posterior.clientBounds[number] ?? 0;
      if (draw === posterior.clientBounds[number + 1]) continue;
      const factors = posterior.networks.map((_, index) => {
        const used = 0.9 * (exposures[index]?.[cell.lagIndex]?.used ?? 0);
        const inverse = cell.shape / ((priorRates[index] ?? 0) * Math.exp(0.85 * cell.level)) + used;
        return inverse / (inverse + 0.9 * added(index, cell.lagIndex));
      });
      const chances = factors.map((factor, index) => factor ** (cell.shape + 0.9 * ([5, 2][index] ?? 0)));
      expect(weights?.[draw]).toBeCloseTo((chances[0] ?? 0) * (chances[1] ?? 0), 12);
      for (const [index, { net, costPerHour }] of posterior.networks.entries()) {
        const revenue = (net[draw] ?? 0) + costPerHour;
        expect(nets[index]?.[draw]).toBeCloseTo((factors[index] ?? 0) * revenue - costPerHour, 9);
      }
    }
  });
});
