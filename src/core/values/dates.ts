// Calendar dates: days, not instants.
import { type Parsed, refuse } from "../errors/error.ts";

/** A local date as YYYY-MM-DD: text order is chronological. */
export type CalendarDate = string & { readonly calendarDate: never };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
export const DAYS_PER_WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** Parses an ISO date. Errors: `date-not-iso`, `date-impossible`. */
export function parseIsoDate(text: string): Parsed<CalendarDate> {
  if (!ISO.test(text)) return refuse("date-not-iso", { text });
  return isDay(text) ? { value: text as CalendarDate } : refuse("date-impossible", { text });
}

/** Whether a year is supported: 1000 to 9998, because weeks and turns may reach into the next year. */
export function isYear(year: number): boolean {
  return year >= 1000 && year < 9999;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Plain arithmetic instead of `Date`, because it runs for every entry. */
function isDay(iso: string): boolean {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isYear(year) && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** The date of these numbers, which may not exist: 2026-02-30. */
export function isoOf(year: number, month: number, day: number): CalendarDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as CalendarDate;
}

/** The local date of a `Date`. */
export function dateOf(date: Date): CalendarDate {
  return isoOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * Noon, local time, for date-fns arithmetic on months and longer: no clock change happens at noon. Days and weeks use
 * day numbers, because a time zone can skip a whole day (Samoa, 2011-12-30).
 */
export function noonOf(date: CalendarDate): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

/** Days since 1970-01-01. */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}

export function dateOfDayNumber(day: number): CalendarDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The full weeks from a day to a later one. */
export function weeksBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.floor((dayNumber(to) - dayNumber(from)) / DAYS_PER_WEEK);
}

/** Day of the week: 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(dayNumber(date) * MILLISECONDS_A_DAY).getUTCDay();
}
