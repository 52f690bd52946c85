// English: `plan` and `nudge`.
import { lazy } from "../../core/errors/lazy.ts";
import type { PlanWords } from "../catalogue/plan.ts";
import { typable } from "../names.ts";
import { plural } from "./language.ts";

const unit = { day: "day", week: "week", month: "month" };

export const plan = lazy(
  (): PlanWords => ({
    title: (week, period) => (week === null ? period : `Week ${week}, ${period}`),
    hours: (limit) => `${limit} for social networks`,
    left: (duration) => `${duration} left`,
    over: (duration) => `${duration} over`,
    soFar: (duration) => `${duration} on social networks so far`,
    labels: { slots: "Slots", posts: "Posts", limits: "Limits", answers: "Answers", try: "Try" },
    everyDay: (slots) => `every day ${slots}`,
    kept: (kept, passed) => `kept ${kept} of ${passed} so far`,
    keptUnknown: "kept or not can't be told: no entry this week has a time of day (--at, or the timer)",
    noSlots: 'none yet; in the settings: slots: ["08:00-08:15", "13:00-13:30"]',
    pace: ({ posts, count, unit: of }) =>
      count === 1 ? `${posts === 1 ? "one" : posts} a ${unit[of]}` : `one every ${count} ${unit[of]}s`,
    due: (posts, by) => `${posts === 1 ? "due" : `${posts} due`} by ${by}`,
    overdue: "overdue",
    done: (posts) => (posts === 0 ? "none due this week" : posts === 1 ? "done" : `${posts} done`),
    later: (posts, by) => `${posts === 1 ? "one" : posts} more by ${by}`,
    next: (model, weeks) => {
      const unused =
        weeks === null
          ? "never used"
          : weeks === 0
            ? "used less than a week ago"
            : `not used for ${plural(weeks, "week")}`;
      return `Next model: ${model} (${unused})`;
    },
    show: (model) => `socialroi model show ${typable(model)}`,
    noPace: "no pace yet; in the settings: publishing: { network: linkedin, every: week, models: [tip, backstage] }",
    leftOfLimit: (duration) => `, ${duration} left`,
    limit: (label, limit, span) => `${label}: ${limit} a ${span}`,
    waiting: (comments, network) => `${plural(comments, "comment")} to answer on ${network}`,
    experiment: {
      log: "log every hour and every sale: a verdict needs 4 weeks and 5 hours",
      only: (network, until) => `${network} only, until ${until}`,
      move: (network, from, hours) => `${hours} a week from ${from} to ${network}`,
      keep: (network) => `${network} only`,
      own: (network) => `your own channel instead: ${network}`,
    },
    nothingToSay: "Nothing to say this week? Then don't post: reply to someone.",
    calendar: "Social networks",
    slot: "Social networks: your slot",
    slotPurpose: (purpose) => `What for: ${purpose}`,
    post: (network, model) => `Post on ${network}${model === null ? "" : `: ${model}`}`,
    by: (date) => `By ${date}.`,
    emptyCalendar: "Nothing for a calendar: no slots in the settings, and no post due.",
    nudge: {
      timer: (network, duration) =>
        `A timer has been running for ${duration} on ${network}. Forgotten? socialroi stop --took 30m, or socialroi cancel`,
      limit: (standing) => `Over your limit. ${standing}.`,
      day: (day, date) =>
        `Nothing was logged for ${day}. While you remember: socialroi log 30m instagram creation -d ${date}`,
      post: (network, last) =>
        `A post is overdue on ${network}${last === null ? "" : ` (last one: ${last})`}. What's next: socialroi plan`,
      broken: "socialroi: the ledger has an error. See: socialroi check",
    },
  }),
);
