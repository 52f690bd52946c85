// RescueTime, activities by hour or five minutes: slices of passive time, by domain or app.
import { recipeSource } from "../table/recipe-source.ts";

export const rescuetime = recipeSource({
  id: "rescuetime",
  title: "RescueTime: activities (CSV)",
  verified: false,
  summed: true,
  recipes: [
    {
      kind: "time",
      all: ["date", "time spent (seconds)", "activity"],
      columns: { date: ["date"], seconds: ["time spent (seconds)"], url: ["activity"], project: ["activity"] },
    },
  ],
});
