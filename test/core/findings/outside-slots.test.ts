// outside-slots: time outside the slots.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

const SLOTS = 'rate: 60\nslots: ["08:00-08:30", "13:00-13:30"]';

describe("outside-slots", () => {
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
