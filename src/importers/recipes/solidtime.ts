// solidtime and similar exports, with start and end in ISO UTC.
import { recipeSource } from "../table/recipe-source.ts";

export const solidtime = recipeSource({
  id: "solidtime",
  title: "solidtime: time entries (CSV)",
  verified: false,
  recipes: [
    {
      kind: "time",
      all: ["description", "project", "tags", "start", "end"],
      columns: {
        date: ["start"],
        "end-date": ["end"],
        project: ["project"],
        tags: ["tags", "task"],
        text: ["description"],
        note: ["description"],
      },
      utc: true,
      keepNote: true,
    },
  ],
});
