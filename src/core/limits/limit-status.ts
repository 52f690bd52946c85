// Where time stands: the minutes of an activity, a network or all rented networks in a day, week or month, beside the limit.

import type { Entry, TimeEntry } from "../entries/entry.ts";
import type { LimitSpan, Settings } from "../entries/settings.ts";
import { kindOfNetwork, type Vocabulary, vocabularyOf } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";
import { paceOf } from "../values/pace.ts";
import { around, isWithin, type Period, spanning } from "../values/period.ts";

/** What minutes are added up of: an activity, a network, or, both being null, all rented networks. */
export interface Target {
  readonly network: string | null;
  readonly activity: string | null;
}

export interface LimitStatus extends Target {
  readonly span: LimitSpan;
  readonly minutes: number;
  /** Minutes; null where no limit is set. */
  readonly limit: number | null;
  /** Minutes that the span will have taken if it goes on as it began; null where that says nothing. */
  readonly pace: number | null;
  /** Whether the span was over before today. */
  readonly ended: boolean;
}

/** A target in a span, with its limit if it has one. */
export interface Question extends Target {
  readonly span: LimitSpan;
  readonly limit: number | null;
}

/** The days that standings around a day are made of: its week, and its month where a limit is set on it. */
export function spannedBy(date: CalendarDate, { weekStart, limits }: Settings): Period {
  const monthly = [...limits.values()].some((set) => set.some(({ span }) => span === "month"));
  if (!monthly) return around(date, "week", weekStart);
  return spanning(around(date, "month", weekStart), around(date, "week", weekStart));
}

/** All rented networks together. */
const TOTAL: Target = { network: null, activity: null };
/** What time can be spent on, as far as it is known. */
export type Spending = Pick<TimeEntry, "networks" | "activity">;

/** How every limit that concerns some spending stands around a day, in the order of the settings. */
export function standingsOf(
  entries: readonly Entry[],
  settings: Settings,
  spending: Spending,
  date: CalendarDate,
  today: CalendarDate,
): LimitStatus[] {
  return answered(concerning(settings, spending), entries, settings, date, today);
}

/** The tightest limit that concerns some spending; the week of its network where none does. Null without a network. */
export function limitStatusOf(
  entries: readonly Entry[],
  settings: Settings,
  spending: Spending,
  date: CalendarDate,
  today: CalendarDate,
): LimitStatus | null {
  const tight = tightest(standingsOf(entries, settings, spending, date, today));
  const network = spending.networks[0]?.network;
  if (tight || network === undefined) return tight;
  const week: Question = { network, activity: null, span: "week", limit: null };
  return answered([week], entries, settings, date, today)[0] ?? null;
}

/**
 * Today and the week, and the month where a limit is set on it: of each the tightest limit that concerns the spending, or
 * all rented networks where none does (its own network where it is yours). Without spending, all rented networks, and of
 * the other limits the one that is passed by most.
 */
export function standingsToday(
  entries: readonly Entry[],
  settings: Settings,
  spending: Spending | null,
  today: CalendarDate,
): LimitStatus[] {
  const questions = spending ? concerning(settings, spending) : onTarget(settings, TOTAL);
  const network = spending?.networks[0]?.network;
  const own = network !== undefined && kindOfNetwork(settings, network) === "owned";
  const otherwise: Target = own ? { network, activity: null } : TOTAL;
  const spans: LimitSpan[] = ["day", "week", "month"];
  const standings = spans.flatMap((span) => {
    const asked = questions.filter((question) => question.span === span);
    const unlimited = asked.length === 0 && span !== "month" ? [{ ...otherwise, span, limit: null }] : [];
    const found = answered([...asked, ...unlimited], entries, settings, today, today);
    return tightest(found) ?? found;
  });
  return spending ? standings : [...standings, ...passedElsewhere(entries, settings, today)];
}

/** Of the limits on a network or an activity the one that is passed by most; none where none is. */
function passedElsewhere(entries: readonly Entry[], settings: Settings, today: CalendarDate): LimitStatus[] {
  const limits = questionsOf(settings).filter(({ network, activity }) => network !== null || activity !== null);
  if (limits.length === 0) return [];
  const tight = tightest(answered(limits, entries, settings, today, today));
  return tight && (leftOf(tight) ?? 0) < 0 ? [tight] : [];
}

