// Judgements from fixed draws, and without draws.
import { describe, expect, it } from "vitest";
import type { Evidence, NetworkEvidence } from "../../../src/core/verdict/evidence.ts";
import { conclude, type Judgement, judge } from "../../../src/core/verdict/judge.ts";
import { rangeOf } from "../../../src/core/verdict/range.ts";
import { reallocate } from "../../../src/core/verdict/reallocation.ts";
import { weeksUntilKnown } from "../../../src/core/verdict/weeks.ts";
import { drawnAs, evidenceOf, salesOf, TODAY, worked } from "./evidence-of.ts";

type Nets = Readonly<Record<string, readonly number[]>>;

/** Ten draws: `value` in the first `count`, `other` in the rest. */
const of = (value: number, count = 10, other = -50): readonly number[] =>
  Array.from({ length: 10 }, (_, draw) => (draw < count ? value : other));

const concludeOn = (networks: readonly NetworkEvidence[], nets: Nets): Judgement => {
  const evidence = evidenceOf(networks);
  return conclude(evidence, drawnAs(evidence, nets));
};
const rowOf = (judgement: Judgement, key: string) => judgement.networks.find((row) => row.key === key);
const actions = ({ networks }: Judgement) => networks.map(({ key, action }) => [key, action]);

const NEWS = worked("news", { hoursPerWeek: 1, sales: salesOf(2), kind: "owned" });
const FOUR = [worked("a", { sales: salesOf(4) }), worked("b", {}), worked("c", {}), worked("d", {}), NEWS];

describe("a network to focus on", () => {
  // The mean is 100; c brings 150 in one of ten draws, so that perfect information is worth 5.
  const nets = { a: of(100), b: of(-50), c: of(150, 1), d: of(10, 3), news: of(20, 6) };
  const judgement = () => concludeOn(FOUR, nets);

  it("is the one with the best mean, with pBest as confidence and nothing left to test", () => {
    expect(judgement()).toMatchObject({
      decision: "focus",
      reasons: [],
      network: "a",
      confidence: 0.9,
      pNone: 0,
      expectedLossPerHour: expect.closeTo(5, 9),
      threshold: 30,
      weeksUntilKnown: null,
      while: null,
      explanation: { draws: 10, networks: FOUR.map(({ key }) => ({ key })) },
    });
  });

  it("assigns the others quit, reduce or test, by their probability to pay", () => {
    expect(actions(judgement())).toEqual([
      ["a", "focus"],
      ["b", "quit"],
      ["c", "reduce"],
      ["d", "test"],
      ["news", null],
    ]);
    expect(judgement().networks.map(({ pPays, pBest }) => [pPays, pBest])).toEqual([
      [1, 0.9],
      [0, 0],
      [0.1, 0.1],
      [0.3, 0],
      [0.6, null],
    ]);
  });

  it("receives the hours of those to quit or reduce", () => {
    const evidence = evidenceOf(FOUR);
    expect(judgement().reallocation).toEqual(reallocate(drawnAs(evidence, nets), ["b", "c"], "a"));
    expect(judgement().reallocation).toMatchObject({ from: ["b", "c"], to: "a" });
  });

  it("is on the edge if other draws give another answer", () => {
    expect(judgement().reversals).toMatchObject([{ code: "on-the-edge" }]);
  });
});

describe("no network that pays", () => {
  const judgement = () =>
    concludeOn(FOUR, { a: of(-60), b: of(10, 1, -20), c: of(10, 2, -20), d: of(-50), news: of(90) });

  it("has pNone as confidence, and no network", () => {
    expect(judgement()).toMatchObject({
      decision: "none",
      reasons: [],
      network: null,
      confidence: 0.8,
      pNone: 0.8,
      while: null,
      weeksUntilKnown: null,
      reallocation: null,
    });
  });

  it("assigns quit, reduce or test, by the probability to pay", () => {
    expect(actions(judgement())).toEqual([
      ["a", "quit"],
      ["b", "reduce"],
      ["c", "test"],
      ["d", "quit"],
      ["news", null],
    ]);
  });
});

