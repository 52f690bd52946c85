// Parses a typed exchange rate, such as CHF=1.05 or usd=0,92.
import { type Decimal, parseDecimal } from "../../core/values/money.ts";

/** The currency code, known or not, and one unit's worth; null if malformed. */
export function typedExchange(text: string): { readonly code: string; readonly worth: Decimal } | null {
  const [, code = "", rate = ""] = /^([A-Z]{3})=(\d+(?:[.,]\d+)?)$/.exec(text.trim().toUpperCase()) ?? [];
  const worth = parseDecimal(rate.replace(",", "."));
  return worth && { code, worth };
}
