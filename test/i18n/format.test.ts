// Formats of numbers, dates and lists, compared with Intl.
import fc from "fast-check";
import { expect, it } from "vitest";
import { dateOfDayNumber } from "../../src/core/values/dates.ts";
import { formatOf } from "../../src/i18n/format.ts";

const LANGUAGES = [
  ["en", "en-150", "en-GB"],
  ["fr", "fr-FR", "fr-FR"],
] as const;
const SIGN_FIRST = { USD: "en-US", GBP: "en-GB", CAD: "en-CA", AUD: "en-AU", JPY: "en-US" } as const;

const value = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100),
  fc.integer({ min: -1e7, max: 1e7 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.constantFrom(0, 0.5, 1.5, 2.5, 0.005, 1.005, -0.005, 999.995, -999.999, 0.001, -0.001),
);

/** Replaces narrow spaces, which most terminals cannot show. */
const tidy = (text: string, language: string): string =>
  text.replace(/[\u00a0\u202f]/g, language === "fr" ? "\u00a0" : " ");

it.each(LANGUAGES)("figures in %s are those of Intl", (language, locale) => {
  const format = formatOf(language, "EUR");
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat => new Intl.NumberFormat(locale, options);
  const two = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const none = number({ maximumFractionDigits: 0 });
  const most = number({ maximumFractionDigits: 2 });
  const signed = number({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" });
  fc.assert(
    fc.property(value, (one) => {
      expect(format.amount(one)).toBe(tidy(two.format(one), language));
      expect(format.wholeAmount(one)).toBe(tidy(none.format(one), language));
      expect(format.count(one)).toBe(tidy(most.format(one), language));
      expect(format.signed(one)).toBe(tidy(signed.format(one), language).replace("-", "−"));
    }),
    { numRuns: 2000 },
  );
});

it.each(Object.entries(SIGN_FIRST))("money in %s is that of Intl in English", (currency, locale) => {
  const format = formatOf("en", currency);
  const money = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  fc.assert(fc.property(value, (one) => void expect(format.money(one)).toBe(tidy(money.format(one), "en"))));
});

it.each(LANGUAGES)("currencies in %s have the signs that Intl gives them", (language, locale) => {
  for (const currency of ["EUR", "CHF", "SEK", "PLN", "TND", "XAF"]) {
    const options = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
    const parts = new Intl.NumberFormat(locale, options).formatToParts(1);
    expect(formatOf(language, currency).unit).toBe(parts.find(({ type }) => type === "currency")?.value);
  }
});

it.each(LANGUAGES)("days in %s are those of Intl", (language, _locale, locale) => {
  const format = formatOf(language, "EUR");
  const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
      .format(new Date(`${date}T00:00Z`))
      // British English alone has four letters here.
      .replace(/\bSept\b/, "Sep");
  const short = { weekday: "short", day: "numeric", month: "short" } as const;
  for (let day = 20_400; day < 20_800; day += 1) {
    const date = dateOfDayNumber(day);
    const sameYear = dateOfDayNumber(day).slice(0, 5);
    expect(format.weekday(date, `${sameYear}01-01` as typeof date).replace("1er", "1")).toBe(
      write(date, short).replace(",", ""),
    );
    const other = dateOfDayNumber(day + 500);
    expect(format.weekday(date, other).replace("1er", "1")).toBe(
      write(date, { ...short, year: "numeric" }).replace(",", ""),
    );
    const long = write(date, { day: "numeric", month: "short", year: "numeric" });
    expect(format.date(date).replace("1er", "1")).toBe(long);
    const month = format.period({ since: date, until: dateOfDayNumber(day + 1) });
    if (Number(date.slice(8)) < 28) expect(month.toLowerCase()).toContain(write(date, { month: "long" }).toLowerCase());
  }
});

it.each([
  ["en", "EUR", "en-150", "en"],
  ["en", "CHF", "en-150", "en"],
  ["en", "USD", "en-US", "en"],
  ["en", "GBP", "en-GB", "en"],
  ["en", "AUD", "en-AU", "en"],
  ["fr", "EUR", "fr-FR", "fr"],
] as const)("lists in %s with %s are those of Intl", (language, currency, locale, either) => {
  const format = formatOf(language, currency);
  for (const items of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]]) {
    expect(format.list(items)).toBe(new Intl.ListFormat(locale, { type: "conjunction" }).format(items));
    expect(format.either(items)).toBe(new Intl.ListFormat(either, { type: "disjunction" }).format(items));
  }
});
