// Periods: parsing, resolving and comparing.

import { describe, expect, it } from "vitest";
import { parseDays } from "../../../src/core/entries/units.ts";
import {
  type Calendar,
  cutLike,
  datedIn,
  type PeriodChoice,
  parsePeriod,
  resolvePeriod,
  spanning,
  yearBefore,
} from "../../../src/core/values/period.ts";
import { day, outcome } from "../../given.ts";

const FRIDAY: Calendar = {
  today: day("2026-11-20"),
  weekStart: 1,
  logged: { since: day("2025-11-21"), until: day("2026-12-02") },
};

/** "2026-11-01..2026-11-20 | 2026-10-01..2026-10-20": the period and the previous one. */
function resolved(choice: PeriodChoice, calendar: Partial<Calendar> = {}): string {
  const { period, previous } = resolvePeriod(choice, { ...FRIDAY, ...calendar });
  const text = [period, previous].map((days) => (days ? `${days.since}..${days.until}` : "nothing"));
  return text.join(" | ");
}

function named(text: string, calendar: Partial<Calendar> = {}): string {
  const { value, error } = parsePeriod(text);
  return error ? error.code : resolved(value, calendar);
}

describe("a running period ends today, and the one before it after as many days", () => {
  it.each([
    ["day", "2026-11-20..2026-11-20 | 2026-11-19..2026-11-19"],
    ["week", "2026-11-16..2026-11-20 | 2026-11-09..2026-11-13"],
    ["month", "2026-11-01..2026-11-20 | 2026-10-01..2026-10-20"],
    ["quarter", "2026-10-01..2026-11-20 | 2026-07-01..2026-08-20"],
    ["year", "2026-01-01..2026-11-20 | 2025-01-01..2025-11-20"],
  ] as const)("%s", (unit, expected) => {
    expect(resolved({ kind: "running", unit })).toBe(expected);
  });

  it.each([
    ["2026-03-30", "2026-03-01..2026-03-30 | 2026-02-01..2026-02-28"],
    ["2026-03-31", "2026-03-01..2026-03-31 | 2026-02-01..2026-02-28"],
    ["2026-03-01", "2026-03-01..2026-03-01 | 2026-02-01..2026-02-01"],
    ["2026-11-30", "2026-11-01..2026-11-30 | 2026-10-01..2026-10-31"],
  ])("and the month on %s is never held against days that do not exist", (today, expected) => {
    expect(resolved({ kind: "running", unit: "month" }, { today: day(today) })).toBe(expected);
  });

  it.each([
    [0, "2026-11-15..2026-11-20 | 2026-11-08..2026-11-13"],
    [1, "2026-11-16..2026-11-20 | 2026-11-09..2026-11-13"],
    [6, "2026-11-14..2026-11-20 | 2026-11-07..2026-11-13"],
  ] as const)("weeks start when the ledger says (%i)", (weekStart, expected) => {
    expect(resolved({ kind: "running", unit: "week" }, { weekStart })).toBe(expected);
  });
});

describe("the last whole", () => {
  it.each([
    ["week", "2026-11-09..2026-11-15 | 2026-11-02..2026-11-08"],
    ["month", "2026-10-01..2026-10-31 | 2026-09-01..2026-09-30"],
    ["quarter", "2026-07-01..2026-09-30 | 2026-04-01..2026-06-30"],
    ["year", "2025-01-01..2025-12-31 | 2024-01-01..2024-12-31"],
  ] as const)("%s", (unit, expected) => {
    expect(resolved({ kind: "last", unit })).toBe(expected);
  });
});

describe("days counted or named by their ends", () => {
  it.each([
    ["7 days", { kind: "days", days: 7 }, "2026-11-14..2026-11-20 | 2026-11-07..2026-11-13"],
    ["one day", { kind: "days", days: 1 }, "2026-11-20..2026-11-20 | 2026-11-19..2026-11-19"],
    [
      "both ends",
      { kind: "between", since: "2026-03-28", until: "2026-03-31" },
      "2026-03-28..2026-03-31 | 2026-03-24..2026-03-27",
    ],
    [
      "a beginning",
      { kind: "between", since: "2026-11-11", until: null },
      "2026-11-11..2026-11-20 | 2026-11-01..2026-11-10",
    ],
    [
      "a beginning to come",
      { kind: "between", since: "2026-12-01", until: null },
      "2026-12-01..2026-12-01 | 2026-11-30..2026-11-30",
    ],
    [
      "an end",
      { kind: "between", since: null, until: "2025-11-22" },
      "2025-11-21..2025-11-22 | 2025-11-19..2025-11-20",
    ],
    [
      "an end before the first entry",
      { kind: "between", since: null, until: "2024-01-01" },
      "2024-01-01..2024-01-01 | 2023-12-31..2023-12-31",
    ],
    [
      "all that can be dated",
      { kind: "between", since: "1000-01-01", until: "2026-11-20" },
      "1000-01-01..2026-11-20 | nothing",
    ],
    ["everything, with what is dated later", { kind: "all" }, "2025-11-21..2026-12-02 | nothing"],
  ])("%s", (_name, choice, expected) => {
    expect(resolved(choice as PeriodChoice)).toBe(expected);
  });

  it("an empty ledger covers today", () => {
    expect(resolved({ kind: "all" }, { logged: null })).toBe("2026-11-20..2026-11-20 | nothing");
    expect(resolved({ kind: "between", since: null, until: day("2026-11-18") }, { logged: null })).toBe(
      "2026-11-18..2026-11-18 | 2026-11-17..2026-11-17",
    );
  });
});

