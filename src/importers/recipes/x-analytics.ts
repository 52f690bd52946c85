// X analytics: the account by day, and its posts. Reach is the number of impressions.
import { recipeSource } from "../table/recipe-source.ts";

export const xAnalytics = recipeSource({
  id: "x-analytics",
  title: "X (Twitter) analytics: account overview by day, content (CSV)",
  verified: true,
  unverified: "content",
  recipes: [
    {
      kind: "reach",
      all: ["date", "impressions", "engagements", "new follows", "unfollows", "profile visits"],
      columns: { date: ["date"], count: ["impressions"] },
      keyed: true,
      network: "x",
    },
    {
      kind: "posted",
      all: ["post id", "date", "post text", "post link", "impressions"],
      columns: { date: ["date"], id: ["post id"], link: ["post link"], reach: ["impressions"], comments: ["replies"] },
      network: "x",
    },
  ],
});
