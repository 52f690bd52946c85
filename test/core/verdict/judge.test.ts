// Judgements from fixed draws, and without draws.
import { describe, expect, it } from "vitest";
import type { Evidence, NetworkEvidence } from "../../../src/core/verdict/evidence.ts";
import { conclude, type JudgeOptions, judge } from "../../../src/core/verdict/judge.ts";
import type { Judgement } from "../../../src/core/verdict/judgement.ts";
import { rangeOf } from "../../../src/core/verdict/range.ts";
import { reallocate } from "../../../src/core/verdict/reallocation.ts";
import { drawnAs, evidenceOf, salesOf, TODAY, worked } from "./evidence-of.ts";

type Nets = Readonly<Record<string, readonly number[]>>;

/** Sixteen draws: `value` in the first `count`, `other` in the rest. */
const of = (value: number, count = 16, other = -50): readonly number[] =>
  Array.from({ length: 16 }, (_, draw) => (draw < count ? value : other));

const concludeOn = (networks: readonly NetworkEvidence[], nets: Nets, options: JudgeOptions = {}): Judgement => {
  const evidence = evidenceOf(networks);
  return conclude(evidence, evidence, drawnAs(evidence, nets), options);
};
const rowOf = (judgement: Judgement, key: string) => judgement.networks.find((row) => row.network === key);
const actions = ({ networks }: Judgement) => networks.map(({ network, action }) => [network, action]);

const NEWS = worked("news", { hoursPerWeek: 1, sales: salesOf(2), kind: "owned" });
const FOUR = [worked("a", { sales: salesOf(4) }), worked("b", {}), worked("c", {}), worked("d", {}), NEWS];

describe("a network to focus on", () => {
  // The mean is 100; c brings 180 in two of sixteen draws, so that perfect information is worth 10.
  const nets = { a: of(100), b: of(-50), c: of(180, 2), d: of(10, 8), news: of(20, 10) };
  const judgement = () => concludeOn(FOUR, nets);

  it("is the one with the best mean, with pBest as confidence and nothing left to try", () => {
    expect(judgement()).toMatchObject({
      decision: "focus",
      reasons: [],
      network: "a",
      confidence: 0.875,
      pNone: 0,
      expectedLossPerHour: expect.closeTo(10, 9),
      toleratedLossPerHour: 15,
      trial: null,
      trialOver: null,
    });
  });

  it("assigns the others quit or reduce, by their probability to pay", () => {
    expect(actions(judgement())).toEqual([
      ["a", "focus"],
      ["b", "quit"],
      ["c", "reduce"],
      ["d", "reduce"],
    ]);
    expect(judgement().networks.map(({ pPays, pBest }) => [pPays, pBest])).toEqual([
      [1, 0.875],
      [0, 0],
      [0.125, 0.125],
      [0.5, 0],
    ]);
    expect(judgement().owned.map(({ pPays }) => pPays)).toEqual([0.625]);
  });

  it("leaves its hours to one that may well be better: that pays, and is the best in one case of five", () => {
    const rival = (count: number) => concludeOn(FOUR, { ...nets, c: of(-50), d: of(110, count, 10) });
    expect(actions(rival(4)).at(-1)).toEqual(["d", "keep"]);
    expect(actions(rival(3)).at(-1)).toEqual(["d", "reduce"]);
    expect(rowOf(rival(4), "d")?.reasons).not.toContain("better-elsewhere");
    expect(rowOf(rival(3), "d")?.reasons).toContain("better-elsewhere");
  });

  it("receives the hours of those to quit or reduce", () => {
    const evidence = evidenceOf(FOUR);
    expect(judgement().reallocation).toEqual(reallocate(drawnAs(evidence, nets), ["b", "c", "d"], "a"));
    expect(judgement().reallocation).toMatchObject({ from: ["b", "c", "d"], to: "a" });
  });

  it("leaves them to an owned channel that is expected to bring more", () => {
    const better = concludeOn(FOUR, { ...nets, news: of(150) });
    expect(better.reallocation).toMatchObject({ from: ["b", "c", "d"], to: "news" });
  });

  it("is on the edge if fewer draws of its evidence give another answer", () => {
    // Every fourth draw says that a does not pay.
    const a = of(100).map((net, draw) => (draw % 4 === 0 ? -50 : net));
    const judged = concludeOn(FOUR, { ...nets, a, c: of(-50) });
    expect(judged).toMatchObject({ network: "a", reversals: [{ code: "on-the-edge" }] });
  });
});

