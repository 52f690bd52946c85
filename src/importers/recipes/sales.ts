// Tables of sales: payments, orders and deals. Names, addresses and subjects are not stored.
import { inLanguages, type RecipeText } from "../table/recipe.ts";
import { sources } from "../table/recipe-source.ts";

/** PayPal's transfers between own accounts. */
const NOT_INCOME =
  /conversi|umrechnung|withdraw|retrait|retirada|retiro|abbuchung|auszahlung|\bhold\b|blocage|bloqueo|retenci|einbehalt|release|liberaci|freigabe|bank deposit|dépôt bancaire|depósito bancario|bankgutschrift|transfer|virement|transferencia|überweisung|authori|autoris|autoriz|autorisier|reserve|réserve|reserva|order$|commande$|fee$/i;
const REFUND = /refund|revers|chargeback|rembours|annulation|reembols|contracargo|rückzahlung|rückbuchung|erstattung/i;

/** PayPal's headers in EN, FR, ES and DE. */
const PAYPAL = inLanguages({
  time: ["time", "heure", "hora", "uhrzeit"],
  zone: ["timezone|time zone", "fuseau horaire", "zona horaria", "zeitzone"],
  date: ["date", "date", "fecha", "datum"],
  id: ["transaction id", "numéro de transaction", "id. de transacción", "transaktionscode"],
  amount: ["gross|amount", "avant commission|brut|montant", "bruto", "brutto"],
  currency: ["currency", "devise", "divisa", "währung"],
  type: ["type|description", "type|description", "tipo|descripción", "typ|beschreibung"],
  text: ["item title|subject", "titre de l'objet|objet", "", "artikelbezeichnung|betreff"],
  status: ["status", "état", "estado", "status"],
});
/** The states of what counts, in the same languages. */
const COMPLETED = [
  /^(?:|completed)$/i,
  /^(?:|terminé|effectué|completed)/i,
  /^(?:|completado|completed)$/i,
  /^(?:|abgeschlossen|completed)$/i,
];

const paypalRecipe = (
  { time, zone, date, id, amount, currency, type, text, status }: (typeof PAYPAL)[number],
  language: number,
): Partial<RecipeText> => ({
  has: [time, zone],
  columns: {
    date: `!${date}`,
    id: `!${id}`,
    amount: `!${amount}`,
    currency: `!${currency}`,
    ...(text ? { text } : {}),
    type: `!${type}`,
  },
  skip: [
    { column: status, unless: COMPLETED[language] ?? /^$/, reason: "not-paid" },
    { column: type, when: NOT_INCOME, reason: "not-income" },
  ],
  ...(time === "time" ? {} : { dates: "DMY", decimal: "," }),
});

export const SALES = sources({
  stripe: {
    title: "Stripe: payments, with the UTM columns (CSV)",
    verified: true,
    unverified: "UTM columns",
    kind: "earned",
    columns: {
      date: "!created date (utc)|created (utc)",
      id: "id",
      amount: "!amount",
      refunded: "amount refunded",
      currency: "currency",
      platform: "utm source|utm_source (metadata)",
      url: "referrer (metadata)|referer (metadata)",
      campaign: "utm campaign|utm_campaign (metadata)",
    },
    has: [
      "paymentintent id|payment intent id|status|captured|fee|converted amount|amount refunded",
      "id|customer id|card id|payment source type|statement descriptor",
    ],
    utc: true,
    skip: [
      { column: "id", when: /^$/, reason: "not-paid" },
      { column: "status", unless: /^(?:|paid|succeeded|(?:partially[ _])?refunded|disputed.*)$/i, reason: "not-paid" },
      { column: "captured", when: /^false$/i, reason: "not-paid" },
      { column: "mode", when: /^test$/i, reason: "test-mode" },
      { column: "dispute status", when: /^lost$/i, reason: "dispute-lost" },
    ],
  },
  "stripe-balance": {
    title: "Stripe: balance change from activity, itemised (CSV)",
    verified: true,
    kind: "earned",
    columns: {
      date: "!created_utc|created",
      id: "!balance_transaction_id",
      amount: "!gross",
      currency: "!currency",
      type: "!reporting_category",
      platform: "payment_metadata[utm_source]",
      campaign: "payment_metadata[utm_campaign]",
    },
    utc: true,
    refunds: /refund|dispute/i,
    skip: [
      {
        column: "reporting_category",
        unless: /^(?:charge|payment|refund|payment_refund|refund_failure|dispute|dispute_reversal)$/i,
        reason: "not-income",
        isType: true,
      },
    ],
  },
  paypal: {
    title: "PayPal: activity or statement (CSV; EN, FR, ES, DE)",
    verified: true,
    unverified: "FR, DE",
    kind: "earned",
    refunds: REFUND,
    recipes: PAYPAL.map(paypalRecipe),
  },
  shopify: {
    title: "Shopify: orders (CSV)",
    verified: true,
    kind: "earned",
    columns: {
      date: "!created at",
      id: "!name",
      amount: "!total",
      refunded: "refunded amount",
      currency: "!currency",
      discount: "!discount code",
      tags: "tags|source",
      attributes: "note attributes",
      url: "referring site|landing site",
    },
    has: ["financial status"],
    firstOfId: true,
    skip: [
      { column: "financial status", unless: /^(?:paid|partially_paid|(?:partially_)?refunded)$/i, reason: "not-paid" },
      { column: "cancelled at", when: /\d/, reason: "cancelled" },
    ],
  },
  etsy: {
    title: "Etsy: sold orders (CSV)",
    verified: true,
    kind: "earned",
    recipes: [
      {
        columns: {
          date: "!sale date",
          id: "!order id",
          amount: "!order total",
          adjusted: "adjusted order total",
          currency: "!currency",
          discount: "coupon code",
        },
        has: ["buyer user id"],
        dates: "MDY",
        network: "marketplace",
        skip: [{ column: "status", when: /cancel/i, reason: "cancelled" }],
      },
      // The items of the same orders would count them twice.
      { has: ["sale date", "item name", "transaction id", "listing id"], refuse: "Sold Orders" },
    ],
  },
  hubspot: {
    title: "HubSpot: deals that were won (CSV)",
    kind: "earned",
    columns: {
      date: "!close date",
      id: "record id|deal id",
      amount: "!amount",
      currency: "currency",
      platform:
        "original source drill-down 1|original traffic source drill-down 1|original source|original traffic source",
    },
    has: ["deal name", "deal stage"],
    skip: [{ column: "deal stage", unless: /closed ?won|\bwon\b|gagn/i, reason: "not-paid" }],
  },
});
