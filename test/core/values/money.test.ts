// Parsing, converting and splitting amounts exactly.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocate,
  amountOf,
  convert,
  decimalText,
  parseAmount,
  parseDecimal,
  roundMoney,
  typedText,
} from "../../../src/core/values/money.ts";
import { outcome } from "../../given.ts";
import { anyString } from "../arbitrary.ts";

const amount = (minor: number, currency: string) => ({ minor, currency });
const euros = (cents: number) => amount(cents, "EUR");

describe("a typed amount in a ledger kept in euros", () => {
  it.each([
    ["1200", euros(120_000)],
    ["1200.50", euros(120_050)],
    ["1200,50", euros(120_050)],
    ["1200,5", euros(120_050)],
    [".5", euros(50)],
    ["0,500", euros(50)],
    ["1 200,50", euros(120_050)],
    ["1\u202f200,50\u00a0€", euros(120_050)],
    ["1 200,50 EUR", euros(120_050)],
    ["1,200.50", euros(120_050)],
    ["1.200,50", euros(120_050)],
    ["1'200.50", euros(120_050)],
    ["1,234,567", euros(123_456_700)],
    ["1.234.567", euros(123_456_700)],
    ["+45", euros(4_500)],
    ["45euros", euros(4_500)],
    ["€45", euros(4_500)],
    ["$500", amount(50_000, "USD")],
    ["500 usd", amount(50_000, "USD")],
    ["CHF 500", amount(50_000, "CHF")],
    ["¥500", amount(500, "JPY")],
    [" $500 ", amount(50_000, "USD")],
    ["1  200,50", euros(120_050)],
    ["12,345.50", euros(1_234_550)],
    ["12.345,50", euros(1_234_550)],
    ["1200.5000", euros(120_050)],
    ["608.526 TND", amount(608_526, "TND")],
    ["1.200 KWD", amount(1_200, "KWD")],
    ["999.000 JOD", amount(999_000, "JOD")],
    ["1.234,567 TND", amount(1_234_567, "TND")],
    ["1234,567 TND", amount(1_234_567, "TND")],
  ])("%s", (text, expected) => {
    expect(parseAmount(text, "EUR")).toEqual({ value: expected });
  });

  it.each([
    ["1,200", "1200", "1.20"],
    ["1.200", "1200", "1.20"],
    ["12,345", "12345", "12.35"],
    ["$1,200", "1200", "1.20"],
    ["999.000 EUR", "999000", "999.00"],
    ["1,200 JPY", "1200", "1"],
    ["1,200 TND", "1200", "1.2000"],
    ["608,526 KWD", "608526", "608.5260"],
    ["1.200 JPY", "1200", "1"],
  ])("%s is refused, with both readings", (text, thousands, decimal) => {
    expect(parseAmount(text, "EUR")).toEqual({
      error: { code: "amount-ambiguous", params: { text, thousands, decimal } },
    });
  });

  it("can be typed as it is shown in the refusal, whatever the digits of its currency", () => {
    for (const currency of ["JPY", "EUR", "TND"]) {
      const { thousands, decimal } = (parseAmount("1,200", currency).error?.params ?? {}) as Record<string, string>;
      expect([thousands, decimal].map((text) => parseAmount(text ?? "", currency).error)).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  it.each([
    ["-45", "amount-negative"],
    ["\u221245", "amount-negative"],
    ["45.678.9", "amount-unreadable"],
    ["1.20.30", "amount-unreadable"],
    ["1,2,3", "amount-unreadable"],
    ["1 2", "amount-unreadable"],
    ["1,234,5", "amount-unreadable"],
    ["1234,567.50", "amount-unreadable"],
    ["1234.567,50", "amount-unreadable"],
    ["1200.", "amount-unreadable"],
    ["1e3", "amount-unreadable"],
    ["€45€", "amount-unreadable"],
    ["EUR", "amount-unreadable"],
    ["", "amount-unreadable"],
    ["1.2345", "amount-too-precise"],
    ["1.5 JPY", "amount-too-precise"],
    ["99999999999999999", "amount-too-large"],
    ["45 constructor", "currency-unknown"],
  ])("%j is refused: %s", (text, code) => {
    expect(outcome(parseAmount(text, "EUR"))).toBe(code);
  });

  it.each([
    ["€45€", {}],
    ["-45", {}],
    ["1,2,3", {}],
    ["99999999999999999", {}],
    ["1.5 JPY", { currency: "JPY", digits: 0 }],
  ])("%j is quoted where it is refused", (text, more) => {
    expect(parseAmount(text, "EUR").error?.params).toEqual({ text, ...more });
  });

  it("names the nearest currency to a mistyped one", () => {
    expect(parseAmount("45 EURO", "EUR")).toEqual({ value: euros(4_500) });
    expect(parseAmount("45 EUT", "EUR").error?.params).toEqual({ text: "EUT", suggestion: "EUR" });
    expect(parseAmount("45 eut", "EUR").error?.params).toEqual({ text: "eut", suggestion: "EUR" });
    expect(parseAmount("45 thousand", "EUR").error?.params).toEqual({ text: "thousand", suggestion: "" });
  });

  it("takes a sign that several currencies share for the ledger's own", () => {
    expect(parseAmount("$500", "CAD")).toEqual({ value: amount(50_000, "CAD") });
    expect(parseAmount("¥500", "CNY")).toEqual({ value: amount(50_000, "CNY") });
  });

  it("gives a whole amount or a fault for any text", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."0123459.,' \u202f€$EUR-\u2212+".split("")), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(anyString, nearly), (text) => {
        const { value, error } = parseAmount(text, "EUR");
        if (error) expect(error.code).toMatch(/^(amount|currency)-/);
        else expect(Number.isSafeInteger(value.minor) && value.minor >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back from its plain decimal, whatever the currency's digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom("EUR", "JPY", "TND"), (minor, currency) => {
        expect(amountOf(decimalText({ minor, currency }), currency)).toEqual({ value: { minor, currency } });
      }),
    );
    expect([euros(120_000), euros(6_250), euros(5)].map(decimalText)).toEqual(["1200", "62.50", "0.05"]);
    expect([amount(1_500, "JPY"), amount(1_500, "TND")].map(decimalText)).toEqual(["1500", "1.500"]);
  });
});

