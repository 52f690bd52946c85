// Charts: their text alternatives, when there is none, and axis names.
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { buildReportPage, type ReportPage } from "../../../src/core/overview/report-page.ts";
import { rollingReturns } from "../../../src/core/overview/rolling.ts";
import type { CalendarDate } from "../../../src/core/values/dates.ts";
import { en } from "../../../src/i18n/en.ts";
import { formatOf } from "../../../src/i18n/format.ts";
import { oneFigureOverTime } from "../../../src/render/html/charts/one-figure.ts";
import { spentAndRevenue } from "../../../src/render/html/charts/spent-and-revenue.ts";
import { NARROW } from "../../../src/render/html/figure.ts";
import { activityMix } from "../../../src/render/html/sections/activities.ts";
import { timeAndMoney } from "../../../src/render/html/sections/networks.ts";
import { overTimeSection } from "../../../src/render/html/sections/over-time.ts";
import { likelyRanges } from "../../../src/render/html/sections/verdict.ts";
import { axisNames, spansOf } from "../../../src/render/html/stretch.ts";
import { svgOf } from "../../../src/render/html/svg.ts";
import type { OutputStyle } from "../../../src/render/terminal/layout/output-style.ts";
import { day, ledgerOf } from "../../given.ts";

const style: OutputStyle = {
  words: en,
  format: formatOf("en", "EUR"),
  colours: new Chalk({ level: 0 }),
  width: 80,
  plain: false,
};

function page(entries: string, since = "2026-11-01", until = "2026-11-20"): ReportPage {
  const ledger = ledgerOf(`rate: 60\n---\n${entries}`);
  const period = { since: day(since), until: day(until) };
  return buildReportPage(ledger.entries, ledger.settings, { period, previous: null }, { by: "network" });
}

const SOME = page(`- { date: 2026-08-02, time: 1h, network: instagram }
- { date: 2026-10-02, time: 1h, network: instagram, activity: creation }
- { date: 2026-10-12, earned: 30, network: instagram }
- { date: 2026-11-02, time: 90m, network: instagram, activity: creation }
- { date: 2026-11-03, time: 30m, network: linkedin, activity: scrolling }
- { date: 2026-11-05, spent: 20, network: instagram }
- { date: 2026-11-11, earned: 90, network: linkedin }
`);
const NOTHING = page("- { date: 2020-01-01, time: 1h, network: x }\n");
const spans = spansOf(SOME.stretch, style);

describe("a chart says in words what it draws", () => {
  it("time against money", () => {
    expect(timeAndMoney(SOME.networks, style)?.figures).toEqual([
      "LinkedIn: time 25%, gross profit 100%",
      "Instagram: time 75%, gross profit 0%",
    ]);
  });

  it("the activities, the longest first", () => {
    expect(activityMix(SOME.activities, style)?.figures).toEqual(["Creation: 1h30 · 75%", "Scrolling: 30m · 25%"]);
  });

  it("the one figure, without the month that has none", () => {
    expect(oneFigureOverTime(spans, null, style)?.figures).toEqual([
      "August 2026: 0.00",
      "October 2026: 0.50",
      "November 2026, 1 to 20: 0.64",
    ]);
  });

  it("the return over three months, where there are enough", () => {
    const rolling = rollingReturns(
      spans.map(({ row }) => row),
      3,
    );
    expect(oneFigureOverTime(spans, rolling, style)?.figures).toEqual([
      "October 2026: 0.25",
      "November 2026, 1 to 20: 0.60",
    ]);
  });

  it("money spent against gross profit", () => {
    expect(spentAndRevenue(spans, style)?.figures.at(-1)).toBe(
      "November 2026, 1 to 20: your time, at your rate 120.00 €, money spent 20.00 €, gross profit 90.00 €",
    );
  });
});

describe("there is no chart", () => {
  it("of nothing", () => {
    const none = spansOf(NOTHING.stretch, style);
    expect(none).toEqual([]);
    expect(timeAndMoney(NOTHING.networks, style)).toBeNull();
    expect(activityMix(NOTHING.activities, style)).toBeNull();
    expect(oneFigureOverTime(none, [], style)).toBeNull();
    expect(spentAndRevenue(none, style)).toBeNull();
  });

  it("of a single month", () => {
    const one = spansOf(page("- { date: 2026-11-02, time: 1h, network: x }\n").stretch, style);
    expect(one).toHaveLength(1);
    expect(oneFigureOverTime(one, [null], style)).toBeNull();
    expect(spentAndRevenue(one, style)).toBeNull();
  });

  it("of ranges that could not be computed", () => {
    const ledger = ledgerOf("---\n- { date: 2026-11-02, time: 1h, network: x }\n");
    const { verdict } = buildReportPage(
      ledger.entries,
      ledger.settings,
      { period: SOME.networks.period, previous: null },
      { by: "network" },
    );
    expect(verdict && likelyRanges(verdict.verdict, style)).toBeNull();
  });
});

describe("months", () => {
  it("run from the first with an entry to the last, none left out, the last one cut where the period ends", () => {
    expect(spans.map(({ name, row }) => [name, row !== null])).toEqual([
      ["August 2026", true],
      ["September 2026", false],
      ["October 2026", true],
      ["November 2026, 1 to 20", true],
    ]);
  });

  it("are quarters over many years, and called so", () => {
    const years = page("- { date: 2021-02-01, time: 1h, network: x }\n", "2021-02-01", "2026-11-20");
    const { stretch } = years;
    const quarters = spansOf(stretch, style);
    expect(overTimeSection(years, style).text).toMatch(/Quarter by quarter.*return of each quarter/s);
    expect(overTimeSection(SOME, style).text).toContain("Month by month");
    expect([quarters.length, quarters[0]?.name, quarters.at(-1)?.name]).toEqual([24, "Q1 2021", "Q4 2026"]);
    expect(quarters[0]?.period).toEqual({ since: "2021-01-01", until: "2021-03-31" });
  });

  it("come to an end with the calendar", () => {
    const { stretch } = page("- { date: 9998-12-01, time: 1h, network: x }\n", "9998-12-01", "9998-12-31");
    const period = { since: day("9998-12-01"), until: "9999-12-31" as CalendarDate };
    expect(spansOf({ ...stretch, period }, style)).toHaveLength(13);
  });

  it("are named where there is room, the last one always, the year once", () => {
    expect(axisNames(spans, 400)).toEqual(["Aug\n2026", "Sep", "Oct", "Nov"]);
    expect(axisNames(spans, 80)).toEqual(["", "Sep\n2026", "", "Nov"]);
  });
});

describe("a drawing", () => {
  const chart = timeAndMoney(SOME.networks, style);

  it("takes its colours from the page, and brings no style, class, id or script of its own", () => {
    const svg = chart ? svgOf(chart.draw(760), 760, "wide").text : "";
    expect(svg).toMatch(/^<svg class="wide" viewBox="0 0 760 \d+"/);
    expect(svg).toContain('fill="var(--time)"');
    expect(svg.slice(svg.indexOf(">"))).not.toMatch(/ (?:style|class|id|on\w+)=|<style|<script|<defs|#[0-9a-f]{3}/);
  });

  it("has shorter labels on a phone", () => {
    const texts = (width: number): string => (chart ? svgOf(chart.draw(width), width, "any").text : "");
    expect(texts(760)).toContain("25% · 30m");
    expect(texts(NARROW)).toContain(">25%<");
    expect(texts(NARROW)).not.toContain("30m");
  });
});
