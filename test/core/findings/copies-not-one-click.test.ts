// copies-not-one-click: creation time on a network that gets copies.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const copy = "posted: tip, network: fb, copy: true";

describe("copies-not-one-click", () => {
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
