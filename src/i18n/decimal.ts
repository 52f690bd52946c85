// Number formatting. Intl is not used: its first formatter takes as long as the rest of a command.
import type { Language } from "../core/entries/settings.ts";

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly point: string }>> = {
  en: { group: ",", point: "." },
  fr: { group: "\u00a0", point: "," },
};
/** Signs of common currencies, the same in both languages. */
const UNITS: Readonly<Record<string, string>> = {
  EUR: "€",
  USD: "$",
  GBP: "£",
  CHF: "CHF",
  CAD: "$",
  AUD: "$",
  JPY: "¥",
};

/** 1,989.00. Rounds half away from zero; |value| < 10^21; negative numbers start with an ASCII minus. */
export function decimalText(value: number, places: number, language: Language): string {
  const { group, point } = SIGNS[language];
  const [whole = "", fraction] = rounded(Math.abs(value), places).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}

/** Rounds the shortest decimal form of a number (1.005), not its binary value. */
function rounded(value: number, places: number): string {
  const [whole = "", fraction = ""] = String(value).split(".");
  if (fraction.includes("e") || fraction.length <= places) return value.toFixed(places);
  const kept = BigInt(`${whole}${fraction.slice(0, places)}`) + (fraction.charAt(places) < "5" ? 0n : 1n);
  const digits = String(kept).padStart(places + 1, "0");
  const end = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, end)}.${digits.slice(end)}`;
}

/** The narrow symbol of a currency: € */
export function unitOf(currency: string, locale: string): string {
  const known = Object.hasOwn(UNITS, currency) ? UNITS[currency] : undefined;
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  return format.formatToParts(1).find(({ type }) => type === "currency")?.value ?? currency;
}
