// Amounts in other currencies: worth what the ledger says, and never a guess.
import { expect, it } from "vitest";
import { exchangeable, inLedgerCurrency } from "../../../src/core/entries/exchange.ts";
import { ledgerOf } from "../../given.ts";

const { settings } = ledgerOf("exchange: { USD: 0.5 }\n---\n");
const amount = (currency: string) => ({ minor: 1000, currency });

it("an amount is worth what the ledger says, and its own where it is in the ledger's currency", () => {
  expect(["EUR", "USD"].map((currency) => inLedgerCurrency(amount(currency), settings).minor)).toEqual([1000, 500]);
  expect(["EUR", "USD"].map((currency) => exchangeable(amount(currency), settings).value)).toEqual(
    ["EUR", "USD"].map(amount),
  );
});

it("an amount that the ledger knows no exchange of is refused, and can be no part of a sum", () => {
  expect(exchangeable(amount("GBP"), settings).error).toEqual({
    code: "currency-without-exchange",
    params: { code: "GBP", currency: "EUR" },
  });
  expect(() => inLedgerCurrency(amount("GBP"), settings)).toThrow(new RangeError("no exchange for GBP"));
});