describe("a leader without a logged hour", () => {
  const unworked = worked("a", { hoursPerWeek: 0, sales: salesOf(4) });
  const nets = { a: of(100), b: of(-50) };

  it("is tried, with the hours of the others, before it is a network to focus on", () => {
    expect(concludeOn([unworked, worked("b", {})], nets)).toMatchObject({
      decision: "test",
      network: "a",
      reasons: [],
      trial: { network: "a", hoursPerWeek: 3, cost: 0 },
    });
    expect(concludeOn([worked("a", { weeks: 1, sales: salesOf(4) }), worked("b", {})], nets).decision).toBe("focus");
  });

  it("is not a network to focus on where it cannot be tried either", () => {
    const limits = new Map([["a", 0]]);
    expect(concludeOn([unworked, worked("b", {})], nets, { limits })).toMatchObject({ decision: "test", trial: null });
  });

  it("gets half of the hours of networks that all pay", () => {
    const trial = { network: "a", hoursPerWeek: 1.5 };
    expect(concludeOn([unworked, worked("b", {})], { a: of(100), b: of(50) })).toMatchObject({
      decision: "test",
      trial,
    });
  });

  it("stays on trial while the accepted trial runs, and may be tried again if it was not worked", () => {
    const onTrialSince = (days: number) => {
      const trial = { network: "a", from: TODAY - days, weeks: 8 };
      return concludeOn([unworked, worked("b", {})], nets, { trial });
    };
    expect(onTrialSince(7)).toMatchObject({ trial: { network: "a", accepted: true }, trialOver: null });
    expect(onTrialSince(100)).toMatchObject({ trial: { network: "a", accepted: false }, trialOver: { why: "time" } });
  });
});

describe("no network that pays", () => {
  const judgement = () =>
    concludeOn(FOUR, { a: of(-60), b: of(11, 1, -20), c: of(-50), d: of(10, 8, -20), news: of(90) });

  it("has pNone as confidence, and no network", () => {
    expect(judgement()).toMatchObject({
      decision: "none",
      reasons: [],
      network: null,
      confidence: 0.5,
      pNone: 0.5,
      trial: null,
    });
  });

  it("assigns quit, reduce or keep, by the probability to pay", () => {
    expect(actions(judgement())).toEqual([
      ["a", "quit"],
      ["b", "reduce"],
      ["c", "quit"],
      ["d", "keep"],
    ]);
  });

  it("leaves its hours to the owned channel that pays, or to none", () => {
    expect(judgement().reallocation).toMatchObject({ from: ["a", "b", "c"], to: "news" });
    const nothing = concludeOn(FOUR, { a: of(-60), b: of(-20), c: of(-50), d: of(-9), news: of(-1) });
    expect(nothing).toMatchObject({ decision: "none", reallocation: null });
  });
});

