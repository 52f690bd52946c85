// unpaid-work: rented networks that cost more than they brought.
import { describe, expect, it } from "vitest";
import { findingsIn, found } from "./given.ts";

describe("unpaid-work", () => {
  it("fires when the rented networks cost more than they brought, by the difference", () => {
    expect(
      found("unpaid-work", ["time: 1h, network: x", "spent: 20, network: x", "earned: 79.99, network: x"]),
    ).toEqual({
      code: "unpaid-work",
      severity: "alert",
      params: { cost: 80, minutes: 60, grossProfit: 79.99, networks: ["x"] },
      price: 0.01,
    });
  });

  it("spares a network that pays for itself over twelve months: its sales come later than the hours", () => {
    const paid = ["date: 2026-02-01, time: 1h, network: x", "date: 2026-03-01, earned: 300, network: x"];
    expect(found("unpaid-work", ["time: 1h, network: x"], paid)).toBeUndefined();
    expect(found("unpaid-work", ["time: 1h, network: x", "time: 1h, network: fb"], paid)?.params.networks).toEqual([
      "facebook",
    ]);
  });

  it("says where most sales are still to come", () => {
    const early = (date: string) => found("unpaid-work", [`date: ${date}, time: 1h, network: x`])?.params.early;
    expect([early("2026-11-29"), early("2026-11-02")]).toEqual([true, undefined]);
  });

  it("is silent at even, and about owned channels", () => {
    expect(found("unpaid-work", ["time: 1h, network: x", "earned: 60, network: x"])).toBeUndefined();
    expect(found("unpaid-work", ["time: 9h, network: newsletter", "time: 9h"])).toBeUndefined();
  });

  it("is silent where no network lost and only the rounding of their sum differs", () => {
    const minute = (network: string) => [`time: 20m, network: ${network}`, `earned: 6.67, network: ${network}`];
    const lines = [...minute("x"), ...minute("fb")];
    expect(findingsIn(lines, [], "rate: 20.02").fired.map(({ code }) => code)).not.toContain("unpaid-work");
  });

  it("names the networks that lost, in cents that add up", () => {
    const even = ["time: 1h, network: fb", "earned: 60, network: fb"];
    const lost = found("unpaid-work", ["spent: 0.1, network: x", "spent: 0.2, network: reddit", ...even]);
    expect(lost).toMatchObject({ params: { cost: 0.3, grossProfit: 0, networks: ["reddit", "x"] }, price: 0.3 });
  });
});
