// What headers say about their columns: a currency, and by their language the order of dates.
import { currencyOf, isCurrency } from "../../core/values/currency.ts";
import type { Order } from "./date-parts.ts";

/** Codes that are accepted as the last word of a header, where others may be words: "Amount ALL", "Total TOP". */
const PLAIN_CODES = /(?:^| )(EUR|USD|GBP|CHF|CAD|AUD|JPY|Euros?|[€$£¥])$/i;

/**
 * The currency of a header ("Amount spent (EUR)", "Débit Euros", "Price ($)"); null if it names none. `ledgerCurrency`
 * decides signs that several currencies share.
 */
export function currencyInHeader(header: string, ledgerCurrency: string): string | null {
  const plain = header.normalize("NFKC").replace(/\s+/g, " ").trim();
  const inside = /[([]([^()[\]]+)[)\]]$/.exec(plain)?.[1]?.trim() ?? "";
  if (isCurrency(inside)) return inside;
  const word = /^(?:[a-z]{3}|euros?|\p{Sc})$/iu.test(inside) ? ` ${inside}` : plain;
  const [, code] = PLAIN_CODES.exec(word) ?? [];
  return code === undefined ? null : currencyOf(code, ledgerCurrency);
}

/** Words of headers in French, German, Spanish, Portuguese, Italian and Dutch that are not English too. */
const DAY_FIRST_WORDS = [
  /libell|date d['e]|montant|d[ée]bit euros|cr[ée]dit|devise|solde|d[ée]pens|heure|dur[ée]e|projet|r[ée]seau|cat[ée]gorie|jour\b|vues\b|abonn/,
  /datum|betrag|w[äa]hrung|buchung|valuta|umsatz|uhrzeit|dauer|projekt|verwendungszweck|auftraggeber|aufrufe/,
  /fecha|importe|divisa|moneda|saldo|duraci[óo]n|proyecto|ingresos?\b|gastos?\b|concepto|visualizaciones/,
  /^data$|^data d|^valor|moeda|descri[çc][ãa]o|visualiza[çc][õo]es|importo|bedrag|omschrijving/,
];

/** The order of day and month that the headers imply: day first in these languages; undefined for others. */
export function orderOfHeaders(headers: Iterable<string>): Order | undefined {
  for (const header of headers) if (DAY_FIRST_WORDS.some((words) => words.test(header))) return "DMY";
  return undefined;
}
