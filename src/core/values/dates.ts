// Calendar dates: days, not instants.
import { type Parsed, refuse } from "../errors/error.ts";

/** A local date as YYYY-MM-DD: text order is chronological. */
export type CalendarDate = string & { readonly calendarDate: never };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
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
  const day = Number(iso.slice(8, 10));
  return isYear(Number(iso.slice(0, 4))) && day >= 1 && day <= daysInMonth(iso);
}

/** Number of days in the month of a YYYY-MM-DD date; 0 for an invalid month. */
export function daysInMonth(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The local date of a `Date`. */
export function dateOf(date: Date): CalendarDate {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${day}` as CalendarDate;
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
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MILLISECONDS_A_DAY
  );
}

export function dateOfDayNumber(day: number): CalendarDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Day of the week: 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(dayNumber(date) * MILLISECONDS_A_DAY).getUTCDay();
}

const WEEKDAYS = [
  ["sunday", "dimanche"],
  ["monday", "lundi"],
  ["tuesday", "mardi"],
  ["wednesday", "mercredi"],
  ["thursday", "jeudi"],
  ["friday", "vendredi"],
  ["saturday", "samedi"],
];
const DAYS_BACK: Readonly<Record<string, number>> = {
  today: 0,
  "aujourd'hui": 0,
  aujourdhui: 0,
  yesterday: 1,
  hier: 1,
  "avant-hier": 2,
};
const AGO_PATTERNS = [
  /^[-−](\d{1,4})\s*([djw])$/,
  /^(\d{1,4})\s+(days?|weeks?)\s+ago$/,
  /^il\s+y\s+a\s+(\d{1,4})\s+(jours?|semaines?)$/,
];

/**
 * Parses a typed date: 2026-11-20, today, yesterday, -3d, 3 days ago, a weekday (its last past occurrence), or the
 * French equivalent. Slashed dates are refused as ambiguous. Future dates are accepted; the caller checks them.
 */
export function parseTypedDate(text: string, today: CalendarDate): Parsed<CalendarDate> {
  const typed = text.trim().toLowerCase().replaceAll("’", "'");
  if (ISO.test(typed)) return parseIsoDate(typed);
  const back = daysBack(typed, today);
  if (back !== null) return { value: addDays(today, -back) };
  return refuseSlashed(typed, today) ?? refuse("date-unreadable", { text });
}

function daysBack(typed: string, today: CalendarDate): number | null {
  const named = Object.hasOwn(DAYS_BACK, typed) ? DAYS_BACK[typed] : undefined;
  if (named !== undefined) return named;
  const weekday = WEEKDAYS.findIndex((names) => names.includes(typed));
  if (weekday >= 0) return ((weekdayOf(today) - weekday + 6) % 7) + 1;
  for (const pattern of AGO_PATTERNS) {
    const match = pattern.exec(typed);
    if (match) return Number(match[1]) * (/^[ws]/.test(match[2] ?? "") ? 7 : 1);
  }
  return null;
}

/** Errors for 03/04 (two readings) and 20/11 (one reading); null for text without slashes or points. */
function refuseSlashed(typed: string, today: CalendarDate): Parsed<CalendarDate> | null {
  const match = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/.exec(typed);
  if (!match) return null;
  const year = match[3] ? match[3].padStart(4, "20") : today.slice(0, 4);
  const first = (match[1] ?? "").padStart(2, "0");
  const second = (match[2] ?? "").padStart(2, "0");
  const readings = [`${year}-${second}-${first}`, `${year}-${first}-${second}`].filter(isDay);
  const [dayFirst, monthFirst] = readings;
  if (!dayFirst) return refuse("date-impossible", { text: typed });
  if (!monthFirst || dayFirst === monthFirst) return refuse("date-slashed", { text: typed, reading: dayFirst });
  return refuse("date-ambiguous", { text: typed, dayFirst, monthFirst });
}
