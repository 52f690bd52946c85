// A year of following the verdict on a few simulated businesses. The full table: docs/METHOD.md.
import { describe, expect, it } from "vitest";
import { full } from "../full.ts";
import { KINDS } from "./worlds.ts";
import { alwaysDecide, followTheVerdict, highestOrNone, liveAYear, type YearResult } from "./year.ts";

const YEARS = full(6, 1);
/** One kind of world in so many. */
const EVERY = full(1, 4);
const SEED = 5_000_000;
const live = (adviser: Parameters<typeof liveAYear>[2]): readonly YearResult[] =>
  KINDS.filter((_, index) => index % EVERY === 0).flatMap((kind) =>
    Array.from({ length: YEARS }, (_, index) => liveAYear(kind, SEED + index, adviser)),
  );
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a year of following the verdict", () => {
  const years = live(followTheVerdict);

  it("ends every test that it began with within half a year", () => {
    for (const { testing } of years) expect(testing.slice(0, 8)).toContain(false);
  });

  it("spends little of the year on tests", () => {
    expect(mean(years.flatMap(({ testing }) => testing.map(Number)))).toBeLessThan(0.2);
  });

  it("loses about as much as simpler rules, and changes its mind less often than the highest return", () => {
    const highest = live(highestOrNone);
    const loss = (results: readonly YearResult[]): number => mean(results.map((year) => year.loss));
    expect(loss(years)).toBeLessThan(loss(live(alwaysDecide)) + 0.15);
    expect(loss(years)).toBeLessThan(loss(highest) + 0.3);
    expect(mean(years.map(({ switches }) => switches))).toBeLessThan(mean(highest.map(({ switches }) => switches)));
  });
});
