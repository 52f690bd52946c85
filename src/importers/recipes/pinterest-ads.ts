// Pinterest ads, by day. The file does not name its currency.
import { recipeSource } from "../table/recipe-source.ts";

export const pinterestAds = recipeSource({
  id: "pinterest-ads",
  title: "Pinterest Ads: report by day (CSV)",
  verified: false,
  recipes: [
    {
      kind: "spent",
      all: ["date", "campaign name", "spend in account currency"],
      columns: {
        date: ["date"],
        campaign: ["campaign name"],
        group: ["ad group name"],
        ad: ["ad name"],
        amount: ["spend in account currency"],
      },
      purpose: "ads",
      keyed: true,
      network: "pinterest",
    },
  ],
});
