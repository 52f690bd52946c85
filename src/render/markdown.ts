// A report as Markdown: the table, the return in a sentence, and optionally findings and explanation.

import type { Settings } from "../core/entries/settings.ts";
import type { Report } from "../core/findings/build-report.ts";
import { type ReportColumn, reportColumns, weeklyText } from "./report-columns.ts";
import { pricesText } from "./terminal/hour.ts";
import { NO_COLOURS, type OutputStyle } from "./terminal/layout/output-style.ts";
import type { Column } from "./terminal/layout/table.ts";
import { capital, printable } from "./terminal/layout/text.ts";
import { audienceColumns } from "./terminal/report/audience.ts";
import { renderReportExplanation } from "./terminal/report/explain-report.ts";
import { findingLines, silentLines } from "./terminal/report/finding.ts";
import { figureSentences, type ReportView } from "./terminal/report/report.ts";
import { type FlatLine, lineName, shownLines } from "./terminal/report/report-lines.ts";

/** The whole Markdown document, ending in a newline. */
export function markdownReport(report: Report, settings: Settings, view: ReportView, usual: OutputStyle): string {
  const style = { ...usual, colours: NO_COLOURS, width: Number.POSITIVE_INFINITY };
  const { findings, explain } = view;
  const { format } = style;
  const found = findings ? listed(findingLines(report.findings(), report.findings().fired.length, "", style)) : "";
  const silent = findings && explain ? silentLines(report.findings(), style).replace(/\n/, "\n\n") : "";
  const worked = explain ? `\`\`\`\n${renderReportExplanation(report, settings, style).trimEnd()}\n\`\`\`` : "";
  const title = `**${capital(format.period(report.period))}** · ${escaped(pricesText(report.period, settings, report.prices, style))}`;
  const tables = [reportRows(report, view, style), audienceRows(report, style)].map((rows) =>
    rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
  );
  const paragraphs = [title, ...tables, figureSentences(report, style).join("\n"), found, silent, worked];
  return paragraphs.flatMap((text) => (text === "" ? [] : [`${text}\n`])).join("\n");
}

/** Findings as list items, with bold marks for warnings. */
function listed(lines: string): string {
  return lines.replace(/^[!·-] /gm, (mark) => (mark.startsWith("!") ? "- **!** " : "- "));
}

/** Rows, subtotals and total in the reader's language; with the compared period if `view.compare` is set. */
function reportRows(report: Report, view: ReportView, style: OutputStyle): string[][] {
  const { words } = style;
  const lines = shownLines(report);
  const columns = reportColumns(report, lines, style, "").flatMap((column): ReportColumn<FlatLine>[] => {
    const { of, compared } = column;
    if (!view.compare || of === undefined || compared === undefined) return [column];
    const cell = ({ before }: FlatLine): string => (before ? of(before) : "");
    return [column, { key: "before", head: words.report.before, cell }];
  });
  const name = (line: FlatLine): string => {
    const text = escaped(lineName(line, report, words));
    return line.of === "total" ? `**${text}**` : text;
  };
  const average = [words.report.weekly, ...columns.map((column) => weeklyText(column, report, style))];
  return [
    ...tableRows(lines, [{ head: words.groupings[report.by], cell: name }, ...columns]),
    ...(view.average ? [average] : []),
  ];
}

/** Followers, reach and replies; no rows if there are none. */
function audienceRows({ audience }: Report, style: OutputStyle): string[][] {
  const columns = audienceColumns(audience, style);
  return columns.length < 2
    ? []
    : tableRows(
        audience,
        columns.map(({ head, cell }) => ({ head, cell: (row) => escaped(cell(row)) })),
      );
}

/** Head, alignment and rows: the first column to the left, the others to the right. */
function tableRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[][] {
  const alignment = columns.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [columns.map(({ head }) => head), alignment, ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
}

function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
