// Report rows: sums and order, independent of the order of lines.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { type Filter, NO_FILTER } from "../../../src/core/entries/filter.ts";
import { buildReport, type Report } from "../../../src/core/findings/build-report.ts";
import { GROUPINGS, type Grouping } from "../../../src/core/report/grouping.ts";
import type { ReportQuery } from "../../../src/core/report/report.ts";
import { day, ledgerOf } from "../../given.ts";

const NOVEMBER = { since: day("2026-11-01"), until: day("2026-11-20") };
const OCTOBER = { since: day("2026-10-01"), until: day("2026-10-20") };

const { entries, settings } = ledgerOf(
  [
    "rate: 60",
    "---",
    "- { date: 2026-09-30, earned: 9999, network: linkedin }",
    "- { date: 2026-10-20, time: 2h, network: linkedin, activity: creation }",
    "- { date: 2026-10-20, earned: 60, network: linkedin }",
    "- { date: 2026-10-21, earned: 9999, network: linkedin }",
    "- { date: 2026-11-01, time: 1h, network: linkedin, activity: creation, client: Nova }",
    "- { date: 2026-11-20, time: 30m, network: instagram, activity: scrolling, person: marie }",
    "- { date: 2026-11-20, spent: 30, network: instagram, for: boost, campaign: launch }",
    "- { date: 2026-11-16, time: 1h, network: newsletter, activity: creation, format: letter }",
    "- { date: 2026-11-17, earned: 300, network: { linkedin: 40%, newsletter: 60% }, client: Nova }",
    "- { date: 2026-11-18, posted: tip, network: linkedin, format: letter }",
    "- { date: 2026-11-18, followers: 1840, network: tiktok }",
    "- { date: 2026-11-19, time: 30m }",
    "- { date: 2026-11-21, earned: 9999, network: linkedin }",
  ].join("\n"),
);

function report(by: Grouping, previous = true): Report {
  return buildReport(entries, settings, { period: NOVEMBER, previous: previous ? OCTOBER : null }, { by });
}

describe("a report by network", () => {
  it("sorts rented networks, owned ones and entries without one, each by gross profit", () => {
    const rows = report("network").rows.map(({ key, kind, cost, grossProfit, status }) => [
      key,
      kind,
      cost,
      grossProfit,
      status,
    ]);
    expect(rows).toEqual([
      ["linkedin", "social", 60, 120, "profit"],
      ["instagram", "social", 60, 0, "unpaid"],
      ["newsletter", "owned", 60, 180, "profit"],
      [null, null, 30, 0, "unpaid"],
    ]);
  });

  it("has shares of time, cost and gross profit", () => {
    expect(report("network").rows.map(({ share }) => share)).toEqual([
      { minutes: 60 / 180, cost: 60 / 210, grossProfit: 0.4 },
      { minutes: 30 / 180, cost: 60 / 210, grossProfit: 0 },
      { minutes: 60 / 180, cost: 60 / 210, grossProfit: 0.6 },
      { minutes: 30 / 180, cost: 30 / 210, grossProfit: 0 },
    ]);
  });

  it("adds up the rented and the owned networks", () => {
    const subtotals = report("network").subtotals.map(({ kind, minutes, returnPerUnit }) => [
      kind,
      minutes,
      returnPerUnit,
    ]);
    expect(subtotals).toEqual([
      ["social", 90, 1],
      ["owned", 60, 3],
    ]);
  });

  it("counts days in the period, both ends inclusive", () => {
    expect(report("network")).toMatchObject({ entries: 8, totals: { minutes: 180, revenue: 300, posts: 1, sales: 1 } });
  });

  it("compares with the previous period, by row", () => {
    const { previous, rows, subtotals } = report("network");
    expect(previous).toMatchObject({ period: OCTOBER, totals: { minutes: 120, revenue: 60, returnPerUnit: 0.5 } });
    expect(rows.map((row) => row.previous?.returnPerUnit ?? null)).toEqual([0.5, null, null, null]);
    expect(subtotals.map((row) => row.previous?.returnPerUnit ?? null)).toEqual([0.5, null]);
    expect(report("network", false)).toMatchObject({ previous: null });
  });

  it("has null shares of 0, and no rows in an empty period", () => {
    const empty = buildReport([], settings, { period: NOVEMBER, previous: null }, { by: "network" });
    expect(empty).toMatchObject({ rows: [], subtotals: [], totals: { cost: 0, returnPerUnit: null } });
    expect(empty.findings().fired).toEqual([]);
    const onlySale = entries.filter((entry) => entry.kind === "earned");
    const [row] = buildReport(onlySale, settings, { period: NOVEMBER, previous: null }, { by: "client" }).rows;
    expect(row?.share).toEqual({ minutes: null, cost: null, grossProfit: 1 });
  });
});

