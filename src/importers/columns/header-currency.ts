// The currency in a header: "Amount spent (EUR)", "Débit Euros", "Price ($)".
import { currencyOf, isCurrency } from "../../core/values/currency.ts";

/** Codes that are accepted as the last word of a header, where others may be words: "Amount ALL", "Total TOP". */
const PLAIN_CODES = /(?:^| )(EUR|USD|GBP|CHF|CAD|AUD|JPY|Euros?|[€$£¥])$/i;

/** The currency of a header; null if it names none. `ledgerCurrency` decides signs that several currencies share. */
export function currencyInHeader(header: string, ledgerCurrency: string): string | null {
  const plain = header.normalize("NFKC").replace(/\s+/g, " ").trim();
  const inside = /[([]([^()[\]]+)[)\]]$/.exec(plain)?.[1]?.trim() ?? "";
  if (isCurrency(inside)) return inside;
  const word = /^(?:[a-z]{3}|euros?|\p{Sc})$/iu.test(inside) ? ` ${inside}` : plain;
  const [, code] = PLAIN_CODES.exec(word) ?? [];
  return code === undefined ? null : currencyOf(code, ledgerCurrency);
}
