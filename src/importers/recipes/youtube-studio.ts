// YouTube Studio, advanced mode: the table of videos, and the totals by day. Reach is the number of views.
import { recipeSource } from "../table/recipe-source.ts";

export const youtubeStudio = recipeSource({
  id: "youtube-studio",
  title: "YouTube Studio: advanced mode, Table data.csv and Totals.csv (CSV; EN, FR)",
  verified: true,
  unverified: "Table data, FR",
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
    {
      kind: "reach",
      all: ["date", "views|vues"],
      width: 2,
      columns: { date: ["date"], count: ["views", "vues"] },
      keyed: true,
      network: "youtube",
    },
  ],
});
