// An amount as a ledger holds it: digits and a point, so that no reader takes it for anything else.

import { type Parsed, refuse } from "../errors/error.ts";
import { isCurrency, minorDigits } from "./currency.ts";
import { type Amount, ambiguousAmount, amountOf, parseAmount } from "./money.ts";

/** An amount from a ledger: a plain decimal in its currency or in the one it names, or words as people type them. */
export function readAmount(text: string, currency: string): Parsed<Amount> {
  if (/^0\d/.test(text)) return refuse("number-octal", { text });
  const [, whole, fraction = "", code = currency] = /^(\d+)(?:\.(\d+))?(?: ([A-Z]{3}))?$/.exec(text) ?? [];
  if (whole === undefined || !isCurrency(code)) return parseAmount(text, currency);
  const digits = minorDigits(code);
  if (fraction.length === 3 && digits < 3) return ambiguousAmount(text, whole, fraction, digits);
  return amountOf(fraction === "" ? whole : `${whole}.${fraction}`, code, text);
}
