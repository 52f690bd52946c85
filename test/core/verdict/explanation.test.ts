// The explanation agrees with the posterior.
import { expect, it } from "vitest";
import { LAGS } from "../../../src/core/report/due.ts";
import { LEVELS, SHAPES } from "../../../src/core/verdict/clients.ts";
import { learn } from "../../../src/core/verdict/draws.ts";
import { explain } from "../../../src/core/verdict/explanation.ts";
import { meanOver } from "../../../src/core/verdict/grid.ts";
import { latticeOf } from "../../../src/core/verdict/lattice.ts";
import { evidenceOf, salesOf, worked } from "./evidence-of.ts";

const evidence = evidenceOf([
  worked("a", { sales: salesOf(4, [400, 900]), moneySpent: 90, fit: { audience: 5, codes: 5 } }),
  worked("b", { hoursPerWeek: 1 }),
]);
const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

it("says what was drawn, and how likely each value of what the networks share is", () => {
  const { draws, seed, rate, expectedDeal, lag, sigma, tau, shape, level } = explain(
    learn(evidence, latticeOf(300, 7)),
  );
  expect([draws, seed, rate]).toEqual([512, 7, 60]);
  expect(lag.map(({ value }) => value)).toEqual([...LAGS]);
  expect(sigma.map(({ value }) => value)).toEqual([0.5, 0.65, 0.8, 0.95, 1.1, 1.25]);
  expect(tau.map(({ value }) => value)).toEqual([0.2, 0.4, 0.7]);
  expect(shape.map(({ value }) => value)).toEqual([...SHAPES]);
  expect(level.map(({ value }) => value)).toEqual([...LEVELS]);
  for (const marginal of [lag, sigma, tau, shape, level])
    expect(marginal.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  expect(
    new Set([lag, sigma, tau, shape, level].map((marginal) => marginal.map(({ value }) => value).join())).size,
  ).toBe(5);
  expect(expectedDeal).toBeGreaterThan(300);
});

it("says of each network what an hour and a client bring, before and after", () => {
  const posterior = learn(evidence, latticeOf(300, 7));
  const { networks, expectedDeal } = explain(posterior);
  const [a, b] = networks;
  expect([a?.key, a?.sales, a?.costPerHour]).toEqual(["a", 4, 61]);
  expect([b?.key, b?.sales, b?.costPerHour]).toEqual(["b", 0, 60]);
  // exp(0.2 (5 + 5 - 5)) is e: a perfect fit multiplies the prior by e.
  expect((a?.priorClientsPerHour ?? 0) / (b?.priorClientsPerHour ?? 1)).toBeCloseTo(Math.E, 10);
  expect(expectedDeal).toBe(posterior.deals.expected);
  for (const [index, network] of networks.entries()) {
    const drawn = posterior.networks[index];
    expect(network.clientsPerHour).toBe(mean(drawn?.clients ?? new Float64Array()));
    expect(network.dealSize).toBe(mean(drawn?.deals ?? new Float64Array()));
    const used = meanOver(
      posterior.clients.grid,
      ({ lagIndex }) => posterior.clients.exposures[index]?.[lagIndex]?.used ?? 0,
    );
    expect(network.exposure).toBeCloseTo(used, 10);
  }
  expect(a?.exposure).toBeLessThan(90);
  expect(a?.exposure).toBeGreaterThan(60);
});

it("says how much of a network's deals is its own: n sales out of n + sigma^2 / tau^2", () => {
  const posterior = (sales: number) => learn(evidenceOf([worked("a", { sales: salesOf(sales) })]), latticeOf(100, 1));
  const own = (sales: number) => explain(posterior(sales)).networks[0]?.ownDealWeight ?? -1;
  expect(own(0)).toBe(0);
  expect(own(2)).toBeCloseTo(
    meanOver(posterior(2).deals.grid, ({ sigma, tau }) => 2 / (2 + (sigma / tau) ** 2)),
    12,
  );
  expect(own(20)).toBeGreaterThan(own(2));
});
