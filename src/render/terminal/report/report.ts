// A report: period, table, the return in a sentence, limits, findings.

import type { Filter } from "../../../core/entries/filter.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import { isChronological } from "../../../core/report/grouping.ts";
import { byName } from "../../../core/report/ranking.ts";
import { mainFigures } from "../../../core/report/report.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { largest, smallest } from "../../../core/values/largest.ts";
import { daysIn } from "../../../core/values/period.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { pricesText } from "../hour.ts";
import { sparkline } from "../layout/graphics.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { withHidden } from "../layout/table.ts";
import { capital, paragraphs, printable, wrap } from "../layout/text.ts";
import { limitStatusLine } from "../limit-status.ts";
import { audienceTable } from "./audience.ts";
import { renderReportExplanation } from "./explain-report.ts";
import { findingLines, silentLines } from "./finding.ts";
import { isEarly } from "./report-lines.ts";
import { matrixTable, reportTable, type TableView } from "./report-table.ts";
import { studyText } from "./study.ts";

const MOST_FINDINGS = 3;
const FEWEST_POINTS = 3;
/** The shortest quarter, in days. */
const A_QUARTER = 90;

/** Options of a report. */
export interface ReportView extends TableView {
  /** Shows a second grouping as columns. */
  readonly matrix: boolean;
  readonly findings: boolean;
  readonly explain: boolean;
  /** The command that lists all findings. */
  readonly findingsCommand: string;
}

/** The whole report, ending in a newline. */
export function renderReport(report: Report, settings: Settings, view: ReportView, style: OutputStyle): string {
  const { words, format, colours, width } = style;
  const { text, hidden } = view.matrix ? matrixTable(report, style) : reportTable(report, view, style);
  const only = report.filter ? ` · ${words.report.filtered(filterText(report.filter, style))}` : "";
  const title = `${colours.bold(capital(format.period(report.period)))} · ${pricesText(report.period, settings, report.prices, style)}${only}`;
  return paragraphs([
    wrap(title, width),
    withHidden({ text, hidden }, style),
    overTime(report, style),
    figureSentences(report, style)
      .map((sentence) => wrap(sentence, width))
      .join("\n"),
    limitLines(report, style),
    findingLines(
      report.findings(),
      view.findings ? report.findings().fired.length : MOST_FINDINGS,
      view.findingsCommand,
      style,
    ),
    withHidden(audienceTable(report.audience, style), style),
    view.findings && view.explain ? silentLines(report.findings(), style) : "",
    hasStudy(report, view) ? studyText("networks", report.study, style) : "",
    view.explain ? renderReportExplanation(report, settings, style).trimEnd() : "",
  ]);
}

/** Whether the comparison with other businesses is shown: it is about years, so not for a few weeks. */
export function hasStudy({ by, filter, period }: Report, { findings }: Pick<ReportView, "findings">): boolean {
  return by === "network" && filter === null && (findings || daysIn(period) >= A_QUARTER);
}

/** The message for an empty period. `last`: date of the last matching entry. */
export function renderEmptyReport({ period, filter }: Report, last: CalendarDate | null, style: OutputStyle): string {
  const { words, format } = style;
  const only = filter && words.report.filtered(filterText(filter, style));
  return `${words.report.empty(format.period(period), last === null ? null : format.date(last), only)}\n`;
}

export function filterText(filter: Filter, { words, format }: OutputStyle): string {
  const names = [
    ...filter.networks.map((key) => networkName(key, words)),
    ...filter.activities.map((key) => wordFor(words.activities, key)),
    ...[...filter.campaigns, ...filter.clients, ...filter.people],
  ];
  return printable(format.list(names));
}

/** Limits that are exceeded, or will be at the current pace. */
function limitLines({ limits }: Report, style: OutputStyle): string {
  const pressing = limits.filter(({ minutes, limit, pace }) => limit !== null && Math.max(minutes, pace ?? 0) > limit);
  return pressing.map((status) => wrap(limitStatusLine(status, style), style.width)).join("\n");
}

/** The return over time, if rows are days, weeks, months or quarters. */
function overTime({ by, rows, rest }: Report, { words, format, plain }: OutputStyle): string {
  const inTime = rows.toSorted(byName);
  const values = inTime.map(({ returnPerUnit }) => returnPerUnit);
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const isWhole = isChronological(by) && rest === null;
  if (!isWhole || values.length < FEWEST_POINTS || first === undefined || last === undefined) return "";
  const line = plain ? null : sparkline(values);
  const [least, most] = [smallest(known), largest(known)].map((value) => format.decimal(value));
  const ends = [format.decimal(first), format.decimal(last)];
  const between = least && most && !(ends.includes(least) && ends.includes(most)) ? ([least, most] as const) : null;
  return words.report.overTime(format.unit, line, ends[0] ?? "", ends[1] ?? "", between);
}

/** What the figures of a report say, the return first. */
export function figureSentences(report: Report, style: OutputStyle): string[] {
  const { words, format } = style;
  const { period, totals, channels, notCompared, unknownOrigin } = report;
  const main = mainFigures(report).figures;
  const outside = main === totals ? 0 : totals.revenue - channels.revenue;
  const early = report.rows.filter((row) => isEarly(row)).map(({ key }) => networkName(key ?? "", words));
  const isAll = early.length === report.rows.filter(({ minutes }) => minutes > 0).length;
  const whose = isAll ? null : printable(format.list(early));
  const range = unattributed(report) ? null : main.returnRange;
  const unknown = unknownOrigin.share ?? 0;
  return [
    mainSentence(report, style),
    notCompared &&
      words.report.notCompared(format.date(notCompared.begins), notCompared.from && format.date(notCompared.from)),
    outside > 0 && words.report.notCounted(format.money(outside)),
    unknownOrigin.revenue > 0 &&
      words.report.unknownOrigin(
        unknown < 0.005 ? format.chance(unknown) : format.percent(unknown),
        format.money(unknownOrigin.revenue),
      ),
    range && words.report.guessed(format.money(range.floor)),
    unpricedSentence(report, style),
    early.length > 0 && words.report.toCome(whose, format.date(period.until)),
  ].flatMap((sentence) => sentence || []);
}

/** The return, compared, or why there is none. */
function mainSentence(report: Report, { words, format }: OutputStyle): string {
  const { previous, period, currency } = report;
  const part = unattributed(report);
  if (part) return words.report.onlyTime[part];
  const { figures, previous: then } = mainFigures(report);
  const { returnPerUnit, revenue, grossProfit } = figures;
  if (returnPerUnit === null) return figures.minutes === 0 ? words.report.noReturn : "";
  if (revenue === 0) return words.report.noRevenue(format.money(figures.cost));
  const before = then === null || then.returnPerUnit === null ? null : format.money(then.returnPerUnit);
  const name = previous ? format.span(previous.period, period) : "";
  const unit = words.units[currency] ?? currency;
  return words.report.oneFigure(unit, format.money(returnPerUnit), before, name, grossProfit !== revenue);
}

/** Time that counts for nothing because it has no hourly rate. */
function unpricedSentence({ period, totals, unpricedMinutes }: Report, { words, format }: OutputStyle): string {
  if (unpricedMinutes > 0) return words.report.unpriced(format.duration(unpricedMinutes), period.since);
  return totals.minutes > 0 && totals.timeCost === 0 ? words.report.free(totals.returnPerUnit !== null) : "";
}
