// Campaigns of newsletter services (Mailchimp and the like) as posts of the newsletter. Reach is the number of recipients.
import { recipeSource } from "../table/recipe-source.ts";

const columns = {
  date: ["send date", "sent", "create time"],
  id: ["unique id", "campaign id", "id"],
  reach: ["successful deliveries", "total recipients", "emails sent"],
} as const;

export const newsletters = recipeSource({
  id: "newsletter",
  title: "Newsletter campaigns: Mailchimp and the like (CSV)",
  verified: false,
  recipes: [
    {
      kind: "posted",
      all: ["subject", "send date", "total recipients|successful deliveries"],
      columns,
      network: "newsletter",
    },
    {
      kind: "posted",
      all: ["id", "subject", "status", "emails sent", "create time"],
      columns,
      network: "newsletter",
      skip: [{ column: "status", unless: /^sent$/i, reason: "not-kept" }],
    },
  ],
});
