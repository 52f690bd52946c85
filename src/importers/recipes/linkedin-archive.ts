// LinkedIn archive: Shares.csv (posts) and Comments.csv (the user's comments on other posts).
import { recipeSource } from "../table/recipe-source.ts";

/** LinkedIn escapes a quote inside a comment as `\"`. */
function doubleQuotes(text: string): string {
  return text.replaceAll('\\"', '""');
}

export const linkedinArchive = recipeSource({
  id: "linkedin-archive",
  title: "LinkedIn: archive of your data, Shares.csv and Comments.csv",
  verified: false,
  recipes: [
    {
      kind: "posted",
      all: ["date", "sharelink", "sharecommentary"],
      columns: { date: ["date"], id: ["sharelink"], link: ["sharelink"] },
      utc: true,
      network: "linkedin",
    },
    {
      kind: "posted",
      all: ["date", "link", "message"],
      width: 3,
      columns: { date: ["date"] },
      network: "linkedin",
      repair: doubleQuotes,
      skip: [{ column: "link", when: /^/, reason: "comment-written" }],
    },
  ],
});
