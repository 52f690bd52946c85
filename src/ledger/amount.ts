// An amount as a ledger holds it: digits and a point, so that no reader takes it for anything else.
import { minorDigits } from "../core/currency.ts";
import { type Parsed, refuse } from "../core/fault.ts";
import { type Amount, amountOf, parseAmount } from "../core/money.ts";

/** An amount from a ledger: a plain decimal in its currency, or words as people type them ("1200 USD"). */
export function readAmount(text: string, currency: string): Parsed<Amount> {
  if (/^0\d/.test(text)) return refuse("number-octal", { text });
  const plain = /^\d+(?:\.(\d+))?$/.exec(text);
  const ambiguous = plain?.[1]?.length === 3 && minorDigits(currency) !== 3;
  return plain && !ambiguous ? amountOf(text, currency) : parseAmount(text, currency);
}
