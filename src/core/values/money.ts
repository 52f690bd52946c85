// Money: whole minor units (cents) of one currency. Added, split and converted without a float.

import { type Fault, type Parsed, refuse } from "../errors/error.ts";
import { currencyCodes, currencyOf, minorDigits } from "./currency.ts";
import { nearest } from "./nearest.ts";

/** An amount in minor units of its currency: { minor: 120050, currency: "EUR" } is 1,200.50 €. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** Beyond this, an amount times its margin in ten-thousandths is no exact number any more. In minor units. */
const LARGEST = 1e11;

const NUMBER = /^[-−+]?\d[\d.,\s'’]*$|^[.,]\d+$/;

/**
 * An amount from what people type: 1200, 1200.50, 1200,50, "1 200,50 EUR", $500. A single separator followed by exactly
 * three digits is refused with both readings, unless it is a point and the currency has three decimals, as ledgers hold it.
 * Without a currency it is in the ledger's.
 */
export function parseAmount(text: string, ledgerCurrency: string): Parsed<Amount> {
  const typed = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const sides = /^([^\d\s.,+−-]*)\s*([-−+]?[\d.,\s'’]*?)\s*([^\d\s.,]*)$/u.exec(typed);
  const [, before = "", number = "", after = ""] = sides ?? [];
  if (!sides || !NUMBER.test(number) || (before !== "" && after !== "")) return refuse("amount-unreadable", { text });
  const word = before || after;
  const currency = word === "" ? ledgerCurrency : currencyOf(word, ledgerCurrency);
  if (currency === null) {
    return refuse("currency-unknown", { text: word, suggestion: nearest(word.toUpperCase(), currencyCodes()) ?? "" });
  }
  const decimal = decimalOf(number, text, minorDigits(currency));
  return decimal.fault ? decimal : amountOf(decimal.value, currency, text);
}

/** A plain decimal ("1200.50") from a typed number with French, English or Swiss grouping. */
function decimalOf(number: string, text: string, digits: number): Parsed<string> {
  if (/^[-−]/.test(number)) return refuse("amount-negative", { text });
  const plain = number.replace(/^\+/, "").replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  if (/^\d+$/.test(plain)) return { value: plain };
  const single = /^(\d*)([.,])(\d+)$/.exec(plain);
  if (single) {
    const [, whole = "", mark, fraction = ""] = single;
    const isWritten = mark === "." && digits === 3;
    if (fraction.length === 3 && !isWritten && /^[1-9]\d{0,2}$/.test(whole)) {
      return ambiguousAmount(text, whole, fraction, digits);
    }
    return { value: `${whole || "0"}.${fraction}` };
  }
  const both = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$|^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(plain);
  if (!both) return refuse("amount-unreadable", { text });
  const whole = (both[1] ?? both[3] ?? "").replace(/[.,]/g, "");
  const fraction = both[2] ?? both[4];
  return { value: fraction === undefined ? whole : `${whole}.${fraction}` };
}

/** The amount of a plain decimal such as 1200.50, which must have no more digits than its currency has. */
export function amountOf(decimal: string, currency: string, text: string = decimal): Parsed<Amount> {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = minorDigits(currency);
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > digits) return refuse("amount-too-precise", { text, currency, digits });
  const minor = Number(`${whole}${kept.padEnd(digits, "0")}`);
  return minor <= LARGEST ? { value: { minor, currency } } : refuse("amount-too-large", { text });
}

/** The plain decimal of an amount with its currency's digits, trailing zeros left out only when all are: 1200, 62.50. */
export function decimalText(amount: Amount): string {
  const digits = minorDigits(amount.currency);
  const padded = String(amount.minor).padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const fraction = padded.slice(padded.length - digits);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}

/** The plain decimal of an amount as it can be typed: three decimals with a zero behind them, which are no thousands then. */
export function typedText(amount: Amount): string {
  const text = decimalText(amount);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/**
 * The refusal of an amount with one separator and three digits after it, with both readings: 1200 or 1.20. Both can be
 * typed: the second is rounded to the currency's digits, or ends in a zero where it has three.
 */
export function ambiguousAmount(
  text: string,
  whole: string,
  fraction: string,
  digits: number,
): { readonly fault: Fault } {
  const decimal = digits > 2 ? `${whole}.${fraction}0` : Number(`${whole}.${fraction}`).toFixed(digits);
  return refuse("amount-ambiguous", { text, thousands: `${whole}${fraction}`, decimal });
}

/** A figure in currency units, rounded to the currency's digits. */
export function roundMoney(value: number, currency: string): number {
  const unit = 10 ** minorDigits(currency);
  return Math.round(value * unit) / unit;
}

/** A positive decimal kept exactly: { units: 92n, scale: 2 } is 0.92. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** A positive decimal from its text (digits, at most one point), or null. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text);
  const units = BigInt(`${match?.[1] ?? ""}${match?.[2] ?? ""}`);
  return units === 0n ? null : { units, scale: (match?.[2] ?? "").length };
}

/** The amount in another currency, rounded half up to its minor unit, at `exchange` units of it for one of the amount's. */
export function convert(amount: Amount, exchange: Decimal, currency: string): Amount {
  const shift = minorDigits(currency) - minorDigits(amount.currency) - exchange.scale;
  const raw = BigInt(amount.minor) * exchange.units;
  const minor = shift >= 0 ? raw * 10n ** BigInt(shift) : divideHalfUp(raw, 10n ** BigInt(-shift));
  return { minor: Number(minor), currency };
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** `minor` split by whole weights so that the parts add up to it exactly: largest remainders first, then in order. */
export function allocate(minor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => BigInt(minor) * BigInt(weight));
  const parts = exact.map((product) => Number(product / BigInt(total)));
  const short = minor - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: Number(product % BigInt(total)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, short)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
