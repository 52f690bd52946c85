// Totals and figures, computed by hand to the cent.
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/core/entries/part.ts";
import { figuresOf } from "../../../src/core/report/roi.ts";
import { addPart, addTotals, noTotals, type Totals } from "../../../src/core/report/totals.ts";
import { ledgerOf } from "../../given.ts";

const EURO_LEDGER = [
  "rate: [{ from: 2026-01-01, rate: 55 }, { from: 2026-07-01, rate: 60 }]",
  "margin: 0.9",
  "people: { marie: { rate: 35 } }",
  "exchange: { USD: 0.92 }",
  "---",
];

/** The figures of a network in a ledger of these lines. */
function figures(network: string, lines: readonly string[], head: readonly string[] = EURO_LEDGER) {
  const { entries, settings } = ledgerOf([...head, ...lines].join("\n"));
  const totals = noTotals();
  for (const entry of entries) {
    for (const part of partsOf(entry, settings)) if (part.network === network) addPart(totals, entry, part, settings);
  }
  return figuresOf(totals, settings.currency);
}

it("count no sale of amount 0", () => {
  const sales = (...amounts: string[]): number =>
    figures(
      "linkedin",
      amounts.map((earned) => `- { date: 2026-07-04, earned: ${earned}, network: linkedin }`),
    ).sales;
  expect(sales("100", "0", "0.00")).toBe(1);
  expect(sales("0")).toBe(0);
});

describe("the figures of a network", () => {
  const lines = [
    "- { date: 2026-06-30, time: 1h15m, network: linkedin }", // 75 min at 55: 68.75
    "- { date: 2026-07-01, time: 20m, network: linkedin }", // 20 min at 60: 20.00
    "- { date: 2026-07-02, time: 50m, network: linkedin, person: marie }", // 50 min at 35: 29.1667
    "- { date: 2026-07-03, spent: 45.10, network: linkedin }",
    "- { date: 2026-07-03, spent: 12 USD, network: linkedin }", // 11.04
    "- { date: 2026-07-04, earned: 1200, network: [linkedin, newsletter] }", // 600 x 0.9 = 540
    "- { date: 2026-07-05, earned: 99.99, network: linkedin, margin: 50%, evidence: guess }", // 49.995
    "- { date: 2026-07-06, posted: tip, network: linkedin }",
    "- { date: 2026-07-06, followers: 1840, network: linkedin }",
  ];

  it("match sums computed by hand", () => {
    expect(figures("linkedin", lines)).toEqual({
      minutes: 145,
      timeCost: 117.92, // 117.9167
      moneySpent: 56.14,
      cost: 174.06,
      revenue: 699.99,
      grossProfit: 590, // 589.995, half up
      net: 415.94,
      returnPerUnit: 590 / 174.06,
      reason: null,
      returnRange: { floor: 540 / 174.06, ceiling: 590 / 174.06 },
      roi: 415.94 / 174.06,
      netPerHour: 220.91, // (590 - 56.14) x 60 / 145 = 220.9076
      sales: 1.5,
      posts: 1,
      reach: 0,
      status: "profit",
    });
  });

  it("have the decimals of the currency", () => {
    const yen = ["currency: JPY", "rate: 3000", "---", "- { date: 2026-11-20, time: 25m, network: x }"];
    expect(figures("x", [], yen)).toMatchObject({ timeCost: 1250, cost: 1250, net: -1250 });
    const dinars = ["currency: TND", "rate: 40.001", "---", "- { date: 2026-11-20, time: 1h, network: x }"];
    expect(figures("x", [], dinars)).toMatchObject({ timeCost: 40.001 });
  });

  it("count time without an hourly rate, at no cost", () => {
    const early = figures("linkedin", ["- { date: 2025-12-31, time: 1h, network: linkedin }"]);
    expect(early).toMatchObject({ minutes: 60, timeCost: 0, returnPerUnit: null, status: null });
  });

  it("have a guess as a range, and no range without one", () => {
    const sale = "- { date: 2026-07-01, earned: 100, network: x, evidence: asked }";
    expect(figures("x", ["- { date: 2026-07-01, time: 1h, network: x }", sale]).returnRange).toBeNull();
    expect(
      figures("x", ["- { date: 2026-07-01, time: 1h, network: x }", sale.replace("asked", "guess")]).returnRange,
    ).toEqual({
      floor: 0,
      ceiling: 1.5,
    });
  });
});

describe("a return per 1", () => {
  const hour = "- { date: 2026-07-01, time: 1h, network: x }";
  const head = ["rate: 60", "---"];

  it.each([
    ["66.01", "profit"],
    ["66", "break-even"],
    ["54", "break-even"],
    ["53.99", "loss"],
    ["0.01", "loss"],
    ["0", "unpaid"],
  ])("of an hour at 60 that brought %s is %s", (earned, status) => {
    expect(figures("x", [hour, `- { date: 2026-07-02, earned: ${earned}, network: x }`], head).status).toBe(status);
  });

  it("is null without cost, with a reason", () => {
    expect(figures("x", ["- { date: 2026-07-02, earned: 500, network: x }"], head)).toMatchObject({
      returnPerUnit: null,
      reason: "no-cost",
      returnRange: null,
      roi: null,
      netPerHour: null,
      net: 500,
      status: null,
    });
  });
});

describe("a shared sale", () => {
  const { entries, settings } = ledgerOf(
    [
      "exchange: { USD: 0.92 }",
      "---",
      "- { date: 2026-11-20, earned: 100, network: [linkedin, blog, x] }",
      "- { date: 2026-11-20, earned: 0.03 USD, network: { linkedin: 70%, newsletter: 30% } }",
      "- { date: 2026-11-20, earned: 100 }",
    ].join("\n"),
  );

  it("is split to the cent, after it is exchanged", () => {
    expect(entries.map((entry) => partsOf(entry, settings).map(({ network, minor }) => [network, minor]))).toEqual([
      [
        ["linkedin", 3_334],
        ["blog", 3_333],
        ["x", 3_333],
      ],
      [
        ["linkedin", 2],
        ["newsletter", 1],
      ], // 0.0276 becomes 0.03
      [[null, 10_000]],
    ]);
  });

  it("counts as one sale in total", () => {
    const all: Totals = noTotals();
    for (const entry of entries) {
      const own = noTotals();
      for (const part of partsOf(entry, settings)) addPart(own, entry, part, settings);
      addTotals(all, own);
    }
    expect(figuresOf(all, "EUR")).toMatchObject({ sales: 3, revenue: 200.03 });
  });
});
