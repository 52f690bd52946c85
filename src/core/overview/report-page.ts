// The data of a report page: networks, months, activities, and the verdict at the end of the period.
import { addMonths } from "date-fns/addMonths";
import { lastDay } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import { isFiltering, lastDayPassing, NO_FILTER } from "../entries/filter.ts";
import type { Settings } from "../entries/settings.ts";
import { buildReport } from "../findings/build-report.ts";
import type { ReportQuery } from "../report/report.ts";
import { type CalendarDate, dateOf, dayNumber, noonOf } from "../values/dates.ts";
import { around, type Period, type ResolvedPeriod, spanning, yearTo } from "../values/period.ts";
import { thisWeek } from "../verdict/this-week.ts";
import { buildVerdict, type Sampling } from "../verdict/verdict.ts";

export type ReportPage = ReturnType<typeof buildReportPage>;

const MONTHS = 12;
const MAX_MONTHS = 36;
/** A mistyped date can be centuries away, so the page is limited to these years before the last entry. */
const MAX_YEARS = 40;
const YEAR = 365;

/**
 * Builds the page data. A query for another grouping, order or number of rows adds a table. `sampling`: draws and seed
 * of the verdict, if not the default ones.
 */
export function buildReportPage(
  entries: readonly Entry[],
  settings: Settings,
  resolved: ResolvedPeriod,
  query: ReportQuery,
  sampling: Sampling = {},
) {
  const { period } = resolved;
  const { by, filter = NO_FILTER, sort, top, today } = query;
  const stretch = stretchTo(period, entries);
  const isUsual = ["network", "activity", stretch.by].includes(by) && sort === undefined && top === undefined;
  return {
    settings,
    networks: buildReport(entries, settings, resolved, { by: "network", filter, today }),
    /**
     * Months (quarters beyond 36 months) up to the end of the period: at least 12 months; at most 40 years, which then
     * end with the last entry.
     */
    stretch: buildReport(entries, settings, { period: stretch.period, previous: null }, { by: stretch.by, filter }),
    activities: buildReport(entries, settings, resolved, { by: "activity", filter }),
    /** The requested grouping, if it is another one. */
    asked: isUsual ? null : buildReport(entries, settings, resolved, query),
    /** At the end of the period, over at least a year; null with a filter or without evidence. */
    verdict: isFiltering(filter)
      ? null
      : verdictOf(entries, settings, spanning(period, yearTo(period.until)), today, sampling),
    /** null without entries. */
    lastEntry: lastDayPassing(entries, filter),
  };
}

function verdictOf(
  entries: readonly Entry[],
  settings: Settings,
  period: Period,
  today: CalendarDate | undefined,
  sampling: Sampling,
) {
  const when = today === undefined ? {} : { today };
  const { verdict } = buildVerdict(entries, settings, { period, ...when, ...sampling });
  if (verdict.networks.length + verdict.owned.length === 0) return null;
  return { verdict, week: thisWeek(verdict, entries, settings) };
}

function stretchTo(
  { since, until }: Period,
  entries: readonly Entry[],
): { readonly period: Period; readonly by: "month" | "quarter" } {
  const months = (dayNumber(until) - dayNumber(since)) / (YEAR / MONTHS);
  if (months > MAX_MONTHS) return { period: quartersTo({ since, until }, entries), by: "quarter" };
  const first = dateOf(addMonths(noonOf(around(until, "month", 1).since), 1 - MONTHS));
  return { period: { since: since < first ? around(since, "month", 1).since : first, until }, by: "month" };
}

/** The quarters of a period, or the last MAX_YEARS up to its last entry. */
function quartersTo({ since, until }: Period, entries: readonly Entry[]): Period {
  const first = quarterOf(since).since;
  if (windowStart(until) <= first) return { since: first, until };
  const last = quarterOf(lastDay(entries.filter(({ date }) => date <= until)) ?? until).until;
  const end = last < until ? last : until;
  return windowStart(end) <= first ? { since: first, until: end } : { since: windowStart(end), until: end };
}

function quarterOf(date: CalendarDate): Period {
  return around(date, "quarter", 1);
}

/** First day of the last MAX_YEARS up to a day. */
function windowStart(until: CalendarDate): CalendarDate {
  return quarterOf(dateOf(addMonths(noonOf(until), 3 - MONTHS * MAX_YEARS))).since;
}
