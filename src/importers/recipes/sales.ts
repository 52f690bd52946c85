// Tables of sales: payments, orders and deals. Names, addresses and subjects are not stored.
import type { SkipRule } from "../table/recipe.ts";
import { type RecipeText, source } from "../table/recipe-source.ts";

const sale = { kind: "earned" } as const satisfies RecipeText;

/** PayPal's transfers between own accounts. */
const NOT_INCOME =
  /conversi|umrechnung|withdraw|retrait|retirada|retiro|abbuchung|auszahlung|\bhold\b|blocage|bloqueo|retenci|einbehalt|release|liberaci|freigabe|bank deposit|dépôt bancaire|depósito bancario|bankgutschrift|transfer|virement|transferencia|überweisung|authori|autoris|autoriz|autorisier|reserve|réserve|reserva|order$|commande$|fee$/i;
const REFUND = /refund|revers|chargeback|rembours|annulation|reembols|contracargo|rückzahlung|rückbuchung|erstattung/i;

/** A language of PayPal: headers that only it has, its columns, and the header and words of what is completed. */
function paypal(
  has: readonly string[],
  { type, ...columns }: NonNullable<RecipeText["columns"]> & { readonly type: string },
  [status, done]: readonly [string, RegExp],
): RecipeText {
  const skip: readonly SkipRule[] = [
    { column: status, unless: done, reason: "not-paid" },
    { column: type, when: NOT_INCOME, reason: "not-income" },
  ];
  return { ...sale, refunds: REFUND, has, columns: { ...columns, type: `!${type}` }, skip };
}

const continental = { dates: "DMY", decimal: "," } as const;

export const SALES = [
  source({
    id: "stripe",
    title: "Stripe: payments, with the UTM columns (CSV)",
    verified: true,
    unverified: "UTM columns",
    recipes: [
      {
        ...sale,
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
          {
            column: "status",
            unless: /^(?:|paid|succeeded|(?:partially[ _])?refunded|disputed.*)$/i,
            reason: "not-paid",
          },
          { column: "captured", when: /^false$/i, reason: "not-paid" },
          { column: "mode", when: /^test$/i, reason: "test-mode" },
          { column: "dispute status", when: /^lost$/i, reason: "dispute-lost" },
        ],
      },
    ],
  }),
  source({
    id: "stripe-balance",
    title: "Stripe: balance change from activity, itemised (CSV)",
    verified: true,
    recipes: [
      {
        ...sale,
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
    ],
  }),
  source({
    id: "paypal",
    title: "PayPal: activity or statement (CSV; EN, FR, ES, DE)",
    verified: true,
    unverified: "FR, DE",
    recipes: [
      paypal(
        ["time", "timezone|time zone"],
        {
          date: "!date",
          id: "!transaction id",
          amount: "!gross|amount",
          currency: "!currency",
          type: "type|description",
          text: "item title|subject",
        },
        ["status", /^(?:|completed)$/i],
      ),
      {
        ...paypal(
          ["heure", "fuseau horaire"],
          {
            date: "!date",
            id: "!numéro de transaction",
            amount: "!avant commission|brut|montant",
            currency: "!devise",
            type: "type|description",
            text: "titre de l'objet|objet",
          },
          ["état", /^(?:|terminé|effectué|completed)/i],
        ),
        ...continental,
      },
      {
        ...paypal(
          ["hora", "zona horaria"],
          {
            date: "!fecha",
            id: "!id. de transacción",
            amount: "!bruto",
            currency: "!divisa",
            type: "tipo|descripción",
          },
          ["estado", /^(?:|completado|completed)$/i],
        ),
        ...continental,
      },
      {
        ...paypal(
          ["uhrzeit", "zeitzone"],
          {
            date: "!datum",
            id: "!transaktionscode",
            amount: "!brutto",
            currency: "!währung",
            type: "typ|beschreibung",
            text: "artikelbezeichnung|betreff",
          },
          ["status", /^(?:|abgeschlossen|completed)$/i],
        ),
        ...continental,
      },
    ],
  }),
  source({
    id: "shopify",
    title: "Shopify: orders (CSV)",
    verified: true,
    recipes: [
      {
        ...sale,
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
          {
            column: "financial status",
            unless: /^(?:paid|partially_paid|(?:partially_)?refunded)$/i,
            reason: "not-paid",
          },
          { column: "cancelled at", when: /\d/, reason: "cancelled" },
        ],
      },
    ],
  }),
  source({
    id: "etsy",
    title: "Etsy: sold orders (CSV)",
    verified: true,
    recipes: [
      {
        ...sale,
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
      { ...sale, has: ["sale date", "item name", "transaction id", "listing id"], refuse: "Sold Orders" },
    ],
  }),
  source({
    id: "hubspot",
    title: "HubSpot: deals that were won (CSV)",
    verified: false,
    recipes: [
      {
        ...sale,
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
    ],
  }),
];