describe("a test", () => {
  // Means: a 55, b 12.5; the best of each draw: (1000 + 9 x 20) / 10 = 118, 63 above the leader.
  const nets = { a: of(1000, 1), b: of(-55, 1, 20), c: of(-50), d: of(-50, 5, 5), news: of(20) };
  const judgement = () => concludeOn(FOUR, nets);

  it("follows from a high expected loss, with the best guess and its probability", () => {
    expect(judgement()).toMatchObject({
      decision: "test",
      reasons: ["costly-error"],
      network: "a",
      confidence: 0.1,
      expectedLossPerHour: expect.closeTo(63, 9),
      reallocation: null,
    });
  });

  it("gives the hours of all rented networks to the likeliest one meanwhile", () => {
    const pace = judgement().networks.reduce((sum, row) => sum + (row.kind === "social" ? row.hoursPerWeek : 0), 0);
    expect(pace).toBeCloseTo(12, 9);
    expect(judgement().while).toMatchObject({ network: "b", hoursPerWeek: expect.closeTo(12, 9) });
  });

  it("tests the best guess and the likeliest, and none that is likely not to pay", () => {
    // a and b each pay in one of ten draws.
    const few = concludeOn(FOUR, { a: of(1000, 1, -10), b: of(250, 1, -10).toReversed(), c: of(-50), d: of(-50) });
    expect(few).toMatchObject({ decision: "test", network: "a", while: { network: "a" } });
    expect(actions(judgement())).toEqual([
      ["a", "test"],
      ["b", "test"],
      ["c", "quit"],
      ["d", "test"],
      ["news", null],
    ]);
    expect(actions(few).slice(0, 3)).toEqual([
      ["a", "test"],
      ["b", "reduce"],
      ["c", "quit"],
    ]);
  });

  it("lasts until the loss is tolerable, with unchanged hours on owned channels", () => {
    const evidence = evidenceOf(FOUR);
    const posterior = drawnAs(evidence, nets);
    const rented = posterior.networks.filter(({ kind }) => kind === "social");
    const pace = judgement().while?.hoursPerWeek ?? 0;
    const plan = new Map([
      ["b", pace],
      ["news", rowOf(judgement(), "news")?.hoursPerWeek ?? 0],
    ]);
    expect(judgement().weeksUntilKnown).toBe(weeksUntilKnown(posterior, rented, plan, 30, 0));
  });

  it("has no hours to move without hours", () => {
    const idle = [
      worked("a", { hoursPerWeek: 0, sales: salesOf(2) }),
      worked("b", { hoursPerWeek: 0, sales: salesOf(2) }),
    ];
    expect(concludeOn(idle, nets)).toMatchObject({
      decision: "test",
      reasons: ["thin-evidence", "costly-error"],
      while: null,
      weeksUntilKnown: null,
    });
  });
});

describe("thin evidence", () => {
  const sure = { a: of(100), b: of(-50) };

  it("is always a test, without quitting or reversals", () => {
    const three = [worked("a", { weeks: 3 }), worked("b", { weeks: 3 })];
    const judgement = concludeOn(three, sure);
    expect(judgement).toMatchObject({
      decision: "test",
      reasons: ["thin-evidence"],
      network: "a",
      confidence: 1,
      while: { network: "a", weeks: 2 },
      // The evidence spans two of four weeks.
      weeksUntilKnown: 2,
      reversals: [],
    });
    expect(actions(judgement)).toEqual([
      ["a", "test"],
      ["b", "test"],
    ]);
  });

  it("lasts until five hours are logged at the current pace, with a review within a quarter", () => {
    const slow = (hoursPerWeek: number) => concludeOn([worked("a", { weeks: 8, hoursPerWeek })], { a: of(100) });
    // 3.6 of 5 hours, and about 0.49 more per week.
    expect(slow(0.45)).toMatchObject({ reasons: ["thin-evidence"], weeksUntilKnown: 4, while: { weeks: 4 } });
    // 0.8 of 5 hours, and about 0.11 more per week.
    expect(slow(0.1)).toMatchObject({ weeksUntilKnown: 52, while: { weeks: 13 } });
    expect(slow(0.01)).toMatchObject({ weeksUntilKnown: null, while: { weeks: 13 } });
  });
});

