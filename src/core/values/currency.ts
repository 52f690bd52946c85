// ISO 4217 currency codes, their number of minor digits, and the signs people type for them.
import { lazy } from "../text/memoize.ts";
import { otherWords } from "../words/lexicon/lexicon.ts";

const TWO_DIGITS =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP " +
  "CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR " +
  "KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN " +
  "PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD " +
  "TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG";
const NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND";

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...TWO_DIGITS.split(" ").map((code) => [code, 2] as const),
  ...NO_DIGITS.split(" ").map((code) => [code, 0] as const),
  ...THREE_DIGITS.split(" ").map((code) => [code, 3] as const),
]);

/** Signs and words, which several currencies may share: the ledger's currency wins, else the first. */
const signs = lazy(() => {
  const words = Object.entries(otherWords("words", "currency"));
  return new Map(words.flatMap(([codes, typed]) => typed.map((word) => [word, codes.split(" ")] as const)));
});

export function isCurrency(code: string): boolean {
  return DIGITS.has(code);
}

/** Number of decimals of a currency: 2 for EUR, 0 for JPY, 3 for TND; 2 for unknown codes. */
export function minorDigits(currency: string): number {
  return DIGITS.get(currency) ?? 2;
}

/** Regions whose currency code does not begin with the region's, or begins like that of a former currency. */
const OTHER_REGIONS: Readonly<Record<string, string>> = {
  AUD: "KI NR TV",
  CHF: "LI",
  DKK: "FO GL",
  EUR: "BG",
  GBP: "GG IM JE",
  ILS: "PS",
  MAD: "EH",
  NOK: "SJ",
  NZD: "CK NU TK",
  USD: "AS EC FM GU MH MP PR PW SV TC TL VG VI",
  XAF: "CF CG CM GA GQ TD",
  XCD: "AG AI DM GD KN LC MS VC",
  XOF: "BF BJ CI GW ML NE SN TG",
  XPF: "NC PF WF",
};

/**
 * The currency of a region (ISO 3166 code), whose code begins with that of the region as a rule (ISO 4217): US, USD. Null for
 * regions with the euro, and for unknown ones.
 */
export function currencyOfRegion(region: string): string | null {
  const [other] = Object.entries(OTHER_REGIONS).find(([, regions]) => regions.split(" ").includes(region)) ?? [];
  return other ?? currencyCodes().find((code) => code.slice(0, 2) === region && !code.startsWith("X")) ?? null;
}

/** Resolves a code in any case, a sign or a word to an ISO code; `currency` is the ledger's. Null if unknown. */
export function currencyOf(word: string, currency: string): string | null {
  if (isCurrency(word.toUpperCase())) return word.toUpperCase();
  const codes = signs().get(word.toLowerCase()) ?? [];
  return codes.find((code) => code === currency) ?? codes[0] ?? null;
}

export function currencyCodes(): readonly string[] {
  return [...DIGITS.keys()];
}
