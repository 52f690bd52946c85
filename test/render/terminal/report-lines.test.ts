// The lines of a report as people read them, and as data.
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/entries/filter.ts";
import { buildReport, type Report } from "../../../src/core/findings/build-report.ts";
import type { ReportQuery } from "../../../src/core/report/report.ts";
import { en } from "../../../src/i18n/en.ts";
import { type FlatLine, flatLines, groupedLines, lineName } from "../../../src/render/terminal/report/report-lines.ts";
import { day, ledgerOf } from "../../given.ts";

const LINES = [
  "time: 2h, network: instagram",
  "time: 1h, network: linkedin",
  "time: 1h, network: newsletter",
  "earned: 900, network: walk-in",
  "earned: 100, network: press",
  "spent: 12, for: tools",
];

function reportOn(lines: readonly string[], query: Partial<ReportQuery> = {}): Report {
  const ledger = ledgerOf(`rate: 60\n---\n${lines.map((line) => `- { date: 2026-11-02, ${line} }\n`).join("")}`);
  const period = { since: day("2026-11-01"), until: day("2026-11-20") };
  return buildReport(ledger.entries, ledger.settings, { period, previous: null }, { by: "network", ...query });
}

const named = (lines: readonly FlatLine[], report: Report): string[] => lines.map((line) => lineName(line, report, en));
const grouped = (lines: readonly string[], query: Partial<ReportQuery> = {}): string[] => {
  const report = reportOn(lines, query);
  return named(groupedLines(report), report);
};

describe("lines", () => {
  it("have one group of sales from elsewhere, behind the sum of the channels", () => {
    expect(grouped(LINES)).toEqual([
      ...["Instagram", "LinkedIn", "social", "Newsletter", "channels"],
      ...["elsewhere", "(no network)", "total"],
    ]);
  });

  it("are a row for each source as data, whose channels are a sum like any other", () => {
    const report = reportOn(LINES);
    expect(named(flatLines(report), report)).toEqual([
      ...["Instagram", "LinkedIn", "social", "Newsletter", "channels"],
      ...["Walk-in", "Press", "elsewhere", "(no network)", "total"],
    ]);
  });

  it("have no sum of the channels where it would be the row above or the total", () => {
    expect(grouped(LINES.slice(0, 3))).toEqual(["Instagram", "LinkedIn", "social", "Newsletter", "total"]);
    expect(grouped([...LINES.slice(0, 1), ...LINES.slice(3)])).toEqual([
      ...["Instagram", "elsewhere", "(no network)", "total"],
    ]);
  });

  it("name the sources that a filter asks for", () => {
    expect(grouped(LINES, { filter: { ...NO_FILTER, networks: ["press"] } })).toEqual(["Press", "total"]);
  });

  it("keep the group in another order, and gather none of it", () => {
    expect(grouped(LINES, { sort: "cost", top: 1 })).toEqual(["Instagram", "elsewhere", "3 others", "total"]);
  });
});
