// Each draw compared with the distribution of its cell.
import { randomGamma, randomNormal } from "d3-random";
import { describe, expect, it } from "vitest";
import { LEVELS, SHAPES } from "../../../src/core/verdict/clients.ts";
import { learn } from "../../../src/core/verdict/draws.ts";
import { LAGS } from "../../../src/core/verdict/exposure.ts";
import { randomSource } from "../../../src/core/verdict/random.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const evidence = evidenceOf([
  worked("a", { sales: salesOf(7, [300, 900, 500]), moneySpent: 540 }),
  worked("b", { sales: salesOf(1, [4000]) }),
  worked("c", {}),
]);
const learnt = () => learn(evidence, 150, 5);

describe("draws", () => {
  it("have a cell for each lag, shape and level", () => {
    const posterior = learnt();
    expect(posterior.clients.grid).toHaveLength(LAGS.length * SHAPES.length * LEVELS.length);
    expect(LEVELS[0]).toBeCloseTo(-2.4, 12);
    expect(LEVELS.at(-1)).toBeCloseTo(2.4, 12);
  });

  it("take lambda from the Gamma of their cell, each network from numbers of its own", () => {
    const { clients, clientCells, deals, networks } = learnt();
    for (const [index, network] of networks.entries()) {
      const gamma = randomGamma.source(randomSource(5, 2 * index + 1));
      const count = clients.counts[index] ?? 0;
      expect(count).toBe([7, 1, 0][index]);
      const expected = [...clientCells].map((cell) => {
        const { shape, lagIndex, level } = clients.grid[cell] ?? { shape: 0, lagIndex: 0, level: 0 };
        const prior = (0.65 * 60 * Math.exp(0.85 * level)) / deals.expected;
        return gamma(shape + 0.9 * count)() / (shape / prior + 0.9 * (clients.exposures[index]?.[lagIndex] ?? 0));
      });
      expect([...network.clients]).toEqual(expected.map((value) => expect.closeTo(value, 12)));
    }
  });

  it("take M and theta from the normal distributions of their cell, and the mean of a lognormal from them", () => {
    const { deals, dealCells, networks } = learnt();
    const forMean = randomNormal.source(randomSource(5, 0))();
    const cells = [...dealCells].map((index) => {
      const cell = deals.grid[index] ?? { sigma: 0, tau: 0, mean: 0, variance: 0 };
      return { ...cell, m: cell.mean + Math.sqrt(cell.variance) * forMean() };
    });
    for (const [index, network] of networks.entries()) {
      const normal = randomNormal.source(randomSource(5, 2 * index + 2))();
      const { n, sum } = deals.summaries[index] ?? { n: 0, sum: 0 };
      const expected = cells.map(({ sigma, tau, m }) => {
        const precision = 1 / tau ** 2 + n / sigma ** 2;
        const theta = (m / tau ** 2 + sum / sigma ** 2) / precision + normal() / Math.sqrt(precision);
        return Math.exp(theta + sigma ** 2 / 2) / 1000;
      });
      expect([...network.deals].map((deal) => deal / 1000)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
    }
  });

  it("spread over the cells of both grids as their probabilities have it", () => {
    const { clients, clientCells, deals, dealCells } = learn(evidence, 2000, 5);
    for (const [grid, cells] of [
      [clients.grid, clientCells],
      [deals.grid, dealCells],
    ] as const) {
      const drawn = grid.map((_, cell) => cells.filter((one) => one === cell).length / cells.length);
      for (const [cell, { probability }] of grid.entries())
        expect(Math.abs((drawn[cell] ?? 0) - probability)).toBeLessThan(0.002);
    }
  });

  it("take time and money, by the hours, as the cost of an hour", () => {
    const posterior = learnt();
    expect(posterior.networks.map(({ costPerHour }) => costPerHour)).toEqual([66, 60, 60]);
  });

  it("subtract the cost from clients x deal", () => {
    const posterior = learnt();
    for (const { clients, deals, revenue, net, costPerHour } of posterior.networks) {
      for (const draw of [0, 1, 123, 149]) {
        const perHour = (clients[draw] ?? 0) * (deals[draw] ?? 0);
        expect(revenue[draw]).toBe(perHour);
        expect(net[draw]).toBe(perHour - costPerHour);
      }
    }
  });

  it("take the hourly rate as the cost of an hour where no hour was logged", () => {
    const { networks } = learn(evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(2) })]), 100, 1);
    expect(networks.map(({ costPerHour }) => costPerHour)).toEqual([60]);
  });

  it("are the same for the same seed and differ for another", () => {
    expect(learn(evidence, 200, 9).networks).toEqual(learn(evidence, 200, 9).networks);
    expect(learn(evidence, 200, 10).networks[0]?.net).not.toEqual(learn(evidence, 200, 9).networks[0]?.net);
  });
});
