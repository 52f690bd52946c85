// LinkedIn Ads, campaign or ad performance (EN, NL). A report that is not by day has the day of its start on every row.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const common = {
  kind: "spent",
  purpose: "ads",
  keyed: true,
  network: "linkedin",
  reportPeriod: true,
} as const satisfies Partial<Recipe>;

export const linkedinAds = recipeSource({
  id: "linkedin-ads",
  title: "LinkedIn Ads: campaign or ad performance (CSV; EN, NL)",
  verified: false,
  recipes: [
    {
      ...common,
      all: ["start date (in utc)", "campaign name", "total spent", "currency"],
      columns: {
        date: ["start date (in utc)"],
        campaign: ["campaign name"],
        ad: ["ad name", "creative name"],
        amount: ["total spent"],
        currency: ["currency"],
      },
      dates: "MDY",
    },
    {
      ...common,
      all: ["begindatum (in utc)", "campagnenaam", "totaal besteed", "valuta"],
      columns: {
        date: ["begindatum (in utc)"],
        campaign: ["campagnenaam"],
        amount: ["totaal besteed"],
        currency: ["valuta"],
      },
      dates: "DMY",
      decimal: ",",
    },
  ],
});
