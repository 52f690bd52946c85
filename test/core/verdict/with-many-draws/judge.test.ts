// Judgements on clear, unclear and insufficient evidence.
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../src/core/verdict/evidence.ts";
import { judge } from "../../../../src/core/verdict/judge.ts";
import type { Judgement } from "../../../../src/core/verdict/judgement.ts";
import { evidenceOf, salesOf, TODAY, worked } from "../evidence-of.ts";

const of = (evidence: Evidence): Judgement => judge(evidence, { draws: 2000 }).judgement;
const rowOf = (judgement: Judgement, key: string) => judgement.networks.find(({ network }) => network === key);

/** All numbers in a nested value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe("a clear ledger", () => {
  const clear = evidenceOf([
    worked("linkedin", { weeks: 50, hoursPerWeek: 2, sales: salesOf(15, [900, 1500, 600], 300) }),
    worked("tiktok", { weeks: 50, hoursPerWeek: 2 }),
    worked("instagram", { weeks: 50, hoursPerWeek: 3, sales: salesOf(2, [300], 200) }),
    worked("newsletter", { weeks: 50, hoursPerWeek: 1, sales: salesOf(8, [700], 200), kind: "owned" }),
  ]);
  const judged = () => of(clear);

  it("says to focus on the network that pays, and to quit the one that never sold", () => {
    const judgement = judged();
    expect(judgement).toMatchObject({
      decision: "focus",
      reasons: [],
      network: "linkedin",
      trial: null,
    });
    expect(judgement.confidence).toBeGreaterThan(0.9);
    expect(judgement.networks.map(({ network, action }) => [network, action])).toEqual([
      ["instagram", "quit"],
      ["linkedin", "focus"],
      ["tiktok", "quit"],
    ]);
  });

  it("shows the plain arithmetic beside what can be concluded", () => {
    const judgement = judged();
    const row = rowOf(judgement, "linkedin");
    expect(row).toMatchObject({
      minutes: 6000,
      cost: 6000,
      revenue: 15_000,
      observedReturn: 2.5,
      clients: 15,
    });
    expect(row?.returnPerUnit?.mean).toBeGreaterThan(2);
    expect(row?.returnPerUnit?.low).toBeGreaterThan(1);
    expect(row?.reasons).toContain("above-break-even");
    expect(rowOf(judgement, "tiktok")?.reasons).toEqual(["no-sales", "below-break-even"]);
  });

  it("shows an owned channel beside them, never as a candidate", () => {
    const judgement = judged();
    expect(judgement.owned).toMatchObject([{ network: "newsletter", kind: "owned" }]);
    expect(judgement.owned[0]?.pPays).toBeGreaterThan(0.8);
  });

  it("says what moving the hours would bring, no further than twice the leader's", () => {
    const judgement = judged();
    expect(judgement.reallocation).toMatchObject({ from: ["instagram", "tiktok"], to: "linkedin" });
    expect(judgement.reallocation?.hoursPerWeek).toBeCloseTo(2, 1);
    expect(judgement.reallocation?.gainPerWeek.low).toBeGreaterThan(0);
  });

  it("names what would change the answer: weeks of silence, a dearer hour", () => {
    const judgement = judged();
    const codes = judgement.reversals.map(({ code }) => code);
    expect(codes).toContain("weeks-without-sale");
    expect(codes).toContain("other-rate");
    const dearer = judgement.reversals.find(({ code }) => code === "other-rate");
    expect(dearer?.params).toMatchObject({ above: true });
  });

  it("holds when the dearer hour it names is tried", () => {
    const judgement = judged();
    const dearer = judgement.reversals.find((reversal) => reversal.code === "other-rate");
    const rate = dearer?.code === "other-rate" ? dearer.params.rate : 0;
    const tried = of({
      ...clear,
      rate,
      networks: clear.networks.map((network) => ({ ...network, timeCost: (network.timeCost * rate) / 60 })),
    });
    expect([tried.decision, tried.network]).not.toEqual(["focus", "linkedin"]);
  });
});

describe("a ledger on which none pays", () => {
  const judged = () =>
    of(
      evidenceOf([
        worked("a", { weeks: 50, hoursPerWeek: 4, sales: salesOf(2, [150], 300) }),
        worked("b", { weeks: 50, hoursPerWeek: 4 }),
      ]),
    );

  it("says none, as surely as it may", () => {
    const judgement = judged();
    expect(judgement).toMatchObject({ decision: "none", network: null, reallocation: null });
    expect(judgement.confidence).toBe(judgement.pNone);
    expect(judgement.pNone).toBeGreaterThan(0.9);
  });
});

describe("an unclear ledger", () => {
  const unclear = evidenceOf([
    worked("a", { weeks: 14, hoursPerWeek: 2, sales: salesOf(1, [600], 70) }),
    worked("b", { weeks: 14, hoursPerWeek: 0.4, fit: { audience: 5, codes: 5 } }),
  ]);

  it("asks to try one network for eight weeks, with what that costs and is worth", () => {
    const judgement = of(unclear);
    expect(judgement).toMatchObject({ decision: "test", reasons: ["costly-error"], network: "b" });
    expect(judgement.expectedLossPerHour).toBeGreaterThan(judgement.toleratedLossPerHour);
    const { trial } = judgement;
    expect(trial).toMatchObject({ weeks: 8, reviewWeeks: 4, accepted: false });
    expect(rowOf(judgement, trial?.network ?? "")?.action).toBe("try");
    expect(trial?.cost).toBeGreaterThanOrEqual(0);
    expect(trial?.worth).toBeGreaterThan(0);
  });

  it("keeps the hours of the trial within the limits of the settings", () => {
    const limited = (limits: ReadonlyMap<string, number>) => judge(unclear, { draws: 2000, limits }).judgement.trial;
    expect(of(unclear).trial?.hoursPerWeek).toBeCloseTo(2.4, 9);
    expect(limited(new Map([["b", 2]]))).toMatchObject({ network: "b", hoursPerWeek: 2 });
    expect(limited(new Map([["total", 1.75]]))).toMatchObject({ network: "b", hoursPerWeek: 1.75 });
  });

  it("does not ask to try the same network again once its trial is over", () => {
    const first = of(unclear).trial?.network ?? "";
    const trial = { network: first, from: TODAY - 56, weeks: 8 };
    const { judgement } = judge(unclear, { draws: 2000, trial });
    expect(judgement.trialOver).toEqual({ network: first, why: "time" });
    expect(judgement.trial?.network).not.toBe(first);
  });
});

describe("ledgers on which little or nothing can be said", () => {
  const year = { weeks: 50, hoursPerWeek: 2 };
  const cases: Readonly<Record<string, readonly [Evidence, object]>> = {
    "no networks": [evidenceOf([]), { decision: "test", reasons: ["no-candidate"], network: null, confidence: null }],
    "no time and no sale": [
      evidenceOf([worked("a", { hoursPerWeek: 0 })]),
      { decision: "test", reasons: ["no-candidate"], pNone: null },
    ],
    "a rate of 0": [
      evidenceOf([worked("a", { ...year, rate: 0, moneySpent: 100, sales: salesOf(9) })], 0),
      { decision: "test", reasons: ["no-rate"], confidence: null, pNone: null },
    ],
    "only owned channels": [
      evidenceOf([worked("newsletter", { ...year, sales: salesOf(9), kind: "owned" })]),
      { decision: "test", reasons: ["no-candidate"], network: null, confidence: null },
    ],
    "three weeks of entries": [
      evidenceOf([worked("a", { weeks: 3, hoursPerWeek: 9, sales: salesOf(9, [5000], 10) })]),
      { decision: "test", reasons: expect.arrayContaining(["thin-evidence"]) },
    ],
    "sales without hours": [
      evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(30) })]),
      { decision: "test", reasons: expect.arrayContaining(["thin-evidence"]) },
    ],
    "hours without sales": [evidenceOf([worked("a", year), worked("b", year)]), { decision: "none", network: null }],
    "one network": [evidenceOf([worked("a", { ...year, sales: salesOf(20) })]), { decision: "focus", network: "a" }],
    "a sale a thousand times the others": [
      evidenceOf([worked("a", { ...year, sales: salesOf(6, [500, 500, 500, 500, 500, 500_000]) }), worked("b", year)]),
      { network: "a" },
    ],
    "sales of 0": [evidenceOf([worked("a", { ...year, sales: salesOf(9, [0]) })]), { decision: "none" }],
    "hours that cost nothing": [
      evidenceOf([worked("a", { ...year, rate: 0, sales: salesOf(3) }), worked("b", year)]),
      { network: "a" },
    ],
    "money spent and nothing else": [
      evidenceOf([worked("a", { hoursPerWeek: 0, moneySpent: 500 }), worked("b", year)]),
      { decision: "none" },
    ],
    "hours before the window alone": [
      { ...evidenceOf([worked("a", { weeks: 40, sales: salesOf(4, [900], 30) })]), since: TODAY - 34 },
      {},
    ],
    "hours without end": [evidenceOf([worked("a", { weeks: 2000, hoursPerWeek: 160 }), worked("b", year)]), {}],
    "a minute on a network": [
      evidenceOf([worked("a", { weeks: 1, hoursPerWeek: 1 / 60, moneySpent: 900 }), worked("b", year)]),
      { decision: "none" },
    ],
    "amounts in millions of units": [
      evidenceOf(
        [worked("a", { ...year, sales: salesOf(5, [1e15]), rate: 1e9 }), worked("b", { ...year, rate: 1e9 })],
        1e9,
      ),
      {},
    ],
  };

  it.each(Object.keys(cases))("%s: a sensible verdict, finite numbers", (name) => {
    const [evidence, expected] = cases[name] ?? [evidenceOf([]), {}];
    const judgement = of(evidence);
    expect(judgement).toMatchObject(expected);
    expect(numbersIn(judgement).filter((value) => !Number.isFinite(value))).toEqual([]);
    expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
    expect([...judgement.networks, ...judgement.owned]).toHaveLength(evidence.networks.length);
  });

  it("says nothing of a network without hours or sales", () => {
    const judgement = of(evidenceOf([worked("a", { ...year, sales: salesOf(9) }), worked("b", { hoursPerWeek: 0 })]));
    expect(rowOf(judgement, "b")).toMatchObject({ pPays: null, pBest: null, returnPerUnit: null, action: "keep" });
    expect(rowOf(judgement, "b")?.reasons).toEqual(["no-evidence"]);
  });

  it("is not carried away by many sales and one minute of work", () => {
    const minute = { ...worked("a", { weeks: 1, hoursPerWeek: 1 / 60, sales: salesOf(30) }) };
    const early = { ...minute, hours: [{ day: TODAY - 300, hours: 1 / 60 }] };
    for (const a of [minute, early]) {
      const judgement = of(evidenceOf([a, worked("b", year)]));
      expect(judgement.decision).not.toBe("focus");
      expect(rowOf(judgement, "a")?.pPays).toBeLessThan(0.6);
      expect(rowOf(judgement, "a")?.reasons).toContain("unlogged-hours");
    }
  });

  it("never tells to reduce or quit on thin evidence", () => {
    const judgement = of(evidenceOf([worked("a", { weeks: 3, hoursPerWeek: 40 }), worked("b", { weeks: 3 })]));
    expect(judgement.networks.map(({ action }) => action)).toEqual(["keep", "try"]);
    expect(judgement.reversals).toEqual([]);
  });
});
