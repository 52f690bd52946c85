// Section: time by activity.
import type { Report } from "../../../core/findings/build-report.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { activityMix, timedRows } from "../charts/activity-mix.ts";
import { type Html, html } from "../escape.ts";
import { figureHtml } from "../figure.ts";
import { section } from "../section.ts";
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
        { head: page.heads.timeShare, cell: ({ share }) => share },
        { head: page.heads.timeCost, cell: (row) => format.amount(row.timeCost) },
      ],
      [{ rows }],
      rows.length > 1 ? { name: capital(words.report.total), minutes, timeCost, share: "" } : null,
    ),
  ]);
}
