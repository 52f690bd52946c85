// Parsing and writing the publishing pace, and its turns.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysBetweenPosts,
  type PublishingPace,
  parsePace,
  steadyDay,
  turnsFrom,
} from "../../../src/core/entries/publishing-pace.ts";
import { addDays, dayNumber } from "../../../src/core/values/dates.ts";
import { day } from "../../given.ts";

describe("a pace", () => {
  it.each<[string, PublishingPace]>([
    ["week", { posts: 1, count: 1, unit: "week" }],
    ["Weekly", { posts: 1, count: 1, unit: "week" }],
    ["day", { posts: 1, count: 1, unit: "day" }],
    ["3 days", { posts: 1, count: 3, unit: "day" }],
    ["3d", { posts: 1, count: 3, unit: "day" }],
    ["2 weeks", { posts: 1, count: 2, unit: "week" }],
    ["month", { posts: 1, count: 1, unit: "month" }],
    ["2 a week", { posts: 2, count: 1, unit: "week" }],
    ["3/week", { posts: 3, count: 1, unit: "week" }],
    [" 2  a week ", { posts: 2, count: 1, unit: "week" }],
    ["once a week", { posts: 1, count: 1, unit: "week" }],
    ["12 a month", { posts: 12, count: 1, unit: "month" }],
    ["50 a month", { posts: 50, count: 1, unit: "month" }],
    ["366 days", { posts: 1, count: 366, unit: "day" }],
    ["52 weeks", { posts: 1, count: 52, unit: "week" }],
    ["twice a month", { posts: 2, count: 1, unit: "month" }],
    ["2 times a week", { posts: 2, count: 1, unit: "week" }],
    ["semaine", { posts: 1, count: 1, unit: "week" }],
    ["2 fois par semaine", { posts: 2, count: 1, unit: "week" }],
    ["15 jours", { posts: 1, count: 15, unit: "day" }],
  ])("reads %s", (text, pace) => {
    expect(parsePace(text)).toEqual(pace);
  });

  it.each([
    "",
    "often",
    "0 weeks",
    "0 a week",
    "99 a day",
    "400 days",
    "13 months",
    "53 weeks",
    "51 a month",
    "x2 a week",
    "2 a week2",
    "at once a week",
    "not twice a week",
    "week 2",
    "-2 weeks",
    "1.5 weeks",
    "constructor",
    "2 toString",
  ])("takes %j for none", (text) => {
    expect(parsePace(text)).toBeNull();
  });

  it("has as many days between two posts as its turn has for each of them", () => {
    const days = ["week", "2 a week", "3 days", "2 weeks", "month", "2 a month"].map((text) => {
      const pace = parsePace(text);
      return pace && daysBetweenPosts(pace);
    });
    expect(days).toEqual([7, 3.5, 3, 14, 365.25 / 12, 365.25 / 24]);
  });

  it("never gives turns without days, or posts, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const pace = parsePace(text);
        if (pace) expect(daysBetweenPosts(pace)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("turns", () => {
  const paces = fc.record({
    posts: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom("day" as const, "week" as const, "month" as const),
  });

  it("follow one another without a gap, each day in the one of its number", () => {
    fc.assert(
      fc.property(
        paces,
        fc.nat(400),
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(0 as const, 1 as const, 6 as const),
        (pace, start, length, weekStart) => {
          const from = addDays(day("2025-01-01"), start);
          const date = addDays(from, length);
          const { numberOf, turn } = turnsFrom(pace, from, weekStart);
          expect(numberOf(from)).toBe(0);
          const number = numberOf(date);
          const { since, until } = turn(number);
          expect(since <= date && date <= until).toBe(true);
          expect(turn(number + 1).since).toBe(addDays(until, 1));
        },
      ),
    );
  });

  it("come to an end with the calendar", () => {
    const { turn } = turnsFrom({ posts: 1, count: 366, unit: "day" }, day("9998-12-31"), 1);
    expect(turn(0)).toEqual({ since: "9998-12-31", until: "9999-12-31" });
  });

  it("of months keep to the calendar", () => {
    const { turn } = turnsFrom({ posts: 1, count: 1, unit: "month" }, day("2026-01-31"), 1);
    expect([0, 1, 2].map(turn)).toEqual([
      { since: "2026-01-01", until: "2026-01-31" },
      { since: "2026-02-01", until: "2026-02-28" },
      { since: "2026-03-01", until: "2026-03-31" },
    ]);
  });

  it("spread their posts evenly, each inside its turn", () => {
    const week = { since: day("2026-11-16"), until: day("2026-11-22") };
    expect(steadyDay(week, 0, 1)).toBe("2026-11-19");
    expect([0, 1].map((post) => steadyDay(week, post, 2))).toEqual(["2026-11-17", "2026-11-21"]);
    expect(steadyDay(week, 2, 2)).toBe("2026-11-21");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(49), fc.nat(60), (posts, post, days) => {
        const turn = { since: day("2026-11-16"), until: addDays(day("2026-11-16"), days) };
        const on = steadyDay(turn, post % posts, posts);
        expect(dayNumber(on)).toBeGreaterThanOrEqual(dayNumber(turn.since));
        expect(dayNumber(on)).toBeLessThanOrEqual(dayNumber(turn.until));
      }),
    );
  });
});
