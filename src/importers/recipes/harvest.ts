// Harvest, detailed time report: decimal hours in the account's locale, no time of day.
import { recipeSource } from "../table/recipe-source.ts";

export const harvest = recipeSource({
  id: "harvest",
  title: "Harvest: detailed time report (CSV)",
  verified: true,
  recipes: [
    {
      kind: "time",
      all: ["date", "client", "project", "task", "notes", "hours"],
      columns: {
        date: ["date"],
        hours: ["hours"],
        project: ["project"],
        tags: ["task"],
        text: ["notes"],
        note: ["notes"],
      },
      keepNote: true,
    },
  ],
});
