// socialroi report: what a period's time cost and brought back.
import type { Command } from "commander";
import type { CalendarDate } from "../../core/dates.ts";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { buildReport, type Report } from "../../core/report.ts";
import type { Settings } from "../../core/settings.ts";
import { inDecimalHours } from "../../i18n/format.ts";
import { reportCsv, reportCsvForExcel } from "../../render/csv.ts";
import { jsonText, reportJson } from "../../render/json.ts";
import { reportMarkdown } from "../../render/markdown.ts";
import { type ReportView, renderEmptyReport, renderReport } from "../../render/report.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { addOutputOptions, deliver, type OutputFormat, outputFormat } from "../output-options.ts";
import { type PageOptions, pageAsked } from "../page-options.ts";
import { addPeriodOptions, comparedWith, type PeriodOptions, periodAsked, periodWords } from "../period-options.ts";
import { addQueryOptions, type QueryOptions, queryAsked } from "../report-query.ts";

interface ReportOptions extends PeriodOptions, QueryOptions, PageOptions {
  readonly compare?: string;
  readonly average?: boolean;
  readonly decimal?: boolean;
  readonly findings?: boolean;
  readonly explain?: boolean;
  readonly failUnder?: string;
}

export function register(command: Command, context: Context): void {
  addQueryOptions(addPeriodOptions(command, context.words), context.words);
  addOptions(command, context.words, ["compare", "average", "decimal", "findings", "explain", "failUnder"]);
  addOptions(addOutputOptions(command, context.words), context.words, ["html", "open"]);
  addExamples(command, context.words, [
    "report --month",
    "report --last-quarter --by activity",
    "report --year --by network,activity",
    "report --month --compare year-ago",
    "report --year --by month --csv",
    "report --last-month --fail-under 1",
    "report --quarter --html report.html --open",
  ]);
  command.action(async (options: ReportOptions) => {
    const format = outputFormat(options, context);
    const page = pageAsked(options, format);
    const threshold = options.failUnder === undefined ? null : thresholdOf(options.failUnder);
    const ledger = context.store.read();
    const asked = periodAsked(options, { kind: "running", unit: "month" }, ledger, context.today);
    const periods = options.compare === undefined ? asked : comparedWith(options.compare, asked, context.today);
    const { query, matrix } = queryAsked(options, ledger, context.ledgerName, context.today);
    const report = buildReport(ledger.entries, ledger.settings, periods, query);
    const findingsCommand = ["socialroi report", ...periodWords(options), "--findings"].join(" ");
    const { compare, average = false, findings = false, explain = false } = options;
    const view = { matrix, compare: compare !== undefined, average, findings, explain, findingsCommand };
    const last = ledger.entries.reduce<CalendarDate | null>(
      (latest, { date }) => (latest === null || date > latest ? date : latest),
      null,
    );
    const decimal = options.decimal === true;
    if (page) {
      const { savePage } = await import("../page.ts");
      await savePage({ ...page, period: periods, query, decimal }, ledger, context);
    } else {
      const text = await rendered(report, format, { ...view, last, decimal }, ledger.settings, context);
      if (text !== null) await deliver(text, options, context);
    }
    const returned = report.totals.returnPerUnit;
    if (threshold !== null && returned !== null && returned < threshold)
      throw new Failure("threshold", [fault("return-under", { value: returned, threshold })]);
  });
}

interface View extends ReportView {
  /** The day of the ledger's last entry. */
  readonly last: CalendarDate | null;
  readonly decimal: boolean;
}

/** The report in a format; null where nothing is to be said. */
async function rendered(
  report: Report,
  format: OutputFormat,
  view: View,
  settings: Settings,
  context: Context,
): Promise<string | null> {
  const usual = context.speech(settings.currency);
  const speech = view.decimal ? { ...usual, format: inDecimalHours(usual.format) } : usual;
  if (format === "json") return jsonText("report", reportJson(report, await context.english()));
  if (format === "csv") return reportCsv(report);
  if (format === "csvExcel") return reportCsvForExcel(report, speech);
  if (format === "md") return reportMarkdown(report, speech);
  if (context.quiet) return null;
  return report.entries === 0
    ? renderEmptyReport(report, view.last, speech)
    : renderReport(report, settings, view, speech);
}

function thresholdOf(text: string): number {
  if (/^\d{1,6}([.,]\d{1,4})?$/.test(text)) return Number(text.replace(",", "."));
  throw new Failure("usage", [fault("option-unreadable", { option: "--fail-under", text })]);
}
