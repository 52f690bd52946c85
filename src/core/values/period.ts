// Periods of days: parsing, resolving against the calendar, and the period to compare with.
import { addYears } from "date-fns/addYears";
import { endOfMonth } from "date-fns/endOfMonth";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { endOfYear } from "date-fns/endOfYear";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfYear } from "date-fns/startOfYear";
import { type Parsed, refuse } from "../errors/error.ts";
import {
  addDays,
  type CalendarDate,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  isoOf,
  isYear,
  noonOf,
  parseIsoDate,
  weekdayOf,
} from "./dates.ts";

/** First and last day, both inclusive. */
export interface Period {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

export function isWithin(date: CalendarDate, { since, until }: Period): boolean {
  return date >= since && date <= until;
}

/** The number of its days. */
export function daysIn({ since, until }: Period): number {
  return dayNumber(until) - dayNumber(since) + 1;
}

/** The items dated in a period; the same array if all are. Dates come in runs, so each run is checked once. */
export function datedIn<Dated extends { readonly date: CalendarDate }>(
  items: readonly Dated[],
  period: Period,
): readonly Dated[] {
  let day = "" as CalendarDate;
  let inside = false;
  const isDatedIn = ({ date }: Dated): boolean => {
    if (date !== day) {
      day = date;
      inside = isWithin(date, period);
    }
    return inside;
  };
  return items.every(isDatedIn) ? items : items.filter(isDatedIn);
}

/** The 365 days up to a day. */
export function yearTo(until: CalendarDate): Period {
  return { since: addDays(until, -364), until };
}

/** The smallest period that covers both. */
export function spanning(one: Period, other: Period): Period {
  return { since: earlier(one.since, other.since), until: later(one.until, other.until) };
}

/** The part of a period up to and including today; all of a future period. */
export function livedPart(period: Period, today: CalendarDate): Period {
  return today < period.since || period.until <= today ? period : { since: period.since, until: today };
}

/** The part of a period from the first day of a ledger on; all of a period that ends before. */
export function loggedPart(period: Period, begins: CalendarDate | undefined): Period {
  return begins === undefined || begins <= period.since || begins > period.until
    ? period
    : { ...period, since: begins };
}

export type Unit = "day" | "week" | "month" | "quarter" | "year";

/** A requested period, before it is resolved against a calendar and a ledger. */
export type PeriodChoice =
  /** Up to today; with a count, that many units with the current one as the last. */
  | { readonly kind: "running"; readonly unit: Unit; readonly count?: number }
  | { readonly kind: "next"; readonly unit: Unit }
  | { readonly kind: "last"; readonly unit: Unit }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "calendar"; readonly unit: Unit; readonly period: Period }
  | { readonly kind: "between"; readonly since: CalendarDate | null; readonly until: CalendarDate | null }
  | { readonly kind: "all" };

export interface Calendar {
  readonly today: CalendarDate;
  /** First day of the week: 0 is Sunday. */
  readonly weekStart: 0 | 1 | 6;
  /** First and last day in the ledger; null if it is empty. */
  readonly logged: Period | null;
}

/** A period and the preceding one of the same length; null if there is none. */
export interface ResolvedPeriod {
  readonly period: Period;
  readonly previous: Period | null;
  /** How the previous period follows from the first; absent if both are fixed. */
  readonly step?: PeriodStep;
}

/** Calendar units, a number of days, or the same days of the year before. */
export type PeriodStep =
  | { readonly kind: "unit"; readonly unit: Unit; readonly weekStart: Calendar["weekStart"] }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "year" };

/** The first day on which a period of this kind has one before it that lies whole in a ledger that begins on a day. */
export function comparableFrom(step: PeriodStep, begins: CalendarDate): CalendarDate {
  if (step.kind === "days") return addDays(begins, 2 * step.days - 1);
  if (step.kind === "year") return dateOf(addYears(noonOf(begins), 1));
  const first = around(begins, step.unit, step.weekStart);
  const whole = first.since === begins ? first : around(addDays(first.until, 1), step.unit, step.weekStart);
  return addDays(whole.until, 1);
}

/** Named weeks and the weeks before them are ISO weeks, whatever the ledger's first day of the week. */
const ISO_WEEK_START = 1;

const FIRST_DAY = dayNumber("1000-01-01" as CalendarDate);

/** Resolves a choice to days. A running period ends today, and the previous one after the same number of days. */
export function resolvePeriod(choice: PeriodChoice, calendar: Calendar): ResolvedPeriod {
  const { today } = calendar;
  switch (choice.kind) {
    case "running":
      return running(around(today, choice.unit, calendar.weekStart), choice, calendar);
    case "next": {
      const current = around(today, choice.unit, calendar.weekStart);
      return { period: around(addDays(current.until, 1), choice.unit, calendar.weekStart), previous: current };
    }
    case "calendar":
      return running(choice.period, choice, { ...calendar, weekStart: ISO_WEEK_START });
    case "last": {
      const period = before(around(today, choice.unit, calendar.weekStart), choice.unit, calendar.weekStart);
      const step = { kind: "unit", unit: choice.unit, weekStart: calendar.weekStart } as const;
      return { period, previous: before(period, choice.unit, calendar.weekStart), step };
    }
    case "days": {
      const period = { since: addDays(today, 1 - choice.days), until: today };
      return { period, previous: sameLengthBefore(period), step: { kind: "days", days: choice.days } };
    }
    case "between": {
      const since = choice.since ?? earlier(calendar.logged?.since, choice.until ?? today);
      const period = { since, until: choice.until ?? later(today, since) };
      return { period, previous: sameLengthBefore(period) };
    }
    case "all": {
      const { logged } = calendar;
      return { period: { since: earlier(logged?.since, today), until: later(logged?.until, today) }, previous: null };
    }
  }
}

