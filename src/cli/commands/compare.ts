// socialroi compare: compare ledgers of companies, clients or years.

import type { Command } from "commander";
import { inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { compareLedgers, type LedgerFigures } from "../../core/report/comparison.ts";
import { sumUp } from "../../core/report/report.ts";
import { isCurrency } from "../../core/values/currency.ts";
import type { Decimal } from "../../core/values/money.ts";
import { jsonText } from "../../render/json.ts";
import { comparisonCsv, renderComparison } from "../../render/terminal/report/comparison.ts";
import { typedExchange } from "../args/exchange-option.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { deliver, type OutputOptions, outputFormat, outputStyle } from "../args/output-options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../args/period-options.ts";
import type { Context } from "../env/context.ts";
import { ledgerFiles, shortNames } from "../env/ledger-files.ts";

interface CompareOptions extends PeriodOptions, OutputOptions {
  readonly exchange?: readonly string[];
}

export function register(command: Command, context: Context): void {
  command.argument("<files...>", context.words.help.words.files);
  addPeriodOptions(
    addOptions(command, context.words, ["exchange", "csv", "compareOutput", "overwrite"]),
    context.words,
  );
  addExamples(command, context.words, [
    "compare examples/designer.yaml examples/studio.yaml",
    'compare "examples/*.yaml" --period 2026 --exchange CHF=1.05',
  ]);
  command.action(async (patterns: string[], options: CompareOptions) => {
    const exchange = exchangeFrom(options.exchange ?? []);
    const files = await ledgerFiles(patterns);
    const names = shortNames(files);
    const comparison = compareLedgers(
      files.map((file, index) => figuresIn(file, names[index] ?? file, options, context)),
      exchange,
    );
    const format = outputFormat(options, ["csv", "json", "txt"], context);
    const style = outputStyle(options, context, comparison.currency ?? comparison.ledgers[0]?.currency ?? "EUR");
    if (format === "json") await deliver(jsonText("compare", comparison), format, options, context);
    else if (format === "csv") await deliver(comparisonCsv(comparison), format, options, context);
    else if (!context.quiet) await deliver(renderComparison(comparison, style), format, options, context);
  });
}

/** All entries by default. Only the figures stay in memory. */
function figuresIn(file: string, name: string, options: CompareOptions, context: Context): LedgerFigures {
  const ledger = context.storeOf(file).read();
  const { entries, settings } = ledger;
  const { currency } = settings;
  const { period } = periodFrom(options, { kind: "all" }, ledger, context.today);
  const { totals, channels, prices } = sumUp(entries, settings, { period, previous: null }, { by: "network" }).figures;
  return { name, file, currency, period, figures: totals, channels, prices };
}

/** The worth of currencies in that of the first ledger, as in CHF=1.05. */
function exchangeFrom(texts: readonly string[]): Map<string, Decimal> {
  return new Map(
    texts.map((text) => {
      const typed = typedExchange(text);
      if (typed && isCurrency(typed.code)) return [typed.code, typed.worth];
      throw new Failure("usage", [inputError("option-unreadable", { option: "--exchange", text })]);
    }),
  );
}
