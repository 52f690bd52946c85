// TikTok Studio and the older analytics: the overview by day, followers, and the content. Days of TikTok Studio have no year:
// it is in the name of the archive, or in the number of a video.
import { recipeSource } from "../table/recipe-source.ts";

/** The upper 32 bits of a video's number are the second of its upload. */
function videoInstant(link: string): number | null {
  const [, id] = /\/video\/(\d{17,20})/.exec(link) ?? [];
  return id === undefined ? null : Number(BigInt(id) >> 32n) * 1000;
}

export const tiktokAnalytics = recipeSource({
  id: "tiktok-analytics",
  title: "TikTok Studio and analytics: overview by day, followers, content (CSV)",
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
      kind: "followers",
      all: ["date", "followers", "difference in followers from previous day"],
      columns: { date: ["date"], count: ["followers"] },
      keyed: true,
      network: "tiktok",
    },
    {
      kind: "reach",
      all: ["date", "total viewers", "new viewers", "returning viewers"],
      columns: { date: ["date"], count: ["total viewers"] },
      network: "tiktok",
      skip: [{ column: "date", when: /^/, reason: "not-kept" }],
    },
    {
      kind: "posted",
      all: ["video title", "video link", "post time", "total views"],
      columns: {
        date: ["post time"],
        link: ["video link"],
        id: ["video link"],
        reach: ["total views"],
        comments: ["total comments"],
      },
      instantOfId: videoInstant,
      format: "video",
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
