// The search for reversals with a stubbed decision: what is tried, in which order, and the result.
import { describe, expect, it } from "vitest";
import { learn } from "../../../src/core/verdict/draws.ts";
import type { Evidence, Sale } from "../../../src/core/verdict/evidence.ts";
import { findReversals, type Reversal } from "../../../src/core/verdict/reversals.ts";
import { drawnAs, evidenceOf, salesOf, TODAY, worked } from "./evidence-of.ts";

type Answer = Parameters<typeof findReversals>[2];

const A: Answer = { decision: "focus", network: "a" };
const B: Answer = { decision: "focus", network: "b" };
const NONE: Answer = { decision: "none", network: null };

/** Four networks at 60 an hour: a first, then b, c and d by mean. a is best in every draw. */
const evidence = evidenceOf([
  worked("a", { sales: salesOf(3) }),
  worked("b", { sales: salesOf(1) }),
  worked("c", {}),
  worked("d", {}),
]);
const NETS = { a: [50, 50], b: [-10, -20], c: [-100, -40], d: [-90, -80] };

/** The reversals found with `decideOn`, and the evidence that it received. */
function search(decideOn: (evidence: Evidence) => Answer, options: { now?: Answer; nets?: typeof NETS } = {}) {
  const { now = A, nets = NETS } = options;
  const posterior = drawnAs(evidence, nets);
  const asked: Evidence[] = [];
  const found = findReversals(posterior, posterior.networks, now, 3.5, (other) => {
    asked.push(other);
    return decideOn(other);
  });
  return { found, asked };
}

const codes = (found: readonly Reversal[]) => found.map(({ code }) => code);
const salesOn = (key: string, other: Evidence): readonly Sale[] =>
  other.networks.find((network) => network.key === key)?.sales ?? [];
const moreOn = (key: string, other: Evidence): number => salesOn(key, other).length - salesOn(key, evidence).length;
const weeksOf = (other: Evidence): number => (other.until - TODAY) / 7;

describe("an answer on the edge", () => {
  it("is the only reversal if other draws of the same ledger already give another answer", () => {
    const { found, asked } = search(() => B);
    expect(found).toEqual([{ code: "on-the-edge", params: B }]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.networks).toEqual(evidence.networks);
  });

  it("is another decision or network, but not another best guess of a test", () => {
    const test = (network: string): Answer => ({ decision: "test", network });
    expect(codes(search(() => NONE).found)).toEqual(["on-the-edge"]);
    expect(codes(search(() => test("a")).found)).toEqual(["on-the-edge"]);
    expect(codes(search(() => test("b"), { now: test("a") }).found)).not.toContain("on-the-edge");
  });

  it("recomputes the posterior by default", () => {
    const steady = evidenceOf([
      worked("a", { weeks: 40, hoursPerWeek: 2, sales: salesOf(12, [800, 1200], 270) }),
      worked("b", { weeks: 40, hoursPerWeek: 1 }),
      worked("newsletter", { weeks: 40, hoursPerWeek: 1, sales: salesOf(30, [3000], 270), kind: "owned" }),
    ]);
    const posterior = learn(steady, 100, 1);
    const rented = posterior.networks.filter(({ kind }) => kind === "social");
    // A result that the draws contradict represents one they barely support.
    expect(findReversals(posterior, rented, NONE, 3)).toEqual([{ code: "on-the-edge", params: A }]);
  });
});

