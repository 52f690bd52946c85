// Deal sizes: marginal likelihood and posteriors compared with numerical integration.
import { describe, expect, it } from "vitest";
import { fitSpreads, learnDeals, summarizeDeals, typicalDeal } from "../../../src/core/verdict/deals.ts";
import { evidenceOf, integrate, normalDensity, salesOf, worked } from "./evidence-of.ts";

const PRIOR_MEAN = Math.log(600);
const DEALS = [
  [400, 900, 2500],
  [120, 80],
];

const asSales = (amounts: readonly number[]) => ({ sales: salesOf(amounts.length, amounts) });
const summaries = () => DEALS.map((amounts) => summarizeDeals(asSales(amounts)));

/** The density of all deals given M, with theta integrated out on a grid. */
function densityGiven(mean: number, sigma: number, tau: number): number {
  return DEALS.reduce((product, amounts) => {
    const given = (theta: number): number =>
      amounts.reduce((p, amount) => p * normalDensity(Math.log(amount), theta, sigma), normalDensity(theta, mean, tau));
    return product * integrate(given, mean - 9 * tau, mean + 9 * tau, 400);
  }, 1);
}

function evidenceFor(sigma: number, tau: number): { readonly density: number; readonly mean: number } {
  const joint = (mean: number): number => normalDensity(mean, PRIOR_MEAN, 1) * densityGiven(mean, sigma, tau);
  const density = integrate(joint, PRIOR_MEAN - 8, PRIOR_MEAN + 8, 400);
  return { density, mean: integrate((m) => m * joint(m), PRIOR_MEAN - 8, PRIOR_MEAN + 8, 400) / density };
}

describe("deal sizes", () => {
  it.each([
    [0.5, 0.7],
    [0.8, 0.2],
    [1.25, 0.4],
  ])("weighs sigma %f, tau %f as the integral over M and both theta does", (sigma, tau) => {
    const reference = fitSpreads(summaries(), PRIOR_MEAN, 1.1, 0.4).logLikelihood;
    const ratio = fitSpreads(summaries(), PRIOR_MEAN, sigma, tau).logLikelihood - reference;
    const expected = Math.log(evidenceFor(sigma, tau).density) - Math.log(evidenceFor(1.1, 0.4).density);
    expect(ratio).toBeCloseTo(expected, 6);
  });

  it("puts M where the integral puts it", () => {
    const { spreads } = fitSpreads(summaries(), PRIOR_MEAN, 0.8, 0.4);
    expect(spreads.mean).toBeCloseTo(evidenceFor(0.8, 0.4).mean, 6);
  });

  it("does not depend on the order of the networks", () => {
    const forward = fitSpreads(summaries(), PRIOR_MEAN, 0.65, 0.4);
    const backward = fitSpreads(summaries().toReversed(), PRIOR_MEAN, 0.65, 0.4);
    expect(backward.logLikelihood).toBeCloseTo(forward.logLikelihood, 10);
    expect(backward.spreads.mean).toBeCloseTo(forward.spreads.mean, 10);
    expect(backward.spreads.variance).toBeCloseTo(forward.spreads.variance, 10);
  });

  it("expects ten hours' worth, times the mean of the lognormal, before any sale", () => {
    const { expected, grid } = learnDeals(evidenceOf([worked("a", {})], 50));
    const halfVariance = grid.reduce((sum, { probability, sigma }) => sum + (probability * sigma ** 2) / 2, 0);
    expect(expected).toBeCloseTo(500 * Math.exp(halfVariance), 6);
    expect(grid.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  });

  it("counts half a deal, or a guessed one, as half a datum", () => {
    const whole = summarizeDeals({ sales: salesOf(2, [300, 700]) });
    const halves = summarizeDeals({
      sales: [300, 300, 700, 700].map((amount, index) => ({
        day: 1,
        amount,
        weight: index < 2 ? 0.5 : 1,
        guess: index >= 2,
      })),
    });
    expect(halves.n).toBeCloseTo(whole.n, 12);
    expect(halves.sum).toBeCloseTo(whole.sum, 12);
    expect(halves.squares).toBeCloseTo(whole.squares, 12);
  });

  it("pulls the typical deal of a network between M and its own mean by their precisions", () => {
    const [sigma, tau, mean] = [0.8, 0.4, PRIOR_MEAN];
    const [summary] = summaries();
    const { fromMean, fromDeals, spread } = typicalDeal({ sigma, tau }, summary ?? { n: 0, sum: 0, squares: 0 });
    const joint = (theta: number): number =>
      [400, 900, 2500].reduce((p, y) => p * normalDensity(Math.log(y), theta, sigma), normalDensity(theta, mean, tau));
    const total = integrate(joint, mean - 5, mean + 5);
    const first = integrate((theta) => theta * joint(theta), mean - 5, mean + 5) / total;
    const second = integrate((theta) => theta ** 2 * joint(theta), mean - 5, mean + 5) / total;
    expect(fromMean * mean + fromDeals).toBeCloseTo(first, 8);
    expect(spread ** 2).toBeCloseTo(second - first ** 2, 8);
  });
});
