// JSON of a plan and of the dashboard: times of day as text, hours as minutes, null for undefined figures.
import type { Settings } from "../core/entries/settings.ts";
import { leftOf } from "../core/limits/limit-status.ts";
import type { Dashboard } from "../core/overview/dashboard.ts";
import type { Plan, Week } from "../core/overview/plan.ts";
import { writeClock } from "../core/values/duration.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { reportJson } from "./json.ts";

/** A plan for `--json`, without the envelope. */
export function planJson({ experiment, ...week }: Plan, settings: Settings): object {
  return {
    ...weekJson(week, settings),
    experiment:
      experiment?.code === "move"
        ? {
            code: "move",
            network: experiment.network,
            from: experiment.from,
            minutesPerWeek: Math.round(experiment.hoursPerWeek * 60),
          }
        : experiment,
  };
}

/** The week of a plan. */
function weekJson({ week, today, away, time, slots, posts, limits, answers }: Week, settings: Settings): object {
  return {
    period: week,
    currency: settings.currency,
    today,
    away,
    time: time && { ...time, left: leftOf(time) },
    slots: slots && {
      each: slots.each.map(({ from, to }) => ({ from: writeClock(from), to: writeClock(to) })),
      passed: slots.passed,
      kept: slots.kept,
    },
    posts,
    limits: limits.map((status) => ({ ...status, left: leftOf(status) })),
    answers,
  };
}

/** A dashboard for `--json`, without the envelope. */
export function dashboardJson(
  { report, lastEntry, verdict, trial, week, next }: Dashboard,
  settings: Settings,
  english: Catalogue,
): object {
  return {
    name: settings.name,
    ...reportJson(report, english),
    lastEntry,
    verdict: verdict && {
      asOf: verdict.asOf,
      decision: verdict.decision,
      network: verdict.network,
      confidence: verdict.confidence,
      pNone: verdict.pNone,
      while: verdict.while,
      trialOver: verdict.trialOver,
      sinceLastMonth: verdict.sinceLastMonth,
    },
    trial,
    week: weekJson(week, settings),
    next: next && { ...next, command: english.dashboard.next(next)[1] },
  };
}
