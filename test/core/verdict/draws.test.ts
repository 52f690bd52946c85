// Draws compared with the distributions of their cells.
import { describe, expect, it } from "vitest";
import { LAGS } from "../../../src/core/report/due.ts";
import { LEVELS, SHAPES } from "../../../src/core/verdict/clients.ts";
import { learn } from "../../../src/core/verdict/draws.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const evidence = evidenceOf([
  worked("a", { sales: salesOf(7, [300, 900, 500]), moneySpent: 540 }),
  worked("b", { sales: salesOf(1, [4000]) }),
  worked("c", {}),
]);
const lattice = latticeOf(256, 5);
const posterior = learn(evidence, lattice);

describe("draws", () => {
  it("have a cell for each lag, shape and level", () => {
    expect(posterior.clients.grid).toHaveLength(LAGS.length * SHAPES.length * LEVELS.length);
    expect(LEVELS[0]).toBeCloseTo(-2.4, 12);
    expect(LEVELS.at(-1)).toBeCloseTo(2.4, 12);
    expect(posterior.clientBounds[0]).toBe(0);
    expect(posterior.clientBounds.at(-1)).toBe(256);
  });

  it("take lambda from the Gamma of their cell, each network by a coordinate of its own", () => {
    const { clients, clientBounds, deals, networks } = posterior;
    for (const [index, network] of networks.entries()) {
      const count = clients.counts[index] ?? 0;
      expect(count).toBe([7, 1, 0][index]);
      const at = lattice.coordinate(2 * index + 3);
      const expected = [...network.clients].map((_, draw) => {
        const cell = clientBounds.findIndex((bound) => bound > draw) - 1;
        const { shape, lagIndex, level } = clients.grid[cell] ?? { shape: 0, lagIndex: 0, level: 0 };
        const prior = (0.65 * 60 * Math.exp(0.85 * level)) / deals.expected;
        const gamma = lattice.gamma(shape + 0.9 * count).quantiles[at[draw] ?? 0] ?? 0;
        return gamma / (shape / prior + 0.9 * (clients.exposures[index]?.[lagIndex]?.used ?? 0));
      });
      expect([...network.clients]).toEqual(expected.map((value) => expect.closeTo(value, 12)));
    }
  });

  it("take M and theta from the normal distributions of their cell, and the mean of a lognormal from them", () => {
    const { deals, dealCells, networks } = posterior;
    const normalAt = (dimension: number) => {
      const at = lattice.coordinate(dimension);
      return (draw: number) => lattice.normal[at[draw] ?? 0] ?? 0;
    };
    const forMean = normalAt(2);
    const cells = [...dealCells].map((index, draw) => {
      const cell = deals.grid[index] ?? { sigma: 0, tau: 0, mean: 0, variance: 0 };
      return { ...cell, m: cell.mean + Math.sqrt(cell.variance) * forMean(draw) };
    });
    for (const [index, network] of networks.entries()) {
      const normal = normalAt(2 * index + 4);
      const { n, sum } = deals.summaries[index] ?? { n: 0, sum: 0 };
      const expected = cells.map(({ sigma, tau, m }, draw) => {
        const precision = 1 / tau ** 2 + n / sigma ** 2;
        const theta = (m / tau ** 2 + sum / sigma ** 2) / precision + normal(draw) / Math.sqrt(precision);
        return Math.exp(theta + sigma ** 2 / 2) / 1000;
      });
      expect([...network.deals].map((deal) => deal / 1000)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
    }
  });

  it("spread over the cells of both grids as their probabilities have it", () => {
    const { clients, clientBounds, deals, dealCells } = learn(evidence, latticeOf(2048, 5));
    for (const [cell, { probability }] of clients.grid.entries())
      expect(Math.abs(((clientBounds[cell + 1] ?? 0) - (clientBounds[cell] ?? 0)) / 2048 - probability)).toBeLessThan(
        0.001,
      );
    for (const [cell, { probability }] of deals.grid.entries())
      expect(Math.abs(dealCells.filter((one) => one === cell).length / 2048 - probability)).toBeLessThan(0.001);
  });

  it("take time and money, by the hours, as the cost of an hour", () => {
    expect(posterior.networks.map(({ costPerHour }) => costPerHour)).toEqual([66, 60, 60]);
  });

  it("subtract the cost from clients x deal", () => {
    for (const { clients, deals, net, costPerHour } of posterior.networks) {
      for (const draw of [0, 1, 123, 255]) {
        const perHour = (clients[draw] ?? 0) * (deals[draw] ?? 0);
        expect(net[draw]).toBe(perHour - costPerHour);
      }
    }
  });

  it("take the hourly rate as the cost of an hour where no hour was logged", () => {
    const { networks } = learn(evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(2) })]), lattice);
    expect(networks.map(({ costPerHour }) => costPerHour)).toEqual([60]);
  });

  it("are the same for the same seed and differ for another", () => {
    const of = (seed: number) => learn(evidence, latticeOf(256, seed)).networks[0]?.net;
    expect(of(5)).toEqual(posterior.networks[0]?.net);
    expect(of(10)).not.toEqual(of(5));
  });
});