describe("a test", () => {
  // Means: a 250, b 12.5; the leader brings 4,000 in one of sixteen draws and loses 0 in the others.
  const nets = { a: of(4000, 1, 0), b: of(-100, 1, 20), c: of(-50), d: of(-50, 8, 5), news: of(20) };
  const judgement = (options: JudgeOptions = {}) => concludeOn(FOUR, nets, options);
  const trialOf = (network: string, from: number) => ({ trial: { network, from, weeks: 8 } });

  it("is not advised where a trial cannot teach anything", () => {
    // What an hour brings does not depend on the number of clients: no sale can change the answer.
    const flat = { a: of(100), b: of(100), c: of(-50), d: of(-50) };
    expect(concludeOn(FOUR, flat)).toMatchObject({ decision: "focus", trial: null });
  });

  it("goes on with an accepted trial of a network without evidence, and names it", () => {
    const judged = judgement(trialOf("pinterest", TODAY - 7));
    expect(judged).toMatchObject({ decision: "test", trial: { network: "pinterest", accepted: true, weeks: 7 } });
  });

  it("ends an accepted trial with its weeks", () => {
    expect(judgement(trialOf("a", TODAY - 56))).toMatchObject({ trialOver: { network: "a", why: "time" } });
    expect(judgement(trialOf("a", TODAY - 55)).trialOver?.why).not.toBe("time");
  });

  it("ends an accepted trial once the answer no longer depends on it", () => {
    const sure = { a: of(100), b: of(-50), c: of(-50), d: of(-50) };
    expect(concludeOn(FOUR, sure, trialOf("b", TODAY - 7))).toMatchObject({
      decision: "focus",
      trialOver: { network: "b", why: "settled" },
    });
  });

  it("keeps the leader, and what pays for its hours", () => {
    const judged = judgement(trialOf("pinterest", TODAY - 7));
    expect(actions(judged)).toEqual([
      ["a", "keep"],
      ["b", "keep"],
      ["c", "quit"],
      ["d", "keep"],
    ]);
  });
});

describe("thin evidence", () => {
  const sure = { a: of(100), b: of(-50) };

  it("is always a test of the likeliest network, without quitting or reversals", () => {
    const three = [worked("a", { weeks: 3 }), worked("b", { weeks: 3 })];
    const judgement = concludeOn(three, sure);
    expect(judgement).toMatchObject({
      decision: "test",
      reasons: ["thin-evidence"],
      network: "a",
      confidence: 1,
      // The evidence spans two of four weeks.
      trial: { network: "a", reviewWeeks: 2, cost: null, worth: null, accepted: false },
      reversals: [],
    });
    expect(actions(judgement)).toEqual([
      ["a", "try"],
      ["b", "keep"],
    ]);
  });

  it("is reviewed once five hours are logged at the current pace, within the eight weeks of a trial", () => {
    const slow = (hoursPerWeek: number) => concludeOn([worked("a", { weeks: 8, hoursPerWeek })], { a: of(100) });
    // 3.6 of 5 hours, and about 0.49 more per week.
    expect(slow(0.45)).toMatchObject({ reasons: ["thin-evidence"], trial: { reviewWeeks: 3 } });
    // 0.8 of 5 hours, and about 0.11 more per week.
    expect(slow(0.1)).toMatchObject({ trial: { reviewWeeks: 8 } });
  });

  it("is tried within the limits of the network and of all of them", () => {
    const three = [worked("a", { weeks: 3 }), worked("b", { weeks: 3 })];
    const hours = (limits: Readonly<Record<string, number>>) =>
      concludeOn(three, sure, { limits: new Map(Object.entries(limits)) }).trial?.hoursPerWeek ?? 0;
    expect(hours({ a: 0.5, total: 3 })).toBe(0.5);
    expect(hours({ b: 0.5, total: 0.25 })).toBe(0.25);
    expect(hours({ b: 0.5 })).toBeGreaterThan(1);
  });

  it("has nothing to try without hours", () => {
    const idle = [
      worked("a", { hoursPerWeek: 0, sales: salesOf(2) }),
      worked("b", { hoursPerWeek: 0, sales: salesOf(2) }),
    ];
    expect(concludeOn(idle, sure)).toMatchObject({ decision: "test", reasons: ["thin-evidence"], trial: null });
  });
});

