// Findings: each speaks up past its threshold and not before, with its price; the costliest comes first.
import { describe, expect, it } from "vitest";
import type { Finding, FindingCode } from "../../../src/core/findings/finding.ts";
import { findingsOf } from "../../../src/core/findings/findings.ts";
import { day, ledgerOf } from "../../given.ts";

const PERIOD = { since: day("2026-11-01"), until: day("2026-11-30") };

function findings(...lines: string[]): Finding[] {
  return findingsAt(60, lines);
}

function findingsAt(rate: number, lines: readonly string[]): Finding[] {
  const items = lines.map((line) => `- { date: 2026-11-20, ${line} }`);
  const { entries, settings } = ledgerOf(`rate: ${rate}\n---\n${items.join("\n")}`);
  return findingsOf({ entries, settings, period: PERIOD });
}

function found(code: FindingCode, ...lines: string[]): Finding | undefined {
  return findings(...lines).find((finding) => finding.code === code);
}

describe("unpaid-work", () => {
  it("fires when the rented networks cost more than they brought, by the difference", () => {
    expect(found("unpaid-work", "time: 1h, network: x", "spent: 20, network: x", "earned: 79.99, network: x")).toEqual({
      code: "unpaid-work",
      severity: "alert",
      params: { cost: 80, minutes: 60, grossProfit: 79.99, networks: ["x"] },
      price: 0.01,
    });
  });

  it("is silent at even, and about owned channels", () => {
    expect(found("unpaid-work", "time: 1h, network: x", "earned: 60, network: x")).toBeUndefined();
    expect(found("unpaid-work", "time: 9h, network: newsletter", "time: 9h")).toBeUndefined();
  });

  it("is silent where no network lost and only the rounding of their sum differs", () => {
    const minute = (network: string) => [`time: 20m, network: ${network}`, `earned: 6.67, network: ${network}`];
    const lines = [...minute("x"), ...minute("fb")];
    expect(findingsAt(20.02, lines).map(({ code }) => code)).not.toContain("unpaid-work");
  });

  it("names the networks that lost, in cents that add up", () => {
    const even = ["time: 1h, network: fb", "earned: 60, network: fb"];
    const lost = found("unpaid-work", "spent: 0.1, network: x", "spent: 0.2, network: reddit", ...even);
    expect(lost).toMatchObject({ params: { cost: 0.3, grossProfit: 0, networks: ["reddit", "x"] }, price: 0.3 });
  });
});

describe("scrolling-share", () => {
  it("fires above a fifth of the time on rented networks, at what those minutes cost", () => {
    const lines = ["time: 21m, network: ig, activity: scrolling", "time: 79m, network: fb, activity: creation"];
    expect(found("scrolling-share", ...lines, "time: 10h, network: newsletter")).toEqual({
      code: "scrolling-share",
      severity: "warning",
      params: { cost: 21, minutes: 21, share: 0.21 },
      price: 21,
    });
  });

  it("is silent at a fifth, without time, and about owned channels", () => {
    const even = ["time: 20m, network: ig, activity: scrolling", "time: 80m, network: fb, activity: creation"];
    expect(found("scrolling-share", ...even)).toBeUndefined();
    expect(found("scrolling-share", "spent: 20, network: ig")).toBeUndefined();
    expect(found("scrolling-share", "time: 1h, network: blog, activity: scrolling")).toBeUndefined();
  });
});

describe("attention-gap", () => {
  const sale = "earned: 100, network: newsletter";

  it("fires for the network whose share of the time is a quarter or more above its share of the profit", () => {
    const lines = [
      "time: 75m, network: ig",
      "time: 25m, network: newsletter",
      "earned: 50, network: ig",
      "earned: 50, network: newsletter",
    ];
    expect(found("attention-gap", ...lines)).toEqual({
      code: "attention-gap",
      severity: "warning",
      params: { network: "instagram", timeShare: 0.75, profitShare: 0.5 },
      price: 25,
    });
  });

  it("is silent below a quarter, without profit or time, and where the network pays", () => {
    const below = [
      "time: 74m, network: ig",
      "time: 26m, network: newsletter",
      "earned: 50, network: ig",
      "earned: 50, network: newsletter",
    ];
    expect(found("attention-gap", ...below)).toBeUndefined();
    expect(found("attention-gap", "time: 1h, network: ig")).toBeUndefined();
    expect(found("attention-gap", sale)).toBeUndefined();
    expect(found("attention-gap", "time: 1h, network: newsletter", sale)).toBeUndefined();
  });

  it("names the widest of several, at no price where it does not lose", () => {
    expect(found("attention-gap", "time: 30m, network: ig", "time: 40m, network: fb", sale)).toMatchObject({
      params: { network: "facebook" },
      price: 40,
    });
    const paid = [
      "time: 60m, network: ig",
      "earned: 100, network: ig",
      "time: 1m, network: blog",
      "earned: 900, network: blog",
    ];
    expect(found("attention-gap", ...paid)).toMatchObject({ params: { network: "instagram" }, price: 0 });
  });
});

describe("scattered", () => {
  it("fires when a second network takes 15 % of the time, at the cost of all but the biggest", () => {
    expect(found("scattered", "time: 85m, network: ig", "time: 15m, network: fb", "time: 9h, network: blog")).toEqual({
      code: "scattered",
      severity: "info",
      params: { networks: ["instagram", "facebook"], share: 0.85 },
      price: 15,
    });
  });

  it("is silent below 15 %, with one network, and without time", () => {
    expect(found("scattered", "time: 86m, network: ig", "time: 14m, network: fb")).toBeUndefined();
    expect(found("scattered", "time: 1h, network: ig")).toBeUndefined();
    expect(found("scattered", "spent: 5, network: ig", "spent: 5, network: fb")).toBeUndefined();
  });
});

it("the costliest finding comes first", () => {
  const all = findings(
    "time: 2h, network: ig, activity: scrolling",
    "time: 1h, network: fb, activity: creation",
    "earned: 10, network: blog",
  );
  expect(all.map(({ code, price }) => [code, price])).toEqual([
    ["unpaid-work", 180],
    ["scrolling-share", 120],
    ["attention-gap", 120],
    ["scattered", 60],
  ]);
});
