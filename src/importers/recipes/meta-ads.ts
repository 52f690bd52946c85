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

/** Headers of further languages, unverified. Dates and numbers are as in English files. */
const OTHERS = [
  {
    campaign: "nombre de la campaña",
    group: "nombre del conjunto de anuncios",
    ad: "nombre del anuncio",
    platform: "plataforma",
    amount: "importe gastado",
    days: ["día", "inicio del informe", "fin del informe"],
  },
  {
    campaign: "kampagnenname",
    group: "anzeigengruppenname",
    ad: "anzeigenname",
    platform: "plattform",
    amount: "ausgegebener betrag",
    days: ["tag", "berichtsbeginn", "berichtsende"],
  },
  {
    campaign: "nome da campanha",
    group: "nome do conjunto de anúncios",
    ad: "nome do anúncio",
    platform: "plataforma",
    amount: "valor usado",
    days: ["dia", "início dos relatórios", "término dos relatórios"],
  },
] as const;

const common = {
  kind: "spent",
  purpose: "ads",
  keyed: true,
  platformNeeded: true,
  boosts: /^(?:(?:instagram|facebook) post|post|publication(?: (?:instagram|facebook))?)\s*:/i,
} as const satisfies Partial<Recipe>;

function recipesFor({ campaign, group, ad, platform, amount, days }: (typeof OTHERS)[number]): Recipe[] {
  const [day, starts, ends] = days;
  const amounts = [`${amount} (*)`, amount];
  const columns = { campaign: [campaign], group: [group], ad: [ad], platform: [platform], amount: amounts };
  const all = [[campaign, group, ad, platform].join("|"), amounts.join("|")];
  return [
    { ...common, all: [...all, day], columns: { ...columns, date: [day] }, dates: "DMY" },
    {
      ...common,
      all: [...all, starts],
      none: [day],
      columns: { ...columns, date: [starts], until: [ends] },
      dates: "DMY",
    },
  ];
}

export const metaAds = recipeSource({
  id: "meta-ads",
  title: "Meta Ads Manager, with the Platform breakdown (CSV; EN, FR, ES, DE, PT)",
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
    ...OTHERS.flatMap(recipesFor),
  ],
});
