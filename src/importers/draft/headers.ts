// Words of headers in English, French, German, Spanish and Portuguese, without accents, and what they mean.

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

/** How surely a header names an amount of money, 0 to 3; 0 if it does not. */
export function moneyRank(name: string): number {
  if (NOT_MONEY.test(name)) return 0;
  const index = MONEY.findIndex((words) => words.test(name));
  return index < 0 ? 0 : MONEY.length - index;
}

/** Whether a header says that its numbers are something other than money. */
export function isOtherNumber(name: string): boolean {
  return NOT_MONEY.test(name);
}

/** Words of numbers about a count that are not the count: ratios, costs, and changes ("new followers"). */
const NOT_A_COUNT =
  /\b(?:per|par|pro|por|rate|ratio|taux|percent(?:age)?|pourcentage|prozent|cost|cout|kosten|coste|custo|revenue|revenus?|umsatz|new|nouveaux|nouvelles|neue|nuevos|novos|gained|gagnes|lost|perdus|growth|croissance|change)\b|%/;

/** Whether a header names the count that these words mean. */
export function namesCount(name: string, words: RegExp): boolean {
  return words.test(name) && !NOT_A_COUNT.test(name);
}
