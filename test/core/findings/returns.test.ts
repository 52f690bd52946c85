// Findings about what networks bring back, beside what they cost.
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../../src/core/findings/findings.ts";
import { day, ledgerOf } from "../../given.ts";
import { findingsIn, found, measured } from "./given.ts";

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

describe("attention-gap", () => {
  const sale = "earned: 100, network: newsletter";

  it("fires for the network whose share of the time is a quarter or more above its share of the profit", () => {
    const lines = [
      "time: 75m, network: ig",
      "time: 25m, network: newsletter",
      "earned: 50, network: ig",
      "earned: 50, network: newsletter",
    ];
    expect(found("attention-gap", [...lines])).toEqual({
      code: "attention-gap",
      severity: "warning",
      params: { network: "instagram", timeShare: 0.75, profitShare: 0.5, loss: 25 },
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
    expect(found("attention-gap", [...below])).toBeUndefined();
    expect(found("attention-gap", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("attention-gap", [sale])).toBeUndefined();
    expect(found("attention-gap", ["time: 1h, network: newsletter", sale])).toBeUndefined();
  });

  it("names the widest of several", () => {
    expect(found("attention-gap", ["time: 30m, network: ig", "time: 40m, network: fb", sale])).toMatchObject({
      params: { network: "facebook" },
      price: 40,
    });
  });

  it("spares a network that pays for itself over twelve months", () => {
    const paid = [
      "time: 60m, network: ig",
      "earned: 100, network: ig",
      "time: 1m, network: blog",
      "earned: 900, network: blog",
    ];
    expect(found("attention-gap", [...paid])).toBeUndefined();
    const later = ["date: 2026-02-01, earned: 900, network: ig"];
    expect(found("attention-gap", ["time: 60m, network: ig", sale], later)).toBeUndefined();
  });
});

describe("scattered", () => {
  it("fires when a second network takes 15 % of the time; without any return, at the cost of all but the biggest", () => {
    expect(found("scattered", ["time: 85m, network: ig", "time: 15m, network: fb", "time: 9h, network: blog"])).toEqual(
      {
        code: "scattered",
        severity: "info",
        params: { networks: ["instagram", "facebook"], share: 0.85, best: null, losing: ["facebook"], cost: 15 },
        price: 15,
      },
    );
  });

  it("spares the network with the best return over twelve months, and those that pay for themselves", () => {
    const time = ["time: 85m, network: ig", "time: 50m, network: fb", "time: 40m, network: x"];
    const sales = ["date: 2026-02-01, earned: 10, network: ig", "date: 2026-03-01, earned: 900, network: fb"];
    expect(found("scattered", time, sales)?.params).toMatchObject({
      best: "facebook",
      losing: ["instagram", "x"],
      cost: 125,
    });
    const both = [...sales, "date: 2026-03-02, earned: 300, network: x"];
    expect(found("scattered", time, both)?.params).toMatchObject({ best: "facebook", losing: ["instagram"], cost: 85 });
  });

  it("is silent below 15 %, with one network, and without time", () => {
    expect(found("scattered", ["time: 86m, network: ig", "time: 14m, network: fb"])).toBeUndefined();
    expect(found("scattered", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("scattered", ["spent: 5, network: ig", "spent: 5, network: fb"])).toBeUndefined();
  });
});

describe("rented-land", () => {
  it("fires from half of the gross profit on, with what an average month brings", () => {
    const lines = ["earned: 600, network: ig", "earned: 600, network: newsletter"];
    expect(found("rented-land", lines)).toEqual({
      code: "rented-land",
      severity: "warning",
      params: { network: "instagram", share: 0.5, month: 600 },
      price: 0,
    });
  });

  it("names the network that brings most, wherever it stands, and needs something that it brought", () => {
    const lines = ["earned: 10, network: fb", "earned: 90, network: x", "earned: 20, network: ig"];
    for (const order of [lines, lines.toReversed()])
      expect(found("rented-land", order)?.params).toMatchObject({ network: "x", share: 0.75 });
    expect(measured("rented-land", ["time: 1h, network: ig"])).toBeNull();
    expect(measured("rented-land", ["earned: 5, network: ig"], [], "rate: 60\nmargin: 0%")).toBeNull();
  });

  it("spreads what it brings over the months of the period since the ledger began", () => {
    const { entries, settings } = ledgerOf(
      "- { date: 2026-01-01, followers: 5, network: ig }\n- { date: 2026-11-20, earned: 1200, network: ig }\n",
    );
    const period = { since: day("2026-01-01"), until: day("2026-12-31") };
    const { fired } = findingsOf({ known: entries, settings, period, previous: null });
    // 365 days are 11.9918 months of 30.4375 days: 1200 / 11.9918 = 100.07.
    expect(fired.find(({ code }) => code === "rented-land")?.params).toMatchObject({ month: 100.07 });
  });

  it("is silent below half, without profit, and about owned channels", () => {
    expect(measured("rented-land", ["earned: 49, network: ig", "earned: 51, network: newsletter"])).toBe(0.49);
    expect(found("rented-land", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("rented-land", ["earned: 600, network: newsletter"])).toBeUndefined();
  });
});

describe("no-owned-channel", () => {
  it("fires when rented networks take time and nothing of one's own takes or brings any", () => {
    expect(found("no-owned-channel", ["time: 2h, network: ig", "time: 1h"])?.params).toEqual({ minutes: 120 });
  });

  it("is silent with time or a sale on a channel of one's own, and without time on a rented one", () => {
    expect(found("no-owned-channel", ["time: 2h, network: ig", "time: 1m, network: blog"])).toBeUndefined();
    expect(
      found("no-owned-channel", ["time: 2h, network: ig", "earned: 5, network: { ig: 50%, partners: 50% }"]),
    ).toBeUndefined();
    expect(found("no-owned-channel", ["earned: 5, network: ig"])).toBeUndefined();
  });
});
