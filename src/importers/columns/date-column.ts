// Reads dates. The order of day and month is decided per column: one day above 12 settles it.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { type DateParts, dateParts, type Order, slashedNumbers } from "./date-parts.ts";
import { dayOf, localMoment, type Moment, momentAt } from "./moments.ts";
import { type Settling, settle, type Votes, vote } from "./settle.ts";

export interface Where {
  readonly file: string;
  readonly column: string;
}

export type ReadDate = (text: string) => Moment | null;

/** What settles the dates of a column besides its values. */
export interface DateClues extends Settling<Order> {
  /** Times without a zone are UTC. */
  readonly utc?: boolean;
  /** The first day of the file. Dates without a year are the first such days from then on. */
  readonly since?: CalendarDate;
  /** Dates without a year are read elsewhere: as null here, not as an error. */
  readonly mayLackYear?: boolean;
}

/**
 * The date reader of a column. An error if the values are ambiguous and no clue settles them: the order of day and
 * month, or the year of dates without one.
 */
export function dateColumn(values: Iterable<string>, where: Where, clues: DateClues): Parsed<ReadDate> {
  const { since, utc = false } = clues;
  const { votes, yearless } = surveyed(values);
  const order = settle(votes, clues) ?? "DMY";
  if (typeof order === "object") return refuse("import-dates-ambiguous", { ...where, example: order.example });
  if (since === undefined && !clues.mayLackYear && yearless !== undefined)
    return refuse("import-year-missing", { ...where, example: yearless });
  return { value: dateReader(order, since, utc) };
}

/** The reader of dates in an order; `since` and `utc` as of `DateClues`. */
export function dateReader(order: Order, since?: CalendarDate, utc = false): ReadDate {
  return (text) => momentOf(withYear(dateParts(tidy(text), order), since), utc);
}

/** The order of day and month that the values settle, or `implied`; null if they are irrelevant to it or ambiguous. */
export function settledOrder(values: Iterable<string>, implied?: Order): Order | null {
  const order = settle(surveyed(values).votes, { implied });
  return typeof order === "string" ? order : null;
}

/** The orders that the values allow, and the first date without a year. */
function surveyed(values: Iterable<string>): { readonly votes: Votes<Order>; readonly yearless: string | undefined } {
  const votes: Votes<Order> = new Map();
  let yearless: string | undefined;
  for (const text of values) {
    const typed = tidy(text);
    const order = voteOf(slashedNumbers(typed), typed);
    vote(votes, order, text);
    if (!order && yearless === undefined && /^\D*\d{1,2}\D*$/.test(typed) && dateParts(typed, "DMY")?.year === null)
      yearless = text.trim();
  }
  return { votes, yearless };
}

/** The order in which a slashed date exists; "both" if ambiguous, null if irrelevant or impossible. */
function voteOf(numbers: readonly [number, number] | null, text: string): Order | "both" | null {
  if (!numbers || numbers[0] === numbers[1]) return null;
  const possible = (["DMY", "MDY"] as const).filter((order) => dayIn(dateParts(text, order)) !== null);
  return possible.length === 2 ? "both" : (possible[0] ?? null);
}

function tidy(text: string): string {
  return text.replace(/[\s\u200e\u200f]+/g, " ").trim();
}

/** Gives a date without a year the first one that is not before `since`. */
function withYear(found: DateParts | null, since: CalendarDate | undefined): DateParts | null {
  if (!found || found.year !== null || since === undefined) return found;
  const monthDay = [found.month, found.day].map((part) => String(part).padStart(2, "0")).join("-");
  const year = Number(since.slice(0, 4)) + (monthDay < since.slice(5) ? 1 : 0);
  return { ...found, year: String(year) };
}

function dayIn(found: DateParts | null): CalendarDate | null {
  return found?.year == null ? null : dayOf(found.year, String(found.month), String(found.day));
}

function momentOf(found: DateParts | null, utc: boolean): Moment | null {
  const date = dayIn(found);
  if (!found || date === null) return null;
  const { clock, zone } = found;
  const seconds = clockSeconds(clock);
  if (seconds === null) return clock[0] === undefined ? { date, text: date } : null;
  return utc || zone !== undefined ? localMoment(instantOf(date, seconds, zone)) : momentAt(date, seconds);
}

function instantOf(date: CalendarDate, seconds: number, zone: string | undefined): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1) : 0;
  return Date.parse(`${date}T00:00:00Z`) + (seconds - minutes * 60) * 1000;
}

/** Seconds since midnight from hours, minutes, seconds and am/pm; null if invalid. */
function clockSeconds([hour, minute, second, half]: readonly (string | undefined)[]): number | null {
  if (hour === undefined || minute === undefined) return null;
  const twelve = half === undefined ? null : /^p/i.test(half) ? 12 : 0;
  const hours = twelve === null ? Number(hour) : (Number(hour) % 12) + twelve;
  const total = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60 ? total : null;
}

/** Seconds since midnight of a time: 10:23, 10:23:52, 10:23 AM, 08h05; null if invalid. */
export function readClock(text: string): number | null {
  const match = /^(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(tidy(text));
  return match ? clockSeconds(match.slice(1)) : null;
}

/** The moment of a day at a time, in seconds since midnight. Null if out of range. */
export function withClock({ date }: Moment, seconds: number | null, utc: boolean): Moment | null {
  if (seconds === null) return { date, text: date };
  return utc ? localMoment(instantOf(date, seconds, undefined)) : momentAt(date, seconds);
}
