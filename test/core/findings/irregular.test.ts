// irregular: the pace of the settings, kept or not.
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

  it("counts bursts that silence followed", () => {
    const burst = posts("2026-11-02", "2026-11-02", "2026-11-02", "2026-11-28");
    expect(found("irregular", burst, [], WEEKLY)?.params.bursts).toBe(1);
  });

  it("is silent when the pace is kept, without a pace, and without posts", () => {
    const kept = posts("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-26");
    expect(measured("irregular", kept, [], WEEKLY)).toBe(1);
    expect(measured("irregular", posts("2026-11-02"), [], "rate: 60")).toBeNull();
    expect(measured("irregular", [], [], WEEKLY)).toBeNull();
  });
});
