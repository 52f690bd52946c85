// YouTube Studio, advanced mode: the table of videos, and the totals by day. Reach is the number of views.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

/** Content, title, time of publication and views in German, Spanish and Portuguese, unverified. */
const OTHERS = [
  ["inhalt", "videotitel", "veröffentlichungszeitpunkt des videos", "aufrufe"],
  [
    "contenido",
    "título del vídeo|título del video",
    "hora de publicación del vídeo|hora de publicación del video",
    "visualizaciones|vistas",
  ],
  ["conteúdo", "título do vídeo", "horário de publicação do vídeo", "visualizações"],
] as const;

export const youtubeStudio = recipeSource({
  id: "youtube-studio",
  title: "YouTube Studio: Table data.csv, Totals.csv (CSV; EN, FR, DE, ES, PT)",
  verified: true,
  unverified: "Table data, FR, DE, ES, PT",
  recipes: [
    {
      kind: "posted",
      all: ["content", "video title", "video publish time", "views"],
      columns: {
        date: ["video publish time"],
        id: ["content"],
        reach: ["views"],
        comments: ["comments added", "comments"],
      },
      format: "video",
      network: "youtube",
      skip: [{ column: "content", when: /^total$/i, reason: "total" }],
    },
    {
      kind: "posted",
      all: ["contenu", "titre de la vidéo", "heure de publication de la vidéo", "vues"],
      columns: { date: ["heure de publication de la vidéo"], id: ["contenu"], reach: ["vues"] },
      dates: "DMY",
      format: "video",
      network: "youtube",
      skip: [{ column: "contenu", when: /^total$/i, reason: "total" }],
    },
    ...OTHERS.map(
      ([content, title, published, views]): Recipe => ({
        kind: "posted",
        all: [content, title, published, views],
        columns: { date: published.split("|"), id: [content], reach: views.split("|") },
        dates: "DMY",
        format: "video",
        network: "youtube",
        skip: [{ column: content, when: /^(?:total|gesamt)$/i, reason: "total" }],
      }),
    ),
    {
      kind: "reach",
      all: ["date|datum|fecha|data", "views|vues|aufrufe|visualizaciones|visualizações"],
      width: 2,
      columns: {
        date: ["date", "datum", "fecha", "data"],
        count: ["views", "vues", "aufrufe", "visualizaciones", "visualizações"],
      },
      keyed: true,
      network: "youtube",
    },
  ],
});
