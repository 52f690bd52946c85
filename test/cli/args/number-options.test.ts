// Typed exchange rates, parsed alike for every command.
import { expect, it } from "vitest";
import { typedExchange } from "../../../src/cli/args/number-options.ts";

it.each([
  ["CHF=1.05", "CHF", 105n, 2],
  ["usd=0,92", "USD", 92n, 2],
  [" GBP=2 ", "GBP", 2n, 0],
])("%j is a rate", (text, code, units, scale) => {
  expect(typedExchange(text)).toEqual({ code, worth: { units, scale } });
});

it.each(["CHF=1=2", "CHF=lots", "CHF=0", "CHF", "=1.05", "FRANCS=1", "CHF=1.05 EUR", ""])("%j is none", (text) => {
  expect(typedExchange(text)).toBeNull();
});
