// rented-land: one rented network with half of the gross profit.
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../../src/core/findings/findings.ts";
import { day, ledgerOf } from "../../given.ts";
import { found, measured } from "./given.ts";

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
