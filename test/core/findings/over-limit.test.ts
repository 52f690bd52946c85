// over-limit: exceeded limits.
import { describe, expect, it } from "vitest";
import { findingsIn, found } from "./given.ts";

const limits = (text: string) => `rate: 60\nlimits: ${text}`;

describe("over-limit", () => {
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
