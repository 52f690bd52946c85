// screen-time: average minutes per day on rented networks.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

describe("screen-time", () => {
  it("always tells the average day of the period, beside that of internet users in 2020", () => {
    const lines = ["time: 15h, network: ig", "time: 15h, network: fb", "time: 9h, network: blog"];
    const before = ["date: 2026-10-31, followers: 5, network: ig"];
    expect(found("screen-time", lines, before)?.params).toEqual({ minutes: 60, yardstick: 144 });
  });

  it("divides by the days since the first entry of the ledger", () => {
    const lines = ["date: 2026-11-21, time: 10h, network: ig"];
    expect(found("screen-time", lines)?.params).toEqual({ minutes: 60, yardstick: 144 });
  });

  it("is silent without time on rented networks", () => {
    expect(found("screen-time", ["time: 9h, network: blog"])).toBeUndefined();
  });
});
