// Toggl Track, detailed report: the header with "End date" of old, the one with "Stop date" of 2025, and the one that it imports.
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
