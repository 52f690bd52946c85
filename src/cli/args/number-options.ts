// Numbers given to options: whole ones, and exchange rates such as CHF=1.05 or usd=0,92.
import { failure } from "../../core/errors/failure.ts";
import { type Decimal, parseDecimal } from "../../core/values/money.ts";

/** The number, between `least` and `most`. Throws a Failure that names the option. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw failure("usage", "option-unreadable", { option, text });
  return value;
}

/** The currency code, known or not, and one unit's worth; null if malformed. */
export function typedExchange(text: string): { readonly code: string; readonly worth: Decimal } | null {
  const [, code = "", rate = ""] = /^([A-Z]{3})=(\d+(?:[.,]\d+)?)$/.exec(text.trim().toUpperCase()) ?? [];
  const worth = parseDecimal(rate.replace(",", "."));
  return worth && { code, worth };
}
