// The plan of a week: slots, posts due, limits, comments to answer, and one experiment.

import { awayIn, awayOn } from "../entries/away.ts";
import type { Entry, TimeEntry } from "../entries/entry.ts";
import { type Settings, trialIn, trialPeriod } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { limitStatusesOfAll, limitStatusOfWeek } from "../limits/limit-status.ts";
import { modelTurns } from "../publishing/post-models.ts";
import { type PostsDue, postsDue } from "../publishing/publishing.ts";
import { answerableDays, repliesOf } from "../publishing/replies.ts";
import { addDays, type CalendarDate, weeksBetween } from "../values/dates.ts";
import type { Moment } from "../values/moment.ts";
import { around, isWithin, type Period, yearTo } from "../values/period.ts";
import { payingOwned } from "../verdict/this-week.ts";
import { buildVerdict, type Verdict } from "../verdict/verdict.ts";

export type PlannedPosts = NonNullable<Week["posts"]>;

/**
 * The stored trial (`only`) until the verdict ends it, or what the verdict suggests: `log` more if evidence is thin; `only` one
 * network until a date if undecided; `move` hours to the best network; `keep` to it if others take none; use `own` channels if no
 * network pays.
 */
export type Experiment =
  | { readonly code: "log" }
  | { readonly code: "only"; readonly network: string; readonly until: CalendarDate }
  | { readonly code: "move"; readonly network: string; readonly from: readonly string[]; readonly hoursPerWeek: number }
  | { readonly code: "keep"; readonly network: string }
  | { readonly code: "own"; readonly network: string };

/** Where a week stands. */
export type Week = ReturnType<typeof buildWeek>;
export type Plan = ReturnType<typeof buildPlan>;

type WhichWeek = "this" | "next";

/** The plan of a week. `experiment`: null if the verdict suggests nothing. */
export function buildPlan(entries: readonly Entry[], settings: Settings, now: Moment, which: WhichWeek) {
  const week = buildWeek(entries, settings, now, which);
  const { verdict } = buildVerdict(entries, settings, { period: yearTo(now.date) });
  const trial = verdict.trialOver ? null : trialOf(week.week, settings);
  return { ...week, experiment: trial ?? experimentFor(verdict) };
}

/** The plan without what to try, which takes a verdict. */
export function buildWeek(entries: readonly Entry[], settings: Settings, now: Moment, which: WhichWeek) {
  const today = now.date;
  const week = around(which === "next" ? addDays(today, 7) : today, "week", settings.weekStart);
  const posts = postsDue(entries, settings, week, today);
  const days = { date: which === "next" ? week.since : today, today };
  return {
    week,
    today,
    /** Days off in the week. */
    away: awayIn(week, settings.away),
    /** All rented networks in the week; minutes. */
    time: limitStatusOfWeek(entries, settings, days),
    /** null without slots in the settings. */
    slots: settings.slots.length === 0 ? null : plannedSlots(entries, settings, week, now),
    /** null without a pace in the settings. */
    posts: posts && { ...posts, due: withModels(posts, entries, settings, today) },
    limits: limitStatusesOfAll(entries, settings, days),
    answers: repliesOf(entries, answerableDays(today)).filter(({ waiting }) => waiting > 0),
  };
}

function plannedSlots(entries: readonly Entry[], settings: Settings, week: Period, now: Moment) {
  const rented = entries.filter(
    (entry): entry is TimeEntry =>
      entry.kind === "time" &&
      isWithin(entry.date, week) &&
      entry.networks.some(({ network }) => kindOfNetwork(settings, network) === "social"),
  );
  const unknown = rented.length > 0 && rented.every(({ at }) => at === undefined);
  const days = Array.from({ length: 7 }, (_, index) => addDays(week.since, index)).filter(
    (day) => day <= now.date && !awayOn(day, settings.away),
  );
  const passed = days.flatMap((day) =>
    settings.slots.filter(({ to }) => day < now.date || to <= now.clock).map((slot) => ({ day, ...slot })),
  );
  const kept = passed.filter(({ day, from, to }) =>
    rented.some(({ date, at, minutes }) => date === day && at !== undefined && at < to && at + minutes > from),
  );
  return {
    /** Minutes since midnight, every day. */
    each: settings.slots,
    /** Number of slots of the week that are over. */
    passed: passed.length,
    /** Those with time on a rented network; null if there is such time but no entry has a time of day. */
    kept: unknown ? null : kept.length,
  };
}

/** The posts due, with the model to use: null if the settings name none, and no weeks if it was never used on the network. */
function withModels(posts: PostsDue, entries: readonly Entry[], settings: Settings, today: CalendarDate) {
  const turns = modelTurns(entries, settings, posts.network, today);
  return posts.due.map((post, index) => {
    const turn = turns[index % Math.max(1, turns.length)];
    const { model = null, lastUsed = null } = turn ?? {};
    const unusedWeeks = lastUsed === null ? null : weeksBetween(lastUsed, today);
    return { ...post, model, unusedWeeks };
  });
}

function trialOf(week: Period, settings: Settings): Experiment | null {
  const trial = trialIn(week, settings);
  return trial && { code: "only", network: trial.network, until: trialPeriod(trial).until };
}

/** What a verdict suggests to try; null for nothing. */
export function experimentFor(verdict: Verdict): Experiment | null {
  const { decision, network, reallocation, while: meanwhile, reasons } = verdict;
  if (meanwhile && reasons.includes("thin-evidence")) return { code: "log" };
  if (meanwhile) return { code: "only", network: meanwhile.network, until: meanwhile.until };
  if (decision === "focus" && reallocation)
    return { code: "move", network: reallocation.to, from: reallocation.from, hoursPerWeek: reallocation.freedPerWeek };
  if (decision === "focus" && network !== null) return { code: "keep", network };
  const own = payingOwned(verdict);
  return decision === "none" && own ? { code: "own", network: own.network } : null;
}
