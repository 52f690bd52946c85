// Tables of time: detailed reports of timers. Summaries without days are refused.
import type { RecipeText } from "../table/recipe.ts";
import { sources } from "../table/recipe-source.ts";

const summary = (has: readonly string[], none: readonly string[]): Partial<RecipeText> => ({
  has,
  none,
  refuse: "Detailed",
});

const toggl = {
  date: "!start date",
  time: "!start time",
  "end-date": "end date|stop date",
  "end-time": "end time|stop time",
  duration: "duration",
  project: "project",
  tags: "tags|task",
  note: "!description",
} as const;
/** The order of dates depends on the user's settings, so it is decided by the column. */
const clockify = {
  ...toggl,
  "end-date": "end date",
  "end-time": "end time",
  duration: "duration (h)",
  hours: "duration (decimal)",
  tags: "tags|task|activity",
} as const;

export const TIMERS = sources({
  toggl: {
    title: "Toggl Track: detailed report (CSV)",
    verified: true,
    unverified: "2025 header (Stop date)",
    kind: "time",
    recipes: [
      { columns: { ...toggl, "end-time": "!end time", duration: "!duration" } },
      { columns: { ...toggl, "end-time": "!stop time" } },
      {
        columns: { ...toggl, duration: "!duration", note: "description" },
        has: ["email"],
        none: ["end time", "stop time"],
      },
      summary(["project", "client", "duration"], ["start date", "date", "start time", "start"]),
    ],
  },
  clockify: {
    title: "Clockify: detailed report (CSV)",
    verified: true,
    kind: "time",
    recipes: [
      { columns: { ...clockify, "end-time": "!end time" }, has: ["duration (h)|duration (decimal)"] },
      { columns: { ...clockify, duration: "!duration (h)" }, has: ["email"], none: ["end time"] },
      {
        columns: { ...clockify, "end-date": "!end date", "end-time": "!end time" },
        has: ["group|type|date of creation|billable rate (*)"],
        none: ["duration"],
      },
      summary(["project|user|client|tag|description", "time (h)", "time (decimal)"], ["start date"]),
    ],
  },
  harvest: {
    title: "Harvest: detailed time report (CSV)",
    verified: true,
    kind: "time",
    columns: { date: "!date", hours: "!hours", project: "!project", tags: "!task", note: "!notes" },
    has: ["client"],
  },
  solidtime: {
    title: "solidtime: time entries (CSV)",
    kind: "time",
    columns: { date: "!start", "end-date": "!end", project: "!project", tags: "!tags|task", note: "!description" },
    utc: true,
  },
  "super-productivity": {
    title: "Super Productivity: worklog export, grouped by worklog (CSV)",
    kind: "time",
    columns: { date: "!date", duration: "!worked", project: "projects", tags: "tags", note: "!titles" },
  },
  rescuetime: {
    title: "RescueTime: activities (CSV)",
    summed: true,
    kind: "time",
    columns: { date: "!date", seconds: "!time spent (seconds)", url: "!activity", project: "activity" },
  },
});
