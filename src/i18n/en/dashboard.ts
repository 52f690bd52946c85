// English: `socialroi` without a command.
import type { NextStep } from "../../core/overview/dashboard.ts";
import { typable } from "../names.ts";

/** Amounts, durations, days and names are passed as formatted text. */
export const dashboard = () => ({
  /** What was put in: time and money, either may be null. */
  putIn: (cost: string, time: string | null, spent: string | null) => {
    const parts = [...(time === null ? [] : [`${time} of your time`]), ...(spent === null ? [] : [spent])];
    return parts.length === 2 || time !== null
      ? `You put in ${cost} (${parts.join(", and ")}).`
      : `You put in ${cost}.`;
  },
  /** Without an hourly rate: time has no price. */
  putInUnpriced: (time: string, spent: string | null) =>
    `You put in ${time} of your time, which has no price yet${spent === null ? "" : `, and ${spent}`}.`,
  putInNothing: "No time or money is logged for your channels.",
  /** What the channels brought; `kept` is what stays after direct costs, null if all does. */
  brought: (revenue: string, kept: string | null) =>
    `Your channels brought in ${revenue}${kept === null ? "" : `, of which ${kept} stays after direct costs`}`,
  broughtNothing: "Nothing has come back through your channels yet",
  gained: (net: string) => `${net} gained`,
  lost: (net: string) => `${net} lost`,
  even: "neither gained nor lost",
  /** Sales that came through no channel. */
  elsewhere: (revenue: string) => `Another ${revenue} came through none of your channels.`,
  paid: (names: readonly string[], list: string) => `${list} paid for ${names.length === 1 ? "its" : "their"} hours.`,
  /** `alone`: no network paid for its hours. */
  didNotPay: (name: string, cost: string, back: string, alone: boolean) =>
    `${name} did not${alone ? " pay for its hours" : ""}: ${cost} put in, ${back} back.`,
  labels: { timer: "Timer", verdict: "Verdict", week: "This week", next: "Do next" },
  time: (minutes: string, limit: string) => `${minutes} of ${limit}`,
  post: (network: string | null, model: string | null, by: string, overdue: boolean) =>
    `one post${network === null ? "" : ` on ${network}`} ${overdue ? "overdue" : `due by ${by}`}${model === null ? "" : ` (${model})`}`,
  empty: "Nothing logged yet.",
  /** The reason and the command. */
  next: (step: NextStep): readonly [reason: string, command: string] => {
    switch (step.code) {
      case "stop-timer":
        return ["the timer is running", "socialroi stop"];
      case "log-first":
        return ["log your first half hour", "socialroi log 30m instagram creation"];
      case "set-rate":
        return ["set your hourly rate", "socialroi set rate 60"];
      case "log-day":
        return ["nothing was logged that day", `socialroi log 30m ${typable(step.network)} creation -d ${step.date}`];
      case "reply":
        return ["answer the comments", `socialroi open ${typable(step.network)} interaction --for 15m`];
      case "post":
        return step.model === null
          ? ["write the post", `socialroi open ${typable(step.network)} creation --for 30m`]
          : ["write the post", `socialroi model show ${typable(step.model)}`];
      case "start-trial":
        return ["try it on its own, to find out", `socialroi set trial ${typable(step.network)} 8w`];
      case "see-verdict":
        return ["what to do with each network", "socialroi verdict"];
    }
  },
  /** Without a ledger: three lines. `file` is where it will be. */
  welcome: (file: string): readonly string[] => [
    "socialroi says what social networks cost you, what they bring you, and which one to keep.",
    `No ledger at ${file} yet. To start: socialroi init (two minutes), or socialroi log 30m instagram creation`,
    "To look around with a year of invented entries: socialroi demo. All commands: socialroi help",
  ],
  beginNow: "Start your ledger now?",
});
