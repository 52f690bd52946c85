// Rows with and without an attributable return.
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/entries/filter.ts";
import { buildReport } from "../../../src/core/findings/build-report.ts";
import type { Grouping } from "../../../src/core/report/grouping.ts";
import type { ReportQuery } from "../../../src/core/report/report.ts";
import { hasNoReturn, unattributed, withoutReturn } from "../../../src/core/report/unattributable.ts";
import { day, ledgerOf } from "../../given.ts";

const NOVEMBER = { period: { since: day("2026-11-01"), until: day("2026-11-30") }, previous: null };

function reportOf(lines: string, query: ReportQuery) {
  const { entries, settings } = ledgerOf(`rate: 60\npeople: { marie: { rate: 35 } }\n---\n${lines}`);
  return buildReport(entries, settings, NOVEMBER, query);
}

const TIME = "- { date: 2026-11-02, time: 1h, network: x, activity: creation, person: marie }\n";
const SALE = "- { date: 2026-11-03, earned: 100, network: x }\n";
const MARIES = "- { date: 2026-11-03, earned: 100, network: x, person: marie }\n";

describe("a filter makes the return unattributable", () => {
  const left = (lines: string, filter: Partial<typeof NO_FILTER>) =>
    unattributed(reportOf(lines, { by: "network", filter: { ...NO_FILTER, ...filter } }));

  it("by activity, regardless of revenue", () => {
    expect(left(`${TIME}${SALE}`, { activities: ["creation"] })).toBe("activity");
  });

  it("by person, if no sale names one of them", () => {
    expect(left(`${TIME}${SALE}`, { people: ["marie"] })).toBe("person");
    expect(left(`${TIME}${MARIES}`, { people: ["marie"] })).toBeNull();
  });

  it("but not by network, or without a filter", () => {
    expect(left(`${TIME}${SALE}`, { networks: ["x"] })).toBeNull();
    expect(unattributed(reportOf(TIME, { by: "network" }))).toBeNull();
  });
});

describe("rows have a cost and no return", () => {
  const none = (lines: string, by: Grouping, asked: Grouping = by) => hasNoReturn(asked, reportOf(lines, { by }));

  it("by activity, and not by network", () => {
    expect(none(`${TIME}${SALE}`, "activity")).toBe(true);
    expect(none(`${TIME}${SALE}`, "network")).toBe(false);
  });

  it("by model, unless a sale is attributed to a post with one", () => {
    const post = "- { date: 2026-11-02, posted: tip, network: x, campaign: launch }\n";
    const sale = "- { date: 2026-11-03, earned: 100, network: x, campaign: launch }\n";
    expect(none(`${TIME}${post}${SALE}`, "model")).toBe(true);
    expect(none(`${TIME}${post}${sale}`, "model")).toBe(false);
    expect(none(`${TIME}${post}${SALE}`, "network", "model")).toBe(true);
  });

  it("in any grouping, if the filter makes the return unattributable", () => {
    const filter = { ...NO_FILTER, activities: ["creation"] };
    expect(hasNoReturn("network", reportOf(`${TIME}${SALE}`, { by: "network", filter }))).toBe(true);
  });
});

it("figures without a return keep the cost and give a reason", () => {
  const { totals } = reportOf(`${TIME}${SALE}`, { by: "network" });
  expect(withoutReturn(totals)).toMatchObject({
    minutes: 60,
    timeCost: 35,
    revenue: 100,
    net: null,
    returnPerUnit: null,
    status: null,
    reason: "not-attributed",
  });
});
