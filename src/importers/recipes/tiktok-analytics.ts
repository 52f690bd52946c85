// TikTok analytics: the overview by day, and the content.
import { recipeSource } from "../table/recipe-source.ts";

export const tiktokAnalytics = recipeSource({
  id: "tiktok-analytics",
  title: "TikTok analytics: overview by day, content (CSV)",
  verified: false,
  recipes: [
    {
      kind: "reach",
      all: ["date", "video views", "profile views"],
      none: ["video title"],
      columns: { date: ["date"], count: ["reached audience", "video views"] },
      keyed: true,
      network: "tiktok",
    },
    {
      kind: "posted",
      all: ["video title", "post time", "video views"],
      columns: {
        date: ["post time"],
        link: ["video link"],
        id: ["video link"],
        reach: ["video views"],
        comments: ["comments"],
      },
      format: "video",
      network: "tiktok",
    },
  ],
});
