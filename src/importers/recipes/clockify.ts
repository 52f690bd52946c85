// Clockify, detailed report. The date order depends on the user's settings, so it is inferred from the column.
import { recipeSource } from "../table/recipe-source.ts";

const columns = {
  date: ["start date"],
  time: ["start time"],
  "end-date": ["end date"],
  "end-time": ["end time"],
  duration: ["duration (h)"],
  hours: ["duration (decimal)"],
  project: ["project"],
  tags: ["tags", "task", "activity"],
  text: ["description"],
  note: ["description"],
} as const;

export const clockify = recipeSource({
  id: "clockify",
  title: "Clockify: detailed report (CSV)",
  verified: true,
  recipes: [
    {
      kind: "time",
      all: ["description", "start date", "start time", "end time", "duration (h)|duration (decimal)"],
      columns,
      keepNote: true,
    },
    {
      kind: "time",
      all: ["email", "description", "start date", "start time", "duration (h)"],
      none: ["end time"],
      columns,
      keepNote: true,
    },
    {
      kind: "time",
      all: [
        "description",
        "start date",
        "start time",
        "end date",
        "end time",
        "group|type|date of creation|billable rate (*)",
      ],
      none: ["duration"],
      columns,
      keepNote: true,
    },
    {
      kind: "time",
      all: ["project|user", "time (h)", "time (decimal)"],
      none: ["start date"],
      columns: {},
      refuse: "Detailed",
    },
  ],
});
