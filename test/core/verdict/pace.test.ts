// Current pace and minimum evidence, on ledgers with known weeks.
import { describe, expect, it } from "vitest";
import type { Evidence, NetworkEvidence } from "../../../src/core/verdict/evidence.ts";
import { hoursToFloor, isThin, presentHours, weeksOfEntries, weeksToFloor } from "../../../src/core/verdict/pace.ts";
import { evidenceOf, salesOf, TODAY, worked } from "./evidence-of.ts";

describe("present hours a week", () => {
  const hoursPerWeek = ({ key }: NetworkEvidence, evidence: Evidence) => presentHours(evidence).get(key);

  it("is the mean of the last 13 weeks", () => {
    const a = worked("a", { weeks: 40, hoursPerWeek: 3 });
    expect(hoursPerWeek(a, evidenceOf([a]))).toBeCloseTo(3, 12);
  });

  it("counts from the ledger's first entry when that is more recent", () => {
    const a = worked("a", { weeks: 4, hoursPerWeek: 3 });
    // The first of the four days is 23 days ago.
    expect(hoursPerWeek(a, evidenceOf([a]))).toBeCloseTo((4 * 3 * 7) / 23, 12);
  });

  it("falls back on the whole window when nothing was worked of late", () => {
    const a = worked("a", { weeks: 1, hoursPerWeek: 26 });
    const old = { ...a, hours: [{ day: TODAY - 181, hours: 26 }] };
    expect(hoursPerWeek(old, evidenceOf([old]))).toBeCloseTo(1, 12);
  });

  it("is 0 for a network that has been dropped while others go on", () => {
    const dropped = { ...worked("a", {}), hours: [{ day: TODAY - 200, hours: 50 }] };
    expect(hoursPerWeek(dropped, evidenceOf([dropped, worked("b", {})]))).toBe(0);
  });
});

describe("the evidence floor", () => {
  it("wants four weeks from the first entry to the last, sales included", () => {
    const weeks = (count: number) => evidenceOf([worked("a", { weeks: count, hoursPerWeek: 4 })]);
    expect(isThin(weeks(4))).toBe(true);
    expect(weeksToFloor(weeks(4))).toBe(1);
    expect(isThin(weeks(5))).toBe(false);
    const early = evidenceOf([worked("a", { weeks: 4, hoursPerWeek: 4, sales: [{ day: TODAY - 60 }] })]);
    expect(weeksOfEntries(early)).toBeCloseTo(59 / 7, 12);
    expect(isThin(early)).toBe(false);
    expect([weeksOfEntries(evidenceOf([])), weeksToFloor(evidenceOf([]))]).toEqual([0, 4]);
  });

  it("wants five hours in all", () => {
    expect(isThin(evidenceOf([worked("a", { weeks: 20, hoursPerWeek: 0.24 })]))).toBe(true);
    expect(hoursToFloor(evidenceOf([worked("a", { weeks: 20, hoursPerWeek: 0.24 })]))).toBeCloseTo(0.2, 12);
    expect(isThin(evidenceOf([worked("a", { weeks: 20, hoursPerWeek: 0.25 })]))).toBe(false);
    expect(isThin(evidenceOf([worked("a", { hoursPerWeek: 0, sales: salesOf(9) })]))).toBe(true);
  });
});