/** The earlier of two days, or the second. */
export function earlier(one: CalendarDate | undefined, other: CalendarDate): CalendarDate {
  return one !== undefined && one < other ? one : other;
}

function later(...dates: (CalendarDate | undefined)[]): CalendarDate {
  return dates.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b)) as CalendarDate;
}

/**
 * The unit and those before it, as many in all as `count`. Cuts a running period at today, and the previous one after the
 * same number of days.
 */
function running(
  last: Period,
  { unit, count = 1 }: { readonly unit: Unit; readonly count?: number },
  { today, weekStart }: Calendar,
): ResolvedPeriod {
  const back = (period: Period, units: number): Period =>
    units === 0 ? period : back(before(period, unit, weekStart), units - 1);
  const whole = { since: back(last, count - 1).since, until: last.until };
  const previous = { since: back(last, 2 * count - 1).since, until: addDays(whole.since, -1) };
  const step: PeriodStep = count === 1 ? { kind: "unit", unit, weekStart } : { kind: "days", days: daysIn(whole) };
  if (today < whole.since || today >= whole.until) return { period: whole, previous, step };
  const days = dayNumber(today) - dayNumber(whole.since);
  const cut = addDays(previous.since, days);
  return {
    period: { since: whole.since, until: today },
    previous: { ...previous, until: earlier(cut, previous.until) },
    step,
  };
}

/** The calendar unit that contains a day. */
export function around(date: CalendarDate, unit: Unit, weekStart: Calendar["weekStart"]): Period {
  const noon = noonOf(date);
  switch (unit) {
    case "day":
      return { since: date, until: date };
    case "week": {
      const since = addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
      return { since, until: addDays(since, 6) };
    }
    case "month":
      return { since: dateOf(startOfMonth(noon)), until: dateOf(endOfMonth(noon)) };
    case "quarter":
      return { since: dateOf(startOfQuarter(noon)), until: dateOf(endOfQuarter(noon)) };
    case "year":
      return { since: dateOf(startOfYear(noon)), until: dateOf(endOfYear(noon)) };
  }
}

function before({ since }: Period, unit: Unit, weekStart: Calendar["weekStart"]): Period {
  return around(addDays(since, -1), unit, weekStart);
}

/** The preceding days, equal in number; null before the earliest supported date. */
export function sameLengthBefore({ since, until }: Period): Period | null {
  const first = 2 * dayNumber(since) - dayNumber(until) - 1;
  if (first < FIRST_DAY) return null;
  return { since: dateOfDayNumber(first), until: addDays(since, -1) };
}

/** The same days one year earlier; 29 February becomes the 28th. */
export function yearBefore({ since, until }: Period): Period {
  return { since: dateOf(addYears(noonOf(since), -1)), until: dateOf(addYears(noonOf(until), -1)) };
}

/** Cuts a period to at most the length of `model`. */
export function cutLike({ since, until }: Period, model: Period): Period {
  const days = dayNumber(model.until) - dayNumber(model.since);
  return { since, until: earlier(addDays(since, days), until) };
}

/** Parses `--period`: 2026, 2026-Q4, 2026-11, 2026-W47, 2026-11-20. */
export function parsePeriod(text: string): Parsed<PeriodChoice> {
  const match = /^(\d{4})(?:-(?:[qt]([1-4])|[ws](\d{1,2})|(\d{2})(?:-(\d{2}))?))?$/i.exec(text.trim());
  const [, year = "", quarter, week, month, day] = match ?? [];
  const unreadable = refuse("period-unreadable", { text });
  if (!match || !isYear(Number(year))) return unreadable;
  if (week !== undefined) {
    const since = addDays(around(isoOf(Number(year), 1, 4), "week", ISO_WEEK_START).since, 7 * (Number(week) - 1));
    // Week 1 has 4 January, so that a week is of the year of its Thursday.
    return addDays(since, 3).startsWith(year) ? { value: calendarUnit(since, "week") } : unreadable;
  }
  if (quarter !== undefined) return { value: calendarUnit(isoOf(Number(year), 3 * Number(quarter) - 2, 1), "quarter") };
  if (month === undefined) return { value: calendarUnit(isoOf(Number(year), 1, 1), "year") };
  if (Number(month) < 1 || Number(month) > 12) return unreadable;
  if (day === undefined) return { value: calendarUnit(isoOf(Number(year), Number(month), 1), "month") };
  const date = parseIsoDate(text.trim()).value;
  return date === undefined ? refuse("date-impossible", { text }) : { value: calendarUnit(date, "day") };
}

/** A day, or the calendar unit that contains it. */
export function calendarUnit(date: CalendarDate, unit: Unit): PeriodChoice {
  return { kind: "calendar", unit, period: around(date, unit, ISO_WEEK_START) };
}
