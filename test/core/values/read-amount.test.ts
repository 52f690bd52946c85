// Amounts in a ledger: a point is a decimal point, and three digits behind it are only taken where the currency has them.
import { describe, expect, it } from "vitest";
import { readAmount } from "../../../src/core/values/money.ts";
import { outcome } from "../../given.ts";

describe("an amount in a ledger", () => {
  it.each([
    ["1.200", "TND", { minor: 1200, currency: "TND" }],
    ["1.200 TND", "EUR", { minor: 1200, currency: "TND" }],
    ["1200.50 USD", "EUR", { minor: 120_050, currency: "USD" }],
    ["1200 JPY", "EUR", { minor: 1200, currency: "JPY" }],
    ["$500", "EUR", { minor: 50_000, currency: "USD" }],
  ])("%j in %s is what was written", (text, currency, expected) => {
    expect(readAmount(text, currency)).toEqual({ value: expected });
  });

  it.each([
    ["1.200", "EUR", "amount-ambiguous"],
    ["1.000", "JPY", "amount-ambiguous"],
    ["1.200 USD", "TND", "amount-ambiguous"],
    ["1,200 TND", "EUR", "amount-ambiguous"],
    ["1.2345", "TND", "amount-too-precise"],
    ["1.20 XYZ", "EUR", "currency-unknown"],
    ["012", "EUR", "number-octal"],
  ])("%j in %s is refused: %s", (text, currency, code) => {
    expect(outcome(readAmount(text, currency))).toBe(code);
  });
});
