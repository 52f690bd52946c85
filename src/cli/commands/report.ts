// socialroi report: what a period's time cost and brought back.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { GROUPING_WORDS, GROUPINGS, type Grouping } from "../../core/grouping.ts";
import { buildReport } from "../../core/report.ts";
import { lexicon } from "../../core/vocabulary.ts";
import type { Ledger } from "../../ledger/read.ts";
import { reportCsv, reportMarkdown } from "../../render/flat.ts";
import { jsonText, reportJson } from "../../render/json.ts";
import { renderReport } from "../../render/report.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { addPeriodOptions, type PeriodOptions, periodAsked } from "../period-options.ts";

interface ReportOptions extends PeriodOptions {
  readonly by?: string;
  readonly csv?: boolean;
  readonly md?: boolean;
}

export function register(command: Command, context: Context): void {
  addPeriodOptions(addOptions(command, context.words, ["by", "csv", "md"]), context.words);
  addExamples(command, context.words, [
    "report --month",
    "report --last-quarter --by activity",
    "report --year --by month --csv",
  ]);
  command.action(async (options: ReportOptions) => {
    const formats = (["json", "csv", "md"] as const).filter((name) => (name === "json" ? context.json : options[name]));
    if (formats[0] && formats[1])
      throw new Failure("usage", [fault("options-exclusive", { first: `--${formats[0]}`, second: `--${formats[1]}` })]);
    const by = groupingOf(options.by ?? "network");
    const ledger = context.store.read();
    const report = buildReport(
      ledger.entries,
      ledger.settings,
      periodAsked(options, { kind: "running", unit: "month" }, ledger, context.today),
      by,
    );
    const speech = context.speech(ledger.settings.currency);
    if (context.json) context.out(jsonText("report", reportJson(report, await context.english())));
    else if (options.csv) context.out(reportCsv(report));
    else if (options.md) context.out(reportMarkdown(report, speech));
    else if (report.entries === 0) context.out(`${emptyText(report.period, ledger, context)}\n`);
    else if (!context.quiet) context.out(renderReport(report, ledger.settings, speech));
  });
}

function groupingOf(text: string): Grouping {
  const key = lexicon(Object.entries(GROUPING_WORDS)).keyOf(text);
  const by = GROUPINGS.find((known) => known === key);
  if (by) return by;
  throw new Failure("usage", [fault("by-unknown", { text, known: GROUPINGS.join(", ") })]);
}

function emptyText(
  period: Parameters<ReturnType<Context["speech"]>["format"]["period"]>[0],
  { entries, settings }: Ledger,
  context: Context,
): string {
  const { words, format } = context.speech(settings.currency);
  const dates = entries.map(({ date }) => date).sort();
  const last = dates.at(-1);
  return words.report.empty(format.period(period), last === undefined ? null : format.date(last));
}
