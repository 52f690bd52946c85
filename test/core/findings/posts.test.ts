// Findings about posts: models, regularity, replies, and what reaching people takes.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("no-models", () => {
  const post = (model: string) => `posted: ${model}, network: ig`;
  const PLAN = "publishing: { models: [tip, backstage] }";

  it("fires when none of three posts follows a model, or one of the plan", () => {
    expect(found("no-models", ["~", "~", "~"].map(post))?.params).toEqual({ posts: 3, planned: [] });
    expect(found("no-models", ["a", "b", "a"].map(post), [], PLAN)?.params).toEqual({
      posts: 3,
      planned: ["tip", "backstage"],
    });
  });

  it("is silent about two posts, and with one that follows a model", () => {
    expect(measured("no-models", ["~", "~"].map(post))).toBe(2);
    expect(found("no-models", ["~", "~", "~", "a"].map(post))).toBeUndefined();
    expect(found("no-models", ["a", "b", "c", "tip"].map(post), [], PLAN)).toBeUndefined();
  });
});

describe("too-many-models", () => {
  const post = (model: string) => `posted: ${model}, network: ig`;

  it("fires for a sixth model", () => {
    const models = ["a", "b", "c", "d", "e", "f"];
    expect(found("too-many-models", models.map(post))?.params).toEqual({ models });
    expect(measured("too-many-models", models.slice(1).map(post))).toBe(5);
  });

  it("does not count one-click copies", () => {
    const copies = ["e", "f"].map((model) => `${post(model)}, copy: true`);
    expect(measured("too-many-models", [...["a", "b", "c", "d"].map(post), ...copies])).toBe(4);
  });
});

describe("irregular", () => {
  const WEEKLY = "publishing: { network: linkedin, every: week }";
  const posts = (...dates: string[]) => dates.map((date) => `date: ${date}, posted: tip, network: linkedin`);

  it("fires when fewer than four turns in five have their posts, with the longest silence", () => {
    const finding = found("irregular", posts("2026-11-02", "2026-11-24"), [], WEEKLY);
    expect(finding).toMatchObject({
      severity: "warning",
      params: { network: "linkedin", kept: 2, turns: 4, silence: 21, bursts: 0 },
      price: 0,
    });
  });

  it("counts no turn that is still to come", () => {
    const kept = posts("2026-11-02", "2026-11-09");
    expect(found("irregular", kept, [], WEEKLY)?.params).toMatchObject({ kept: 2, turns: 4 });
    expect(found("irregular", kept, [], WEEKLY, "2026-11-18")).toBeUndefined();
  });

  it("counts bursts that silence followed", () => {
    const burst = posts("2026-11-02", "2026-11-02", "2026-11-02", "2026-11-28");
    expect(found("irregular", burst, [], WEEKLY)?.params.bursts).toBe(1);
  });

  it("is silent at four turns in five, and names no silence that is no longer than a turn", () => {
    const kept = posts("2026-10-28", "2026-11-04", "2026-11-11", "2026-11-18", "2026-11-30");
    expect([measured("irregular", kept, [], WEEKLY), found("irregular", kept, [], WEEKLY)]).toEqual([0.8, undefined]);
    const days = (...more: string[]) =>
      found("irregular", posts("2026-11-27", ...more), [], "publishing: { network: linkedin, every: 2 days }")?.params;
    expect(days("2026-11-22")).toMatchObject({ silence: 4 });
    const daily = "publishing: { network: linkedin, every: 2 a day }";
    expect(found("irregular", posts("2026-11-28", "2026-11-29"), [], daily)?.params).toMatchObject({
      kept: 0,
      silence: 0,
    });
  });

  it("is silent when the pace is kept, without a pace, and without posts", () => {
    const kept = posts("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-26");
    expect(measured("irregular", kept, [], WEEKLY)).toBe(1);
    expect(measured("irregular", posts("2026-11-02"), [], "rate: 60")).toBeNull();
    expect(measured("irregular", [], [], WEEKLY)).toBeNull();
  });
});

describe("unanswered", () => {
  it("fires below 80 % of the comments answered", () => {
    const lines = ["posted: tip, network: ig, comments: 8, answered: 5", "posted: tip, network: fb, comments: 2"];
    expect(found("unanswered", lines)?.params).toEqual({ comments: 10, answered: 5, share: 0.5 });
  });

  it("is silent at 80 %, without comments, and does not let one post's answers stand for another's", () => {
    expect(measured("unanswered", ["posted: tip, network: ig, comments: 10, answered: 8"])).toBe(0.8);
    expect(measured("unanswered", ["posted: tip, network: ig"])).toBeNull();
    const lines = ["posted: tip, network: ig, comments: 1, answered: 9", "posted: tip, network: ig, comments: 9"];
    expect(found("unanswered", lines)?.params).toMatchObject({ comments: 10, answered: 1 });
  });
});

describe("treadmill", () => {
  const posts = (reach: number) => ["ig", "ig"].map((network) => `posted: tip, network: ${network}, reach: ${reach}`);

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

describe("reach and followers", () => {
  const OCTOBER = ["posted: tip, network: ig, reach: 1000", "followers: 10, network: ig"];
  const NOVEMBER = [
    "date: 2026-11-02, posted: tip, network: ig, reach: 100",
    "date: 2026-11-03, posted: tip, network: ig, reach: 50",
    "date: 2026-11-04, posted: tip, network: ig",
    "date: 2026-11-05, posted: tip, network: fb, reach: 900",
    "date: 2026-11-06, posted: tip, reach: 70",
    "date: 2026-11-07, reach: 30, network: ig",
    "date: 2026-11-08, followers: 10, network: ig",
    "date: 2026-11-10, followers: 12, network: ig",
    "date: 2026-11-10, followers: 13, network: ig",
    "date: 2026-11-09, followers: 11, network: ig",
    "date: 2026-11-11, followers: 99, network: fb",
    "date: 2026-11-12, time: 5m, network: ig",
    "date: 2026-11-12, spent: 30, network: ig, audience: own",
  ];

  it("adds up the posts of one network that say how many they reached", () => {
    expect(found("pay-to-play", NOVEMBER, OCTOBER)?.params).toMatchObject({ costPerThousand: 200 });
  });

  it("knows the last count of followers by its day, and the later line of one day", () => {
    const now = (lines: readonly string[]) => found("pay-to-play", lines, OCTOBER)?.params.reachPerFollower;
    expect(now(NOVEMBER)).toEqual({ before: 100, now: 75 / 13 });
    expect(now(NOVEMBER.toReversed())).toEqual({ before: 100, now: 75 / 12 });
  });
});
