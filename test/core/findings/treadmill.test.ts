// treadmill: more time for the same posts or reach.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const posts = (reach: number) => ["ig", "ig"].map((network) => `posted: tip, network: ${network}, reach: ${reach}`);

describe("treadmill", () => {
  it("fires when a post asks for a quarter more hours than in the period before, at what these cost", () => {
    const now = ["time: 150m, network: ig", "posted: tip, network: ig", "posted: tip, network: ig"];
    const before = ["time: 2h, network: ig", "posted: tip, network: ig", "posted: tip, network: ig"];
    expect(found("treadmill", now, before)).toEqual({
      code: "treadmill",
      severity: "warning",
      params: { network: "instagram", per: "post", before: 60, now: 75, change: 0.25 },
      price: 30,
    });
  });

  it("looks at a thousand people reached where posts say how many", () => {
    const finding = found(
      "treadmill",
      ["time: 2h, network: ig", ...posts(500)],
      ["time: 2h, network: ig", ...posts(1000)],
    );
    expect(finding?.params).toEqual({ network: "instagram", per: "reach", before: 60, now: 120, change: 1 });
  });

  it("looks at the people reached only where both periods have posts that say how many, and someone was", () => {
    const hours = (time: string, ...lines: string[]) => [`time: ${time}, network: ig`, ...lines];
    const bare = ["posted: tip, network: ig", "posted: tip, network: ig"];
    const one = ["posted: tip, network: ig, reach: 10", "posted: tip, network: ig"];
    const per = (now: string[], before: string[]) =>
      found("treadmill", hours("4h", ...now), hours("2h", ...before))?.params;
    const post = { network: "instagram", per: "post", before: 60, now: 120, change: 1 };
    expect(per(bare, posts(1000))).toEqual(post);
    expect(per(posts(10), bare)).toEqual(post);
    expect(per(one, posts(1000))).toEqual(post);
    expect(per(posts(10), one)).toEqual(post);
    expect(per(posts(0), posts(1000))).toEqual(post);
  });

  it("costs what the additional hours cost, at the price of an hour", () => {
    const now = ["time: 3h, network: ig", ...posts(1000)];
    const before = ["time: 2h, network: ig", ...posts(1000)];
    expect(found("treadmill", now, before, "rate: 30")).toMatchObject({ price: 30 });
  });

  it("compares with no period in which the network had no hours, or a single post", () => {
    const now = ["time: 9h, network: ig", ...posts(1000)];
    expect(measured("treadmill", now, posts(1000))).toBeNull();
    expect(measured("treadmill", now, ["time: 1h, network: ig", "posted: tip, network: ig"])).toBeNull();
    expect(measured("treadmill", posts(1000), ["time: 1h, network: ig", ...posts(1000)])).toBe(-1);
  });

  it("is silent below a quarter, with a single post, and about owned channels", () => {
    const before = ["time: 2h, network: ig", ...posts(1000)];
    expect(measured("treadmill", ["time: 149m, network: ig", ...posts(1000)], before)).toBeCloseTo(0.2417, 4);
    expect(measured("treadmill", ["time: 9h, network: ig", "posted: tip, network: ig"], before)).toBeNull();
    const letters = (time: string) => [
      `time: ${time}, network: newsletter`,
      ...posts(9).map((post) => post.replace("ig", "newsletter")),
    ];
    expect(measured("treadmill", letters("9h"), letters("1h"))).toBeNull();
  });
});
