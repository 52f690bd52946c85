// Days in several time zones: late evenings, clock changes and skipped days move no date.
import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/entries/settings.ts";
import { groupingKey } from "../../src/core/report/grouping.ts";
import { addDays, dateOf } from "../../src/core/values/dates.ts";
import { around, parsePeriod } from "../../src/core/values/period.ts";
import { typedDay } from "../../src/core/words/typed-value.ts";
import { day, ledgerOf } from "../given.ts";

const before = process.env.TZ;
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(["UTC", "Europe/Paris", "America/New_York", "Pacific/Auckland", "Pacific/Apia"])("in %s", (zone) => {
  /** Every day of these spans, by the calendar alone: a leap year, and the days around the one that Samoa left out. */
  const days = [...daysFrom("2028-01-01", 366), ...daysFrom("2011-12-20", 20)];

  it("one minute to midnight is still today, and midnight is tomorrow", () => {
    process.env.TZ = zone;
    expect(dateOf(new Date(2026, 10, 20, 23, 59))).toBe("2026-11-20");
    expect(dateOf(new Date(2026, 10, 21, 0, 0))).toBe("2026-11-21");
  });

  it("the day after each day is the next one on the calendar, and yesterday leads back", () => {
    process.env.TZ = zone;
    for (const [index, date] of days.slice(0, -1).entries()) {
      const next = days[index + 1] ?? "";
      if (next < date) continue;
      expect(addDays(day(date), 1)).toBe(next);
      expect(typedDay("yesterday", { today: day(next), order: null })).toEqual({ value: date });
    }
  });

  it("every day lies in the week, month and quarter that the calendar says", () => {
    process.env.TZ = zone;
    for (const date of days) {
      for (const weekStart of [0, 1, 6] as const) {
        const back = (new Date(`${date}T00:00:00Z`).getUTCDay() - weekStart + 7) % 7;
        expect(around(day(date), "week", weekStart)).toEqual({
          since: shifted(date, -back),
          until: shifted(date, 6 - back),
        });
      }
      expect(around(day(date), "month", 1).since).toBe(`${date.slice(0, 8)}01`);
      expect(around(day(date), "day", 1)).toEqual({ since: date, until: date });
    }
  });

  it("the weekday of a date is the calendar's", () => {
    process.env.TZ = zone;
    expect(typedDay("friday", { today: day("2011-12-31"), order: null })).toEqual({ value: "2011-12-30" });
    expect(typedDay("thursday", { today: day("2011-12-30"), order: null })).toEqual({ value: "2011-12-29" });
    expect(typedDay("sunday", { today: day("2026-03-30"), order: null })).toEqual({ value: "2026-03-29" });
  });

  it("weeks and quarters have the same names", () => {
    process.env.TZ = zone;
    const entry = (date: string) => ledgerOf(`- { date: ${date}, time: 30m }`).entries[0];
    const part = { network: null, minor: 0, fraction: 1 };
    const named = (by: "week" | "quarter", date: string) => {
      const found = entry(date);
      return found && groupingKey(by, DEFAULT_SETTINGS)(found, part);
    };
    expect(["2027-01-03", "2027-01-04", "2026-03-29", "2011-12-30"].map((date) => named("week", date))).toEqual([
      "2026-W53",
      "2027-W01",
      "2026-W13",
      "2011-W52",
    ]);
    expect(["2026-03-31", "2026-04-01", "2011-12-30"].map((date) => named("quarter", date))).toEqual([
      "2026-Q1",
      "2026-Q2",
      "2011-Q4",
    ]);
    expect(parsePeriod("2026-10-25").value).toMatchObject({ period: { since: "2026-10-25", until: "2026-10-25" } });
    expect(parsePeriod("2011-12-30").value).toMatchObject({ period: { since: "2011-12-30", until: "2011-12-30" } });
  });
});

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysFrom(date: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => shifted(date, index));
}
