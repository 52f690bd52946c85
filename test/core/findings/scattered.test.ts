// scattered: a second network with 15 % of the time.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

describe("scattered", () => {
  it("fires when a second network takes 15 % of the time; without any return, at the cost of all but the biggest", () => {
    expect(found("scattered", ["time: 85m, network: ig", "time: 15m, network: fb", "time: 9h, network: blog"])).toEqual(
      {
        code: "scattered",
        severity: "info",
        params: { networks: ["instagram", "facebook"], share: 0.85, best: null, losing: ["facebook"], cost: 15 },
        price: 15,
      },
    );
  });

  it("spares the network with the best return over twelve months, and those that pay for themselves", () => {
    const time = ["time: 85m, network: ig", "time: 50m, network: fb", "time: 40m, network: x"];
    const sales = ["date: 2026-02-01, earned: 10, network: ig", "date: 2026-03-01, earned: 900, network: fb"];
    expect(found("scattered", time, sales)?.params).toMatchObject({
      best: "facebook",
      losing: ["instagram", "x"],
      cost: 125,
    });
    const both = [...sales, "date: 2026-03-02, earned: 300, network: x"];
    expect(found("scattered", time, both)?.params).toMatchObject({ best: "facebook", losing: ["instagram"], cost: 85 });
  });

  it("is silent below 15 %, with one network, and without time", () => {
    expect(found("scattered", ["time: 86m, network: ig", "time: 14m, network: fb"])).toBeUndefined();
    expect(found("scattered", ["time: 1h, network: ig"])).toBeUndefined();
    expect(found("scattered", ["spent: 5, network: ig", "spent: 5, network: fb"])).toBeUndefined();
  });
});
