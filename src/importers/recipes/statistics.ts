// Tables of posts, reach and followers, from the statistics and archives of networks.
import { inLanguages } from "../table/recipe.ts";
import { sources } from "../table/recipe-source.ts";

const daily = { keyed: true } as const;
const videos = { kind: "posted", format: "video" } as const;
const total = (column: string) => [{ column, when: /^(?:total|gesamt)$/i, reason: "total" }] as const;

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

/** YouTube's headers in FR, DE, ES and PT. */
const YOUTUBE = inLanguages({
  id: ["contenu", "inhalt", "contenido", "conteúdo"],
  title: ["titre de la vidéo", "videotitel", "título del vídeo|título del video", "título do vídeo"],
  date: [
    "heure de publication de la vidéo",
    "veröffentlichungszeitpunkt des videos",
    "hora de publicación del vídeo|hora de publicación del video",
    "horário de publicação do vídeo",
  ],
  reach: ["vues", "aufrufe", "visualizaciones|vistas", "visualizações"],
});

/** The instant of upload, which is in the upper 32 bits of a TikTok video's number. */
function videoInstant(link: string): number | null {
  const [, id] = /\/video\/(\d{17,20})/.exec(link) ?? [];
  return id === undefined ? null : Number(BigInt(id) >> 32n) * 1000;
}

export const STATISTICS = sources({
  "meta-posts": {
    title: "Meta Business Suite: content of an Instagram account or a Facebook page (CSV; EN, FR)",
    kind: "posted",
    // In all languages.
    dates: "MDY",
    recipes: [
      { columns: META, has: ["account id|account username"], none: ["page id"], network: "instagram" },
      { columns: META, has: ["page id"], network: "facebook" },
      { columns: META_FRENCH, none: ["id de la page", "nom de la page"], network: "instagram" },
      { columns: META_FRENCH, has: ["id de la page|nom de la page"], network: "facebook" },
    ],
  },
  "linkedin-archive": {
    title: "LinkedIn: archive of your data, Shares.csv and Comments.csv",
    verified: true,
    kind: "posted",
    network: "linkedin",
    recipes: [
      { columns: { date: "!date", id: "!sharelink", link: "sharelink" }, has: ["sharecommentary"], utc: true },
      {
        columns: { date: "!date" },
        has: ["link", "message"],
        width: 3,
        // LinkedIn escapes a quote inside a comment as `\"`.
        repair: (text) => text.replaceAll('\\"', '""'),
        skip: [{ column: "link", when: /^/, reason: "comment-written" }],
      },
    ],
  },
  "youtube-studio": {
    title: "YouTube Studio: Table data.csv, Totals.csv (CSV; EN, FR, DE, ES, PT)",
    verified: true,
    unverified: "FR, DE, ES, PT",
    ...videos,
    network: "youtube",
    recipes: [
      {
        columns: { date: "!video publish time", id: "!content", reach: "!views", comments: "comments added|comments" },
        has: ["video title"],
        skip: total("content"),
      },
      ...YOUTUBE.map(({ id, title, date, reach }) => ({
        columns: { date: `!${date}`, id: `!${id}`, reach: `!${reach}` },
        has: [title],
        dates: "DMY" as const,
        skip: total(id),
      })),
      {
        ...daily,
        kind: "reach",
        columns: { date: "!date|datum|fecha|data", count: "!views|vues|aufrufe|visualizaciones|visualizações" },
        width: 2,
      },
    ],
  },
  "tiktok-analytics": {
    title: "TikTok Studio and analytics: overview by day, followers, content (CSV)",
    ...videos,
    network: "tiktok",
    recipes: [
      {
        ...daily,
        kind: "reach",
        columns: { date: "!date", count: "reached audience|video views" },
        has: ["video views", "profile views"],
        none: ["video title"],
      },
      {
        ...daily,
        kind: "followers",
        columns: { date: "!date", count: "!followers" },
        has: ["difference in followers from previous day"],
      },
      {
        kind: "reach",
        columns: { date: "!date", count: "!total viewers" },
        has: ["new viewers", "returning viewers"],
        skip: [{ column: "date", when: /^/, reason: "not-kept" }],
      },
      {
        columns: {
          date: "!post time",
          link: "video link",
          id: "!video link",
          reach: "!total views",
          comments: "total comments",
        },
        has: ["video title"],
        instantOfId: videoInstant,
      },
      {
        columns: {
          date: "!post time",
          link: "video link",
          id: "video link",
          reach: "!video views",
          comments: "comments",
        },
        has: ["video title"],
      },
    ],
  },
  "x-analytics": {
    title: "X (Twitter) analytics: account overview by day, content (CSV)",
    verified: true,
    unverified: "content",
    kind: "posted",
    network: "x",
    recipes: [
      {
        ...daily,
        kind: "reach",
        columns: { date: "!date", count: "!impressions" },
        has: ["engagements", "new follows", "unfollows", "profile visits"],
      },
      {
        columns: { date: "!date", id: "!post id", link: "!post link", reach: "!impressions", comments: "replies" },
        has: ["post text"],
      },
    ],
  },
  newsletter: {
    title: "Newsletter campaigns: Mailchimp and the like (CSV)",
    kind: "posted",
    network: "newsletter",
    recipes: [
      {
        columns: {
          date: "!send date",
          id: "unique id|campaign id|id",
          reach: "!successful deliveries|total recipients",
        },
        has: ["subject"],
      },
      {
        columns: { date: "!create time", id: "!id", reach: "!emails sent" },
        has: ["subject", "status"],
        skip: [{ column: "status", unless: /^sent$/i, reason: "not-kept" }],
      },
    ],
  },
});
