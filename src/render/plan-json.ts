// JSON of a plan: times of day as text, hours as minutes, null for undefined figures.

import type { Settings } from "../core/entries/settings.ts";
import { leftOf } from "../core/limits/limit-status.ts";
import type { Plan, Week } from "../core/overview/plan.ts";
import { writeClock } from "../core/values/duration.ts";

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
export function weekJson({ week, today, away, time, slots, posts, limits, answers }: Week, settings: Settings): object {
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
    limits: limits.map((standing) => ({ ...standing, left: leftOf(standing) })),
    answers,
  };
}
