// English: `plan` and `nudge`.

import type { PublishingPace } from "../../core/entries/publishing-pace.ts";
import type { LimitSpan } from "../../core/entries/units.ts";
import { typable } from "../names.ts";
import { plural } from "./language.ts";

/** Durations, names and days are passed as formatted text. */
export const plan = () => ({
  title: (week: number | null, period: string) => (week === null ? period : `Week ${week}, ${period}`),
  hours: (limit: string) => `${limit} for social networks`,
  left: (duration: string) => `${duration} left`,
  over: (duration: string) => `${duration} over`,
  soFar: (duration: string) => `${duration} on social networks so far`,
  labels: { slots: "Slots", posts: "Posts", limits: "Limits", answers: "Answers", try: "Try" },
  everyDay: (slots: string) => `every day ${slots}`,
  kept: (kept: number, passed: number) => `kept ${kept} of ${passed} so far`,
  keptUnknown: "no way to tell if kept: no entry this week has a time of day (--at, or the timer)",
  noSlots: "none yet: socialroi set slots 08:00-08:15 13:00-13:30",
  /** one a week, 2 a week, one every 3 days */
  pace: ({ posts, count, unit }: PublishingPace) =>
    count === 1 ? `${posts === 1 ? "one" : posts} a ${unit}` : `one every ${count} ${unit}s`,
  due: (posts: number, by: string) => `${posts === 1 ? "due" : `${posts} due`} by ${by}`,
  overdue: "overdue",
  done: (posts: number) => (posts === 0 ? "none due this week" : posts === 1 ? "done" : `${posts} done`),
  later: (posts: number, by: string) => `${posts === 1 ? "one" : posts} more by ${by}`,
  next: (model: string, weeks: number | null) => {
    const unused =
      weeks === null
        ? "never used"
        : weeks === 0
          ? "used less than a week ago"
          : `not used for ${plural(weeks, "week")}`;
    return `Next model: ${model} (${unused})`;
  },
  /** Hint: the command that shows a template. */
  show: (model: string) => `socialroi model show ${typable(model)}`,
  noPace: "no pace yet: socialroi set pace linkedin every week",
  leftOfLimit: (duration: string) => `, ${duration} left`,
  limit: (label: string, limit: string, span: LimitSpan) => `${label}: ${limit} a ${span}`,
  waiting: (comments: number, network: string) => `${plural(comments, "comment")} to answer on ${network}`,
  experiment: {
    log: "log every hour and every sale: a verdict needs 4 weeks and 5 hours",
    only: (network: string, until: string) => `${network} only, until ${until}`,
    move: (network: string, from: string, hours: string) => `${hours} a week from ${from} to ${network}`,
    keep: (network: string) => `${network} only`,
    own: (network: string) => `your own channel instead: ${network}`,
  },
  nothingToSay: "Nothing to say this week? Then don't post: reply to someone.",
  calendar: "Social networks",
  slot: "Social networks: your slot",
  slotPurpose: (purpose: string) => `What for: ${purpose}`,
  post: (network: string, model: string | null) => `Post on ${network}${model === null ? "" : `: ${model}`}`,
  by: (date: string) => `By ${date}.`,
  emptyCalendar: "Nothing to put in a calendar: no slots are set, and no post is due.",
  nudge: {
    timer: (network: string, duration: string) =>
      `A timer has been running for ${duration} on ${network}. Forgotten? socialroi stop --took 30m, or socialroi cancel`,
    limit: (status: string) => `Over your limit. ${status}.`,
    day: (day: string, date: string) =>
      `Nothing was logged for ${day}. While you remember: socialroi log 30m instagram creation -d ${date}`,
    post: (network: string, last: string | null) =>
      `A post is overdue on ${network}${last === null ? "" : ` (last one: ${last})`}. What's next: socialroi plan`,
    broken: "socialroi: the ledger has an error. See: socialroi check",
  },
});
