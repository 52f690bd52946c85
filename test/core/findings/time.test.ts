// Findings about time: what it went to, when, and how much of it.
import { describe, expect, it } from "vitest";
import { findingsIn, found, measured } from "./given.ts";

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

describe("scrolling-share", () => {
  it("fires above a fifth of the time on rented networks, at what those minutes cost", () => {
    const lines = ["time: 21m, network: ig, activity: scrolling", "time: 79m, network: fb, activity: creation"];
    expect(found("scrolling-share", [...lines, "time: 10h, network: newsletter"])).toEqual({
      code: "scrolling-share",
      severity: "warning",
      params: { cost: 21, minutes: 21, share: 0.21 },
      price: 21,
    });
  });

  it("is silent at a fifth, without time, and about owned channels", () => {
    const even = ["time: 20m, network: ig, activity: scrolling", "time: 80m, network: fb, activity: creation"];
    expect(found("scrolling-share", [...even])).toBeUndefined();
    expect(found("scrolling-share", ["spent: 20, network: ig"])).toBeUndefined();
    expect(found("scrolling-share", ["time: 1h, network: blog, activity: scrolling"])).toBeUndefined();
  });
});

describe("support-burden", () => {
  it("fires above a fifth, at what those minutes cost", () => {
    const lines = [
      "time: 21m, network: ig, activity: support",
      "time: 79m, network: fb",
      "time: 9h, network: blog, activity: support",
    ];
    expect(found("support-burden", lines)).toMatchObject({ params: { cost: 21, minutes: 21, share: 0.21 }, price: 21 });
  });

  it("is silent at a fifth", () => {
    expect(measured("support-burden", ["time: 20m, network: ig, activity: support", "time: 80m, network: fb"])).toBe(
      0.2,
    );
  });
});

describe("outside-slots", () => {
  const SLOTS = 'rate: 60\nslots: ["08:00-08:30", "13:00-13:30"]';

  it("fires for the minutes outside, those that begin in a slot and run over it too", () => {
    const lines = [
      'at: "08:00", time: 45m, network: ig',
      'at: "21:00", time: 15m, network: fb',
      "time: 9h, network: ig",
    ];
    expect(found("outside-slots", lines, [], SLOTS)).toEqual({
      code: "outside-slots",
      severity: "warning",
      params: { cost: 30, minutes: 30, share: 0.5 },
      price: 30,
    });
  });

  it("is silent inside, about owned channels, and where there are no slots or no hours", () => {
    expect(measured("outside-slots", ['at: "13:00", time: 30m, network: ig'], [], SLOTS)).toBe(0);
    expect(measured("outside-slots", ['at: "21:00", time: 30m, network: newsletter'], [], SLOTS)).toBeNull();
    expect(measured("outside-slots", ['at: "21:00", time: 30m, network: ig'])).toBeNull();
    expect(measured("outside-slots", ["time: 30m, network: ig"], [], SLOTS)).toBeNull();
  });
});

describe("overrun", () => {
  it("fires for what ran over, with the worst case, at the cost of the minutes over", () => {
    const lines = [
      "time: 20m, planned: 15m, network: ig",
      "time: 2h, planned: 5m, network: fb",
      "time: 10m, planned: 15m, network: ig",
      "time: 3h, network: ig",
    ];
    expect(found("overrun", lines)).toEqual({
      code: "overrun",
      severity: "warning",
      params: {
        cost: 120,
        minutes: 120,
        entries: 2,
        worst: { date: "2026-11-20", network: "facebook", planned: 5, minutes: 120 },
      },
      price: 120,
    });
  });

  it("names the entry that ran over most, the latest of those that did as much, with its network if it has one", () => {
    const worst = (...lines: string[]) => found("overrun", lines)?.params.worst;
    const [long, older, newer] = [
      "date: 2026-11-18, time: 3h, planned: 170m, network: x",
      "date: 2026-11-17, time: 40m, planned: 10m, network: ig",
      "date: 2026-11-19, time: 60m, planned: 30m",
    ];
    for (const lines of [
      [long, older, newer],
      [newer, older, long],
    ]) {
      expect(worst(...lines)).toEqual({ date: "2026-11-19", network: null, planned: 30, minutes: 60 });
    }
    const kept = "date: 2026-11-19, time: 15m, planned: 15m, network: ig";
    expect(found("overrun", [long, older, newer, kept])?.params.entries).toBe(3);
  });

  it("is silent where all kept to their plan, and where nothing was planned", () => {
    expect(found("overrun", ["time: 15m, planned: 15m, network: ig"])).toBeUndefined();
    expect(measured("overrun", ["time: 15m, planned: 15m, network: ig"])).toBe(0);
    expect(measured("overrun", ["time: 3h, network: ig"])).toBeNull();
  });

  it("holds the minutes over against the time planned", () => {
    const lines = ["time: 22m, planned: 20m, network: ig"];
    expect(found("overrun", lines, [], "findings: { overrun: { above: 10% } }")).toBeUndefined();
    expect(found("overrun", lines, [], "findings: { overrun: { above: 9% } }")).toBeDefined();
  });
});