describe("an amount in another currency", () => {
  it.each([
    ["100 USD at 0.92", amount(10_000, "USD"), "0.92", "EUR", 9_200],
    ["0.05 USD at 0.1: half a cent goes up", amount(5, "USD"), "0.1", "EUR", 1],
    ["0.04 USD at 0.1: less than half goes down", amount(4, "USD"), "0.1", "EUR", 0],
    ["1.15 USD at 1.1 is 1.265, which no float holds", amount(115, "USD"), "1.1", "EUR", 127],
    ["1000 yen at 0.0061", amount(1_000, "JPY"), "0.0061", "EUR", 610],
    ["10 EUR at 163.5 in yen", amount(1_000, "EUR"), "163.5", "JPY", 1_635],
    ["10 EUR at 3.3333 in dinars", amount(1_000, "EUR"), "3.3333", "TND", 33_333],
    ["10 EUR at 3 in dinars", amount(1_000, "EUR"), "3", "TND", 30_000],
  ])("%s", (_name, from, rate, to, minor) => {
    const exchange = parseDecimal(rate);
    expect(exchange && convert(from, exchange, to)).toEqual({ minor, currency: to });
  });

  it.each(["", "abc", "0", "0.00", "-1", "1.2.3", "1,2", "1e3", ".5"])("has no exchange of %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe("an amount that is split", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [1, 1], [1, 0]],
    [10_001, [7_000, 3_000], [7_001, 3_000]],
    [5, [1, 9_999], [0, 5]],
  ])("%i by %j is %j", (minor, weights, parts) => {
    expect(allocate(minor, weights)).toEqual(parts);
  });

  it("adds up to itself, and no part is a unit away from its exact share", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (minor, shares) => {
        const parts = allocate(minor, shares);
        const total = shares.reduce((sum, share) => sum + share, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minor);
        for (const [index, part] of parts.entries()) {
          const distance = BigInt(part) * BigInt(total) - BigInt(minor) * BigInt(shares[index] ?? 0);
          expect(distance > -BigInt(total) && distance < BigInt(total)).toBe(true);
        }
      }),
    );
  });
});

describe("an amount that is offered to be typed again", () => {
  it.each([
    [amount(62_500, "TND"), "62.5000"],
    [amount(62_000, "TND"), "62"],
    [euros(6_250), "62.50"],
    [amount(62, "JPY"), "62"],
  ])("%j is %s, and read as it was", (offered, text) => {
    expect(typedText(offered)).toBe(text);
    expect(parseAmount(text, offered.currency)).toEqual({ value: offered });
  });
});

it.each([
  ["JPY", 1235],
  ["EUR", 1234.57],
  ["TND", 1234.568],
])("a figure in %s is rounded to %d", (currency, expected) => {
  expect(roundMoney(1234.5678, currency)).toBe(expected);
});
