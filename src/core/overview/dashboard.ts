// The dashboard: what the last 13 weeks cost and brought, the verdict, this week, and one thing to do.
import { awayOn } from "../entries/away.ts";
import { daysOf } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import { type Settings, trialIn } from "../entries/settings.ts";
import { buildReport } from "../findings/build-report.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import type { Moment } from "../values/moment.ts";
import { around, type Period, yearTo } from "../values/period.ts";
import { givesHours } from "../verdict/decision.ts";
import { buildVerdict, type Verdict } from "../verdict/verdict.ts";
import { missedDay } from "./nudge.ts";
import { buildWeek, type Week } from "./plan.ts";

/** What to do next: the most useful thing, one at a time. */
export type NextStep =
  | { readonly code: "stop-timer" }
  | { readonly code: "log-first" }
  | { readonly code: "set-rate" }
  | { readonly code: "log-day"; readonly date: CalendarDate; readonly network: string }
  | { readonly code: "reply"; readonly network: string }
  | { readonly code: "post"; readonly network: string; readonly model: string | null }
  | { readonly code: "start-trial"; readonly network: string }
  | { readonly code: "see-verdict" };

export type Dashboard = ReturnType<typeof buildDashboard>;

/** This calendar week and so many before it. */
const WEEKS_BEFORE = 12;

export function buildDashboard(
  entries: readonly Entry[],
  settings: Settings,
  now: Moment,
  { timerRuns }: { readonly timerRuns: boolean },
) {
  const today = now.date;
  const past = entries.filter(({ date }) => date <= today);
  const logged = daysOf(past);
  const report = buildReport(
    entries,
    settings,
    { period: dashboardPeriod(today, settings, logged), previous: null },
    { by: "network", today },
  );
  const verdict = verdictOf(entries, settings, today);
  const week = keptFirst(buildWeek(entries, settings, now, "this"), verdict);
  const trial = verdict?.trialOver ? null : trialIn({ since: today, until: today }, settings);
  const next: NextStep | null = timerRuns
    ? { code: "stop-timer" }
    : nextStep(past, settings, week, verdict, trial !== null);
  return {
    today,
    /** By network, over the last 13 weeks or since the first entry. */
    report,
    /** The day of the last entry until today; null without one. */
    lastEntry: logged?.until ?? null,
    /** Over the last year; null without networks. */
    verdict,
    /** The stored trial, if it runs today and the verdict has not ended it. */
    trial,
    week,
    /** null on a day off. */
    next,
  };
}

/** Thirteen weeks up to today; less if the ledger is younger. */
function dashboardPeriod(today: CalendarDate, { weekStart }: Settings, logged: Period | null): Period {
  const since = addDays(around(today, "week", weekStart).since, -7 * WEEKS_BEFORE);
  return { since: logged && logged.since > since ? logged.since : since, until: today };
}

function verdictOf(entries: readonly Entry[], settings: Settings, today: CalendarDate): Verdict | null {
  const { verdict } = buildVerdict(entries, settings, { period: yearTo(today) });
  return verdict.networks.length + verdict.owned.length === 0 ? null : verdict;
}

/** By urgency: without hours and their price there is nothing to say; then people who wait; then the plan. */
function nextStep(
  past: readonly Entry[],
  settings: Settings,
  { today, away, answers, posts }: Week,
  verdict: Verdict | null,
  hasTrial: boolean,
): NextStep | null {
  if (past.length === 0) return { code: "log-first" };
  if (settings.rates.every(({ minor }) => minor === 0)) return { code: "set-rate" };
  if (awayOn(today, away)) return null;
  const missed = missedDay(past, today, settings.away);
  if (missed) return { code: "log-day", date: missed, network: usualNetwork(past) };
  const isKept = (network: string | null): network is string => network !== null && !isGivenUp(network, verdict);
  const waiting = answers.map(({ network }) => network).find(isKept);
  if (waiting !== undefined) return { code: "reply", network: waiting };
  const [due] = posts?.due ?? [];
  const on = posts?.network ?? null;
  if (due && isKept(on)) return { code: "post", network: on, model: due.model };
  if (verdict?.while && !hasTrial && !verdict.reasons.includes("thin-evidence"))
    return { code: "start-trial", network: verdict.while.network };
  return { code: "see-verdict" };
}

/** The week with the comments on networks worth replying on before those on networks that the verdict gives up. */
function keptFirst(week: Week, verdict: Verdict | null): Week {
  const rank = (network: string | null): number => (network !== null && isGivenUp(network, verdict) ? 1 : 0);
  return { ...week, answers: week.answers.toSorted((a, b) => rank(a.network) - rank(b.network)) };
}

/** Whether the verdict is to spend no more than one-click copies on a network. */
function isGivenUp(network: string, verdict: Verdict | null): boolean {
  const action = verdict?.networks.find((row) => row.network === network)?.action;
  return action !== undefined && givesHours(action);
}

/** The network of the latest time entry. */
function usualNetwork(past: readonly Entry[]): string {
  return past.findLast(({ kind }) => kind === "time")?.networks[0]?.network ?? "instagram";
}
