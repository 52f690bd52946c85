// Formats a report.
import { lastDayPassing, NO_FILTER } from "../../../core/entries/filter.ts";
import type { Report } from "../../../core/findings/report.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { reportCsv, reportCsvForExcel } from "../../../render/csv.ts";
import { jsonText, reportJson } from "../../../render/json.ts";
import { markdownReport } from "../../../render/markdown-report.ts";
import type { OutputStyle } from "../../../render/terminal/layout/output-style.ts";
import { type ReportView, renderEmptyReport, renderReport } from "../../../render/terminal/report/report.ts";
import type { OutputFormat } from "../../args/output-options.ts";
import type { Context } from "../../env/context.ts";

/** Null if nothing is to be printed. */
export async function reportText(
  report: Report,
  format: OutputFormat,
  view: ReportView,
  { entries, settings }: Ledger,
  style: OutputStyle,
  { english, quiet }: Context,
): Promise<string | null> {
  if (format === "json") return jsonText("report", reportJson(report, await english()));
  if (format === "csv") return reportCsv(report);
  if (format === "csvExcel") return reportCsvForExcel(report, style);
  if (format === "md") return markdownReport(report, settings, view, style);
  if (quiet) return null;
  return report.entries === 0
    ? renderEmptyReport(report, lastDayPassing(entries, report.filter ?? NO_FILTER), style)
    : renderReport(report, settings, view, style);
}