it.each<[Grouping, (string | null)[]]>([
  ["activity", [null, "creation", "scrolling"]],
  ["client", ["Nova", null]],
  ["campaign", [null, "launch"]],
  ["person", [null, "marie"]],
  ["model", [null, "tip"]],
  ["format", [null, "letter"]],
  ["day", ["2026-11-01", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]],
  ["week", ["2026-W44", "2026-W45", "2026-W46", "2026-W47"]],
  ["month", ["2026-11"]],
  ["quarter", ["2026-Q4"]],
])("rows by %s are %j", (by, keys) => {
  const { rows, subtotals } = report(by);
  expect(rows.map(({ key }) => key)).toEqual(keys);
  expect([subtotals, new Set(rows.map(({ kind }) => kind))]).toEqual([[], new Set([null])]);
});

it("weeks that do not start on Monday are named by their first day", () => {
  const sundays = buildReport(
    entries,
    { ...settings, weekStart: 0 },
    { period: NOVEMBER, previous: null },
    { by: "week" },
  );
  expect(sundays.rows.map(({ key }) => key)).toEqual(["2026-11-01", "2026-11-08", "2026-11-15"]);
});

it("minutes without an hourly rate are reported", () => {
  const unpriced = buildReport(
    entries,
    { ...settings, rates: [] },
    { period: NOVEMBER, previous: null },
    { by: "network" },
  );
  expect(unpriced).toMatchObject({ unpricedMinutes: 180, totals: { timeCost: 0, cost: 30 } });
  expect(report("network").unpricedMinutes).toBe(0);
});