describe("a row", () => {
  it("has hours, cost, revenue, and gross profit / cost of the window", () => {
    const sales = [
      { day: TODAY - 9, amount: 900, weight: 0.5, guess: true },
      { day: TODAY - 8, amount: 450, weight: 1, guess: false },
    ];
    const a = { ...worked("a", { sales, moneySpent: 600 }), revenue: 5000, grossProfit: 900 };
    const early = { ...a, hours: [{ day: TODAY - 400, hours: 7 }, ...a.hours] };
    expect(rowOf(concludeOn([early], { a: of(100) }), "a")).toMatchObject({
      kind: "social",
      minutes: 5400,
      hoursPerWeek: expect.closeTo(3, 9),
      cost: 6000,
      revenue: 5000,
      clients: 1.5,
      observedReturn: 0.15,
    });
  });

  it("has what an hour brings less its cost, and what a unit brings back", () => {
    const row = rowOf(concludeOn([worked("a", {})], { a: of(30, 8, 90) }), "a");
    expect(row?.netPerHour).toEqual(rangeOf(Float64Array.from(of(30, 8, 90))));
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
      action: "keep",
      reasons: ["no-evidence"],
    });
    const { owned } = concludeOn([worked("a", {}), { ...idle, kind: "owned" }], { a: of(100) });
    expect(owned).toMatchObject([{ network: "b", pPays: null }]);
  });
});

describe("nothing to decide", () => {
  const nothing = {
    decision: "test",
    network: null,
    confidence: null,
    pNone: null,
    expectedLossPerHour: null,
    trial: null,
    trialOver: null,
    reallocation: null,
    reversals: [],
  };

  it("without an hourly rate, with arithmetic only", () => {
    const evidence = evidenceOf([worked("a", { rate: 0, moneySpent: 200, sales: salesOf(1) }), NEWS], 0);
    const { judgement, posterior } = judge(evidence);
    expect(posterior).toBeNull();
    expect(judgement).toMatchObject({ ...nothing, reasons: ["no-rate"], toleratedLossPerHour: 0 });
    expect(judgement.networks).toMatchObject([
      {
        network: "a",
        minutes: 5400,
        observedReturn: 3,
        returnPerUnit: null,
        netPerHour: null,
        pPays: null,
        action: "keep",
      },
    ]);
    expect(judgement.owned).toMatchObject([{ network: "news", pPays: null }]);
    expect(judge({ ...evidence, rate: -1 }).judgement).toMatchObject({ reasons: ["no-rate"], toleratedLossPerHour: 0 });
  });

  it("without evidence on any network", () => {
    for (const networks of [[], [worked("a", { hoursPerWeek: 0 })]]) {
      const { judgement, posterior } = judge(evidenceOf(networks));
      expect(posterior).toBeNull();
      expect(judgement).toMatchObject({ ...nothing, reasons: ["no-candidate"], toleratedLossPerHour: 15 });
      expect(judgement.networks).toHaveLength(networks.length);
    }
  });

  it("with owned channels only, including their posterior", () => {
    const { judgement, posterior } = judge(evidenceOf([NEWS]), { draws: 100 });
    expect(posterior?.networks.map(({ key }) => key)).toEqual(["news"]);
    expect(judgement).toMatchObject({ ...nothing, reasons: ["no-candidate"] });
    expect(judgement.networks).toEqual([]);
    expect(judgement.owned).toMatchObject([{ network: "news", pPays: expect.any(Number) }]);
  });
});

describe("the draws of a verdict", () => {
  const drawnOf = (options: { draws?: number; seed?: number }) => {
    const { posterior } = judge(evidenceOf([NEWS]), options);
    return [posterior?.draws, posterior?.lattice.seed];
  };

  it("are as many as asked for, but at least a hundred, rounded up to a power of two", () => {
    expect([7, 100, 250.9, 257].map((draws) => drawnOf({ draws })[0])).toEqual([128, 128, 256, 512]);
    expect(drawnOf({})[0]).toBe(2048);
  });

  it("use the given seed, or a fixed default", () => {
    expect(drawnOf({ draws: 100, seed: 8 })).toEqual([128, 8]);
    expect(drawnOf({ draws: 100 })).toEqual([128, 20_201_120]);
  });

  it("are independent of the order of lines", () => {
    const evidence: Evidence = evidenceOf([NEWS, worked("blog", { sales: salesOf(3), kind: "owned" })]);
    const turned = { ...evidence, networks: evidence.networks.toReversed() };
    expect(judge(turned, { draws: 100 }).judgement).toEqual(judge(evidence, { draws: 100 }).judgement);
  });
});
