// What a page about a period is drawn from: its networks, the months up to it, its activities, and the verdict then.
import { addMonths } from "date-fns/addMonths";
import { lastDay } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import { isFiltering, lastDayPassing, NO_FILTER } from "../entries/filter.ts";
import type { Settings } from "../entries/settings.ts";
import { buildReport, type Report } from "../findings/report.ts";
import type { ReportQuery } from "../report/report.ts";
import { addDays, type CalendarDate, dateOf, dayNumber, noonOf } from "../values/dates.ts";
import { around, type Period, type ResolvedPeriod } from "../values/period.ts";
import { type ThisWeek, thisWeek } from "../verdict/this-week.ts";
import { buildVerdict, type Verdict } from "../verdict/verdict.ts";

export interface ReportPage {
  readonly settings: Settings;
  readonly networks: Report;
  /**
   * The months (quarters, where there would be more than 36 months) up to the end of the period: at least 12 months, at
   * most 40 years, which end with the last entry then.
   */
  readonly stretch: Report;
  readonly activities: Report;
  /** Another way of dividing the period that was asked for. */
  readonly asked: Report | null;
  /** As of the end of the period, on a year at least; null where there is nothing to judge, or only a part is looked at. */
  readonly verdict: { readonly verdict: Verdict; readonly week: ThisWeek | null } | null;
  /** The day of the last entry; null where there is none. */
  readonly lastEntry: CalendarDate | null;
}

const MONTHS = 12;
const MOST_MONTHS = 36;
/** A day that was mistyped can lie centuries off: of these years, those up to the last entry are told. */
const MOST_YEARS = 40;
const YEAR = 365;

/** Everything on the page about a period of a ledger. A query for more than every page has adds a table of its own. */
export function buildReportPage(
  entries: readonly Entry[],
  settings: Settings,
  resolved: ResolvedPeriod,
  query: ReportQuery,
): ReportPage {
  const { period } = resolved;
  const { by, filter = NO_FILTER, sort, top, today } = query;
  const stretch = stretchTo(period, entries);
  const isUsual = ["network", "activity", stretch.by].includes(by) && sort === undefined && top === undefined;
  return {
    settings,
    networks: buildReport(entries, settings, resolved, { by: "network", filter, today }),
    stretch: buildReport(entries, settings, { period: stretch.period, previous: null }, { by: stretch.by, filter }),
    activities: buildReport(entries, settings, resolved, { by: "activity", filter }),
    asked: isUsual ? null : buildReport(entries, settings, resolved, query),
    verdict: isFiltering(filter) ? null : verdictOf(entries, settings, yearTo(period)),
    lastEntry: lastDayPassing(entries, filter),
  };
}

function verdictOf(entries: readonly Entry[], settings: Settings, period: Period): ReportPage["verdict"] {
  const { verdict } = buildVerdict(entries, settings, { period });
  if (verdict.networks.length + verdict.owned.length === 0) return null;
  return { verdict, week: thisWeek(verdict, entries, settings) };
}

/** The year up to the end of a period, or the period where it is longer. */
function yearTo({ since, until }: Period): Period {
  const year = addDays(until, 1 - YEAR);
  return { since: since < year ? since : year, until };
}

function stretchTo(
  { since, until }: Period,
  entries: readonly Entry[],
): { readonly period: Period; readonly by: "month" | "quarter" } {
  const months = (dayNumber(until) - dayNumber(since)) / (YEAR / MONTHS);
  if (months > MOST_MONTHS) return { period: quartersTo({ since, until }, entries), by: "quarter" };
  const first = dateOf(addMonths(noonOf(around(until, "month", 1).since), 1 - MONTHS));
  return { period: { since: since < first ? around(since, "month", 1).since : first, until }, by: "month" };
}

/** The quarters of a period; of one that is longer than is told, those up to its last entry. */
function quartersTo({ since, until }: Period, entries: readonly Entry[]): Period {
  const first = quarterOf(since).since;
  if (told(until) <= first) return { since: first, until };
  const last = quarterOf(lastDay(entries.filter(({ date }) => date <= until)) ?? until).until;
  const end = last < until ? last : until;
  return told(end) <= first ? { since: first, until: end } : { since: told(end), until: end };
}

function quarterOf(date: CalendarDate): Period {
  return around(date, "quarter", 1);
}

/** The first day of the quarters that are told up to a day. */
function told(until: CalendarDate): CalendarDate {
  return quarterOf(dateOf(addMonths(noonOf(until), 3 - MONTHS * MOST_YEARS))).since;
}