describe("a row", () => {
  it("has hours, cost, revenue, and gross profit / cost of the window", () => {
    const sales = [
      { day: TODAY - 9, amount: 900, weight: 0.5, guess: true },
      { day: TODAY - 8, amount: 450, weight: 1, guess: false },
    ];
    const a = { ...worked("a", { sales, moneySpent: 600 }), revenue: 5000 };
    const early = { ...a, hours: [{ day: TODAY - 400, hours: 7 }, ...a.hours] };
    expect(rowOf(concludeOn([early], { a: of(100) }), "a")).toMatchObject({
      kind: "social",
      hours: 90,
      hoursPerWeek: expect.closeTo(3, 9),
      cost: 6000,
      revenue: 5000,
      sales: { count: 2, weighted: 1.25 },
      observedReturn: 0.15,
    });
  });

  it("has what an hour brings less its cost, and what a unit brings back", () => {
    const row = rowOf(concludeOn([worked("a", {})], { a: of(30, 5, 90) }), "a");
    expect(row?.netPerHour).toEqual(rangeOf(Float64Array.from(of(30, 5, 90))));
    expect(row?.netPerHour).toMatchObject({ mean: 60, low: 30, high: 90 });
    expect(row?.returnPerUnit).toEqual({ mean: 2, low: 1.5, high: 2.5 });
    expect(row?.reasons).toEqual(["no-sales", "above-break-even"]);
  });

  it("has no return where nothing was put in", () => {
    const free = concludeOn([worked("a", { rate: 0, sales: salesOf(3) })], { a: of(30) });
    expect(rowOf(free, "a")).toMatchObject({ cost: 0, observedReturn: null, returnPerUnit: null });
  });

  it("names hours whose sales are not due", () => {
    const hours = (day: number) => ({ ...worked("a", { sales: salesOf(9) }), hours: [{ day, hours: 90 }] });
    const reasons = (day: number) => rowOf(concludeOn([hours(day)], { a: of(1) }), "a")?.reasons;
    expect(reasons(TODAY - 1)).toContain("not-due");
    expect(reasons(TODAY - 200)).not.toContain("not-due");
    expect(rowOf(judge(evidenceOf([hours(TODAY - 1)], 0)).judgement, "a")?.reasons).not.toContain("not-due");
  });

  it("has no probability without evidence", () => {
    const idle = worked("b", { hoursPerWeek: 0 });
    expect(rowOf(concludeOn([worked("a", {}), idle], { a: of(100) }), "b")).toMatchObject({
      returnPerUnit: null,
      netPerHour: null,
      pPays: null,
      pBest: null,
      action: "test",
      reasons: ["no-evidence"],
    });
    expect(rowOf(concludeOn([worked("a", {}), { ...idle, kind: "owned" }], { a: of(100) }), "b")?.action).toBeNull();
  });
});

describe("nothing to decide", () => {
  const nothing = {
    decision: "test",
    network: null,
    confidence: null,
    pNone: null,
    expectedLossPerHour: null,
    weeksUntilKnown: null,
    while: null,
    reallocation: null,
    reversals: [],
  };

  it("without an hourly rate, with arithmetic only", () => {
    const evidence = evidenceOf([worked("a", { rate: 0, moneySpent: 200, sales: salesOf(1) }), NEWS], 0);
    const { judgement, posterior } = judge(evidence);
    expect(posterior).toBeNull();
    expect(judgement).toMatchObject({ ...nothing, reasons: ["no-rate"], threshold: 0, explanation: null });
    expect(judgement.networks).toMatchObject([
      { key: "a", hours: 90, observedReturn: 3, returnPerUnit: null, netPerHour: null, pPays: null, action: "test" },
      { key: "news", action: null },
    ]);
    expect(judge({ ...evidence, rate: -1 }).judgement).toMatchObject({ reasons: ["no-rate"], threshold: 0 });
  });

  it("without evidence on any network", () => {
    for (const networks of [[], [worked("a", { hoursPerWeek: 0 })]]) {
      const { judgement, posterior } = judge(evidenceOf(networks));
      expect(posterior).toBeNull();
      expect(judgement).toMatchObject({ ...nothing, reasons: ["no-candidate"], threshold: 30, explanation: null });
      expect(judgement.networks).toHaveLength(networks.length);
    }
  });

  it("with owned channels only, including their posterior", () => {
    const { judgement, posterior } = judge(evidenceOf([NEWS]), { draws: 100 });
    expect(posterior?.networks.map(({ key }) => key)).toEqual(["news"]);
    expect(judgement).toMatchObject({ ...nothing, reasons: ["no-candidate"], explanation: { draws: 100 } });
    expect(judgement.networks).toMatchObject([{ key: "news", pPays: expect.any(Number), pBest: null, action: null }]);
  });
});

describe("the draws of a verdict", () => {
  const drawnOf = (options: { draws?: number; seed?: number }) => {
    const { posterior } = judge(evidenceOf([NEWS]), options);
    return [posterior?.draws, posterior?.seed];
  };

  it("are as many as asked for, but at least a hundred", () => {
    expect([7, 100, 250.9].map((draws) => drawnOf({ draws })[0])).toEqual([100, 100, 250]);
  });

  it("use the given seed, or a fixed default", () => {
    expect(drawnOf({ draws: 100, seed: 8 })).toEqual([100, 8]);
    expect(drawnOf({ draws: 100 })).toEqual([100, 20_201_120]);
  });

  it("are independent of the order of lines", () => {
    const evidence: Evidence = evidenceOf([NEWS, worked("blog", { sales: salesOf(3), kind: "owned" })]);
    const turned = { ...evidence, networks: evidence.networks.toReversed() };
    expect(judge(turned, { draws: 100 })).toEqual(judge(evidence, { draws: 100 }));
  });
});
