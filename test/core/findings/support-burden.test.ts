// support-burden: more than a fifth of the time spent on support.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

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
