// Formats of numbers, money, durations and dates in a language.

import type { Language } from "../core/entries/settings.ts";
import { minorDigits } from "../core/values/currency.ts";
import type { CalendarDate } from "../core/values/dates.ts";
import { writeClock } from "../core/values/duration.ts";
import type { Period } from "../core/values/period.ts";
import { nameOf } from "./day.ts";
import { decimalText, unitOf } from "./decimal.ts";
import { listText } from "./texts.ts";

/** Formatters for one language and currency. */
export interface Format {
  /** 1,989.00 € */
  readonly money: (value: number) => string;
  /** 375 €: in sentences, without cents from 10 up. */
  readonly roundMoney: (value: number) => string;
  /** 7 €: for estimates. */
  readonly wholeMoney: (value: number) => string;
  /** 1,989.00: in a column whose head has the currency. */
  readonly amount: (value: number) => string;
  /** 1,989 */
  readonly wholeAmount: (value: number) => string;
  /** +1,761.00, −470.00 */
  readonly signed: (value: number) => string;
  /** +1,761.00 €, −$470.00 */
  readonly signedMoney: (value: number) => string;
  readonly decimal: (value: number, digits?: number) => string;
  readonly count: (value: number) => string;
  /** 30% from 0.3 */
  readonly percent: (part: number, places?: number) => string;
  /** A probability in whole percents, never 0 or 100: >99%, <1%. */
  readonly chance: (probability: number) => string;
  /** 2h10, 30m */
  readonly duration: (minutes: number) => string;
  /** 2h10, 0h30: in a column. */
  readonly clock: (minutes: number) => string;
  readonly date: (date: CalendarDate) => string;
  /** Thu 19 Nov; with the year if it is not that of `today`. */
  readonly weekday: (date: CalendarDate, today: CalendarDate) => string;
  /** Thursday 19 November: in a sentence. With the year as above. */
  readonly longWeekday: (date: CalendarDate, today: CalendarDate) => string;
  /** 08:05, from minutes since midnight. */
  readonly time: (minutes: number) => string;
  /** 08:00-08:15 */
  readonly slot: (slot: { readonly from: number; readonly to: number }) => string;
  /** 20 Nov 2026, 09:00, from 2026-11-20T09:00. */
  readonly moment: (at: string) => string;
  /** November 2026, 1 to 20 */
  readonly period: (period: Period) => string;
  /** 1-20 Oct: in a heading. With the year if it differs from that of `beside`. */
  readonly shortPeriod: (period: Period, beside?: Period) => string;
  /** 1 to 20 October: in a sentence. With the year as above. */
  readonly span: (period: Period, beside?: Period) => string;
  /** a, b and c */
  readonly list: (items: readonly string[]) => string;
  /** a, b, or c */
  readonly either: (items: readonly string[]) => string;
  /** € */
  readonly unit: string;
}

/**
 * Currencies whose sign follows the amount in their own countries, and so in English texts: 500 €. The sign of all
 * others precedes it: $500, CHF 500.
 */
const SIGN_LAST: ReadonlySet<string> = new Set(
  (
    "EUR SEK NOK DKK ISK PLN CZK HUF RON BGN RSD MKD BAM ALL UAH BYN RUB GEL AMD AZN KZT UZS MAD TND DZD XOF XAF XPF " +
    "CVE AOA MZN VND"
  ).split(" "),
);

/** English of the United States, where the list has a comma before its "and". */
const AMERICAN = "USD";

export function formatOf(language: Language, currency: string): Format {
  const signFirst = language === "en" && !SIGN_LAST.has(currency);
  const digits = minorDigits(currency);
  const unit = unitOf(currency, language === "fr" ? "fr-FR" : "en-150");
  const decimal = (value: number, places: number): string => decimalText(value, places, language);
  const money = (value: number, places: number): string => withUnit(decimal(value, places));
  const withUnit = (text: string): string => {
    if (signFirst) return text.replace(/^[-−+]?/, (sign) => `${sign}${beforeAmount(unit)}`);
    return `${text}${language === "fr" ? "\u00a0" : " "}${unit}`;
  };
  const signed = (value: number): string => {
    const text = decimal(Math.abs(value), digits);
    return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
  };
  const percentSign = language === "fr" ? "\u00a0%" : "%";
  return {
    money: (value) => money(value, digits),
    roundMoney: (value) => money(value, Math.abs(value) < 10 ? digits : 0),
    wholeMoney: (value) => money(value, 0),
    amount: (value) => decimal(value, digits),
    wholeAmount: (value) => decimal(value, 0),
    signed,
    signedMoney: (value) => withUnit(signed(value)),
    decimal: (value, places = 2) => decimal(value, places),
    count: (value) => decimal(value, 2).replace(/[.,]?0+$/, ""),
    percent: (part, places = 0) =>
      `${places === 0 ? Math.round(part * 100) : decimal(part * 100, places)}${percentSign}`,
    chance: (probability) => {
      const percent = Math.round(probability * 100);
      return `${percent > 99 ? ">99" : percent < 1 ? "<1" : percent}${percentSign}`;
    },
    duration: (minutes) => durationText(minutes, language),
    clock: (minutes) => clockText(minutes, language),
    ...dayFormats(language),
    list: (items) => listText(items, language, "and", language === "en" && currency === AMERICAN),
    either: (items) => listText(items, language, "or", language === "en"),
    unit,
  };
}

