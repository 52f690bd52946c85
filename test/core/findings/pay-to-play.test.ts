// pay-to-play: money spent to reach one's own followers.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

describe("pay-to-play", () => {
  it("fires for money spent on one's own audience, with what a thousand people and the fallen reach say", () => {
    const now = [
      "spent: 30, network: ig, for: boost, audience: own",
      "spent: 20, network: ig, for: ads, audience: new",
      "posted: tip, network: ig, reach: 400",
      "posted: tip, network: ig, reach: 600",
      "followers: 2000, network: ig",
    ];
    const before = ["posted: tip, network: ig, reach: 900", "followers: 1500, network: ig"];
    expect(found("pay-to-play", now, before)).toEqual({
      code: "pay-to-play",
      severity: "warning",
      params: {
        spent: 30,
        networks: ["instagram"],
        costPerThousand: 50,
        reachPerFollower: { before: 0.6, now: 0.25 },
      },
      price: 30,
    });
  });

  it("says nothing of reach where none is known or where it rose", () => {
    const paid = "spent: 30, network: ig, audience: own";
    expect(found("pay-to-play", [paid])?.params).toMatchObject({ costPerThousand: null, reachPerFollower: null });
    const risen = found(
      "pay-to-play",
      [paid, "posted: tip, network: ig, reach: 900", "followers: 1000, network: ig"],
      ["posted: tip, network: ig, reach: 100", "followers: 1000, network: ig"],
    );
    expect(risen?.params.reachPerFollower).toBeNull();
  });

  it("is silent about new audiences, tools, and owned channels", () => {
    expect(
      found("pay-to-play", ["spent: 30, network: ig, audience: new", "spent: 9, network: ig, for: tools"]),
    ).toBeUndefined();
    expect(found("pay-to-play", ["spent: 30, network: newsletter, audience: own"])).toBeUndefined();
  });
});