describe("of a year of a studio of two", () => {
  const studio = ledgerOf(readFileSync("examples/studio.yaml", "utf8"));
  const year = {
    period: { since: day("2026-03-01"), until: day("2026-11-20") },
    previous: { since: day("2025-11-21"), until: day("2026-02-28") },
  };

  it.each(GROUPINGS)("the rows by %s add up to the totals, to the cent", (by) => {
    const { rows, totals } = buildReport(studio.entries, studio.settings, year, { by });
    const sum = (key: "minutes" | "posts" | "revenue" | "moneySpent") =>
      rows.reduce((all, row) => all + Math.round(row[key] * 100), 0);
    expect(rows.length).toBeGreaterThan(by === "ledger" ? 0 : 1);
    for (const key of ["minutes", "posts", "revenue", "moneySpent"] as const)
      expect(sum(key)).toBe(Math.round(totals[key] * 100));
  });

  it("the order of the lines does not change any report", () => {
    const reports = (lines: readonly Entry[]) =>
      GROUPINGS.map((by) => buildReport(lines, studio.settings, year, { by })).map((report) => ({
        ...report,
        findings: report.findings(),
      }));
    const expected = reports(studio.entries);
    const { length } = studio.entries;
    const shuffled = fc.shuffledSubarray([...studio.entries], { minLength: length, maxLength: length });
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(reports(lines)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe("report options", () => {
  const asked = (query: Partial<ReportQuery>) =>
    buildReport(entries, settings, { period: NOVEMBER, previous: OCTOBER }, { by: "network", ...query });
  const only = (filter: Partial<Filter>) => asked({ filter: { ...NO_FILTER, ...filter } });

  it("a network filter takes only its part of a shared sale", () => {
    const { rows, totals, filter } = only({ networks: ["linkedin"] });
    expect(rows.map(({ key }) => key)).toEqual(["linkedin"]);
    expect(totals).toMatchObject({ minutes: 60, revenue: 120, posts: 1 });
    expect(only({ networks: ["linkedin"] }).entries).toBe(3);
    expect(filter).toMatchObject({ networks: ["linkedin"], activities: [] });
  });

  it("filters entries, also of the previous period", () => {
    expect(only({ activities: ["creation"] }).totals).toMatchObject({ minutes: 120, revenue: 0 });
    expect(only({ activities: ["creation"] }).previous?.totals).toMatchObject({ minutes: 120, revenue: 0 });
    expect(only({ campaigns: ["launch"] }).totals).toMatchObject({ minutes: 0, moneySpent: 30 });
    expect(only({ clients: ["Nova"] }).totals).toMatchObject({ minutes: 60, revenue: 300 });
    expect(only({ people: ["marie"] }).totals).toMatchObject({ minutes: 30 });
    expect(only({ people: ["marie"], campaigns: ["launch"] }).entries).toBe(0);
  });

  it("has no findings with a filter, and those of the whole period without", () => {
    expect(only({ networks: ["linkedin"] }).findings().fired).toEqual([]);
    expect(asked({ top: 1 }).findings()).toEqual(asked({ by: "activity" }).findings());
  });

  it("sorts by a figure, the highest first and the undefined last, and by name", () => {
    expect(asked({ sort: "revenue" }).rows.map(({ key }) => key)).toEqual([
      "newsletter",
      "linkedin",
      "instagram",
      null,
    ]);
    expect(asked({ sort: "name" }).rows.map(({ key }) => key)).toEqual(["instagram", "linkedin", "newsletter", null]);
  });

  it("combines the rows beyond `top`, so that the sums still match", () => {
    const { rows, rest, totals, subtotals } = asked({ sort: "cost", top: 1 });
    expect(rows).toHaveLength(1);
    expect(rest).toMatchObject({
      rows: 3,
      cost: totals.cost - (rows[0]?.cost ?? 0),
      minutes: totals.minutes - (rows[0]?.minutes ?? 0),
    });
    expect(subtotals).toEqual([]);
    expect(asked({ top: 9 }).rest).toBeNull();
  });

  it("groups each row and the total a second time", () => {
    const { rows, parts } = asked({ within: "activity" });
    expect(rows[0]?.parts?.map(({ key, cost, revenue }) => [key, cost, revenue])).toEqual([
      ["creation", 60, 0],
      [null, 0, 120],
    ]);
    expect(parts?.map(({ key, minutes }) => [key, minutes])).toEqual([
      ["creation", 120],
      [null, 30],
      ["scrolling", 30],
    ]);
  });

  it("has an average week, and how many rented networks pay", () => {
    expect(asked({}).perWeek).toEqual({ minutes: 63, cost: 73.5, revenue: 105, grossProfit: 105, net: 31.5 });
    expect(asked({}).study).toEqual({ profit: 1, breakEven: 0, loss: 1 });
  });

  it("has subtotals only of both kinds of networks, in their own order and all of them", () => {
    expect(only({ networks: ["linkedin"] }).subtotals).toEqual([]);
    expect(only({ networks: ["linkedin"] }).study).toEqual({ profit: 1, breakEven: 0, loss: 0 });
    expect(asked({ sort: "cost" }).subtotals).toEqual([]);
    expect(asked({ top: 9 }).subtotals).toEqual([]);
    expect(asked({}).subtotals.map(({ previous }) => previous === null)).toEqual([false, true]);
  });

  it("has parts only on request, by cost or chronological", () => {
    const whole = asked({});
    expect([whole, ...whole.rows].filter((row) => "parts" in row)).toEqual([]);
    const { parts } = asked({ within: "network" });
    expect(parts?.map(({ key, cost }) => [key, cost])).toEqual([
      ["instagram", 60],
      ["linkedin", 60],
      ["newsletter", 60],
      [null, 30],
    ]);
    const days = asked({ by: "client", within: "day" }).parts?.map(({ key }) => key);
    expect(days).toEqual(days?.toSorted());
    const reversed = buildReport(
      entries.toReversed(),
      settings,
      { period: NOVEMBER, previous: null },
      {
        by: "client",
        within: "network",
      },
    );
    expect(reversed.parts).toEqual(asked({ by: "client", within: "network" }).parts);
  });

  it("has no findings with a filter, and no rows for followers or reach", () => {
    expect(only({ networks: ["linkedin"] }).findings()).toEqual({ fired: [], silent: [] });
    const counts = ledgerOf(
      "- { date: 2026-11-18, reach: 7, network: x }\n- { date: 2026-11-18, followers: 7, network: x }\n",
    );
    const { rows, entries: held } = buildReport(
      counts.entries,
      counts.settings,
      { period: NOVEMBER, previous: null },
      { by: "network" },
    );
    expect([rows, held]).toEqual([[], 2]);
  });

  it("has the limit status if today is in the period", () => {
    const limited = ledgerOf("limits: { instagram: 3h/week }\n---\n- { date: 2026-11-20, time: 30m, network: ig }\n");
    const limits = (today: string | undefined) =>
      buildReport(
        limited.entries,
        limited.settings,
        { period: NOVEMBER, previous: null },
        { by: "network", ...(today === undefined ? {} : { today: day(today) }) },
      ).limits.map(({ network, minutes, limit }) => [network, minutes, limit]);
    expect(limits("2026-11-20")).toEqual([["instagram", 30, 180]]);
    expect(limits("2026-11-01")).toEqual([["instagram", 0, 180]]);
    expect([limits("2026-10-31"), limits("2026-11-21"), limits(undefined)]).toEqual([[], [], []]);
  });

  it("has only limits on the filtered networks, and none with other filters", () => {
    const limited = ledgerOf("limits: { ig: 3h/week, x: 1h/week, scrolling: 1h/week, total: 9h/week }\n---\n");
    const limits = (filter: Partial<Filter>) =>
      buildReport(
        limited.entries,
        limited.settings,
        { period: NOVEMBER, previous: null },
        { by: "network", today: day("2026-11-20"), filter: { ...NO_FILTER, ...filter } },
      ).limits.map(({ network, activity }) => network ?? activity ?? "total");
    expect(limits({})).toHaveLength(4);
    expect(limits({ networks: ["x"] })).toEqual(["x"]);
    expect(limits({ networks: ["instagram", "x"] }).toSorted()).toEqual(["instagram", "x"]);
    expect(limits({ networks: ["tiktok"] })).toEqual([]);
    expect(limits({ networks: ["x"], clients: ["Nova"] })).toEqual([]);
    expect(limits({ clients: ["Nova"] })).toEqual([]);
  });

  it("groups a client's time and sales, and a format's time and posts, whatever else is there", () => {
    const lines = ledgerOf(
      [
        "- { date: 2026-11-18, time: 10m, client: Nova, format: reel }",
        "- { date: 2026-11-18, earned: 5, client: Nova }",
        "- { date: 2026-11-18, posted: tip, network: x, format: reel }",
        "- { date: 2026-11-18, spent: 7, network: x }",
      ].join("\n"),
    );
    const rows = (by: Grouping) =>
      buildReport(lines.entries, lines.settings, { period: NOVEMBER, previous: null }, { by }).rows.map(
        ({ key, minutes, revenue, posts, moneySpent }) => [key, minutes, revenue, posts, moneySpent],
      );
    expect(rows("client")).toEqual([
      ["Nova", 10, 5, 0, 0],
      [null, 0, 0, 1, 7],
    ]);
    expect(rows("format")).toEqual([
      [null, 0, 5, 0, 7],
      ["reel", 10, 0, 1, 0],
    ]);
  });

  it("groups all entries under the name of the ledger", () => {
    expect(asked({ by: "ledger", ledger: "studio.yaml" }).rows.map(({ key, cost }) => [key, cost])).toEqual([
      ["studio.yaml", 210],
    ]);
  });
});

describe("a report by post model", () => {
  const { entries: lines, settings: read } = ledgerOf(
    [
      "rate: 60",
      "---",
      "- { date: 2026-11-02, time: 1h, network: linkedin, activity: creation }",
      "- { date: 2026-11-03, posted: tip, network: linkedin, reach: 900, campaign: autumn }",
      "- { date: 2026-11-04, time: 30m, network: linkedin, activity: interaction }",
      "- { date: 2026-11-05, earned: 300, network: linkedin, campaign: autumn }",
      "- { date: 2026-11-06, earned: 50, network: linkedin }",
    ].join("\n"),
  );
  const byModel = (query: Partial<ReportQuery> = {}) =>
    buildReport(lines, read, { period: NOVEMBER, previous: null }, { by: "model", ...query });

  it("attributes creation time and campaign sales to models, and the rest to none", () => {
    expect(byModel().rows.map(({ key, cost, revenue, posts, reach }) => [key, cost, revenue, posts, reach])).toEqual([
      ["tip", 60, 300, 1, 900],
      [null, 30, 50, 0, 0],
    ]);
  });

  it("adds up to the whole", () => {
    const whole = buildReport(lines, read, { period: NOVEMBER, previous: null }, { by: "network" });
    expect(byModel().totals).toEqual(whole.totals);
  });

  it("divides other rows by model, and models by other names", () => {
    const { rows } = byModel({ by: "network", within: "model" });
    expect(rows[0]?.parts?.map(({ key, cost, revenue }) => [key, cost, revenue])).toEqual([
      ["tip", 60, 300],
      [null, 30, 50],
    ]);
    expect(byModel({ within: "activity" }).rows[0]?.parts?.map(({ key, cost }) => [key, cost])).toEqual([
      ["creation", 60],
      [null, 0],
    ]);
  });

  it("counts only entries in the period, even if their posts are outside", () => {
    const period = { since: day("2026-11-01"), until: day("2026-11-02") };
    const { rows, totals } = buildReport(lines, read, { period, previous: null }, { by: "model" });
    expect(rows.map(({ key, minutes, posts }) => [key, minutes, posts])).toEqual([["tip", 60, 0]]);
    expect(totals).toMatchObject({ minutes: 60, revenue: 0, posts: 0 });
  });
});
