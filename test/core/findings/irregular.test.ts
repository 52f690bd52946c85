// irregular: posts that do not keep the pace.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const WEEKLY = "publishing: { network: linkedin, every: week }";
const posts = (...dates: string[]) => dates.map((date) => `date: ${date}, posted: tip, network: linkedin`);

describe("irregular", () => {
  it("fires when fewer than four turns in five have their posts, with the longest silence", () => {
    const finding = found("irregular", posts("2026-11-02", "2026-11-24"), [], WEEKLY);
    expect(finding).toMatchObject({
      severity: "warning",
      params: { network: "linkedin", kept: 2, turns: 4, silence: 21, bursts: 0 },
      price: 0,
    });
  });

  it("counts no turn that is still to come", () => {
    const kept = posts("2026-11-02", "2026-11-09");
    expect(found("irregular", kept, [], WEEKLY)?.params).toMatchObject({ kept: 2, turns: 4 });
    expect(found("irregular", kept, [], WEEKLY, "2026-11-18")).toBeUndefined();
  });

  it("counts bursts that silence followed", () => {
    const burst = posts("2026-11-02", "2026-11-02", "2026-11-02", "2026-11-28");
    expect(found("irregular", burst, [], WEEKLY)?.params.bursts).toBe(1);
  });

  it("is silent at four turns in five, and names no silence that is no longer than a turn", () => {
    const kept = posts("2026-10-28", "2026-11-04", "2026-11-11", "2026-11-18", "2026-11-30");
    expect([measured("irregular", kept, [], WEEKLY), found("irregular", kept, [], WEEKLY)]).toEqual([0.8, undefined]);
    const days = (...more: string[]) =>
      found("irregular", posts("2026-11-27", ...more), [], "publishing: { network: linkedin, every: 2 days }")?.params;
    expect(days("2026-11-22")).toMatchObject({ silence: 4 });
    const daily = "publishing: { network: linkedin, every: 2 a day }";
    expect(found("irregular", posts("2026-11-28", "2026-11-29"), [], daily)?.params).toMatchObject({
      kept: 0,
      silence: 0,
    });
  });

  it("is silent when the pace is kept, without a pace, and without posts", () => {
    const kept = posts("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-26");
    expect(measured("irregular", kept, [], WEEKLY)).toBe(1);
    expect(measured("irregular", posts("2026-11-02"), [], "rate: 60")).toBeNull();
    expect(measured("irregular", [], [], WEEKLY)).toBeNull();
  });
});
