// Shopify orders: a line per item, totals on the first. The network is in the discount code, tags or attributes.
import { recipeSource } from "../table/recipe-source.ts";

export const shopify = recipeSource({
  id: "shopify",
  title: "Shopify: orders (CSV)",
  verified: false,
  recipes: [
    {
      kind: "earned",
      all: ["name", "financial status", "currency", "total", "discount code", "created at"],
      columns: {
        date: ["created at"],
        id: ["name"],
        amount: ["total"],
        refunded: ["refunded amount"],
        currency: ["currency"],
        discount: ["discount code"],
        tags: ["tags", "source"],
        attributes: ["note attributes"],
        url: ["referring site", "landing site"],
      },
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
});
