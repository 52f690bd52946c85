// Chart: hours by activity.
import type { Report } from "../../../core/findings/build-report.ts";
import { keyName, type OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { type Chart, NARROW } from "../figure.ts";
import { horizontalBars } from "./bars.ts";

/** Rows with time, longest first. */
export function timedRows(report: Report): Report["rows"] {
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
