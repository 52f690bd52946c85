// Meta Business Suite, content: posts of an Instagram account or a Facebook page. Dates are MM/DD in all languages.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const common = { kind: "posted", dates: "MDY" } as const satisfies Partial<Recipe>;
const english = {
  date: ["publish time"],
  id: ["post id"],
  link: ["permalink"],
  format: ["post type"],
  reach: ["reach", "views"],
  comments: ["comments"],
} as const;
const french = {
  date: ["heure de publication"],
  id: ["identifiant de la publication"],
  link: ["permalien"],
  format: ["type de publication"],
  reach: ["couverture", "vues"],
  comments: ["commentaires"],
} as const;

export const metaPosts = recipeSource({
  id: "meta-posts",
  title: "Meta Business Suite: content of an Instagram account or a Facebook page (CSV; EN, FR)",
  verified: false,
  recipes: [
    {
      ...common,
      all: ["post id", "publish time", "permalink", "post type", "account id|account username"],
      none: ["page id"],
      columns: english,
      network: "instagram",
    },
    {
      ...common,
      all: ["post id", "publish time", "permalink", "post type", "page id"],
      columns: english,
      network: "facebook",
    },
    {
      ...common,
      all: ["identifiant de la publication", "heure de publication", "permalien", "type de publication"],
      none: ["id de la page", "nom de la page"],
      columns: french,
      network: "instagram",
    },
    {
      ...common,
      all: [
        "identifiant de la publication",
        "heure de publication",
        "permalien",
        "type de publication",
        "id de la page|nom de la page",
      ],
      columns: french,
      network: "facebook",
    },
  ],
});
