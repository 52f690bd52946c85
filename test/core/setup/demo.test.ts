// The demo year: a ledger without errors or warnings, deterministic for a seed and day.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { warningsOf } from "../../../src/core/entries/warnings.ts";
import { DEMO_SETTINGS, demoEntries } from "../../../src/core/setup/demo.ts";
import { addDays, weekdayOf } from "../../../src/core/values/dates.ts";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { day, ledgerOf } from "../../given.ts";

const TODAY = day("2026-11-20");

describe("the year of demo", () => {
  it("is a valid ledger of 365 days ending today", () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(), (days, seed) => {
        const today = addDays(TODAY, -days);
        const entries = demoEntries(today, seed);
        const ledger = ledgerOf(
          `${DEMO_SETTINGS}---\n${entries.map((entry) => writeEntry(entry, "EUR")).join("\n")}\n`,
        );
        expect(ledger.entries).toHaveLength(entries.length);
        expect([
          ...ledger.warnings,
          ...warningsOf(ledger.entries, ledger.settings, vocabularyOf(ledger.settings), today),
        ]).toEqual([]);
        for (const { date } of entries) expect(date > addDays(today, -365) && date <= today).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("covers five days a week, with habits at their intended frequency", () => {
    const entries = demoEntries(TODAY, 7);
    expect(entries.filter(({ date }) => [0, 6].includes(weekdayOf(date)))).toEqual([]);
    expect([entries[0]?.date, entries.at(-1)?.date].map((date) => date?.slice(0, 7))).toEqual(["2025-11", "2026-11"]);
    const timesOf = (network: string, activity: string) =>
      entries.flatMap((entry) =>
        entry.kind === "time" && entry.networks[0]?.network === network && entry.activity === activity ? [entry] : [],
      );
    // Expected count of the 261 working days, plus or minus three standard deviations.
    for (const [network, activity, chance, least, most] of [
      ["linkedin", "creation", 0.22, 30, 75],
      ["linkedin", "interaction", 0.3, 10, 35],
      ["instagram", "scrolling", 0.32, 10, 70],
      ["newsletter", "creation", 0.06, 45, 90],
    ] as const) {
      const minutes = timesOf(network, activity).map((entry) => entry.minutes);
      const expected = 261 * chance;
      expect(Math.abs(minutes.length - expected)).toBeLessThan(3 * Math.sqrt(expected * (1 - chance)));
      expect(minutes.every((count) => count >= least && count <= most && count % 5 === 0)).toBe(true);
      expect(new Set(minutes).size).toBeGreaterThan(5);
    }
    expect(new Set(timesOf("instagram", "scrolling").map(({ planned }) => planned))).toEqual(new Set([15]));
    expect(timesOf("linkedin", "creation").some((entry) => "planned" in entry)).toBe(false);
  });

  it("has posts with people reached, and never more comments answered than there are", () => {
    const posts = demoEntries(TODAY, 7).flatMap((entry) => (entry.kind === "posted" ? [entry] : []));
    expect(posts.length).toBeGreaterThan(60);
    expect(posts.length).toBeLessThan(130);
    expect(new Set(posts.map(({ model }) => model)).size).toBe(4);
    for (const { reach = 0, comments = 0, answered = 0, networks } of posts) {
      const usual = networks[0]?.network === "linkedin" ? 900 : 400;
      expect(reach >= usual / 2 && reach <= 1.5 * usual).toBe(true);
      expect(answered).toBeLessThanOrEqual(comments);
    }
    expect(posts.some(({ comments = 0, answered = 0 }) => answered < comments)).toBe(true);
  });

  it("has sales in euros, and a boost in the middle of a month", () => {
    const entries = demoEntries(TODAY, 7);
    const sales = entries.flatMap((entry) => (entry.kind === "earned" ? [entry] : []));
    expect(sales.length).toBeGreaterThan(8);
    expect(sales.length).toBeLessThan(32);
    for (const { amount } of sales) {
      expect(amount).toMatchObject({ currency: "EUR" });
      expect(amount.minor >= 15_000 && amount.minor <= 240_000 && amount.minor % 5_000 === 0).toBe(true);
    }
    expect(entries.filter(({ kind }) => kind === "spent")).toMatchObject(
      [
        "2025-12-15",
        "2026-01-15",
        "2026-04-15",
        "2026-05-15",
        "2026-06-15",
        "2026-07-15",
        "2026-09-15",
        "2026-10-15",
      ].map((date) => ({ date, amount: { minor: 3000, currency: "EUR" }, purpose: "boost", audience: "own" })),
    );
  });

  it("depends only on the seed", () => {
    expect(demoEntries(TODAY, 7)).toEqual(demoEntries(TODAY, 7));
    expect(demoEntries(TODAY, 8)).not.toEqual(demoEntries(TODAY, 7));
  });
});
