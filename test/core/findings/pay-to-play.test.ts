// pay-to-play: money spent to reach the user's own followers.
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

  it("holds money and reach of the networks that were paid for against each other, and of no others", () => {
    const lines = [
      "spent: 30, network: ig, audience: own",
      "spent: 70, network: fb, for: tools",
      "spent: 5, audience: own",
      "posted: tip, network: ig, reach: 1000",
      "posted: tip, network: fb, reach: 9000",
    ];
    expect(found("pay-to-play", lines)?.params).toMatchObject({
      spent: 30,
      networks: ["instagram"],
      costPerThousand: 30,
    });
  });

  it("says that reach fell only where posts and followers are known of both periods", () => {
    const paid = "spent: 30, network: ig, audience: own";
    const reach = (people: number, followers: number) => [
      `posted: tip, network: ig, reach: ${people}`,
      `followers: ${followers}, network: ig`,
    ];
    const fallen = (now: string[], before: string[]) =>
      found("pay-to-play", [paid, ...now], before)?.params.reachPerFollower;
    expect(fallen(reach(100, 1000), reach(200, 1000))).toEqual({ before: 0.2, now: 0.1 });
    expect(fallen(reach(100, 1000), reach(100, 1000))).toBeNull();
    expect(fallen(reach(100, 1000).slice(0, 1), reach(200, 1000))).toBeNull();
    expect(fallen(reach(100, 1000).slice(1), reach(200, 1000))).toBeNull();
    expect(fallen(reach(100, 1000), reach(200, 1000).slice(1))).toBeNull();
    expect(fallen(reach(100, 1000), [])).toBeNull();
    expect(fallen(reach(100, 0), reach(200, 1000))).toBeNull();
  });

  it("is silent about new audiences, tools, and owned channels", () => {
    expect(
      found("pay-to-play", ["spent: 30, network: ig, audience: new", "spent: 9, network: ig, for: tools"]),
    ).toBeUndefined();
    expect(found("pay-to-play", ["spent: 30, network: newsletter, audience: own"])).toBeUndefined();
  });
});
