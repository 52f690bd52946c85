// Toggl Track, detailed report: the old header ("End date"), that of 2025 ("Stop date"), and the import format.
import { recipeSource } from "../table/recipe-source.ts";

const columns = {
  date: ["start date"],
  time: ["start time"],
  "end-date": ["end date", "stop date"],
  "end-time": ["end time", "stop time"],
  duration: ["duration"],
  project: ["project"],
  tags: ["tags", "task"],
  text: ["description"],
  note: ["description"],
} as const;

export const toggl = recipeSource({
  id: "toggl",
  title: "Toggl Track: detailed report (CSV)",
  verified: true,
  unverified: "2025 header (Stop date)",
  recipes: [
    { kind: "time", all: ["description", "start date", "start time", "end time", "duration"], columns, keepNote: true },
    { kind: "time", all: ["description", "start date", "start time", "stop time"], columns, keepNote: true },
    {
      kind: "time",
      all: ["email", "description", "start date", "start time", "duration"],
      none: ["end time", "stop time"],
      columns,
      keepNote: true,
    },
    {
      kind: "time",
      all: ["project", "client", "duration"],
      none: ["start date", "date", "start time", "start"],
      columns: {},
      refuse: "Detailed",
    },
  ],
});
