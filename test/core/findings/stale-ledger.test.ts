// stale-ledger: no entries for two weeks.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("stale-ledger", () => {
  it("fires when the last entry is more than 14 days older than the period's end", () => {
    expect(found("stale-ledger", ["date: 2026-11-15, time: 1h, network: ig"])?.params).toEqual({
      last: "2026-11-15",
      days: 15,
    });
    expect(measured("stale-ledger", ["date: 2026-11-16, time: 1h, network: ig"])).toBe(14);
  });

  it("goes by today where the period's end is still to come", () => {
    const lines = ["date: 2026-11-15, time: 1h, network: ig"];
    expect(found("stale-ledger", lines, [], undefined, "2026-11-20")).toBeUndefined();
    expect(found("stale-ledger", lines, [], undefined, "2027-03-01")?.params.days).toBe(15);
  });

  it("goes by the latest entry, wherever it stands", () => {
    const lines = ["date: 2026-11-10, time: 1h, network: ig", "date: 2026-11-02, time: 1h, network: ig"];
    for (const order of [lines, lines.toReversed()])
      expect(found("stale-ledger", order)?.params).toEqual({ last: "2026-11-10", days: 20 });
  });

  it("is silent where later entries show that the ledger went on, and in an empty one", () => {
    const later = ["date: 2026-11-02, time: 1h, network: ig", "date: 2026-12-24, time: 1h, network: ig"];
    expect(measured("stale-ledger", later)).toBe(0);
    expect(measured("stale-ledger", [])).toBeNull();
  });
});
