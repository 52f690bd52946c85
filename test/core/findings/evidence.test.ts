// Findings about the ledger itself: too little data, or old data.
import { describe, expect, it } from "vitest";
import { found, measured } from "./given.ts";

describe("thin-evidence", () => {
  const solid = ["time: 5h, network: ig", "earned: 9, network: ig", "earned: 9, network: ig"];
  const since = (date: string) => [`date: ${date}, time: 1m, network: ig`];

  it("fires for a network that brought something with too few weeks, hours or sales", () => {
    const young = found("thin-evidence", solid, since("2026-11-04"));
    expect(young?.params.rows).toEqual([{ network: "instagram", weeks: 3, minutes: 301, sales: 2 }]);
    const few = ["time: 298m, network: ig", ...solid.slice(1)];
    expect(found("thin-evidence", few, since("2026-09-01"))?.params.rows).toMatchObject([{ minutes: 299 }]);
    const one = ["time: 5h, network: ig", "earned: 400, network: ig"];
    expect(found("thin-evidence", one, since("2026-09-01"))?.params.rows).toMatchObject([{ sales: 1 }]);
  });

  it("is not one sale for hours that it does not pay: the hours tell", () => {
    expect(
      found("thin-evidence", ["earned: 9, network: ig"], ["date: 2026-06-01, time: 20h, network: ig"]),
    ).toBeUndefined();
  });

  it("counts what the last twelve months hold, in a report of a few weeks too", () => {
    const year = ["date: 2026-02-01, time: 9h, network: ig", "date: 2026-02-01, earned: 900, network: ig"];
    expect(found("thin-evidence", ["time: 1h, network: ig", "earned: 9, network: ig"], year)).toBeUndefined();
  });

  it("counts the weeks from the network's first entry of all", () => {
    expect(measured("thin-evidence", solid, since("2026-11-03"))).toBe(4);
  });

  it("goes by the first entry wherever it stands, and by the network with the fewest weeks", () => {
    const lines = ["date: 2026-10-20, time: 1h, network: ig", "date: 2026-09-01, time: 1h, network: ig"];
    for (const order of [lines, lines.toReversed()]) expect(measured("thin-evidence", solid, order)).toBe(13);
    const facebook = solid.map((line) => line.replace("ig", "fb"));
    expect(
      measured("thin-evidence", [...solid, ...facebook], [...lines, "date: 2026-10-01, time: 1m, network: fb"]),
    ).toBe(8);
    expect(measured("thin-evidence", solid, since("2026-09-01"))).toBeGreaterThan(4);
  });

  it("is silent about networks that brought nothing, and owned channels", () => {
    expect(measured("thin-evidence", ["time: 1h, network: ig"])).toBeNull();
    expect(measured("thin-evidence", ["earned: 5, network: newsletter"])).toBeNull();
  });
});

describe("stale-ledger", () => {
  it("fires when the last entry is more than 14 days older than the period's end", () => {
    expect(found("stale-ledger", ["date: 2026-11-15, time: 1h, network: ig"])?.params).toEqual({
      last: "2026-11-15",
      days: 15,
    });
    expect(measured("stale-ledger", ["date: 2026-11-16, time: 1h, network: ig"])).toBe(14);
  });

  it("goes by today where the period's end is still to come", () => {
    const lines = ["date: 2026-11-15, time: 1h, network: ig"];
    expect(found("stale-ledger", lines, [], undefined, "2026-11-20")).toBeUndefined();
    expect(found("stale-ledger", lines, [], undefined, "2027-03-01")?.params.days).toBe(15);
  });

  it("goes by the latest entry, wherever it stands", () => {
    const lines = ["date: 2026-11-10, time: 1h, network: ig", "date: 2026-11-02, time: 1h, network: ig"];
    for (const order of [lines, lines.toReversed()])
      expect(found("stale-ledger", order)?.params).toEqual({ last: "2026-11-10", days: 20 });
  });

  it("is silent where later entries show that the ledger went on, and in an empty one", () => {
    const later = ["date: 2026-11-02, time: 1h, network: ig", "date: 2026-12-24, time: 1h, network: ig"];
    expect(measured("stale-ledger", later)).toBe(0);
    expect(measured("stale-ledger", [])).toBeNull();
  });
});