describe("weeks without a sale", () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 4],
    [5, 6],
    [8, 8],
    [9, 10],
    [11, 13],
    [14, 17],
    [18, 26],
    [27, 39],
    [40, 52],
  ])("are, where %i weeks change the answer, the first tried that are as many: %i", (needed, said) => {
    const { found, asked } = search((other) => (weeksOf(other) >= needed ? NONE : A));
    expect(found.find(({ code }) => code === "weeks-without-sale")).toEqual({
      code: "weeks-without-sale",
      params: { from: "a", weeks: said, hoursPerWeek: 3.5, ...NONE },
    });
    // First a year, then binary search.
    expect(asked.filter((other) => weeksOf(other) > 0).length).toBeLessThanOrEqual(5);
  });

  it("are omitted if a year of them changes nothing", () => {
    expect(codes(search((other) => (weeksOf(other) > 52 ? NONE : A)).found)).not.toContain("weeks-without-sale");
  });

  it("add hours on the leader at an even pace, their cost, and no sales", () => {
    const later = search(() => A).asked.find((other) => weeksOf(other) === 52);
    const [before, after] = [evidence, later].map((one) => one?.networks.find(({ key }) => key === "a"));
    const more = after?.hours.slice(before?.hours.length) ?? [];
    expect(after?.hours.slice(0, before?.hours.length)).toEqual(before?.hours);
    expect(more.map(({ day }) => day)).toEqual(Array.from({ length: 364 }, (_, index) => TODAY + 1 + index));
    expect(new Set(more.map(({ hours }) => hours))).toEqual(new Set([0.5]));
    expect(after?.timeCost).toBe((before?.timeCost ?? 0) + 52 * 3.5 * 60);
    expect(after?.sales).toEqual(before?.sales);
    expect(later?.networks.filter(({ key }) => key !== "a")).toEqual(
      evidence.networks.filter(({ key }) => key !== "a"),
    );
  });

  it("are not tried where no network leads", () => {
    const nets = { ...NETS, a: [-5, -5] };
    expect(search(() => NONE, { now: NONE, nets }).asked.filter((other) => weeksOf(other) > 0)).toEqual([]);
  });
});

describe("more sales", () => {
  it("are the fewest that change the answer, dated on the last day, of the typical deal", () => {
    const { found, asked } = search((other) => (moreOn("b", other) >= 2 ? B : A));
    const [first] = found;
    if (first?.code !== "more-sales") throw new Error("a reversal by sales was expected");
    expect(first.params).toMatchObject({ from: "b", sales: 2, ...B });
    const { amount } = first.params;
    const tried = asked.map((other) => salesOn("b", other).slice(salesOn("b", evidence).length));
    expect(tried).toContainEqual([{ day: TODAY, amount, weight: 1, guess: false }]);
    for (const other of asked.filter((one) => moreOn("b", one) > 0))
      expect(other.networks.filter(({ key }) => key !== "b")).toEqual(
        evidence.networks.filter(({ key }) => key !== "b"),
      );
  });

  it("are worth exp(E[theta]) each: the mean of ln deal, less half of the variance of deals", () => {
    const posterior = drawnAs(evidence, NETS);
    const cell = { sigma: 0.6, tau: 0.2, mean: 0, variance: 0, probability: 0.5 };
    const found = findReversals(
      {
        ...posterior,
        deals: { ...posterior.deals, grid: [cell, { ...cell, sigma: 1 }] },
      },
      posterior.networks.map((network) => ({ ...network, deals: Float64Array.from([200, 800]) })),
      A,
      3,
      (other) => (moreOn("b", other) > 0 ? B : A),
    );
    // (0.6^2 / 2 + 1^2 / 2) / 2 = 0.34; the mean of ln 200 and ln 800 is ln 400.
    expect(found[0]?.params).toMatchObject({ sales: 1, amount: expect.closeTo(400 * Math.exp(-0.34), 9) });
  });

  it("are no more than three", () => {
    expect(codes(search((other) => (moreOn("b", other) >= 3 ? B : A)).found)).toContain("more-sales");
    expect(codes(search((other) => (moreOn("b", other) >= 4 ? B : A)).found)).not.toContain("more-sales");
  });

  it("are tried on the two networks with the best mean beside the one in focus", () => {
    const tried = (now: Answer) => {
      const { asked } = search(() => now, { now });
      return ["a", "b", "c", "d"].filter((key) => asked.some((other) => moreOn(key, other) > 0));
    };
    expect(tried(A)).toEqual(["b", "c"]);
    expect(tried({ decision: "test", network: "a" })).toEqual(["a", "b"]);
  });

  it("are on the network that needs the fewest, and on the better one on ties", () => {
    const fewest = (onB: number, onC: number) =>
      search((other) => (moreOn("b", other) >= onB || moreOn("c", other) >= onC ? NONE : A)).found[0]?.params;
    expect(fewest(3, 1)).toMatchObject({ from: "c", sales: 1 });
    expect(fewest(2, 3)).toMatchObject({ from: "b", sales: 2 });
    expect(fewest(2, 2)).toMatchObject({ from: "b", sales: 2 });
    expect(fewest(9, 3)).toMatchObject({ from: "c", sales: 3 });
  });
});

