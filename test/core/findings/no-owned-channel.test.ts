// no-owned-channel: all time on rented networks.
import { describe, expect, it } from "vitest";
import { found } from "./given.ts";

describe("no-owned-channel", () => {
  it("fires when rented networks take time and nothing of one's own takes or brings any", () => {
    expect(found("no-owned-channel", ["time: 2h, network: ig", "time: 1h"])?.params).toEqual({ minutes: 120 });
  });

  it("is silent with time or a sale on a channel of one's own, and without time on a rented one", () => {
    expect(found("no-owned-channel", ["time: 2h, network: ig", "time: 1m, network: blog"])).toBeUndefined();
    expect(
      found("no-owned-channel", ["time: 2h, network: ig", "earned: 5, network: { ig: 50%, partners: 50% }"]),
    ).toBeUndefined();
    expect(found("no-owned-channel", ["earned: 5, network: ig"])).toBeUndefined();
  });
});
