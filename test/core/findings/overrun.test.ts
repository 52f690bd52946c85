// overrun: entries over their planned time.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("overrun", () => {
  it("fires for what ran over, with the worst case, at the cost of the minutes over", () => {
    const lines = [
      "time: 20m, planned: 15m, network: ig",
      "time: 2h, planned: 5m, network: fb",
      "time: 10m, planned: 15m, network: ig",
      "time: 3h, network: ig",
    ];
    expect(found("overrun", lines)).toEqual({
      code: "overrun",
      severity: "warning",
      params: {
        cost: 120,
        minutes: 120,
        entries: 2,
        worst: { date: "2026-11-20", network: "facebook", planned: 5, minutes: 120 },
      },
      price: 120,
    });
  });

  it("names the entry that ran over most, the latest of those that did as much, with its network if it has one", () => {
    const worst = (...lines: string[]) => found("overrun", lines)?.params.worst;
    const [long, older, newer] = [
      "date: 2026-11-18, time: 3h, planned: 170m, network: x",
      "date: 2026-11-17, time: 40m, planned: 10m, network: ig",
      "date: 2026-11-19, time: 60m, planned: 30m",
    ];
    for (const lines of [
      [long, older, newer],
      [newer, older, long],
    ]) {
      expect(worst(...lines)).toEqual({ date: "2026-11-19", network: null, planned: 30, minutes: 60 });
    }
    const kept = "date: 2026-11-19, time: 15m, planned: 15m, network: ig";
    expect(found("overrun", [long, older, newer, kept])?.params.entries).toBe(3);
  });

  it("is silent where all kept to their plan, and where nothing was planned", () => {
    expect(found("overrun", ["time: 15m, planned: 15m, network: ig"])).toBeUndefined();
    expect(measured("overrun", ["time: 15m, planned: 15m, network: ig"])).toBe(0);
    expect(measured("overrun", ["time: 3h, network: ig"])).toBeNull();
  });

  it("holds the minutes over against the time planned", () => {
    const lines = ["time: 22m, planned: 20m, network: ig"];
    expect(found("overrun", lines, [], "findings: { overrun: { above: 10% } }")).toBeUndefined();
    expect(found("overrun", lines, [], "findings: { overrun: { above: 9% } }")).toBeDefined();
  });
});
