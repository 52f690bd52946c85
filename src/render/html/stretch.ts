// The months or quarters of a report without gaps.

import type { Report } from "../../core/findings/build-report.ts";
import type { Row } from "../../core/report/rows.ts";
import { addDays } from "../../core/values/dates.ts";
import { around, type Period } from "../../core/values/period.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { capital } from "../terminal/layout/text.ts";

export interface Span {
  /** The days covered by the report. */
  readonly period: Period;
  /** Name in a table. */
  readonly name: string;
  /** Name under a chart, in one or two lines. */
  readonly short: string;
  /** Null if nothing was logged. */
  readonly row: Row | null;
}

/** Spans from the first with an entry to the end of the period; empty without entries. */
export function spansOf(report: Report, { words, format }: Pick<OutputStyle, "words" | "format">): Span[] {
  const unit = report.by === "quarter" ? "quarter" : "month";
  const rows = new Map(report.rows.map((row) => [row.key, row]));
  const spans: Span[] = [];
  const { since: first, until: end } = report.period;
  for (let since = first, isLast = first > end; !isLast; ) {
    const whole = around(since, unit, 1);
    isLast = whole.until >= end;
    const until = isLast ? end : whole.until;
    const year = since.slice(0, 4);
    const quarter = String(Math.ceil(Number(since.slice(5, 7)) / 3));
    const row = rows.get(unit === "quarter" ? `${year}-Q${quarter}` : since.slice(0, 7)) ?? null;
    const logged = row && hasEntries(row) ? row : null;
    if (logged || spans.length > 0)
      spans.push({
        period: { since, until },
        name: unit === "quarter" ? words.page.quarter(quarter, year) : capital(format.period({ since, until })),
        short:
          unit === "quarter"
            ? words.page.quarter(quarter, year).replace(" ", "\n")
            : format.shortPeriod(whole).replace(/ (\d{4})$/, "\n$1"),
        row: logged,
      });
    since = addDays(whole.until, 1);
  }
  return spans;
}

function hasEntries({ minutes, cost, revenue, posts }: Row): boolean {
  return minutes !== 0 || cost !== 0 || revenue !== 0 || posts !== 0;
}

/** Names under a chart: as many as fit, and the year where it changes. `width` in pixels. */
export function axisNames(spans: readonly Span[], width: number): string[] {
  const every = Math.max(1, Math.ceil(spans.length / Math.max(1, Math.floor(width / 34))));
  let lastYear = "";
  return spans.map(({ short }, index) => {
    if ((spans.length - 1 - index) % every !== 0) return "";
    const [name = "", year = ""] = short.split("\n");
    const text = year === lastYear ? name : `${name}\n${year}`;
    lastYear = year;
    return text;
  });
}
