// Reweighting draws small enough to compute by hand.
import { describe, expect, it } from "vitest";
import { summarizeDraws } from "../../../src/core/verdict/decision.ts";
import { learn } from "../../../src/core/verdict/draws.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { afterSales, afterSilence, meansOf, saleLikelihood } from "../../../src/core/verdict/reweight.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const a = Float64Array.from([10, -5, 30, -5]);
const b = Float64Array.from([20, -1, -9, -20]);

describe("the means of weighted draws", () => {
  it("equal summarizeDraws without weights", () => {
    const { candidates, expectedLoss } = summarizeDraws(
      [
        { key: "a", net: a },
        { key: "b", net: b },
      ],
      4,
    );
    const { means, highest, best } = meansOf({ nets: [a, b], weights: null });
    expect([...means]).toEqual(candidates.map(({ meanNet }) => meanNet));
    expect([highest, best - highest]).toEqual([7.5, expectedLoss]);
  });

  it("count a draw that weighs three times another as three draws", () => {
    const { means, highest, best } = meansOf({ nets: [a, b], weights: Float64Array.from([1, 3, 1, 1]) });
    expect([...means]).toEqual([(10 - 15 + 30 - 5) / 6, (20 - 3 - 9 - 20) / 6].map((x) => expect.closeTo(x, 12)));
    expect([highest, best]).toEqual([expect.closeTo(20 / 6, 12), expect.closeTo(50 / 6, 12)]);
  });

  it("have 0 as the highest where no mean is above it", () => {
    expect(meansOf({ nets: [b], weights: null })).toMatchObject({ highest: 0, best: 5 });
  });
});

describe("reweighted draws", () => {
  const evidence = evidenceOf([worked("a", { sales: salesOf(5) }), worked("b", { sales: salesOf(2) })]);
  const posterior = learn(evidence, latticeOf(512, 3));
  const [first] = posterior.networks;
  if (!first) throw new Error("no network");

  it("weigh more sales by lambda^0.9 and the density of their size", () => {
    const { nets, weights } = afterSales(posterior.networks, saleLikelihood(posterior, first, Math.log(700)), 2);
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
    const ahead = [
      [40, 40, 40, 40, 40],
      [0, 0, 0, 0, 0],
    ];
    const { nets, weights } = afterSilence(posterior, posterior.networks, ahead);
    expect(nets[1]).toEqual(posterior.networks[1]?.net);
    const { grid, exposures, priorRates } = posterior.clients;
    for (const [index, cell] of grid.entries()) {
      const draw = posterior.clientBounds[index] ?? 0;
      if (draw === posterior.clientBounds[index + 1]) continue;
      const inverse =
        cell.shape / ((priorRates[0] ?? 0) * Math.exp(0.85 * cell.level)) + 0.9 * (exposures[0]?.[cell.lagIndex] ?? 0);
      const factor = inverse / (inverse + 0.9 * 40);
      expect(weights?.[draw]).toBeCloseTo(factor ** (cell.shape + 0.9 * 5), 12);
      expect(nets[0]?.[draw]).toBeCloseTo(factor * (first.revenue[draw] ?? 0) - first.costPerHour, 9);
    }
  });
});
