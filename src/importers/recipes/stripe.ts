// Stripe: unified payments (columns chosen by the user) and the balance report. Times are UTC.
import { recipeSource } from "../table/recipe-source.ts";

export const stripe = recipeSource({
  id: "stripe",
  title: "Stripe: payments, with the UTM columns (CSV)",
  verified: true,
  unverified: "UTM columns",
  recipes: [
    {
      kind: "earned",
      all: [
        "id",
        "created date (utc)|created (utc)",
        "amount",
        "paymentintent id|payment intent id|status|captured|fee|converted amount|amount refunded",
      ],
      columns: {
        date: ["created date (utc)", "created (utc)"],
        id: ["id"],
        amount: ["amount"],
        refunded: ["amount refunded"],
        currency: ["currency"],
        platform: ["utm source", "utm_source (metadata)"],
        url: ["referrer (metadata)", "referer (metadata)"],
        campaign: ["utm campaign", "utm_campaign (metadata)"],
      },
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
});

export const stripeBalance = recipeSource({
  id: "stripe-balance",
  title: "Stripe: balance change from activity, itemised (CSV)",
  verified: true,
  recipes: [
    {
      kind: "earned",
      all: ["balance_transaction_id", "gross", "currency", "reporting_category", "created_utc|created"],
      columns: {
        date: ["created_utc", "created"],
        id: ["balance_transaction_id"],
        amount: ["gross"],
        currency: ["currency"],
        type: ["reporting_category"],
        platform: ["payment_metadata[utm_source]"],
        campaign: ["payment_metadata[utm_campaign]"],
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
});
