// Meta Ads Manager (EN, FR). The network is known from the Platform breakdown or the name of a boosted post.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const ENGLISH = {
  campaign: ["campaign name"],
  group: ["ad set name"],
  ad: ["ad name"],
  platform: ["platform"],
  amount: ["amount spent (*)", "amount spent"],
  currency: ["currency"],
} as const;
const FRENCH = {
  campaign: ["nom de la campagne"],
  group: ["nom de l'ensemble de publicités"],
  ad: ["nom de la publicité"],
  platform: ["plateforme"],
  amount: ["montant dépensé (*)", "montant dépensé"],
  currency: ["devise"],
} as const;

const common = {
  kind: "spent",
  purpose: "ads",
  keyed: true,
  platformNeeded: true,
  boosts: /^(?:(?:instagram|facebook) post|post|publication(?: (?:instagram|facebook))?)\s*:/i,
} as const satisfies Partial<Recipe>;

export const metaAds = recipeSource({
  id: "meta-ads",
  title: "Meta Ads Manager: campaigns, ad sets or ads, with the Platform breakdown (CSV; EN, FR)",
  verified: false,
  recipes: [
    {
      ...common,
      all: ["campaign name|ad set name|ad name|platform", "amount spent (*)|amount spent", "day"],
      columns: { ...ENGLISH, date: ["day"] },
    },
    {
      ...common,
      all: ["campaign name|ad set name|ad name|platform", "amount spent (*)|amount spent", "reporting starts"],
      none: ["day"],
      columns: { ...ENGLISH, date: ["reporting starts"], until: ["reporting ends"] },
    },
    {
      ...common,
      all: [
        "nom de la campagne|nom de l'ensemble de publicités|nom de la publicité|plateforme",
        "montant dépensé (*)|montant dépensé",
        "jour",
      ],
      columns: { ...FRENCH, date: ["jour"] },
      dates: "DMY",
    },
    {
      ...common,
      all: [
        "nom de la campagne|nom de l'ensemble de publicités|nom de la publicité|plateforme",
        "montant dépensé (*)|montant dépensé",
        "début des rapports",
      ],
      none: ["jour"],
      columns: { ...FRENCH, date: ["début des rapports"], until: ["fin des rapports"] },
      dates: "DMY",
    },
  ],
});
