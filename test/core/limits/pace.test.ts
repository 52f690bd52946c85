// Projected minutes, and null where there is no projection.
import fc from "fast-check";
import { expect, it } from "vitest";
import { paceOf } from "../../../src/core/limits/limit-status.ts";
import { addDays, dateOfDayNumber, dayNumber } from "../../../src/core/values/dates.ts";
import type { Period } from "../../../src/core/values/period.ts";
import { day } from "../../given.ts";

const week = { since: day("2026-11-16"), until: day("2026-11-22") };

const daysIn = ({ since, until }: Period): number => dayNumber(until) - dayNumber(since) + 1;

it.each([
  ["2026-11-16", null],
  ["2026-11-17", null],
  ["2026-11-18", 443],
  ["2026-11-20", 266],
  ["2026-11-21", 222],
  ["2026-11-22", null],
  ["2026-11-15", null],
  ["2026-11-23", null],
])("3h10 so far on %s", (today, pace) => {
  expect(paceOf(190, week, day(today), daysIn)).toBe(pace);
});

it("is never less than the minutes used, and 0 stays 0", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 31 }), fc.nat(40), (minutes, days, into) => {
      const since = dateOfDayNumber(20_000);
      const pace = paceOf(minutes, { since, until: addDays(since, days - 1) }, addDays(since, into), daysIn);
      if (pace === null) return into < 2 || into >= days - 1;
      return pace >= minutes && (minutes > 0 || pace === 0);
    }),
  );
});
