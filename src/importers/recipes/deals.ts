// Deals of a CRM (HubSpot): only those that were won, with the origin of their traffic.
import { recipeSource } from "../table/recipe-source.ts";

export const deals = recipeSource({
  id: "hubspot",
  title: "HubSpot: deals that were won (CSV)",
  verified: false,
  recipes: [
    {
      kind: "earned",
      all: ["deal name", "deal stage", "close date", "amount"],
      columns: {
        date: ["close date"],
        id: ["record id", "deal id"],
        amount: ["amount"],
        currency: ["currency"],
        platform: [
          "original source drill-down 1",
          "original traffic source drill-down 1",
          "original source",
          "original traffic source",
        ],
      },
      skip: [{ column: "deal stage", unless: /closed ?won|\bwon\b|gagn/i, reason: "not-paid" }],
    },
  ],
});
