// Amounts in other currencies: worth what the ledger says, and never a guess.
import { expect, it } from "vitest";
import { exchangeable, inLedgerCurrency } from "../../../src/core/entries/exchange.ts";
import { day, ledgerOf } from "../../given.ts";

const { settings } = ledgerOf("exchange: { USD: 0.5 }\n---\n");
const TODAY = day("2026-11-20");
const amount = (currency: string) => ({ minor: 1000, currency });

it("an amount is worth what the ledger says, and its own where it is in the ledger's currency", () => {
  expect(["EUR", "USD"].map((currency) => inLedgerCurrency(amount(currency), TODAY, settings).minor)).toEqual([
    1000, 500,
  ]);
  expect(["EUR", "USD"].map((currency) => exchangeable(amount(currency), settings).value)).toEqual(
    ["EUR", "USD"].map(amount),
  );
});

it("an amount that the ledger knows no exchange of is refused, and can be no part of a sum", () => {
  expect(exchangeable(amount("GBP"), settings).error).toEqual({
    code: "currency-without-exchange",
    params: { code: "GBP", currency: "EUR" },
  });
  expect(() => inLedgerCurrency(amount("GBP"), TODAY, settings)).toThrow(new RangeError("no exchange for GBP"));
});

it("an amount is worth what its currency was worth on its day; before the first rate, what that rate says", () => {
  const dated = ledgerOf(
    "exchange: { USD: [{ from: 2026-07-01, rate: 0.75 }, { from: 2026-01-01, rate: 0.5 }] }\n---\n",
  ).settings;
  const worth = (date: string) => inLedgerCurrency(amount("USD"), day(date), dated).minor;
  expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01", "2027-01-01"].map(worth)).toEqual([
    500, 500, 500, 750, 750,
  ]);
  const open = ledgerOf("exchange: { USD: [{ rate: 0.5 }, { from: 2026-07-01, rate: 0.75 }] }\n---\n").settings;
  expect(inLedgerCurrency(amount("USD"), day("2020-01-01"), open).minor).toBe(500);
});
