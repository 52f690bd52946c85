// Reweighted draws agree with new draws on the extended evidence.
import { describe, expect, it } from "vitest";
import { learn } from "../../../../src/core/verdict/draws.ts";
import { latticeOf } from "../../../../src/core/verdict/lattice.ts";
import { afterSales, afterSilence, meansOf, saleLikelihood } from "../../../../src/core/verdict/reweight.ts";
import { evidenceOf, salesOf, TODAY, worked } from "../evidence-of.ts";

const lattice = latticeOf(16_384, 3);
const before = evidenceOf([worked("a", { sales: salesOf(5) }), worked("b", { sales: salesOf(2) })]);
const posterior = learn(before, lattice);
const [a] = posterior.networks;
if (!a) throw new Error("no network");

describe("reweighted draws", () => {
  it("agree after weeks without sales, even after a year, with new draws on the extended ledger", () => {
    for (const weeks of [8, 52]) {
      const later = before.networks.map((network) => {
        if (network.key !== "a") return network;
        const more = Array.from({ length: 7 * weeks }, (_, index) => ({ day: TODAY + 1 + index, hours: 3 / 7 }));
        return { ...network, hours: [...network.hours, ...more], timeCost: network.timeCost + weeks * 3 * 60 };
      });
      const anew = learn({ ...before, until: TODAY + 7 * weeks, networks: later }, lattice);
      const expected = meansOf({ nets: anew.networks.map(({ net }) => net), weights: null });
      const found = meansOf(afterSilence(posterior, a, 3, weeks));
      for (const index of [0, 1])
        expect(Math.abs((found.means[index] ?? 0) - (expected.means[index] ?? 0))).toBeLessThan(1.5);
      expect(Math.abs(found.best - expected.best)).toBeLessThan(1.5);
    }
  });

  it("agree after another sale of the usual size with new draws, but for what it tells of all deals", () => {
    const amount = 600;
    const sale = { day: TODAY, amount, weight: 1, guess: false };
    const networks = before.networks.map((one) => (one.key === "a" ? { ...one, sales: [...one.sales, sale] } : one));
    const anew = learn({ ...before, networks }, lattice);
    const expected = meansOf({ nets: anew.networks.map(({ net }) => net), weights: null });
    const found = meansOf(afterSales(posterior, saleLikelihood(posterior, a, Math.log(amount)), 1));
    for (const index of [0, 1])
      expect(Math.abs((found.means[index] ?? 0) - (expected.means[index] ?? 0))).toBeLessThan(3);
  });
});