/** The standing with the least left of its limit; null where none has a limit. */
export function tightest(standings: readonly LimitStatus[]): LimitStatus | null {
  let found: LimitStatus | null = null;
  for (const standing of standings) {
    const left = leftOf(standing);
    const least = found && leftOf(found);
    if (left !== null && (least === null || left < least)) found = standing;
  }
  return found;
}

/** Minutes left of a limit, negative when it is over; null without a limit. */
export function leftOf({ minutes, limit }: LimitStatus): number | null {
  return limit === null ? null : limit - minutes;
}

/** How every limit of the settings stands around a day, in their order. */
export function limitStatusesOfAll(
  entries: readonly Entry[],
  settings: Settings,
  date: CalendarDate,
  today: CalendarDate,
): LimitStatus[] {
  return answered(questionsOf(settings), entries, settings, date, today);
}

/** How all rented networks together stand in the week of a day, beside the week's limit on them if there is one. */
export function limitStatusOfWeek(
  entries: readonly Entry[],
  settings: Settings,
  date: CalendarDate,
  today: CalendarDate,
): LimitStatus | null {
  const limits = onTarget(settings, TOTAL).filter(({ span }) => span === "week");
  const questions = limits.length > 0 ? limits : [{ ...TOTAL, span: "week" as const, limit: null }];
  const standings = answered(questions, entries, settings, date, today);
  return tightest(standings) ?? standings[0] ?? null;
}

/** The limits that some spending counts towards. */
function concerning(settings: Settings, spending: Spending): Question[] {
  return questionsOf(settings).filter((question) => counts(question, spending, settings));
}

function onTarget(settings: Settings, { network, activity }: Target): Question[] {
  return questionsOf(settings).filter((question) => question.network === network && question.activity === activity);
}

/** Every limit of the settings, in their order. */
export function questionsOf(settings: Settings): Question[] {
  if (settings.limits.size === 0) return [];
  const vocabulary = vocabularyOf(settings);
  return [...settings.limits].flatMap(([key, limits]) =>
    limits.map(({ minutes, span }) => ({ ...targetOf(key, vocabulary), span, limit: minutes })),
  );
}

/** What the name of a limit stands for: `total`, else a network, else an activity, under any name of theirs. */
function targetOf(key: string, { networks, activities }: Vocabulary): Target {
  if (key === "total") return TOTAL;
  const activity = networks.keyOf(key) === null ? activities.keyOf(key) : null;
  return activity === null ? { network: networks.keyOf(key) ?? key, activity: null } : { network: null, activity };
}

/** Whether some spending counts towards a target. */
export function counts({ network, activity }: Target, spending: Spending, settings: Settings): boolean {
  const own = spending.networks[0]?.network;
  if (activity !== null) return spending.activity === activity;
  if (network !== null) return own === network;
  return own !== undefined && kindOfNetwork(settings, own) === "social";
}

/** The questions with their minutes, all of them in one pass over the entries. */
function answered(
  questions: readonly Question[],
  entries: readonly Entry[],
  settings: Settings,
  date: CalendarDate,
  today: CalendarDate,
): LimitStatus[] {
  if (questions.length === 0) return [];
  const sums = questions.map((question) => ({
    question,
    period: around(date, question.span, settings.weekStart),
    minutes: 0,
  }));
  const [first = ""] = sums.map(({ period }) => period.since).sort();
  for (const entry of entries) {
    if (entry.kind !== "time" || entry.date < first) continue;
    for (const sum of sums) {
      if (isWithin(entry.date, sum.period) && counts(sum.question, entry, settings)) sum.minutes += entry.minutes;
    }
  }
  return sums.map(({ question: { network, activity, span, limit }, period, minutes }) => ({
    network,
    activity,
    span,
    minutes,
    limit,
    pace: paceOf(minutes, period, today),
    ended: period.until < today,
  }));
}
