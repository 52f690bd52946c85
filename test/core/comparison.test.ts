// Comparing ledgers: the one figure has no currency; amounts are converted only where it is said what they are worth.
import { describe, expect, it } from "vitest";
import { compareLedgers, type LedgerFigures } from "../../src/core/comparison.ts";
import { parseDecimal } from "../../src/core/money.ts";
import { figuresOf } from "../../src/core/roi.ts";
import { totalsOf } from "../../src/core/totals.ts";
import { day, ledgerOf } from "../given.ts";

const PERIOD = { since: day("2026-01-01"), until: day("2026-12-31") };

function figures(name: string, currency: string, ...lines: string[]): LedgerFigures {
  const items = lines.map((line) => `- { date: 2026-11-20, ${line} }`);
  const { entries, settings } = ledgerOf(`currency: ${currency}\nrate: 60\n---\n${items.join("\n")}`);
  return {
    name,
    file: `${name}.yaml`,
    currency,
    period: PERIOD,
    figures: figuresOf(totalsOf(entries, settings), currency),
  };
}

const euro = figures("euro", "EUR", "time: 1h, network: x", "earned: 120, network: x");
const franc = figures("franc", "CHF", "time: 1h, network: x", "earned: 30.01, network: x");
const idle = figures("idle", "EUR", "earned: 5, network: x");
const CHF = new Map([["CHF", parseDecimal("1.05") ?? { units: 1n, scale: 0 }]]);

describe("a comparison", () => {
  it("ranks by the return per 1, those that put nothing in last", () => {
    const { ledgers, median } = compareLedgers([idle, franc, euro], new Map());
    expect(ledgers.map(({ ledger }) => ledger)).toEqual(["euro", "franc", "idle"]);
    expect(median.returnPerUnit).toBeCloseTo((2 + 30.01 / 60) / 2, 12);
  });

  it("leaves every ledger its own currency unless an exchange is given", () => {
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

  it("counts how many make a profit, and has no median of nothing", () => {
    expect(compareLedgers([euro, franc, idle], CHF).study).toEqual({ profit: 1, breakEven: 0, loss: 1 });
    expect(compareLedgers([idle], CHF).median.returnPerUnit).toBeNull();
    expect(compareLedgers([], CHF)).toMatchObject({ ledgers: [], median: { returnPerUnit: null } });
  });
});
