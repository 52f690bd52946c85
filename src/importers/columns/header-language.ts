// What the language of a table's headers says about its dates.
import type { Order } from "./date-parts.ts";

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
