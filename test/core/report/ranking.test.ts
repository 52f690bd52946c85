// Row order: by a figure, null last, ties by name.
import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/core/findings/build-report.ts";
import { byName, byRanking, type Ranking, rankingOf } from "../../../src/core/report/ranking.ts";
import { day, ledgerOf } from "../../given.ts";

const { entries, settings } = ledgerOf(`rate: 60
---
- { date: 2026-11-18, time: 1h, network: x }
- { date: 2026-11-18, time: 1h, network: linkedin }
- { date: 2026-11-18, earned: 90, network: linkedin }
- { date: 2026-11-18, earned: 500, network: tiktok }
- { date: 2026-11-18, earned: 20, network: facebook }
- { date: 2026-11-18, spent: 5 }
`);
const period = { since: day("2026-11-01"), until: day("2026-11-30") };
const { rows } = buildReport(entries, settings, { period, previous: null }, { by: "network" });
const sorted = (ranking: Ranking, list = rows) => list.toSorted(byRanking(ranking));

describe("rows are sorted", () => {
  it.each<[Ranking, (string | null)[]]>([
    ["name", ["facebook", "linkedin", "tiktok", "x", null]],
    ["revenue", ["tiktok", "linkedin", "facebook", "x", null]],
    ["cost", ["linkedin", "x", null, "facebook", "tiktok"]],
    ["returnPerUnit", ["linkedin", "x", null, "facebook", "tiktok"]],
    ["netPerHour", ["linkedin", "x", "facebook", "tiktok", null]],
  ])("by %s, however they came", (ranking, expected) => {
    expect(sorted(ranking).map(({ key }) => key)).toEqual(expected);
    expect(sorted(ranking, rows.toReversed()).map(({ key }) => key)).toEqual(expected);
  });

  it("rows of one name stay as they are", () => {
    expect([byName({ key: "a" }, { key: "a" }), byName({ key: null }, { key: null })]).toEqual([0, 0]);
  });
});

it.each([
  ["Temps", "minutes"],
  ["coût", "cost"],
  ["likes", null],
])("%s is %s", (word, expected) => {
  expect(rankingOf(word)).toBe(expected);
});
