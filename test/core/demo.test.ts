// The invented year: a ledger without fault or doubt, whatever the day and the seed, and the same for the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/dates.ts";
import { DEMO_SETTINGS, demoEntries } from "../../src/core/demo.ts";
import { doubtsOf } from "../../src/core/doubts.ts";
import { vocabularyOf } from "../../src/core/vocabulary.ts";
import { writeEntry } from "../../src/ledger/write.ts";
import { day, ledgerOf } from "../given.ts";

const TODAY = day("2026-11-20");

describe("the year of demo", () => {
  it("is a ledger that nothing is wrong with, of 365 days ending today", () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(), (days, seed) => {
        const today = addDays(TODAY, -days);
        const entries = demoEntries(today, seed);
        const ledger = ledgerOf(
          `${DEMO_SETTINGS}---\n${entries.map((entry) => writeEntry(entry, "EUR")).join("\n")}\n`,
        );
        expect(ledger.entries).toHaveLength(entries.length);
        expect([
          ...ledger.doubts,
          ...doubtsOf(ledger.entries, ledger.settings, vocabularyOf(ledger.settings), today),
        ]).toEqual([]);
        for (const { date } of entries) expect(date > addDays(today, -365) && date <= today).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same for the same seed, and another for another", () => {
    expect(demoEntries(TODAY, 7)).toEqual(demoEntries(TODAY, 7));
    expect(demoEntries(TODAY, 8)).not.toEqual(demoEntries(TODAY, 7));
  });
});