/** A currency's sign before an amount; one of letters has a no-break space after it. */
export function beforeAmount(unit: string): string {
  return /\p{L}$/u.test(unit) ? `${unit}\u00a0` : unit;
}

/** The same formats with time in decimal hours: 2.17 in a column, 2.17 h in a sentence. */
export function inDecimalHours(format: Format): Format {
  const hours = (minutes: number): string => format.decimal(minutes / 60);
  return { ...format, clock: hours, duration: (minutes) => `${hours(minutes)}\u00a0h` };
}

function durationText(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const padded = String(rest).padStart(2, "0");
  if (language === "fr")
    return hours === 0 ? `${rest}\u00a0min` : `${hours}\u00a0h${rest === 0 ? "" : `\u00a0${padded}`}`;
  return hours === 0 ? `${rest}m` : `${hours}h${padded}`;
}

function clockText(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  return language === "fr" ? `${hours}\u00a0h\u00a0${rest}` : `${hours}h${rest}`;
}

/** A time of day written 08:05 or 9:30, in French 8 h 05. */
export function timeText(clock: string, language: Language): string {
  if (language === "en") return clock;
  const [hours = "", minutes = "00"] = clock.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}

type DayFormats = Pick<
  Format,
  "date" | "weekday" | "longWeekday" | "time" | "slot" | "moment" | "period" | "shortPeriod" | "span"
>;

function dayFormats(language: Language): DayFormats {
  const isFrench = language === "fr";
  const day = (date: CalendarDate): string =>
    date.slice(8).replace(/^0/, "") + (isFrench && date.endsWith("-01") ? "er" : "");
  const year = (date: CalendarDate): string => date.slice(0, 4);
  const month = (date: CalendarDate): string => nameOf("month", date, language);
  const longMonth = (date: CalendarDate): string => nameOf("longMonth", date, language);
  const short = (date: CalendarDate): string => `${day(date)} ${month(date)}`;
  const long = (date: CalendarDate): string => `${short(date)} ${year(date)}`;
  const between = (first: string, last: string): string =>
    isFrench ? `du ${first} au ${last}` : `${first} to ${last}`;
  const isOneMonth = ({ since, until }: Period): boolean => since.slice(0, 7) === until.slice(0, 7);
  const yearUnlike = (date: CalendarDate, other: CalendarDate): string =>
    year(date) === year(other) ? "" : ` ${year(date)}`;
  const time = (minutes: number): string => timeText(writeClock(minutes), language);
  return {
    date: long,
    weekday: (date, today) => `${nameOf("weekday", date, language)} ${short(date)}${yearUnlike(date, today)}`,
    longWeekday: (date, today) =>
      `${nameOf("longWeekday", date, language)} ${day(date)} ${longMonth(date)}${yearUnlike(date, today)}`,
    time,
    slot: ({ from, to }) => [from, to].map(time).join(isFrench ? " – " : "-"),
    moment: (at) => `${long(at.slice(0, 10) as CalendarDate)}, ${timeText(at.slice(11, 16), language)}`,
    period: (period) => {
      const { since, until } = period;
      if (since === until) return long(since);
      if (isWholeYear(since, until)) return year(since);
      if (!isOneMonth(period)) return between(`${short(since)}${yearUnlike(since, until)}`, long(until));
      const title = `${longMonth(since)} ${year(since)}`;
      return isWholeMonth(since, until) ? title : `${title}, ${between(day(since), day(until))}`;
    },
    shortPeriod: (period, beside = period) => {
      const { since, until } = period;
      const full = (date: CalendarDate): string => `${short(date)}${yearsBeside(period, beside)(date)}`;
      if (since === until) return full(since);
      if (isWholeYear(since, until)) return year(since);
      if (!isOneMonth(period)) return `${full(since)}${isFrench ? " – " : " - "}${full(until)}`;
      return isWholeMonth(since, until)
        ? `${month(since)} ${year(since)}`
        : `${day(since)}${isFrench ? "–" : "-"}${day(until)} ${month(since)}${yearsBeside(period, beside)(since)}`;
    },
    span: (period, beside = period) => {
      const { since, until } = period;
      const full = (date: CalendarDate): string =>
        `${day(date)} ${longMonth(date)}${yearsBeside(period, beside)(date)}`;
      if (since === until) return isFrench ? `le ${full(since)}` : full(since);
      if (isWholeYear(since, until)) return year(since);
      if (isWholeMonth(since, until)) return `${longMonth(since)} ${year(since)}`;
      return between(isOneMonth(period) ? day(since) : full(since), full(until));
    },
  };
}

/** Adds the year if the two periods are not within one year. */
function yearsBeside({ since, until }: Period, beside: Period): (date: CalendarDate) => string {
  const years = new Set([since, until, beside.until].map((date) => date.slice(0, 4)));
  return (date) => (years.size > 1 ? ` ${date.slice(0, 4)}` : "");
}

function isWholeYear(since: CalendarDate, until: CalendarDate): boolean {
  return since.endsWith("-01-01") && until === `${since.slice(0, 4)}-12-31`;
}

function isWholeMonth(since: CalendarDate, until: CalendarDate): boolean {
  return (
    since.slice(0, 7) === until.slice(0, 7) &&
    since.endsWith("-01") &&
    new Date(Date.UTC(Number(until.slice(0, 4)), Number(until.slice(5, 7)), 0)).getUTCDate() === Number(until.slice(8))
  );
}
