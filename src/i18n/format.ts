// Formats of numbers, money, durations and dates in a language.

import type { Language } from "../core/entries/settings.ts";
import { minorDigits } from "../core/values/currency.ts";
import type { CalendarDate } from "../core/values/dates.ts";
import type { Period } from "../core/values/period.ts";
import { dayOfMonth, longMonthName, monthName, weekdayName } from "./day.ts";
import { decimalText, unitOf } from "./decimal.ts";
import { listText } from "./list.ts";

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
  readonly decimal: (value: number, digits?: number) => string;
  readonly count: (value: number) => string;
  /** 30 % from 0.3 */
  readonly percent: (part: number) => string;
  /** A probability in whole percents, never 0 or 100: >99 %, <1 %. */
  readonly chance: (probability: number) => string;
  /** 2h10, 30m */
  readonly duration: (minutes: number) => string;
  /** 2h10, 0h30: in a column. */
  readonly clock: (minutes: number) => string;
  readonly date: (date: CalendarDate) => string;
  /** Thu 19 Nov; with the year if it is not that of `today`. */
  readonly weekday: (date: CalendarDate, today: CalendarDate) => string;
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

/** Currencies whose sign precedes the amount in English: $500. */
const SIGN_FIRST: Readonly<Record<string, string>> = {
  USD: "en-US",
  GBP: "en-GB",
  CAD: "en-CA",
  AUD: "en-AU",
  JPY: "en-US",
};

export function formatOf(language: Language, currency: string): Format {
  const signFirst = language === "en" ? SIGN_FIRST[currency] : undefined;
  const locale = language === "fr" ? "fr-FR" : (signFirst ?? "en-150");
  const digits = minorDigits(currency);
  const unit = unitOf(currency, locale);
  const decimal = (value: number, places: number): string => decimalText(value, places, language);
  const money = (value: number, places: number): string => {
    if (signFirst) return decimal(value, places).replace(/^-?/, (sign) => `${sign}${unit}`);
    return `${decimal(value, places)}${language === "fr" ? "\u00a0" : " "}${unit}`;
  };
  return {
    money: (value) => money(value, digits),
    roundMoney: (value) => money(value, Math.abs(value) < 10 ? digits : 0),
    wholeMoney: (value) => money(value, 0),
    amount: (value) => decimal(value, digits),
    wholeAmount: (value) => decimal(value, 0),
    signed: (value) => {
      const text = decimal(Math.abs(value), digits);
      return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
    },
    decimal: (value, places = 2) => decimal(value, places),
    count: (value) => decimal(value, 2).replace(/[.,]?0+$/, ""),
    percent: (part) => `${Math.round(part * 100)}${language === "fr" ? "\u00a0" : " "}%`,
    chance: (probability) => {
      const percent = Math.round(probability * 100);
      return `${percent > 99 ? ">99" : percent < 1 ? "<1" : percent}${language === "fr" ? "\u00a0" : " "}%`;
    },
    duration: (minutes) => durationText(minutes, language),
    clock: (minutes) => clockText(minutes, language),
    ...dayFormats(language),
    list: (items) => listText(items, language, "and", locale === "en-US"),
    either: (items) => listText(items, language, "or", language === "en"),
    unit,
  };
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

type DayFormats = Pick<Format, "date" | "weekday" | "period" | "shortPeriod" | "span">;

function dayFormats(language: Language): DayFormats {
  const day = (date: CalendarDate): string => {
    const number = dayOfMonth(date);
    return language === "fr" && number === "1" ? "1er" : number;
  };
  const between = language === "fr" ? ["du ", " au "] : ["", " to "];
  const long = (date: CalendarDate): string => `${day(date)} ${monthName(date, language)} ${date.slice(0, 4)}`;
  return {
    date: long,
    weekday: (date, today) => {
      const year = date.slice(0, 4) === today.slice(0, 4) ? "" : ` ${date.slice(0, 4)}`;
      return `${weekdayName(date, language)} ${day(date)} ${monthName(date, language)}${year}`;
    },
    period: ({ since, until }) => {
      if (since === until) return long(since);
      if (since.slice(0, 7) !== until.slice(0, 7)) return `${between[0]}${long(since)}${between[1]}${long(until)}`;
      const title = `${longMonthName(since, language)} ${since.slice(0, 4)}`;
      return isWholeMonth(since, until) ? title : `${title}, ${between[0]}${day(since)}${between[1]}${day(until)}`;
    },
    shortPeriod: (period, beside = period) => {
      const { since, until } = period;
      const month = (date: CalendarDate): string => monthName(date, language);
      const year = yearsBeside(period, beside);
      if (since === until) return `${day(since)} ${month(since)}${year(since)}`;
      if (since.slice(0, 7) !== until.slice(0, 7))
        return `${day(since)} ${month(since)}${year(since)} - ${day(until)} ${month(until)}${year(until)}`;
      return isWholeMonth(since, until)
        ? `${month(since)} ${since.slice(0, 4)}`
        : `${day(since)}-${day(until)} ${month(since)}${year(since)}`;
    },
    span: (period, beside = period) => {
      const { since, until } = period;
      const year = yearsBeside(period, beside);
      const full = (date: CalendarDate): string => `${day(date)} ${longMonthName(date, language)}${year(date)}`;
      if (since === until) return language === "fr" ? `le ${full(since)}` : full(since);
      if (isWholeMonth(since, until)) return `${longMonthName(since, language)} ${since.slice(0, 4)}`;
      const first = since.slice(0, 7) === until.slice(0, 7) ? day(since) : full(since);
      return `${between[0]}${first}${between[1]}${full(until)}`;
    },
  };
}

/** Adds the year if the two periods are not within one year. */
function yearsBeside({ since, until }: Period, beside: Period): (date: CalendarDate) => string {
  const years = new Set([since, until, beside.until].map((date) => date.slice(0, 4)));
  return (date) => (years.size > 1 ? ` ${date.slice(0, 4)}` : "");
}

function isWholeMonth(since: CalendarDate, until: CalendarDate): boolean {
  return (
    since.endsWith("-01") &&
    new Date(Date.UTC(Number(until.slice(0, 4)), Number(until.slice(5, 7)), 0)).getUTCDate() === Number(until.slice(8))
  );
}
