// Tables of posts, reach and followers, from the statistics and archives of networks.
import { type RecipeText, source } from "../table/recipe-source.ts";

const day = { keyed: true } as const;
const posts = { kind: "posted" } as const satisfies RecipeText;
const videos = { ...posts, format: "video" } as const satisfies RecipeText;
const total = (column: string) => [{ column, when: /^(?:total|gesamt)$/i, reason: "total" }] as const;

/** Dates are MM/DD in all languages. */
const meta = { ...posts, dates: "MDY" } as const satisfies RecipeText;
const META = {
  date: "!publish time",
  id: "!post id",
  link: "!permalink",
  format: "!post type",
  reach: "reach|views",
  comments: "comments",
} as const;
const META_FRENCH = {
  date: "!heure de publication",
  id: "!identifiant de la publication",
  link: "!permalien",
  format: "!type de publication",
  reach: "couverture|vues",
  comments: "commentaires",
} as const;

/** YouTube's content, title, time of publication and views in FR, DE, ES and PT. */
const YOUTUBE = [
  ["contenu", "titre de la vidéo", "heure de publication de la vidéo", "vues"],
  ["inhalt", "videotitel", "veröffentlichungszeitpunkt des videos", "aufrufe"],
  [
    "contenido",
    "título del vídeo|título del video",
    "hora de publicación del vídeo|hora de publicación del video",
    "visualizaciones|vistas",
  ],
  ["conteúdo", "título do vídeo", "horário de publicação do vídeo", "visualizações"],
] as const;

/** The instant of upload, which is in the upper 32 bits of a TikTok video's number. */
function videoInstant(link: string): number | null {
  const [, id] = /\/video\/(\d{17,20})/.exec(link) ?? [];
  return id === undefined ? null : Number(BigInt(id) >> 32n) * 1000;
}

/** LinkedIn escapes a quote inside a comment as `\"`. */
function doubleQuotes(text: string): string {
  return text.replaceAll('\\"', '""');
}

export const STATISTICS = [
  source({
    id: "meta-posts",
    title: "Meta Business Suite: content of an Instagram account or a Facebook page (CSV; EN, FR)",
    verified: false,
    recipes: [
      { ...meta, columns: META, has: ["account id|account username"], none: ["page id"], network: "instagram" },
      { ...meta, columns: META, has: ["page id"], network: "facebook" },
      { ...meta, columns: META_FRENCH, none: ["id de la page", "nom de la page"], network: "instagram" },
      { ...meta, columns: META_FRENCH, has: ["id de la page|nom de la page"], network: "facebook" },
    ],
  }),
  source({
    id: "linkedin-archive",
    title: "LinkedIn: archive of your data, Shares.csv and Comments.csv",
    verified: true,
    recipes: [
      {
        ...posts,
        columns: { date: "!date", id: "!sharelink", link: "sharelink" },
        has: ["sharecommentary"],
        utc: true,
        network: "linkedin",
      },
      {
        ...posts,
        columns: { date: "!date" },
        has: ["link", "message"],
        width: 3,
        network: "linkedin",
        repair: doubleQuotes,
        skip: [{ column: "link", when: /^/, reason: "comment-written" }],
      },
    ],
  }),
  source({
    id: "youtube-studio",
    title: "YouTube Studio: Table data.csv, Totals.csv (CSV; EN, FR, DE, ES, PT)",
    verified: true,
    unverified: "FR, DE, ES, PT",
    recipes: [
      {
        ...videos,
        columns: { date: "!video publish time", id: "!content", reach: "!views", comments: "comments added|comments" },
        has: ["video title"],
        network: "youtube",
        skip: total("content"),
      },
      ...YOUTUBE.map(
        ([content, title, published, views]): RecipeText => ({
          ...videos,
          columns: { date: `!${published}`, id: `!${content}`, reach: `!${views}` },
          has: [title],
          dates: "DMY",
          network: "youtube",
          skip: total(content),
        }),
      ),
      {
        ...day,
        kind: "reach",
        columns: { date: "!date|datum|fecha|data", count: "!views|vues|aufrufe|visualizaciones|visualizações" },
        width: 2,
        network: "youtube",
      },
    ],
  }),
  source({
    id: "tiktok-analytics",
    title: "TikTok Studio and analytics: overview by day, followers, content (CSV)",
    verified: false,
    recipes: [
      {
        ...day,
        kind: "reach",
        columns: { date: "!date", count: "reached audience|video views" },
        has: ["video views", "profile views"],
        none: ["video title"],
        network: "tiktok",
      },
      {
        ...day,
        kind: "followers",
        columns: { date: "!date", count: "!followers" },
        has: ["difference in followers from previous day"],
        network: "tiktok",
      },
      {
        kind: "reach",
        columns: { date: "!date", count: "!total viewers" },
        has: ["new viewers", "returning viewers"],
        network: "tiktok",
        skip: [{ column: "date", when: /^/, reason: "not-kept" }],
      },
      {
        ...videos,
        columns: {
          date: "!post time",
          link: "video link",
          id: "!video link",
          reach: "!total views",
          comments: "total comments",
        },
        has: ["video title"],
        instantOfId: videoInstant,
        network: "tiktok",
      },
      {
        ...videos,
        columns: {
          date: "!post time",
          link: "video link",
          id: "video link",
          reach: "!video views",
          comments: "comments",
        },
        has: ["video title"],
        network: "tiktok",
      },
    ],
  }),
  source({
    id: "x-analytics",
    title: "X (Twitter) analytics: account overview by day, content (CSV)",
    verified: true,
    unverified: "content",
    recipes: [
      {
        ...day,
        kind: "reach",
        columns: { date: "!date", count: "!impressions" },
        has: ["engagements", "new follows", "unfollows", "profile visits"],
        network: "x",
      },
      {
        ...posts,
        columns: { date: "!date", id: "!post id", link: "!post link", reach: "!impressions", comments: "replies" },
        has: ["post text"],
        network: "x",
      },
    ],
  }),
  source({
    id: "newsletter",
    title: "Newsletter campaigns: Mailchimp and the like (CSV)",
    verified: false,
    recipes: [
      {
        ...posts,
        columns: {
          date: "!send date",
          id: "unique id|campaign id|id",
          reach: "!successful deliveries|total recipients",
        },
        has: ["subject"],
        network: "newsletter",
      },
      {
        ...posts,
        columns: { date: "!create time", id: "!id", reach: "!emails sent" },
        has: ["subject", "status"],
        network: "newsletter",
        skip: [{ column: "status", unless: /^sent$/i, reason: "not-kept" }],
      },
    ],
  }),
];
