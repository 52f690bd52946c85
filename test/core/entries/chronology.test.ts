// In time: the oldest first, and how many lie before a day.
import { expect, it } from "vitest";
import { byDay, daysOf, lastDay } from "../../../src/core/entries/chronology.ts";
import { countWhile } from "../../../src/core/values/count-while.ts";
import type { CalendarDate } from "../../../src/core/values/dates.ts";

const on = (date: string, line: number) => ({ date: date as CalendarDate, line });

it("the oldest comes first, and of one day what stands first", () => {
  const entries = [on("2026-11-20", 4), on("2026-11-19", 9), on("2026-11-20", 2)];
  expect(entries.toSorted(byDay).map(({ line }) => line)).toEqual([9, 2, 4]);
});

it("the last day is that of the latest, wherever it stands", () => {
  expect(lastDay([on("2026-11-19", 1), on("2026-11-21", 2), on("2026-11-20", 3)])).toBe("2026-11-21");
  expect(lastDay([])).toBeNull();
});

it("the days of some things are their first and their last, wherever they stand", () => {
  const things = [
    on("2026-11-19", 1),
    on("2026-11-19", 2),
    on("2026-11-21", 3),
    on("2026-11-18", 4),
    on("2026-11-19", 5),
  ];
  expect(daysOf(things)).toEqual({ since: "2026-11-18", until: "2026-11-21" });
  expect(daysOf([])).toBeNull();
});

it.each([
  ["2026-11-17", 0],
  ["2026-11-18", 0],
  ["2026-11-19", 1],
  ["2026-11-20", 3],
  ["2026-11-21", 4],
])("before %s lie %i", (day, count) => {
  const days = ["2026-11-18", "2026-11-19", "2026-11-19", "2026-11-20"].map((date, line) => on(date, line));
  expect(countWhile(days, ({ date }) => date < day)).toBe(count);
  expect(countWhile(days.slice(0, 0), ({ date }) => date < day)).toBe(0);
});
