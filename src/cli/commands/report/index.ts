// socialroi report: time, cost and return of a period.
import { lastDayPassing, NO_FILTER } from "../../../core/entries/filter.ts";
import { failure } from "../../../core/errors/failure.ts";
import { buildReport, type Report } from "../../../core/findings/build-report.ts";
import { mainFigures } from "../../../core/report/report.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import { inDecimalHours } from "../../../i18n/format.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { reportCsv, reportCsvForExcel } from "../../../render/csv.ts";
import { jsonText, reportJson } from "../../../render/json.ts";
import { markdownReport } from "../../../render/markdown.ts";
import type { OutputStyle } from "../../../render/terminal/layout/output-style.ts";
import {
  figureSentences,
  type ReportView,
  renderEmptyReport,
  renderReport,
} from "../../../render/terminal/report/report.ts";
import { OUTPUT, PERIODS } from "../../args/options.ts";
import {
  deliver,
  type OutputFormat,
  outputFormat,
  outputStyle,
  pageFrom,
  refuseUnsupported,
} from "../../args/output-options.ts";
import { comparedWith, ledgerWords, periodFrom, periodWords, saidWords } from "../../args/period-options.ts";
import { readWords } from "../../args/read-words.ts";
import { command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { QUERY, queryFrom } from "./report-query.ts";

const OPTIONS = [
  ...PERIODS,
  ...QUERY,
  ...(["compare", "average", "decimal", "findings", "explain", "failUnder", ...OUTPUT, "html", "open"] as const),
] as const;

export const commands = {
  report: command({
    args: { "[words...]": "report" },
    options: OPTIONS,
    examples: [
      "report",
      "report last month",
      "report november instagram",
      "report last 13 weeks by week",
      "report --last-quarter --by activity",
      "report --year --by network,activity",
      "report --month --compare year-ago",
      "report --year --by month --csv",
      "report --last-month --fail-under 1",
      "report --quarter --html report.html --open",
    ],
    run: async (context, typed, words: string[]) => {
      const ledger = context.store.read();
      const { options, said } = await readWords(words, typed, "report", ledger, context);
      const format = outputFormat(options, ["csv", "md", "json", "html", "htm", "txt"], context);
      const page = pageFrom(options, format);
      refuseUnsupported(options, page ? "html" : format);
      const threshold = options.failUnder === undefined ? null : thresholdOf(options.failUnder);
      const requested = periodFrom(options, { kind: "running", unit: "month" }, ledger, context.today, said);
      const against = options.compare ?? said.against;
      const periods = against === undefined ? requested : comparedWith(against, requested, ledger, context.today);
      const { query, matrix } = queryFrom(options, ledger, context.ledgerName, context.today);
      const decimal = options.decimal === true;
      const report = page
        ? await (await import("./page.ts")).savePage(
            { ...page, period: periods, query, decimal, opensWith: "networks" },
            ledger,
            context,
          )
        : buildReport(ledger.entries, ledger.settings, periods, query);
      if (!page) {
        const again = [...saidWords(said), ...periodWords(options), "--findings", ...ledgerWords(context.common)];
        const findingsCommand = ["socialroi report", ...again].join(" ");
        const { average = false, findings = false, explain = false } = options;
        const view = { matrix, compare: against !== undefined, average, findings, explain, findingsCommand };
        const usual = outputStyle(options, context, ledger.settings.currency);
        const style = decimal ? { ...usual, format: inDecimalHours(usual.format) } : usual;
        const text = await reportText(report, format, view, ledger, style, context);
        if (text !== null) await deliver(text, format, options, context);
      }
      if (threshold !== null) failUnder(threshold, report, context);
    },
  }),
};

/** Null if nothing is to be printed. */
async function reportText(
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

/** Throws a Failure if the return is under the threshold. */
function failUnder(threshold: number, report: Report, context: Context): void {
  const value = unattributed(report) ? null : mainFigures(report).figures.returnPerUnit;
  if (value !== null && value < threshold) throw failure("threshold", "return-under", { value, threshold });
  if (value !== null || context.quiet) return;
  const why = report.entries === 0 ? [] : figureSentences(report, context.style(report.currency));
  context.tell(`${[context.words.report.noThreshold(String(threshold)), ...why].join(" ")}\n`);
}

function thresholdOf(text: string): number {
  if (/^\d{1,6}([.,]\d{1,4})?$/.test(text)) return Number(text.replace(",", "."));
  throw failure("usage", "option-unreadable", { option: "--fail-under", text });
}