describe("a named period", () => {
  it.each([
    ["2025", "2025-01-01..2025-12-31 | 2024-01-01..2024-12-31"],
    ["2026", "2026-01-01..2026-11-20 | 2025-01-01..2025-11-20"],
    ["2024-02", "2024-02-01..2024-02-29 | 2024-01-01..2024-01-31"],
    ["2026-11", "2026-11-01..2026-11-20 | 2026-10-01..2026-10-20"],
    ["2027-01", "2027-01-01..2027-01-31 | 2026-12-01..2026-12-31"],
    ["2026-Q1", "2026-01-01..2026-03-31 | 2025-10-01..2025-12-31"],
    ["2026-t4", "2026-10-01..2026-11-20 | 2026-07-01..2026-08-20"],
    ["2026-W46", "2026-11-09..2026-11-15 | 2026-11-02..2026-11-08"],
    ["2026-S47", "2026-11-16..2026-11-20 | 2026-11-09..2026-11-13"],
    ["2026-w1", "2025-12-29..2026-01-04 | 2025-12-22..2025-12-28"],
    ["2020-W53", "2020-12-28..2021-01-03 | 2020-12-21..2020-12-27"],
    ["2026-W53", "2026-12-28..2027-01-03 | 2026-12-21..2026-12-27"],
    ["2026-11-19", "2026-11-19..2026-11-19 | 2026-11-18..2026-11-18"],
    [" 2024-02 ", "2024-02-01..2024-02-29 | 2024-01-01..2024-01-31"],
    [" 2026-11-19 ", "2026-11-19..2026-11-19 | 2026-11-18..2026-11-18"],
    ["1000", "1000-01-01..1000-12-31 | 0999-01-01..0999-12-31"],
    ["0999", "period-unreadable"],
    ["12026", "period-unreadable"],
    ["2025-W53", "period-unreadable"],
    ["2026-W0", "period-unreadable"],
    ["2026-W54", "period-unreadable"],
    ["2026-Q5", "period-unreadable"],
    ["2026-13", "period-unreadable"],
    ["2026-00", "period-unreadable"],
    ["2026-02-30", "date-impossible"],
    ["26-11", "period-unreadable"],
    ["november", "period-unreadable"],
    ["", "period-unreadable"],
    ["9998-W52", "9998-12-21..9998-12-27 | 9998-12-14..9998-12-20"],
    ["9999-W52", "period-unreadable"],
    ["9999", "period-unreadable"],
    ["0999", "period-unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it.each([0, 6] as const)(
    "that is an ISO week is held against the ISO week before, whatever the ledger's weeks (%i)",
    (weekStart) => {
      expect(named("2026-W46", { weekStart })).toBe("2026-11-09..2026-11-15 | 2026-11-02..2026-11-08");
    },
  );
});

it.each([
  ["november", "period-unreadable"],
  ["2026-13", "period-unreadable"],
  ["2026-W54", "period-unreadable"],
  ["2026-02-30", "date-impossible"],
])("the period %s is refused in the words that were typed", (text, code) => {
  expect(parsePeriod(text)).toEqual({ error: { code, params: { text } } });
});

it.each(["90", "5 months"])("--last %s is refused in the words that were typed", (text) => {
  expect(parseDays(text).error?.params).toMatchObject({ text });
});

it("the same days a year before end on 28 February where there is no 29th", () => {
  expect(yearBefore({ since: day("2026-11-01"), until: day("2026-11-20") })).toEqual({
    since: "2025-11-01",
    until: "2025-11-20",
  });
  expect(yearBefore({ since: day("2028-02-29"), until: day("2028-02-29") })).toEqual({
    since: "2027-02-28",
    until: "2027-02-28",
  });
});

it("a period is cut to the length of a shorter one, and unchanged by a longer one", () => {
  const october = { since: day("2026-10-01"), until: day("2026-10-31") };
  const cut = (since: string, until: string) => cutLike(october, { since: day(since), until: day(until) }).until;
  expect(cut("2026-11-01", "2026-11-20")).toBe("2026-10-20");
  expect(cut("2026-11-01", "2026-12-20")).toBe("2026-10-31");
});

it.each([
  [" 90d ", 90],
  ["1 jour", 1],
  ["1 week", 7],
  ["1 semaine", 7],
  ["90days2", "period-unreadable"],
  ["d90", "period-unreadable"],
  [" 90 ", "days-unreadable"],
  ["90d", 90],
  ["90j", 90],
  ["90 jours", 90],
  ["1 day", 1],
  ["12w", 84],
  ["2 semaines", 14],
  ["0d", "period-unreadable"],
  ["90", "days-unreadable"],
  ["-5d", "period-unreadable"],
  ["3 months", "period-unreadable"],
])("--last %s is %s days", (text, expected) => {
  expect(outcome(parseDays(text))).toBe(expected);
});

describe("things dated in a period", () => {
  const things = ["2026-11-19", "2026-11-20", "2026-11-20", "2026-11-23", "2026-11-20", "2026-11-22"].map((date) => ({
    date: day(date),
  }));

  it("are found in any order, first and last day inclusive", () => {
    const found = datedIn(things, { since: day("2026-11-20"), until: day("2026-11-22") });
    expect(found).toEqual([things[1], things[2], things[4], things[5]]);
    expect(datedIn(things, { since: day("2026-12-01"), until: day("2026-12-31") })).toEqual([]);
  });

  it("are the same array if all match", () => {
    expect(datedIn(things, { since: day("2026-11-19"), until: day("2026-11-23") })).toBe(things);
  });
});

it("two periods span the days from the first of them to the last", () => {
  const [month, week] = [
    { since: day("2026-11-01"), until: day("2026-11-30") },
    { since: day("2026-10-26"), until: day("2026-11-01") },
  ];
  expect([spanning(month, week), spanning(week, month)]).toEqual(
    Array(2).fill({ since: "2026-10-26", until: "2026-11-30" }),
  );
});
