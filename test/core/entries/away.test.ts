// Days off: which days they are, and how many days of a period they leave.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Away, awayIn, awayOn, workingDays } from "../../../src/core/entries/away.ts";
import { addDays } from "../../../src/core/values/dates.ts";
import { day } from "../../given.ts";

const FIRST = day("2026-11-01");
const off = (from: number, to: number): Away => ({ from: addDays(FIRST, from), to: addDays(FIRST, to), why: null });

describe("days off", () => {
  it("include their first and last day", () => {
    const away = [off(5, 9)];
    expect([4, 5, 9, 10].map((days) => awayOn(addDays(FIRST, days), away))).toEqual([null, away[0], away[0], null]);
  });

  it("of a period are those that overlap it, earliest first", () => {
    const away = [off(20, 22), off(0, 1), off(5, 9)];
    expect(awayIn({ since: addDays(FIRST, 9), until: addDays(FIRST, 20) }, away)).toEqual([away[2], away[0]]);
  });

  it("leave the days that belong to none of them, however they overlap", () => {
    const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([from, days]) => off(from, from + days));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 5 }),
        fc.nat(30),
        fc.integer({ min: -1, max: 20 }),
        (away, from, days) => {
          const period = { since: addDays(FIRST, from), until: addDays(FIRST, from + days) };
          const all = Array.from({ length: days + 1 }, (_, index) => addDays(period.since, index));
          expect(workingDays(period, away)).toBe(all.filter((date) => awayOn(date, away) === null).length);
        },
      ),
    );
  });
});
