// rented-land: one rented network that carries half of the gross profit.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("rented-land", () => {
  it("fires from half of the gross profit on, with what an average month brings", () => {
    const lines = ["earned: 600, network: ig", "earned: 600, network: newsletter"];
    expect(found("rented-land", lines)).toEqual({
      code: "rented-land",
      severity: "warning",
      params: { network: "instagram", share: 0.5, month: 600 },
      price: 0,
    });
  });

  it("is silent below half, without profit, and about owned channels", () => {
    expect(measured("rented-land", ["earned: 49, network: ig", "earned: 51, network: newsletter"])).toBe(0.49);
    expect(found("rented-land", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("rented-land", ["earned: 600, network: newsletter"])).toBeUndefined();
  });
});
