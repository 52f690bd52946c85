// Section: time by activity, as a chart and a table.
import type { Report } from "../../../core/findings/build-report.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { horizontalBars } from "../charts/parts.ts";
import { type Html, html } from "../escape.ts";
import { type Chart, figureHtml, NARROW, section } from "../figure.ts";
import { pageTable } from "../table.ts";

/** Empty if no time was logged. */
export function activitiesSection(report: Report, style: OutputStyle): Html {
  const { words, format } = style;
  const { page } = words;
  const rows = timedRows(report).map(({ key, minutes, timeCost, share }) => ({
    name: capital(keyName(report.by, key, words)),
    minutes,
    timeCost,
    share: format.percent(share.minutes ?? 0),
  }));
  if (rows.length === 0) return html``;
  const { minutes, timeCost } = report.totals;
  return section("activities", page.sections.activities, page.lead.activities, [
    figureHtml(activityMix(report, style), style),
    pageTable(
      "activities-table",
      page.captions.activities,
      [
        { head: words.groupings.activity, cell: ({ name }) => name, words: true },
        { head: words.report.heads.time, cell: (row) => format.clock(row.minutes) },
        { head: words.report.shareOf.time, cell: ({ share }) => share },
        { head: page.heads.timeCost, cell: (row) => format.amount(row.timeCost) },
      ],
      [{ rows }],
      rows.length > 1 ? { name: capital(words.report.total), minutes, timeCost, share: "" } : null,
    ),
  ]);
}

/** Rows with time, longest first. */
function timedRows(report: Report): Report["rows"] {
  return report.rows.filter(({ minutes }) => minutes > 0).toSorted((a, b) => b.minutes - a.minutes);
}

/** Null if no time was logged. */
export function activityMix(report: Report, { words, format }: OutputStyle): Chart | null {
  const rows = timedRows(report);
  if (rows.length === 0) return null;
  const names = rows.map(({ key }) => capital(keyName(report.by, key, words)));
  const texts = rows.map(({ minutes, share }) => `${format.duration(minutes)} · ${format.percent(share.minutes ?? 0)}`);
  return {
    title: words.page.charts.activities,
    legend: [],
    figures: rows.map((_, index) => `${names[index]}${words.colon}${texts[index]}`),
    draw: (width) => {
      const labels = width <= NARROW ? rows.map(({ minutes }) => format.duration(minutes)) : texts;
      return horizontalBars(names, [{ tone: "time", values: rows.map(({ minutes }) => minutes), labels }], width);
    },
  };
}
