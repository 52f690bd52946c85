// Tables of spending on advertisements. Rows are identified by what they measure, so that a later export updates them.
import { type RecipeText, source } from "../table/recipe-source.ts";

const ads = { kind: "spent", purpose: "ads", keyed: true } as const satisfies RecipeText;

/** Meta's headers by language. Days, numbers and ISO dates are alike in all; ES, DE and PT are unverified. */
const META = [
  {
    campaign: "campaign name",
    group: "ad set name",
    ad: "ad name",
    platform: "platform",
    amount: "amount spent",
    currency: "currency",
    days: ["day", "reporting starts", "reporting ends"],
  },
  {
    campaign: "nom de la campagne",
    group: "nom de l'ensemble de publicités",
    ad: "nom de la publicité",
    platform: "plateforme",
    amount: "montant dépensé",
    currency: "devise",
    days: ["jour", "début des rapports", "fin des rapports"],
  },
  {
    campaign: "nombre de la campaña",
    group: "nombre del conjunto de anuncios",
    ad: "nombre del anuncio",
    platform: "plataforma",
    amount: "importe gastado",
    currency: "divisa",
    days: ["día", "inicio del informe", "fin del informe"],
  },
  {
    campaign: "kampagnenname",
    group: "anzeigengruppenname",
    ad: "anzeigenname",
    platform: "plattform",
    amount: "ausgegebener betrag",
    currency: "währung",
    days: ["tag", "berichtsbeginn", "berichtsende"],
  },
  {
    campaign: "nome da campanha",
    group: "nome do conjunto de anúncios",
    ad: "nome do anúncio",
    platform: "plataforma",
    amount: "valor usado",
    currency: "moeda",
    days: ["dia", "início dos relatórios", "término dos relatórios"],
  },
] as const;

/** By day, or by the period of the report. The network is that of the Platform breakdown, or of a boosted post. */
function metaRecipes({ days: [day, starts, ends], ...headers }: (typeof META)[number]): RecipeText[] {
  const { campaign, group, ad, platform, amount } = headers;
  const meta: RecipeText = {
    ...ads,
    platformNeeded: true,
    boosts: /^(?:(?:instagram|facebook) post|post|publication(?: (?:instagram|facebook))?)\s*:/i,
    ...(day === "day" ? {} : { dates: "DMY" }),
    has: [[campaign, group, ad, platform].join("|")],
  };
  const columns = { ...headers, amount: `!${amount} (*)|${amount}` };
  return [
    { ...meta, columns: { ...columns, date: `!${day}` } },
    { ...meta, columns: { ...columns, date: `!${starts}`, until: ends }, none: [day] },
  ];
}

const VIDEO = /video|vidéo|in-stream|demand gen|génération de la demande|youtube/i;

/** Only campaigns on YouTube are those of a social network. Without their type, the user names the network. */
function googleRecipes(
  type: string,
  columns: NonNullable<RecipeText["columns"]>,
  more: Partial<RecipeText> = {},
): RecipeText[] {
  const google: RecipeText = { ...ads, periodAbove: true, columns, ...more };
  const skip = [{ column: type, unless: VIDEO, reason: "not-social", isType: true }] as const;
  return [
    { ...google, has: [type], network: "youtube", skip },
    { ...google, none: [type] },
  ];
}

export const ADVERTISING = [
  source({
    id: "meta-ads",
    title: "Meta Ads Manager, with the Platform breakdown (CSV; EN, FR, ES, DE, PT)",
    verified: false,
    recipes: META.flatMap(metaRecipes),
  }),
  source({
    id: "google-ads",
    title: "Google Ads: campaign report with the campaign type, YouTube only (CSV; EN, FR)",
    verified: false,
    recipes: [
      ...googleRecipes("campaign type", {
        date: "day",
        campaign: "!campaign",
        group: "ad group",
        amount: "!cost",
        currency: "!currency code",
      }),
      ...googleRecipes(
        "type de campagne",
        {
          date: "jour",
          campaign: "!campagne",
          group: "groupe d'annonces",
          amount: "!coût",
          currency: "!code de la devise",
        },
        { dates: "DMY" },
      ),
    ],
  }),
  source({
    id: "linkedin-ads",
    title: "LinkedIn Ads: campaign or ad performance (CSV; EN, NL)",
    verified: false,
    recipes: [
      {
        ...ads,
        network: "linkedin",
        reportPeriod: true,
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
        ...ads,
        network: "linkedin",
        reportPeriod: true,
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
  }),
  source({
    id: "tiktok-ads",
    title: "TikTok Ads Manager: campaigns or ads by day (CSV)",
    verified: false,
    recipes: [
      {
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
    ],
  }),
  source({
    id: "pinterest-ads",
    title: "Pinterest Ads: report by day (CSV)",
    verified: false,
    recipes: [
      {
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
    ],
  }),
];
