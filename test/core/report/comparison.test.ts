// Comparing ledgers by return per unit, with amounts converted only at given rates.
import { describe, expect, it } from "vitest";
import { compareLedgers, type LedgerFigures } from "../../../src/core/report/comparison.ts";
import { sumUp } from "../../../src/core/report/report.ts";
import { parseDecimal } from "../../../src/core/values/money.ts";
import type { Ledger } from "../../../src/ledger/read/read.ts";
import { day, ledgerOf } from "../../given.ts";

const PERIOD = { since: day("2026-01-01"), until: day("2026-12-31") };

function figures(name: string, currency: string, ...lines: string[]): LedgerFigures {
  const items = lines.map((line) => `- { date: 2026-11-20, ${line} }`);
  const { entries, settings } = ledgerOf(`currency: ${currency}\nrate: 60\n---\n${items.join("\n")}`);
  return {
    name,
    file: `${name}.yaml`,
    currency,
    period: PERIOD,
    ...sums(entries, settings),
  };
}

function sums(entries: Ledger["entries"], settings: Ledger["settings"]) {
  const { totals, channels, prices } = sumUp(
    entries,
    settings,
    { period: PERIOD, previous: null },
    { by: "network" },
  ).figures;
  return { figures: totals, channels, prices };
}

const euro = figures("euro", "EUR", "time: 1h, network: x", "earned: 120, network: x");
const franc = figures("franc", "CHF", "time: 1h, network: x", "earned: 30.01, network: x");
const idle = figures("idle", "EUR", "earned: 5, network: x");
const CHF = new Map([["CHF", parseDecimal("1.05") ?? { units: 1n, scale: 0 }]]);

describe("a comparison", () => {
  it("ranks by return per unit, ledgers without cost last", () => {
    const { ledgers, median } = compareLedgers([idle, franc, euro], new Map());
    expect(ledgers.map(({ ledger }) => ledger)).toEqual(["euro", "franc", "idle"]);
    expect(median.returnPerUnit).toBeCloseTo((2 + 30.01 / 60) / 2, 12);
  });

  it("keeps the currency of each ledger without an exchange rate", () => {
    const { currency, ledgers } = compareLedgers([euro, franc], new Map());
    expect(currency).toBeNull();
    expect(ledgers.map((row) => [row.currency, row.cost])).toEqual([
      ["EUR", 60],
      ["CHF", 60],
    ]);
  });

  it("converts to the first ledger's currency, to the cent, and never the return", () => {
    const { currency, ledgers } = compareLedgers([euro, franc], CHF);
    expect(currency).toBe("EUR");
    expect(ledgers[1]).toMatchObject({ currency: "EUR", cost: 63, revenue: 31.51, grossProfit: 31.51, net: -31.49 });
    expect(ledgers[1]?.returnPerUnit).toBe(franc.figures.returnPerUnit);
  });

  it("ranks ties by name, and a missing return after a loss", () => {
    const same = ["b", "a"].map((name) => figures(name, "EUR", "time: 1h, network: x", "earned: 60, network: x"));
    const nothing = figures("nothing", "EUR", "time: 1h, network: x");
    const { ledgers, median, study } = compareLedgers([...same, idle, nothing], new Map());
    expect(study).toEqual({ profit: 0, breakEven: 2, loss: 1 });
    expect(ledgers.map(({ ledger }) => ledger)).toEqual(["a", "b", "nothing", "idle"]);
    expect(median.returnPerUnit).toBe(1);
  });

  it("has the median return, in any order of ledgers", () => {
    const worth = (earned: number) =>
      figures(`${earned}`, "EUR", "time: 1h, network: x", `earned: ${earned}, network: x`);
    for (const earned of [
      [60, 180, 120],
      [180, 60, 120],
      [120, 60, 180],
    ])
      expect(compareLedgers(earned.map(worth), new Map()).median.returnPerUnit).toBe(2);
  });

  it("converts money spent and net per hour, which is null without hours", () => {
    const both = figures("both", "CHF", "time: 2h, network: x", "spent: 20, network: x", "earned: 60, network: x");
    const money = figures("money", "CHF", "spent: 20, network: x");
    const { ledgers } = compareLedgers([euro, both, money], CHF);
    expect(ledgers.find(({ ledger }) => ledger === "both")).toMatchObject({
      timeCost: 126,
      moneySpent: 21,
      cost: 147,
      net: -84,
      netPerHour: 21,
    });
    expect(ledgers.find(({ ledger }) => ledger === "money")?.netPerHour).toBeNull();
    expect(
      compareLedgers([euro], new Map([["EUR", CHF.get("CHF") ?? { units: 1n, scale: 0 }]])).ledgers[0],
    ).toMatchObject({ cost: 60 });
  });

  it("ranks by the channels: sales from elsewhere do not make the hours better", () => {
    const shop = figures(
      "shop",
      "EUR",
      "time: 1h, network: x",
      "earned: 30, network: x",
      "earned: 900, network: walk-in",
    );
    const { ledgers, median } = compareLedgers([shop, euro], new Map());
    expect(ledgers.map(({ ledger }) => ledger)).toEqual(["euro", "shop"]);
    expect(ledgers[1]).toMatchObject({ revenue: 930, channels: { revenue: 30, returnPerUnit: 0.5 } });
    expect(median.returnPerUnit).toBe((2 + 0.5) / 2);
  });

  it("keeps the common currency", () => {
    expect(compareLedgers([franc, franc], new Map()).currency).toBe("CHF");
  });

  it("counts how many make a profit, and has no median of nothing", () => {
    expect(compareLedgers([euro, franc, idle], CHF).study).toEqual({ profit: 1, breakEven: 0, loss: 1 });
    expect(compareLedgers([idle], CHF).median.returnPerUnit).toBeNull();
    expect(compareLedgers([], CHF)).toMatchObject({ ledgers: [], median: { returnPerUnit: null } });
  });
});
