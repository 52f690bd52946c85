// scrolling-share: more than a fifth of the time spent scrolling.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

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
