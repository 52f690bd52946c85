// scattered: a second network with 15 % of the time.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

describe("scattered", () => {
  it("fires when a second network takes 15 % of the time, at the cost of all but the biggest", () => {
    expect(found("scattered", ["time: 85m, network: ig", "time: 15m, network: fb", "time: 9h, network: blog"])).toEqual(
      {
        code: "scattered",
        severity: "info",
        params: { networks: ["instagram", "facebook"], share: 0.85, cost: 15 },
        price: 15,
      },
    );
  });

  it("is silent below 15 %, with one network, and without time", () => {
    expect(found("scattered", ["time: 86m, network: ig", "time: 14m, network: fb"])).toBeUndefined();
    expect(found("scattered", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("scattered", ["spent: 5, network: ig", "spent: 5, network: fb"])).toBeUndefined();
  });
});