describe("another hourly rate", () => {
  const rateOf = (found: readonly Reversal[]) => found.find(({ code }) => code === "other-rate")?.params;
  const dearerThan = (rate: number) => (other: Evidence) => (other.rate >= rate ? NONE : A);

  it("starts at the first step of 10 % at which the draws give another answer", () => {
    // a brings 110 an hour: 60 x 1.1^6 is 106, and 60 x 1.1^7 is 117, rounded up to 120.
    const { found, asked } = search(dearerThan(61));
    expect(rateOf(found)).toEqual({ rate: 120, above: true, ...NONE });
    const other = asked.find(({ rate }) => rate === 120);
    expect(other?.networks).toEqual(
      evidence.networks.map((network) => ({ ...network, timeCost: 2 * network.timeCost })),
    );
  });

  it("is recomputed, up to the square of that step, until the answer changes", () => {
    // 60 x 1.1^(7 x 5/4), 1.1^(7 x 6/4), 1.1^(7 x 7/4), 1.1^(7 x 2): 138, 163, 193, 228.
    expect(rateOf(search(dearerThan(121)).found)).toMatchObject({ rate: 140 });
    expect(rateOf(search(dearerThan(141)).found)).toMatchObject({ rate: 170 });
    expect(rateOf(search(dearerThan(171)).found)).toMatchObject({ rate: 200 });
    expect(rateOf(search(dearerThan(201)).found)).toMatchObject({ rate: 230 });
    expect(rateOf(search(dearerThan(231)).found)).toBeUndefined();
  });

  it("is lower if none pays at the current rate", () => {
    // a brings 40 an hour: 60 / 1.1^4 is 41, and 60 / 1.1^5 is 37.26.
    const nets = { a: [-20, -20], b: [-50, -50], c: [-50, -50], d: [-50, -50] };
    const { found } = search((other) => (other.rate < 60 ? A : NONE), { now: NONE, nets });
    expect(rateOf(found)).toEqual({ rate: 37, above: false, ...A });
  });

  it("changes the cost of time alone, not what was spent", () => {
    const posterior = drawnAs(
      evidenceOf([worked("a", { moneySpent: 5400 }), worked("b", { hoursPerWeek: 0, sales: salesOf(1) })]),
      { a: [50], b: [-10] },
    );
    const found = findReversals(posterior, posterior.networks, A, 3, dearerThan(61));
    expect(posterior.networks.map(({ costPerHour }) => costPerHour)).toEqual([120, 60]);
    expect(rateOf(found)).toMatchObject({ rate: 120 });
  });

  it("changes the whole cost of a network without hours, and the tolerated loss", () => {
    const posterior = drawnAs(
      evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(9) }), worked("b", { sales: salesOf(1) })]),
      { a: [200, -100], b: [-500, -500] },
    );
    const now: Answer = { decision: "test", network: "a" };
    const found = findReversals(posterior, posterior.networks, now, 3, (other) => (other.rate > 60 ? NONE : now));
    // At cost f x 60, the tolerated loss is 30 f: (200 - 60 (f - 1)) / 2 <= 30 f from f = 2.17; 1.1^9 is 2.36.
    expect(rateOf(found)).toMatchObject({ rate: 150 });
  });

  it("is first searched with about a thousand of the draws", () => {
    const alternating = Array.from({ length: 2000 }, (_, draw) => (draw % 2 === 0 ? 50 : 80));
    const none = (value: number) => Array.from({ length: 2000 }, () => value);
    const nets = { a: alternating, b: none(-10), c: none(-20), d: none(-30) };
    expect(rateOf(search(dearerThan(61), { nets }).found)).toMatchObject({ rate: 120 });
  });

  it("is searched with all draws if those thousand give another answer than the current one", () => {
    const alternating = Array.from({ length: 2000 }, (_, draw) => (draw % 2 === 0 ? -10 : 110));
    const none = (value: number) => Array.from({ length: 2000 }, () => value);
    const nets = { a: alternating, b: none(-20), c: none(-20), d: none(-30) };
    expect(rateOf(search(dearerThan(61), { nets }).found)).toMatchObject({ rate: 120 });
  });
});

it("reversals are ordered: sales, weeks without a sale, rate", () => {
  const { found } = search((other) =>
    moreOn("b", other) > 0 || weeksOf(other) > 0 || other.rate !== 60 ? { decision: "test", network: "a" } : A,
  );
  expect(codes(found)).toEqual(["more-sales", "weeks-without-sale", "other-rate"]);
});
