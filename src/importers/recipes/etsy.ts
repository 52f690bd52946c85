// Etsy, sold orders. The items of the same orders would count them twice, so they are refused.
import { recipeSource } from "../table/recipe-source.ts";

export const etsy = recipeSource({
  id: "etsy",
  title: "Etsy: sold orders (CSV)",
  verified: true,
  recipes: [
    {
      kind: "earned",
      all: ["sale date", "order id", "order total", "currency", "buyer user id"],
      columns: {
        date: ["sale date"],
        id: ["order id"],
        amount: ["order total"],
        adjusted: ["adjusted order total"],
        currency: ["currency"],
        discount: ["coupon code"],
      },
      dates: "MDY",
      network: "marketplace",
      skip: [{ column: "status", when: /cancel/i, reason: "cancelled" }],
    },
    {
      kind: "earned",
      all: ["sale date", "item name", "transaction id", "listing id"],
      columns: {},
      refuse: "Sold Orders",
    },
  ],
});
