// Google Ads, campaign report. Only campaigns on YouTube count as a social network; Search ads are skipped.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const VIDEO = /video|vidéo|in-stream|demand gen|génération de la demande|youtube/i;
const common = { kind: "spent", purpose: "ads", keyed: true, periodAbove: true } as const satisfies Partial<Recipe>;
const english = {
  date: ["day"],
  campaign: ["campaign"],
  group: ["ad group"],
  amount: ["cost"],
  currency: ["currency code"],
} as const;
const french = {
  date: ["jour"],
  campaign: ["campagne"],
  group: ["groupe d'annonces"],
  amount: ["coût"],
  currency: ["code de la devise"],
} as const;

export const googleAds = recipeSource({
  id: "google-ads",
  title: "Google Ads: campaign report with the campaign type, YouTube only (CSV; EN, FR)",
  verified: false,
  recipes: [
    {
      ...common,
      all: ["campaign", "campaign type", "currency code", "cost"],
      columns: english,
      network: "youtube",
      skip: [{ column: "campaign type", unless: VIDEO, reason: "not-social", isType: true }],
    },
    { ...common, all: ["campaign", "currency code", "cost"], none: ["campaign type"], columns: english },
    {
      ...common,
      dates: "DMY",
      all: ["campagne", "type de campagne", "code de la devise", "coût"],
      columns: french,
      network: "youtube",
      skip: [{ column: "type de campagne", unless: VIDEO, reason: "not-social", isType: true }],
    },
    {
      ...common,
      dates: "DMY",
      all: ["campagne", "code de la devise", "coût"],
      none: ["type de campagne"],
      columns: french,
    },
  ],
});
