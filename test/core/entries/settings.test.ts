// The rate in force: a new rate never rewrites what was worked before it.
import { expect, it } from "vitest";
import { rateInForce } from "../../../src/core/entries/settings.ts";
import { day, ledgerOf } from "../../given.ts";

const { settings } = ledgerOf(
  [
    "rate: [{ from: 2026-07-01, rate: 60 }, { from: 2026-01-01, rate: 55.50 }]",
    "people: { marie: { rate: 35 }, tom: { rate: [{ rate: 20 }, { from: 2026-06-01, rate: 25 }] }, zoe: }",
  ].join("\n"),
);

it.each([
  ["before the first rate", undefined, "2025-12-31", null],
  ["on the first rate's day", undefined, "2026-01-01", 5_550],
  ["the day before it rises", undefined, "2026-06-30", 5_550],
  ["the day it rises", undefined, "2026-07-01", 6_000],
  ["for someone with a rate", "marie", "2025-12-31", 3_500],
  ["for someone whose rate was raised, before", "tom", "2026-05-31", 2_000],
  ["for someone whose rate was raised, after", "tom", "2026-06-01", 2_500],
  ["for someone without a rate of their own", "zoe", "2026-07-01", 6_000],
  ["for someone nobody knows", "constructor", "2026-07-01", 6_000],
])("the rate %s", (_name, person, date, minor) => {
  expect(rateInForce(settings, person, day(date))).toBe(minor);
});
