// Regularity and posts due, on small ledgers with results computed by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postsDue, type Regularity, regularityOf } from "../../../src/core/publishing/publishing.ts";
import { addDays } from "../../../src/core/values/dates.ts";
import type { Period } from "../../../src/core/values/period.ts";
import { day, ledgerOf } from "../../given.ts";

const WEEKLY = "publishing: { network: linkedin, every: week }";

function posts(dates: readonly string[], network = "linkedin"): string {
  return dates.map((date) => `- { date: ${date}, posted: tip, network: ${network} }\n`).join("");
}

function period(since: string, until: string): Period {
  return { since: day(since), until: day(until) };
}

function regularity(settings: string, entries: string, days: Period, today = "2026-11-20"): Regularity {
  const ledger = ledgerOf(`${settings}\n---\n${entries}`);
  return regularityOf(ledger.entries, ledger.settings, days, day(today));
}

const AUTUMN = period("2026-10-01", "2026-11-20");

describe("regularity", () => {
  it("counts finished weeks with a post, since the week of the first one", () => {
    const dates = ["2026-10-14", "2026-10-19", "2026-10-25", "2026-11-04", "2026-11-18"];
    expect(regularity(WEEKLY, posts(dates), AUTUMN)).toEqual({
      network: "linkedin",
      pace: { posts: 1, count: 1, unit: "week" },
      turns: 5,
      kept: 3,
      longestSilence: 13,
      bursts: 0,
    });
  });

  it("leaves days off out of silences, and out of the turns of which they are at least half", () => {
    const dates = ["2026-10-14", "2026-10-19", "2026-11-18"];
    const away = (days: string) => regularity(`${WEEKLY}\naway: [${days}]`, posts(dates), AUTUMN);
    expect(away("")).toMatchObject({ turns: 5, kept: 2, longestSilence: 29 });
    const vacation = "{ from: 2026-10-26, to: 2026-11-05 }";
    expect(away(vacation)).toMatchObject({ turns: 3, kept: 2, longestSilence: 18 });
    expect(away("{ from: 2026-10-26, to: 2026-10-28 }")).toMatchObject({ turns: 5, kept: 2 });
    expect(away("{ from: 2026-10-19, to: 2026-10-25 }")).toMatchObject({ turns: 5, kept: 2 });
    expect(away("{ from: 1000-01-01, to: 9998-12-31 }")).toMatchObject({ turns: 2, kept: 2, longestSilence: 0 });
  });

  it("requires every post of a turn", () => {
    const twice = "publishing: { network: linkedin, every: 2 a week }";
    const found = regularity(twice, posts(["2026-11-02", "2026-11-05", "2026-11-10"]), AUTUMN);
    expect([found.turns, found.kept]).toEqual([2, 1]);
  });

  it("ignores the running turn, and does not count today as silent", () => {
    const found = regularity(WEEKLY, posts(["2026-11-19"]), AUTUMN);
    expect([found.turns, found.kept, found.longestSilence]).toEqual([0, 0, 0]);
  });

  it("counts a week in the period in which it ends", () => {
    const november = regularity(WEEKLY, posts(["2026-10-28", "2026-11-05"]), period("2026-11-01", "2026-11-08"));
    expect([november.turns, november.kept]).toEqual([2, 2]);
  });

  it("reports a silence from its start", () => {
    const found = regularity(WEEKLY, posts(["2026-10-01"]), period("2026-11-01", "2026-11-20"));
    expect(found.longestSilence).toBe(49);
  });

  it("finds bursts on one day followed by silence, but not daily posts", () => {
    const burst = posts(["2026-10-05", "2026-10-05", "2026-10-05", "2026-10-20"]);
    expect(regularity(WEEKLY, burst, AUTUMN).bursts).toBe(1);
    const daily = [1, 2, 3, 4, 5, 6, 7].map((date) => `2026-11-0${date}`);
    expect(regularity(WEEKLY, posts(daily), AUTUMN).bursts).toBe(0);
    const soon = posts(["2026-11-10", "2026-11-10", "2026-11-10", "2026-11-12"]);
    expect(regularity(WEEKLY, soon, AUTUMN).bursts).toBe(0);
  });

  it("covers the network of the settings under any alias, else all posts except copies", () => {
    const entries = `${posts(["2026-11-18"])}${posts(["2026-11-11"], "ig")}- { date: 2026-11-12, posted: none, network: x, copy: true }\n`;
    const onInstagram = regularity("publishing: { network: ig, every: week }", entries, AUTUMN);
    expect(onInstagram).toMatchObject({ network: "instagram", turns: 1, kept: 1, longestSilence: 8 });
    const everywhere = { network: null, pace: null, turns: 0, longestSilence: 6 };
    expect(regularity("rate: 60", entries, AUTUMN)).toMatchObject(everywhere);
  });

  it("counts no future posts", () => {
    const dates = ["2026-11-10", "2026-11-21"];
    const { turns, kept, longestSilence } = regularity(WEEKLY, posts(dates), period("2026-11-01", "2026-11-30"));
    expect([turns, kept, longestSilence]).toEqual([1, 1, 9]);
  });

  it("reports only silences and bursts of the period", () => {
    const burst = (date: string) => [date, date, date];
    const lines = posts([...burst("2026-08-03"), ...burst("2026-10-01"), "2026-10-20", "2026-11-18"]);
    const found = regularity(WEEKLY, lines, period("2026-10-01", "2026-11-20"));
    expect(found.bursts).toBe(1);
    expect(found.longestSilence).toBe(28);
    expect(regularity(WEEKLY, lines, period("2026-09-30", "2026-11-20")).longestSilence).toBe(58);
    expect(regularity(WEEKLY, lines, period("2026-10-02", "2026-11-20")).bursts).toBe(0);
    expect(regularity(WEEKLY, lines, period("2026-10-20", "2026-11-20")).turns).toBe(4);
  });

  it("requires 14 days of silence after a burst without a pace", () => {
    const silent = (next: string) =>
      regularity("rate: 60", posts(["2026-10-05", "2026-10-05", "2026-10-05", next]), AUTUMN).bursts;
    expect(silent("2026-10-19")).toBe(0);
    expect(silent("2026-10-20")).toBe(1);
    const monthly = "publishing: { network: linkedin, every: month }";
    expect(regularity(monthly, posts(["2026-08-05", "2026-08-05", "2026-08-05", "2026-09-05"]), AUTUMN).bursts).toBe(0);
  });

  it("reports a silence that began before the period ends", () => {
    const found = regularity(
      WEEKLY,
      posts(["2026-10-02", "2026-10-10", "2026-10-18", "2026-11-19"]),
      period("2026-10-01", "2026-10-18"),
    );
    expect(found.longestSilence).toBe(7);
  });

  it("excludes posts without a network if the pace has one", () => {
    expect(regularity(WEEKLY, "- { date: 2026-11-10, posted: tip }\n", AUTUMN)).toMatchObject({ turns: 0, kept: 0 });
  });

  it("is empty without posts", () => {
    const nothing = { turns: 0, kept: 0, longestSilence: 0, bursts: 0 };
    expect(regularity(WEEKLY, "- { date: 2026-11-01, time: 30m }\n", AUTUMN)).toMatchObject(nothing);
  });

  it("is independent of the order of lines, with at most as many kept turns as turns", () => {
    const dates = fc.array(fc.nat(120), { maxLength: 30 });
    fc.assert(
      fc.property(dates, fc.nat(1000), (offsets, seed) => {
        const lines = offsets.map((offset) => addDays(day("2026-08-01"), offset));
        const shuffled = lines.toSorted(
          (a, b) => ((a.length + seed * Number(a.slice(8))) % 7) - ((b.length + seed * Number(b.slice(8))) % 7),
        );
        const found = regularity(WEEKLY, posts(lines), AUTUMN);
        expect(regularity(WEEKLY, posts(shuffled), AUTUMN)).toEqual(found);
        expect(found.kept).toBeLessThanOrEqual(found.turns);
        expect(found.kept).toBeLessThanOrEqual(offsets.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("posts due", () => {
  const week = period("2026-11-16", "2026-11-22");
  const due = (settings: string, entries: string, days = week, today = "2026-11-20") => {
    const ledger = ledgerOf(`${settings}\n---\n${entries}`);
    return postsDue(ledger.entries, ledger.settings, days, day(today));
  };

  it("are due on no day off, not at all in a turn without another day, and not overdue after one", () => {
    const away = (days: string) => due(`${WEEKLY}\naway: [${days}]`, posts(["2026-11-11"]));
    expect(away("2026-11-20")?.due).toEqual([{ on: "2026-11-21", by: "2026-11-22", number: 1 }]);
    expect(away("{ from: 2026-11-18, to: 2026-11-22 }")?.due).toEqual([]);
    const late = (days: string) => due(`${WEEKLY}\naway: [${days}]`, posts(["2026-11-04"]));
    expect([late("")?.overdue, late("{ from: 2026-11-09, to: 2026-11-13 }")?.overdue]).toEqual([true, false]);
  });

  it("are the missing posts of the week, evenly spaced, not before today", () => {
    expect(due(WEEKLY, posts(["2026-11-11"]))).toMatchObject({
      posted: 0,
      due: [{ on: "2026-11-20", by: "2026-11-22", number: 1 }],
      later: null,
      overdue: false,
      lastPost: "2026-11-11",
    });
    expect(due(WEEKLY, posts(["2026-11-11"]), week, "2026-11-16")?.due[0]?.on).toBe("2026-11-19");
  });

  it("are none once the post is published", () => {
    expect(due(WEEKLY, posts(["2026-11-17"]))).toMatchObject({ posted: 1, due: [] });
  });

  it("keep their number when others are done", () => {
    const twice = "publishing: { network: linkedin, every: 2 a week }";
    expect(due(twice, posts(["2026-11-17"]))?.due).toEqual([{ on: "2026-11-21", by: "2026-11-22", number: 2 }]);
  });

  it("of a turn that ends after the week are due later", () => {
    const monthly = "publishing: { network: linkedin, every: month }";
    expect(due(monthly, posts(["2026-10-05"]))).toMatchObject({ due: [], later: { posts: 1, by: "2026-11-30" } });
    expect(due(monthly, posts(["2026-11-05"]))).toMatchObject({ due: [], later: null });
  });

  it("come several times a week where a turn is short", () => {
    const often = "publishing: { network: linkedin, every: 3 days }";
    expect(due(often, posts(["2026-11-14"]))?.due).toEqual([{ on: "2026-11-21", by: "2026-11-22", number: 1 }]);
    const next = period("2026-11-23", "2026-11-29");
    expect(due(often, posts(["2026-11-14"]), next)?.due.map(({ by }) => by)).toEqual(["2026-11-25", "2026-11-28"]);
  });

  it("are overdue after a finished turn without its post and none since", () => {
    expect(due(WEEKLY, posts(["2026-11-04"]))?.overdue).toBe(true);
    expect(due(WEEKLY, posts(["2026-11-04", "2026-11-16"]))?.overdue).toBe(false);
    expect(due(WEEKLY, "- { date: 2026-11-02, time: 30m }\n")?.overdue).toBe(true);
    expect(due(WEEKLY, "- { date: 2026-11-17, time: 30m }\n")?.overdue).toBe(false);
  });

  it("count the posts of the week, both ends inclusive, and give the last one up to today", () => {
    const lines = posts(["2026-11-15", "2026-11-16", "2026-11-20", "2026-11-22", "2026-11-23"]);
    expect(due(WEEKLY, lines)).toMatchObject({ posted: 3, lastPost: "2026-11-20" });
  });

  it("are still due on the last day of a turn, and overdue only after it", () => {
    expect(due(WEEKLY, posts(["2026-11-04"]), week, "2026-11-15")?.overdue).toBe(false);
    expect(due(WEEKLY, posts(["2026-11-04"]), week, "2026-11-16")?.overdue).toBe(true);
    expect(due(WEEKLY, posts(["2026-11-11"]), week, "2026-11-22")?.due).toEqual([
      { on: "2026-11-22", by: "2026-11-22", number: 1 },
    ]);
    const daily = "publishing: { network: linkedin, every: day }";
    const monday = period("2026-11-16", "2026-11-16");
    expect(due(daily, posts(["2026-11-10"]), monday, "2026-11-16")?.due).toHaveLength(1);
  });

  it("are overdue regardless of future posts", () => {
    const lines = posts(["2026-11-04", "2026-11-24"]);
    expect(due(WEEKLY, lines, period("2026-11-16", "2026-11-29"))?.overdue).toBe(true);
    expect(due(WEEKLY, posts(["2026-11-04", "2026-11-16"]), week, "2026-11-16")?.overdue).toBe(false);
  });

  it("are null without a pace", () => {
    expect(due("rate: 60", posts(["2026-11-11"]))).toBeNull();
  });
});
