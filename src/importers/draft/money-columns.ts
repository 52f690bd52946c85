// Finds the columns of an unknown table that hold money: by values that look like it, under headers that are not counts.
// Words are English, French, German, Spanish and Portuguese, without accents.
import type { ColumnProfile } from "./profile.ts";

/** Words that make a number no amount of money: counts, ratios, rates, fees, taxes, discounts, balances, ids. */
const NOT_MONEY = new RegExp(
  [
    /\b(?:per|par|pro|por|each|unit|unitaire|average|avg|moyen(?:ne)?|median|cpc|cpm|ctr|cpa|roas|roi|rpm)\b/,
    /\b(?:count|number|no|nr|nombre|anzahl|numero|qty|quantity|quantite|menge|cantidad|quantidade|items?|articles?)\b/,
    /\b(?:rate|ratio|taux|quote|percent(?:age)?|pourcentage|prozent|score|rank|share|part)\b|%/,
    /\b(?:fees?|frais|commissions?|gebuhr(?:en)?|comision|comissao|cashback|tips?|bonus)\b/,
    /\b(?:tax(?:es)?|taxe|vat|tva|mwst|ust|iva|steuer|impuestos?)\b/,
    /\b(?:discounts?|remises?|rabais|rabatt|descuentos?|descontos?|coupon|shipping|livraison|versand|envio)\b/,
    /\b(?:balance|solde|saldo|kontostand|budget|bid|goal|objectif|ziel|limit|plafond|target|credits? left)\b/,
    /\b(?:recipients?|destinataires|empfanger|subscribers?|abonnes?|followers?|seguidores|members?|users?|people)\b/,
    /\b(?:clicks?|clics?|klicks|opens?|opened|ouvertures|bounces?|impressions?|views?|vues|aufrufe|reach|couverture)\b/,
    /\b(?:likes?|comments?|commentaires|shares|partages|visits?|visites|sessions?|interactions?|engagements?)\b/,
    /\b(?:results?|resultats|conversions?|purchases|achats|leads?|deliver(?:ed|ies|y)|sent|sends|spam|unsubscribes?)\b/,
    /\b(?:id|year|annee|zip|postal|postcode|phone|tel|age|hours?|heures?|minutes?|seconds?|duration|duree|dauer)\b/,
    /\b(?:refund\w*|rembours\w*|erstatt\w*|reembols\w*|due|outstanding|unpaid|restante?|offen)\b/,
    /\b(?:billable|facturable|abrechenbar|estimated|estimee?s?|projected|forecast)\b/,
    /\b(?:probability|probabilite|weight|weighted|width|height|size|lat|lon|version)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Words of amounts, the surest first. */
const MONEY: readonly RegExp[] = [
  /\b(?:amount|montant|betrag|importe|importo|valor|bedrag|suma|spent|spend|depense|ausgegeben|gastado)\b/,
  /\b(?:total|gross|brut|brutto|bruto|paid|paye|bezahlt|pagado|revenue|revenus?|income|chiffre d'affaires|umsatz)\b/,
  /\b(?:price|prix|preis|precio|preco|cost|cout|kosten|coste|custo|sum|summe|sales|ventes|earnings|gains|value|net|netto|neto)\b/,
];

const CREDIT =
  /^(?:credit|haben|ingresos?|abono|money in|paid in|deposits?|entrees?|recettes?)\b|^(?:in|received|recu)$/;
const DEBIT = /^(?:debit|soll|gastos?|cargo|money out|paid out|withdrawals?|sorties?|depenses?)\b|^out$/;
const SIDE = /^(?:d\/c|c\/d|sens|debit\/credit|credit\/debit|type of movement|indicator)$/;
const CURRENCY = /^(?:currency|devise|wahrung|divisa|moneda|moeda|currency code|code de la devise|valuta)\b/;

/** The columns of money by role; no amount if no column of values that look like money has a header that allows it. */
export function moneyColumns(columns: readonly ColumnProfile[]) {
  const find = (words: RegExp, ok: (column: ColumnProfile) => boolean): ColumnProfile | undefined =>
    columns.find((column) => words.test(column.name) && ok(column));
  const sides = [find(CREDIT, isNumeric), find(DEBIT, isNumeric)];
  const [credit, debit] = sides.every((column) => column !== undefined) ? sides : [];
  const scores = columns.map((column) => ({ column, score: moneyScore(column) })).filter(({ score }) => score > 0);
  const [amount, ...others] =
    credit && debit ? [] : scores.sort((a, b) => b.score - a.score).map(({ column }) => column);
  return {
    amount,
    credit,
    debit,
    side: find(SIDE, ({ distinct, share }) => distinct <= 4 && share("words") > 0.9),
    currency: find(CURRENCY, ({ share }) => share("words") > 0.6),
    /** Further columns that could be the amount. */
    others,
  };
}

function isNumeric({ filled, share }: ColumnProfile): boolean {
  return filled === 0 || share("money", "decimal", "integer") > 0.9;
}

/** Whether a header says that its numbers are something other than money. */
export function isOtherNumber({ name }: ColumnProfile): boolean {
  return NOT_MONEY.test(name);
}

/** How surely a column is an amount; 0 if its header or values say otherwise. */
function moneyScore(column: ColumnProfile): number {
  const { name, share, filled, values } = column;
  if (filled === 0 || isOtherNumber(column) || share("money", "decimal", "integer") < 0.9) return 0;
  const place = MONEY.findIndex((words) => words.test(name));
  const rank = CREDIT.test(name) || DEBIT.test(name) ? 1 : place < 0 ? 0 : MONEY.length - place;
  const signed = share("money");
  if (rank === 0) return signed > 0.9 ? 1 : 0;
  if (signed + share("decimal") === 0) return rank === MONEY.length ? 1 : 0;
  // Decimals that are all between -1 and 1 are shares of something.
  const isRatio =
    signed === 0 && values.length > 1 && values.every((value) => /^[-−(]?0?[.,]\d+\)?$|^[01]$/.test(value));
  return isRatio ? 0 : rank + 1 + (signed > 0.5 ? 1 : 0);
}
