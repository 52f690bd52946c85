// A report: period, table, the return in a sentence, limits, findings.

import type { Filter } from "../../../core/entries/filter.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Report } from "../../../core/findings/report.ts";
import { isChronological } from "../../../core/report/grouping.ts";
import { byName } from "../../../core/report/ranking.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { largest, smallest } from "../../../core/values/largest.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { hourText } from "../hour.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { sparkline } from "../layout/sparkline.ts";
import { capital, printable, wrap } from "../layout/text.ts";
import { standingLine } from "../limit-status.ts";
import { renderReportExplanation } from "./explain-report.ts";
import { findingLines, silentLines } from "./finding.ts";
import { matrixTable } from "./matrix.ts";
import { reportTable, type TableView } from "./report-table.ts";
import { studyText } from "./study.ts";

const MOST_FINDINGS = 3;
const FEWEST_POINTS = 3;

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
  const title = `${colours.bold(capital(format.period(report.period)))} · ${hourText(report.period.until, settings, style)}${only}`;
  const paragraphs = [
    wrap(title, width),
    hidden.length > 0 ? `${text}\n${colours.dim(wrap(words.report.hidden(width, hidden.join(", ")), width))}` : text,
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
    view.findings && view.explain ? silentLines(report.findings(), style) : "",
    report.by === "network" && report.filter === null ? studyText("networks", report.study, style) : "",
    view.explain ? renderReportExplanation(report, settings, style).trimEnd() : "",
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
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
  return pressing.map((standing) => wrap(standingLine(standing, style), style.width)).join("\n");
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

export function figureSentences(report: Report, { words, format }: OutputStyle): string[] {
  const { totals, previous, unpricedMinutes, currency } = report;
  const part = unattributed(report);
  const before = previous?.totals.returnPerUnit ?? null;
  const sentences = [];
  if (part) sentences.push(words.report.onlyTime[part]);
  else if (totals.returnPerUnit === null) {
    if (totals.minutes === 0) sentences.push(words.report.noReturn);
  } else if (totals.revenue === 0) sentences.push(words.report.noRevenue(format.money(totals.cost)));
  else {
    const beforeText = before === null ? null : format.money(before);
    const period = previous ? format.span(previous.period, report.period) : "";
    sentences.push(
      words.report.oneFigure(words.units[currency] ?? currency, format.money(totals.returnPerUnit), beforeText, period),
    );
  }
  if (totals.returnRange) {
    sentences.push(
      words.report.guessed(format.decimal(totals.returnRange.floor), format.decimal(totals.returnRange.ceiling)),
    );
  }
  if (unpricedMinutes > 0) sentences.push(words.report.unpriced(format.duration(unpricedMinutes)));
  else if (totals.minutes > 0 && totals.timeCost === 0)
    sentences.push(words.report.free(totals.returnPerUnit !== null));
  return sentences;
}
