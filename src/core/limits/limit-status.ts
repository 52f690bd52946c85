// Limit status: minutes on an activity, a network or all rented networks per day, week or month, and the limit.

import { workingDays } from "../entries/away.ts";
import type { Entry, TimeEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { LimitSpan } from "../entries/units.ts";
import { kindOfNetwork, type Vocabulary, vocabularyOf } from "../entries/vocabulary.ts";
import { type CalendarDate, dayNumber } from "../values/dates.ts";
import { around, isWithin, type Period, spanning } from "../values/period.ts";

/** What the minutes are summed over: an activity, a network, or (both null) all rented networks. */
export interface Target {
  readonly network: string | null;
  readonly activity: string | null;
}

/** A limit query: a target, a span, and the limit in minutes if there is one. */
export interface LimitQuery extends Target {
  readonly span: LimitSpan;
  readonly limit: number | null;
}

export interface LimitStatus extends LimitQuery {
  readonly minutes: number;
  /** Projected minutes for the whole span; null if undefined (see `paceOf`). */
  readonly pace: number | null;
  readonly ended: boolean;
}

/** The days needed for the limit status of a day: its week, and its month if there is a monthly limit. */
export function spannedBy(date: CalendarDate, { weekStart, limits }: Settings): Period {
  const week = around(date, "week", weekStart);
  const isMonthly = [...limits.values()].some((set) => set.some(({ span }) => span === "month"));
  return isMonthly ? spanning(around(date, "month", weekStart), week) : week;
}

const TOTAL: Target = { network: null, activity: null };
/** A time target: the network and the activity, as far as known. */
export type TimeTarget = Pick<TimeEntry, "networks" | "activity">;

/** The day whose spans are meant, and today, up to which a pace counts. */
interface Days {
  /** Today if absent. */
  readonly date?: CalendarDate;
  readonly today: CalendarDate;
}

/** Status of all limits that apply to a time target around a day, in the order of the settings. */
export function limitStatusesFor(
  entries: readonly Entry[],
  settings: Settings,
  target: TimeTarget,
  days: Days,
): LimitStatus[] {
  return statusesOf(applicable(settings, target), entries, settings, days);
}

/** The tightest limit that applies to a time target, else the week of its network. Null without a network. */
export function limitStatusOf(
  entries: readonly Entry[],
  settings: Settings,
  target: TimeTarget,
  days: Days,
): LimitStatus | null {
  const tight = tightest(limitStatusesFor(entries, settings, target, days));
  const network = target.networks[0]?.network;
  if (tight || network === undefined) return tight;
  const week: LimitQuery = { network, activity: null, span: "week", limit: null };
  return statusesOf([week], entries, settings, days)[0] ?? null;
}

/**
 * Today, this week, and this month if it has a limit: the tightest applicable limit of each, else all rented networks
 * (or the target's own network if owned). Without a target: all rented networks, plus the other limit that is exceeded
 * most.
 */
export function limitStatusesToday(
  entries: readonly Entry[],
  settings: Settings,
  target: TimeTarget | null,
  today: CalendarDate,
): LimitStatus[] {
  const queries = target ? applicable(settings, target) : totalLimits(settings);
  const network = target?.networks[0]?.network;
  const own = network !== undefined && kindOfNetwork(settings, network) !== "social";
  const fallback: Target = own ? { network, activity: null } : TOTAL;
  const spans: LimitSpan[] = ["day", "week", "month"];
  const limitStatuses = spans.flatMap((span) => {
    const limits = queries.filter((query) => query.span === span);
    const unlimited = limits.length === 0 && span !== "month" ? [{ ...fallback, span, limit: null }] : [];
    const found = statusesOf([...limits, ...unlimited], entries, settings, { today });
    return tightest(found) ?? found;
  });
  return target ? limitStatuses : [...limitStatuses, ...mostExceeded(entries, settings, today)];
}

/** The limit on a network or an activity that is exceeded most; empty if none is. */
function mostExceeded(entries: readonly Entry[], settings: Settings, today: CalendarDate): LimitStatus[] {
  const limits = limitQueriesOf(settings).filter(({ network, activity }) => network !== null || activity !== null);
  const tight = tightest(statusesOf(limits, entries, settings, { today }));
  return tight && (leftOf(tight) ?? 0) < 0 ? [tight] : [];
}

/** The status with the fewest minutes left; null if none has a limit. */
export function tightest(statuses: readonly LimitStatus[]): LimitStatus | null {
  const left = (status: LimitStatus): number => leftOf(status) ?? Number.POSITIVE_INFINITY;
  const [first = null, ...others] = statuses.filter(({ limit }) => limit !== null);
  return others.reduce((least, status) => (least === null || left(status) < left(least) ? status : least), first);
}

/** Minutes left of a limit, negative if exceeded; null without a limit. */
export function leftOf({ minutes, limit }: LimitStatus): number | null {
  return limit === null ? null : limit - minutes;
}

/** Status of every limit around a day, in the order of the settings. */
export function limitStatusesOfAll(entries: readonly Entry[], settings: Settings, days: Days): LimitStatus[] {
  return statusesOf(limitQueriesOf(settings), entries, settings, days);
}

/** Status of all rented networks in the week of a day, with the weekly limit if there is one. */
export function limitStatusOfWeek(entries: readonly Entry[], settings: Settings, days: Days): LimitStatus | null {
  const limits = totalLimits(settings).filter(({ span }) => span === "week");
  const week: LimitQuery = { ...TOTAL, span: "week", limit: null };
  const statuses = statusesOf([...limits, week], entries, settings, days);
  return tightest(statuses) ?? statuses[0] ?? null;
}

/** The limits on all rented networks. */
function totalLimits(settings: Settings): LimitQuery[] {
  return limitQueriesOf(settings).filter(({ network, activity }) => network === null && activity === null);
}

function applicable(settings: Settings, target: TimeTarget): LimitQuery[] {
  return limitQueriesOf(settings).filter((query) => counts(query, target, settings));
}

/** All limits of the settings, in order. */
export function limitQueriesOf(settings: Settings): LimitQuery[] {
  if (settings.limits.size === 0) return [];
  const vocabulary = vocabularyOf(settings);
  return [...settings.limits].flatMap(([key, limits]) =>
    limits.map(({ minutes, span }) => ({ ...targetOf(key, vocabulary), span, limit: minutes })),
  );
}

/** Resolves the name of a limit: `total`, a network, else an activity; aliases are accepted. */
function targetOf(key: string, { networks, activities }: Vocabulary): Target {
  if (key === "total") return TOTAL;
  const activity = networks.keyOf(key) === null ? activities.keyOf(key) : null;
  return activity === null ? { network: networks.keyOf(key) ?? key, activity: null } : { network: null, activity };
}

/** Whether time spent counts towards a target. */
export function counts({ network, activity }: Target, spent: TimeTarget, settings: Settings): boolean {
  const own = spent.networks[0]?.network;
  if (activity !== null) return spent.activity === activity;
  if (network !== null) return own === network;
  return own !== undefined && kindOfNetwork(settings, own) === "social";
}

/** Computes the minutes of all queries in one pass over the entries. */
function statusesOf(
  queries: readonly LimitQuery[],
  entries: readonly Entry[],
  settings: Settings,
  { today, date = today }: Days,
): LimitStatus[] {
  if (queries.length === 0) return [];
  const sums = queries.map((query) => ({ query, period: around(date, query.span, settings.weekStart), minutes: 0 }));
  const [first = ""] = sums.map(({ period }) => period.since).sort();
  for (const entry of entries) {
    if (entry.kind !== "time" || entry.date < first) continue;
    for (const sum of sums) {
      if (isWithin(entry.date, sum.period) && counts(sum.query, entry, settings)) sum.minutes += entry.minutes;
    }
  }
  return sums.map(({ query: { limit, ...query }, period, minutes }) => ({
    ...query,
    minutes,
    limit,
    pace: paceOf(minutes, period, today, (days) => workingDays(days, settings.away)),
    ended: period.until < today,
  }));
}

/**
 * Projected minutes for the whole period: minutes / days so far (today included) x all days, as `daysIn` counts them.
 * Null outside the period, on its first two days (too little data) and on its last.
 */
export function paceOf(
  minutes: number,
  period: Period,
  today: CalendarDate,
  daysIn: (period: Period) => number,
): number | null {
  if (today < period.since || today > period.until) return null;
  const soFar = daysIn({ since: period.since, until: today });
  const all = daysIn(period);
  return soFar < 2 || dayNumber(today) - dayNumber(period.since) < 2 || soFar >= all
    ? null
    : Math.round((minutes / soFar) * all);
}
