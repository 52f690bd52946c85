// Report pages: months beside the period, dates of the verdict, and the additional table.
import { describe, expect, it } from "vitest";
import { buildReportPage, type ReportPage } from "../../../src/core/overview/report-page.ts";
import type { Grouping } from "../../../src/core/report/grouping.ts";
import { day, ledgerOf } from "../../given.ts";

// No hourly rate, so that no page computes posterior draws.
const ledger = ledgerOf(`---
- { date: 2026-11-02, time: 1h, network: instagram, activity: creation }
- { date: 2022-01-05, earned: 90, network: instagram, client: Nova }
- { date: 2026-01-05, earned: 90, network: linkedin, client: Nova }
`);

function page(since: string, until: string, by: Grouping = "network"): ReportPage {
  const period = { since: day(since), until: day(until) };
  return buildReportPage(ledger.entries, ledger.settings, { period, previous: null }, { by });
}

describe("the months beside a period", () => {
  it.each([
    ["2026-11-01", "2026-11-20", "2025-12-01", "month"],
    ["2026-11-20", "2026-11-20", "2025-12-01", "month"],
    ["2026-01-31", "2026-03-31", "2025-04-01", "month"],
    ["2024-02-29", "2024-02-29", "2023-03-01", "month"],
    ["2025-06-15", "2026-11-20", "2025-06-01", "month"],
    ["2022-01-05", "2026-11-20", "2022-01-01", "quarter"],
    ["1987-01-01", "2026-11-20", "1987-01-01", "quarter"],
    ["1000-01-01", "2026-11-20", "1987-01-01", "quarter"],
  ])("of %s to %s begin on %s, by %4$s", (since, until, first, by) => {
    const { stretch } = page(since, until);
    expect([stretch.period, stretch.by]).toEqual([{ since: first, until }, by]);
  });
});

it("the quarters of centuries end with the last entry", () => {
  const { stretch } = page("1000-01-01", "9998-12-31");
  expect(stretch.period).toEqual({ since: "1987-01-01", until: "2026-12-31" });
});

describe("a page of a period that goes on", () => {
  const weekly = ledgerOf(`publishing: { network: linkedin, every: week }
---
- { date: 2026-11-02, posted: tip, network: linkedin }
- { date: 2026-11-12, time: 14h, network: linkedin }
- { date: 2026-11-12, posted: tip, network: linkedin }
`);
  const codes = (today?: string) => {
    const period = { since: day("2026-11-02"), until: day("2026-12-31") };
    const query = { by: "network", ...(today === undefined ? {} : { today: day(today) }) } as const;
    return buildReportPage(weekly.entries, weekly.settings, { period, previous: null }, query).networks;
  };

  it("excludes future turns and days", () => {
    const fired = (today?: string) =>
      codes(today)
        .findings()
        .fired.map(({ code }) => code);
    expect(fired("2026-11-15")).not.toContain("irregular");
    expect(fired("2026-11-15")).not.toContain("stale-ledger");
    expect(fired()).toEqual(expect.arrayContaining(["irregular", "stale-ledger"]));
  });

  it("averages over past days only", () => {
    expect([codes("2026-11-15").perWeek.minutes, codes().perWeek.minutes]).toEqual([420, 98]);
    const minutes = (today?: string) =>
      codes(today)
        .findings()
        .fired.find((finding) => finding.code === "screen-time")?.params.minutes;
    expect([minutes("2026-11-15"), minutes()]).toEqual([60, 14]);
  });
});

describe("the verdict", () => {
  it.each([
    ["2026-11-01", "2026-11-20", "2025-11-21"],
    ["2026-01-01", "2026-12-31", "2026-01-01"],
    ["2022-01-05", "2026-11-20", "2022-01-05"],
  ])("for %s to %s is judged from %s on", (since, until, first) => {
    expect(page(since, until).verdict?.verdict.period).toEqual({ since: first, until });
  });

  it("is none where there is nothing to judge", () => {
    expect(page("2020-01-01", "2020-12-31").verdict).toBeNull();
  });
});

it("the additional table follows the requested order and number of rows", () => {
  const period = { since: day("2026-01-01"), until: day("2026-12-31") };
  const asked = (more: object) =>
    buildReportPage(ledger.entries, ledger.settings, { period, previous: null }, { by: "network", ...more }).asked;
  expect(asked({ sort: "cost" })?.rows.map(({ key }) => key)).toEqual(["instagram", "linkedin"]);
  expect(asked({ top: 1 })?.rest).toMatchObject({ rows: 1 });
});

it("the last entry is the latest, wherever it stands, and a ledger may have none", () => {
  const period = { since: day("2026-01-01"), until: day("2026-12-31") };
  const last = (entries: typeof ledger.entries) =>
    buildReportPage(entries, ledger.settings, { period, previous: null }, { by: "network" }).lastEntry;
  expect([ledger.entries, ledger.entries.toReversed(), []].map(last)).toEqual(["2026-11-02", "2026-11-02", null]);
});

it("channels of one's own are judged beside rented networks", () => {
  const both = ledgerOf(
    "---\n- { date: 2026-11-02, time: 1h, network: newsletter }\n- { date: 2026-11-02, time: 1h, network: x }\n",
  );
  const period = { since: day("2026-01-01"), until: day("2026-12-31") };
  const { verdict } = buildReportPage(both.entries, both.settings, { period, previous: null }, { by: "network" });
  expect([verdict?.verdict.networks.length, verdict?.verdict.owned.length]).toEqual([1, 1]);
});

it("the period is grouped by network, by activity, and by the requested grouping", () => {
  const { networks, activities, asked, lastEntry } = page("2026-01-01", "2026-12-31", "client");
  expect(networks.rows.map(({ key }) => key)).toEqual(["linkedin", "instagram"]);
  expect(activities.rows.map(({ key, minutes }) => [key, minutes])).toEqual([
    [null, 0],
    ["creation", 60],
  ]);
  expect(asked?.rows.map(({ key }) => key)).toEqual(["Nova", null]);
  expect(lastEntry).toBe("2026-11-02");
});

it.each(["network", "activity", "month"] as const)("--by %s adds nothing to what every page has", (by) => {
  expect(page("2026-01-01", "2026-12-31", by).asked).toBeNull();
});
