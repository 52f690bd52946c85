// attention-gap: share of time a quarter above share of profit.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

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
