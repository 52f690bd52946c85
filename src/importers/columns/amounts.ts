// Converts imported amounts to money: rounded to the currency's digits, and exchanged at the rates given.

import type { Settings } from "../../core/entries/settings.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { type Amount, convert, type Decimal } from "../../core/values/money.ts";
import type { Reason, RowAmount } from "../row.ts";

/** In minor units; ledgers refuse more. */
const LARGEST = 100_000_000_000n;

/** The absolute amount; a reason to skip it if it is too large or the currency is unknown or has no rate. */
export function worthOf(
  { decimal, currency }: RowAmount,
  settings: Settings,
  exchange: ReadonlyMap<string, Decimal>,
): { readonly amount: Amount } | Reason {
  if (currency === null) return { reason: "no-currency" };
  const minor = roundedMinor(decimal.replace("-", ""), minorDigits(currency));
  if (minor > LARGEST) return { reason: "too-large", detail: decimal };
  const amount = { minor: Number(minor), currency };
  if (currency === settings.currency) return { amount };
  const rate = exchange.get(currency);
  if (rate) return { amount: convert(amount, rate, settings.currency) };
  return settings.exchange.has(currency) ? { amount } : { reason: "no-exchange", detail: currency };
}

/** Minor units of an unsigned decimal, rounded half up. */
function roundedMinor(decimal: string, digits: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const kept = BigInt(`${whole}${fraction.slice(0, digits).padEnd(digits, "0")}`);
  return (fraction[digits] ?? "0") >= "5" ? kept + 1n : kept;
}
