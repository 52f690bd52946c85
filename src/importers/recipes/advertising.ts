// Tables of spending on advertisements. Rows are identified by what they measure, so that a later export updates them.
import { inLanguages, type RecipeText } from "../table/recipe.ts";
import { sources } from "../table/recipe-source.ts";

const ads = { kind: "spent", purpose: "ads", keyed: true } as const satisfies RecipeText;

/** Meta's headers in EN, FR, ES, DE and PT. Numbers and ISO dates are alike in all; ES, DE and PT are unverified. */
const META = inLanguages({
  campaign: ["campaign name", "nom de la campagne", "nombre de la campaña", "kampagnenname", "nome da campanha"],
  group: [
    "ad set name",
    "nom de l'ensemble de publicités",
    "nombre del conjunto de anuncios",
    "anzeigengruppenname",
    "nome do conjunto de anúncios",
  ],
  ad: ["ad name", "nom de la publicité", "nombre del anuncio", "anzeigenname", "nome do anúncio"],
  platform: ["platform", "plateforme", "plataforma", "plattform", "plataforma"],
  amount: ["amount spent", "montant dépensé", "importe gastado", "ausgegebener betrag", "valor usado"],
  currency: ["currency", "devise", "divisa", "währung", "moeda"],
  day: ["day", "jour", "día", "tag", "dia"],
  starts: ["reporting starts", "début des rapports", "inicio del informe", "berichtsbeginn", "início dos relatórios"],
  ends: ["reporting ends", "fin des rapports", "fin del informe", "berichtsende", "término dos relatórios"],
});

/** By day, or by the period of the report. The network is that of the Platform breakdown, or of a boosted post. */
const metaRecipes = ({ day, starts, ends, ...headers }: (typeof META)[number]): Partial<RecipeText>[] => {
  const { campaign, group, ad, platform, amount } = headers;
  const columns = { ...headers, amount: `!${amount} (*)|${amount}` };
  const meta = {
    ...(day === "day" ? {} : { dates: "DMY" as const }),
    has: [[campaign, group, ad, platform].join("|")],
  };
  return [
    { ...meta, columns: { ...columns, date: `!${day}` } },
    { ...meta, columns: { ...columns, date: `!${starts}`, until: ends }, none: [day] },
  ];
};

/** Google's headers in EN and FR. */
const GOOGLE = inLanguages({
  type: ["campaign type", "type de campagne"],
  date: ["day", "jour"],
  campaign: ["!campaign", "!campagne"],
  group: ["ad group", "groupe d'annonces"],
  amount: ["!cost", "!coût"],
  currency: ["!currency code", "!code de la devise"],
});
const VIDEO = /video|vidéo|in-stream|demand gen|génération de la demande|youtube/i;

/** Only campaigns on YouTube are those of a social network. Without their type, the user names the network. */
const googleRecipes = ({ type, ...columns }: (typeof GOOGLE)[number]): Partial<RecipeText>[] => {
  const google = { columns, ...(columns.date === "day" ? {} : { dates: "DMY" as const }) };
  const skip = [{ column: type, unless: VIDEO, reason: "not-social", isType: true }] as const;
  return [
    { ...google, has: [type], network: "youtube", skip },
    { ...google, none: [type] },
  ];
};

export const ADVERTISING = sources({
  "meta-ads": {
    title: "Meta Ads Manager, with the Platform breakdown (CSV; EN, FR, ES, DE, PT)",
    ...ads,
    platformNeeded: true,
    boosts: /^(?:(?:instagram|facebook) post|post|publication(?: (?:instagram|facebook))?)\s*:/i,
    recipes: META.flatMap(metaRecipes),
  },
  "google-ads": {
    title: "Google Ads: campaign report with the campaign type, YouTube only (CSV; EN, FR)",
    ...ads,
    periodAbove: true,
    recipes: GOOGLE.flatMap(googleRecipes),
  },
  "linkedin-ads": {
    title: "LinkedIn Ads: campaign or ad performance (CSV; EN, NL)",
    ...ads,
    network: "linkedin",
    reportPeriod: true,
    recipes: [
      {
        columns: {
          date: "!start date (in utc)",
          campaign: "!campaign name",
          ad: "ad name|creative name",
          amount: "!total spent",
          currency: "!currency",
        },
        dates: "MDY",
      },
      {
        columns: {
          date: "!begindatum (in utc)",
          campaign: "!campagnenaam",
          amount: "!totaal besteed",
          currency: "!valuta",
        },
        dates: "DMY",
        decimal: ",",
      },
    ],
  },
  "tiktok-ads": {
    title: "TikTok Ads Manager: campaigns or ads by day (CSV)",
    ...ads,
    network: "tiktok",
    columns: {
      date: "!date|by day",
      campaign: "!campaign name",
      group: "ad group name",
      ad: "ad name",
      amount: "!cost",
      currency: "currency",
    },
    has: ["cpm", "cpc (destination)|clicks (destination)"],
  },
  "pinterest-ads": {
    title: "Pinterest Ads: report by day (CSV)",
    ...ads,
    network: "pinterest",
    columns: {
      date: "!date",
      campaign: "!campaign name",
      group: "ad group name",
      ad: "ad name",
      amount: "!spend in account currency",
    },
  },
});
