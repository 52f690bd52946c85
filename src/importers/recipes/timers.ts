// Tables of time: detailed reports of timers. Summaries without days are refused.
import { type RecipeText, source } from "../table/recipe-source.ts";

const detailed = { kind: "time" } as const satisfies RecipeText;
const summary = (has: readonly string[], none: readonly string[]): RecipeText => ({
  kind: "time",
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
  date: "!start date",
  time: "!start time",
  "end-date": "end date",
  "end-time": "end time",
  duration: "duration (h)",
  hours: "duration (decimal)",
  project: "project",
  tags: "tags|task|activity",
  note: "!description",
} as const;

export const TIMERS = [
  source({
    id: "toggl",
    title: "Toggl Track: detailed report (CSV)",
    verified: true,
    unverified: "2025 header (Stop date)",
    recipes: [
      { ...detailed, columns: { ...toggl, "end-time": "!end time", duration: "!duration" } },
      { ...detailed, columns: { ...toggl, "end-time": "!stop time" } },
      {
        ...detailed,
        columns: { ...toggl, duration: "!duration", note: "description" },
        has: ["email"],
        none: ["end time", "stop time"],
      },
      summary(["project", "client", "duration"], ["start date", "date", "start time", "start"]),
    ],
  }),
  source({
    id: "clockify",
    title: "Clockify: detailed report (CSV)",
    verified: true,
    recipes: [
      { ...detailed, columns: { ...clockify, "end-time": "!end time" }, has: ["duration (h)|duration (decimal)"] },
      { ...detailed, columns: { ...clockify, duration: "!duration (h)" }, has: ["email"], none: ["end time"] },
      {
        ...detailed,
        columns: { ...clockify, "end-date": "!end date", "end-time": "!end time" },
        has: ["group|type|date of creation|billable rate (*)"],
        none: ["duration"],
      },
      summary(["project|user|client|tag|description", "time (h)", "time (decimal)"], ["start date"]),
    ],
  }),
  source({
    id: "harvest",
    title: "Harvest: detailed time report (CSV)",
    verified: true,
    recipes: [
      {
        ...detailed,
        columns: { date: "!date", hours: "!hours", project: "!project", tags: "!task", note: "!notes" },
        has: ["client"],
      },
    ],
  }),
  source({
    id: "solidtime",
    title: "solidtime: time entries (CSV)",
    verified: false,
    recipes: [
      {
        ...detailed,
        columns: { date: "!start", "end-date": "!end", project: "!project", tags: "!tags|task", note: "!description" },
        utc: true,
      },
    ],
  }),
  source({
    id: "super-productivity",
    title: "Super Productivity: worklog export, grouped by worklog (CSV)",
    verified: false,
    recipes: [
      {
        ...detailed,
        columns: { date: "!date", duration: "!worked", project: "projects", tags: "tags", note: "!titles" },
      },
    ],
  }),
  source({
    id: "rescuetime",
    title: "RescueTime: activities (CSV)",
    verified: false,
    summed: true,
    recipes: [
      {
        ...detailed,
        columns: { date: "!date", seconds: "!time spent (seconds)", url: "!activity", project: "activity" },
      },
    ],
  }),
];
