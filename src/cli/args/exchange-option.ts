// What one unit of a currency is worth, as it is typed: CHF=1.05, usd=0,92.
import { type Decimal, parseDecimal } from "../../core/values/money.ts";

/** A currency's code in capitals, known or not, and its worth; null for anything else. */
export function typedExchange(text: string): { readonly code: string; readonly worth: Decimal } | null {
  const [, code = "", rate = ""] = /^([A-Z]{3})=(\d+(?:[.,]\d+)?)$/.exec(text.trim().toUpperCase()) ?? [];
  const worth = parseDecimal(rate.replace(",", "."));
  return worth && { code, worth };
}
