// Money in whole minor units (cents) of one currency, computed without floating-point error.

import { type InputError, type Parsed, refuse } from "../errors/error.ts";
import { currencyCodes, currencyOf, isCurrency, minorDigits } from "./currency.ts";
import { nearest } from "./nearest.ts";

/** Minor units of a currency: { minor: 120050, currency: "EUR" } is 1,200.50 €. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** In minor units. Beyond it, an amount times its margin (ten-thousandths) is no longer an exact integer. */
const MAX_MINOR = 1e11;

const NUMBER = /^[-−+]?\d[\d.,\s'’]*$|^[.,]\d+$/;

/**
 * Parses a typed amount: 1200, 1200.50, 1200,50, "1 200,50 EUR", $500. A single separator before exactly three digits
 * is an error with both readings, except a point in three-decimal currencies (the ledger's format). The default
 * currency is the ledger's.
 */
export function parseAmount(text: string, ledgerCurrency: string): Parsed<Amount> {
  // Unicode normalisation data takes long to load.
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFKC");
  const typed = plain.replace(/\s+/g, " ").trim();
  const sides = /^([^\d\s.,+−-]*)\s*([-−+]?[\d.,\s'’]*?)\s*([^\d\s.,]*)$/u.exec(typed);
  const [, before = "", number = "", after = ""] = sides ?? [];
  if (!sides || !NUMBER.test(number) || (before !== "" && after !== "")) return refuse("amount-unreadable", { text });
  const word = before || after;
  const currency = word === "" ? ledgerCurrency : currencyOf(word, ledgerCurrency);
  if (currency === null) {
    return refuse("currency-unknown", { text: word, suggestion: nearest(word.toUpperCase(), currencyCodes()) ?? "" });
  }
  const decimal = decimalOf(number, text, minorDigits(currency));
  return decimal.error ? decimal : amountOf(decimal.value, currency, text);
}

/** An amount from a ledger: a plain decimal in its currency or in the one that it names, or words as people type them. */
export function readAmount(text: string, currency: string): Parsed<Amount> {
  if (/^0\d/.test(text)) return refuse("number-octal", { text });
  const [, whole, fraction = "", code = currency] = /^(\d+)(?:\.(\d+))?(?: ([A-Z]{3}))?$/.exec(text) ?? [];
  if (whole === undefined || !isCurrency(code)) return parseAmount(text, currency);
  const digits = minorDigits(code);
  if (fraction.length === 3 && digits < 3) return ambiguousAmount(text, whole, fraction, digits);
  return amountOf(fraction === "" ? whole : `${whole}.${fraction}`, code, text);
}

/** Converts a number with French, English or Swiss grouping to a plain decimal ("1200.50"). */
function decimalOf(number: string, text: string, digits: number): Parsed<string> {
  if (/^[-−]/.test(number)) return refuse("amount-negative", { text });
  const plain = number.replace(/^\+/, "").replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  if (/^\d+$/.test(plain)) return { value: plain };
  const single = /^(\d*)([.,])(\d+)$/.exec(plain);
  if (single) {
    const [, whole = "", mark, fraction = ""] = single;
    const isLedgerForm = mark === "." && digits === 3;
    if (fraction.length === 3 && !isLedgerForm && /^[1-9]\d{0,2}$/.test(whole)) {
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

/** Converts a plain decimal to minor units. Errors: more decimals than the currency has, or too large an amount. */
export function amountOf(decimal: string, currency: string, text: string = decimal): Parsed<Amount> {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = minorDigits(currency);
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > digits) return refuse("amount-too-precise", { text, currency, digits });
  const minor = Number(`${whole}${kept.padEnd(digits, "0")}`);
  return minor <= MAX_MINOR ? { value: { minor, currency } } : refuse("amount-too-large", { text });
}

/** Plain decimal with the currency's decimals, omitted if all are zero: 1200, 62.50. */
export function decimalText(amount: Amount): string {
  const digits = minorDigits(amount.currency);
  const padded = String(amount.minor).padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const fraction = padded.slice(padded.length - digits);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}

/** Plain decimal that `parseAmount` accepts: three decimals get a trailing zero, or they would be ambiguous. */
export function typedText(amount: Amount): string {
  const text = decimalText(amount);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/**
 * The error for one separator before three digits, with both readings (1200 or 1.20) in a form that can be typed: the
 * second is rounded to the currency's decimals, or ends in a zero if there are three.
 */
export function ambiguousAmount(
  text: string,
  whole: string,
  fraction: string,
  digits: number,
): { readonly error: InputError } {
  const decimal = digits > 2 ? `${whole}.${fraction}0` : Number(`${whole}.${fraction}`).toFixed(digits);
  return refuse("amount-ambiguous", { text, thousands: `${whole}${fraction}`, decimal });
}

/** Writes 72k as 72000 and 1.2k as 1200; other text is unchanged, such as 1,250k, which can be two numbers. */
export function expandThousands(text: string): string {
  return text.replace(/(?<![\d.,])(\d+(?:[.,]\d{1,2})?)\s*k(?![\p{L}\d])/iu, (_, decimal: string) =>
    timesThousand(decimal.replace(",", ".")),
  );
}

/** A plain decimal with at most three digits behind the point, times a thousand: 1.2 is 1200. */
export function timesThousand(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return `${whole}${fraction.padEnd(3, "0")}`.replace(/^0+(?=\d)/, "");
}

/** Rounds an amount in currency units to the currency's decimals. */
export function roundMoney(value: number, currency: string): number {
  const unit = 10 ** minorDigits(currency);
  return Math.round(value * unit) / unit;
}

/** An exact positive decimal: { units: 92n, scale: 2 } is 0.92. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Parses a positive decimal (digits, at most one point); null if invalid. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text);
  const units = BigInt(`${match?.[1] ?? ""}${match?.[2] ?? ""}`);
  return units === 0n ? null : { units, scale: (match?.[2] ?? "").length };
}

/** Converts at `exchange` target units per source unit, rounded half up to the target's minor unit. */
export function convert(amount: Amount, exchange: Decimal, currency: string): Amount {
  const shift = minorDigits(currency) - minorDigits(amount.currency) - exchange.scale;
  const raw = BigInt(amount.minor) * exchange.units;
  const minor = shift >= 0 ? raw * 10n ** BigInt(shift) : divideHalfUp(raw, 10n ** BigInt(-shift));
  return { minor: Number(minor), currency };
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** Splits `minor` by integer weights into parts that sum to it exactly (largest remainder, ties in order). */
export function allocate(minor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => BigInt(minor) * BigInt(weight));
  const parts = exact.map((product) => Number(product / BigInt(total)));
  const missing = minor - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: Number(product % BigInt(total)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