describe("over-limit", () => {
  const limits = (text: string) => `rate: 60\nlimits: ${text}`;

  it("fires for the limit whose minutes over cost most, with how many spans passed it", () => {
    const lines = [
      "date: 2026-11-16, time: 2h, network: ig",
      "date: 2026-11-20, time: 2h, network: ig",
      "date: 2026-11-23, time: 4h, network: ig",
      "date: 2026-11-09, time: 3h, network: ig",
      "date: 2026-11-09, time: 9h, network: newsletter",
    ];
    expect(found("over-limit", lines, [], limits("{ instagram: 3h/week, total: 20h/month }"))).toEqual({
      code: "over-limit",
      severity: "warning",
      params: { network: "instagram", activity: null, span: "week", limit: 180, times: 2, minutes: 120, cost: 120 },
      price: 120,
    });
  });

  it("costs what it did to the digits of the currency", () => {
    const cost = (currency: string) =>
      found(
        "over-limit",
        ["time: 35m, network: ig"],
        [],
        `currency: ${currency}\nrate: 100\nlimits: { instagram: 30m/day }`,
      )?.params.cost;
    expect([cost("JPY"), cost("EUR"), cost("TND")]).toEqual([8, 8.33, 8.333]);
  });

  it("looks at activities and at all rented networks together, a day or a month long", () => {
    const lines = ["time: 40m, network: ig, activity: scrolling", "time: 80m, network: fb"];
    expect(found("over-limit", lines, [], limits("{ scrolling: 30m/day }"))?.params).toMatchObject({
      activity: "scrolling",
      minutes: 10,
    });
    expect(found("over-limit", lines, [], limits("{ total: 1h/month }"))?.params).toMatchObject({
      network: null,
      activity: null,
      minutes: 60,
    });
  });

  it("takes the limit whose minutes over cost most, then the one with most of them, in whatever order they stand", () => {
    const lines = ["time: 2h, network: ig", "time: 3h, network: fb", "spent: 9, network: fb"];
    for (const names of ["instagram: 1h/day, facebook: 1h/day", "facebook: 1h/day, instagram: 1h/day"]) {
      expect(found("over-limit", lines, [], limits(`{ ${names} }`))?.params).toMatchObject({
        network: "facebook",
        minutes: 120,
        cost: 120,
      });
      expect(found("over-limit", lines, [], `limits: { ${names} }`)?.params).toMatchObject({
        network: "facebook",
        minutes: 120,
        cost: 0,
      });
    }
  });

  it("is silent at the limit and without one", () => {
    const codes = (settings: string) =>
      findingsIn(["time: 1h, network: ig"], [], settings).fired.map(({ code }) => code);
    expect(codes(limits("{ instagram: 1h/day }"))).not.toContain("over-limit");
    expect(codes("rate: 60")).not.toContain("over-limit");
  });
});

describe("copies-not-one-click", () => {
  const copy = "posted: tip, network: fb, copy: true";

  it("fires for the network of copies with the most creation time, at what it costs", () => {
    const lines = [
      copy,
      copy,
      "posted: tip, network: x, copy: true",
      "time: 40m, network: fb, activity: creation",
      "time: 10m, network: x, activity: creation",
    ];
    expect(found("copies-not-one-click", lines)).toMatchObject({
      params: { network: "facebook", copies: 2, minutes: 40, cost: 40 },
      price: 40,
    });
  });

  it("names the network with the most creation time, wherever it stands, and counts no other time or network", () => {
    const lines = [
      "posted: tip, network: x, copy: true",
      copy,
      "posted: tip, network: ig",
      "time: 10m, network: x, activity: creation",
      "time: 40m, network: fb, activity: creation",
      "time: 50m, activity: creation",
      "time: 90m, network: ig, activity: creation",
    ];
    for (const order of [lines, lines.toReversed()])
      expect(found("copies-not-one-click", order)?.params).toMatchObject({ network: "facebook", minutes: 40 });
  });

  it("is silent without creation time there, and without copies", () => {
    expect(measured("copies-not-one-click", [copy, "time: 40m, network: fb, activity: interaction"])).toBe(0);
    expect(
      measured("copies-not-one-click", ["posted: tip, network: fb", "time: 40m, network: fb, activity: creation"]),
    ).toBeNull();
  });
});
