// socialroi compare: compare ledgers of companies, clients or years.

import { existsSync } from "node:fs";
import { Failure, failure, type Source } from "../../core/errors/failure.ts";
import { type Card, cardOf } from "../../core/report/cards/card.ts";
import { type Returns, standingOf } from "../../core/report/cards/standing.ts";
import { compareLedgers, type LedgerFigures } from "../../core/report/comparison.ts";
import { sumUp } from "../../core/report/report.ts";
import { isCurrency } from "../../core/values/currency.ts";
import type { Decimal } from "../../core/values/money.ts";
import { readCard } from "../../ledger/read/card/card.ts";
import { readLedger } from "../../ledger/read/read.ts";
import { jsonText } from "../../render/json.ts";
import {
  cardsTable,
  comparisonCsv,
  type NamedCard,
  renderComparison,
  standingText,
} from "../../render/terminal/report/comparison.ts";
import { typedExchange } from "../args/number-options.ts";
import { type Options, PERIODS } from "../args/options.ts";
import { deliver, outputFormat, outputStyle } from "../args/output-options.ts";
import { periodFrom, type Said } from "../args/period-options.ts";
import { readWords } from "../args/read-words.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";
import { ledgerFiles, shortNames } from "../env/ledger-files.ts";
import { validLedger } from "../env/open-ledger.ts";

const OPTIONS = ["exchange", "csv", "compareOutput", "overwrite", ...PERIODS] as const;
type CompareOptions = Options<(typeof OPTIONS)[number]>;

export const commands = {
  compare: command({
    args: { "<files...>": "compare" },
    options: OPTIONS,
    examples: [
      "compare examples/designer.yaml examples/studio.yaml",
      "compare examples/designer.yaml examples/studio.yaml 2026",
      'compare "examples/*.yaml" --period 2026 --exchange CHF=1.05',
    ],
    run: async (context, typed, args: string[]) => {
      const [patterns, words] = [args.filter(isFile), args.filter((arg) => !isFile(arg))];
      if (patterns.length === 0) throw failure("usage", "argument-missing", { name: "ledgers" });
      const { options, said } = await readWords(words, typed, "compare", readLedger(""), context);
      const exchange = exchangeFrom(options.exchange ?? []);
      const files = await ledgerFiles(patterns);
      const names = shortNames(files);
      const compared = files.map((file, index) => comparedIn(file, names[index] ?? file, options, said, context));
      const comparison = compareLedgers(
        compared.flatMap(({ ledger }) => ledger ?? []),
        exchange,
      );
      const cards = compared.flatMap(({ card }) => card ?? []);
      const standing = cards.length === 0 ? null : standingOf(compared.map(({ returns }) => returns));
      const format = outputFormat(options, ["csv", "json", "txt"], context);
      const style = outputStyle(options, context, comparison.currency ?? comparison.ledgers[0]?.currency ?? "EUR");
      const textOf = (): string => {
        if (format === "json") return jsonText("compare", { ...comparison, cards, standing });
        if (format === "csv") return comparisonCsv(comparison);
        const figures = comparison.ledgers.length === 0 ? "" : renderComparison(comparison, style);
        const returns = cards.length === 0 ? [] : [cardsTable(cards, style), standingText(standing, style)];
        return [figures, ...returns.map((part) => `${part}\n`)].filter((part) => part.trim() !== "").join("\n");
      };
      if (format !== "text" || !context.quiet) await deliver(textOf(), format, options, context);
    },
  }),
};

/** Whether an argument is a file or a pattern for files, and no word. */
function isFile(arg: string): boolean {
  return arg === "-" || /[./\\*?[{]/.test(arg) || existsSync(arg);
}

interface Compared {
  readonly returns: Returns;
  readonly ledger?: LedgerFigures;
  readonly card?: NamedCard & { readonly file: string };
}

/** A ledger, with all its entries by default, or a card. Only the figures stay in memory. */
function comparedIn(file: string, name: string, options: CompareOptions, said: Said, context: Context): Compared {
  const { ledger: inspected, source } = context.storeOf(file).inspect();
  if (inspected.errors.some(({ code }) => code === "ledger-is-card")) return cardIn(source, name);
  const ledger = validLedger({ ledger: inspected, source });
  const { entries, settings } = ledger;
  const { period } = periodFrom(options, { kind: "all" }, ledger, context.today, said);
  const { figures } = sumUp(entries, settings, { period, previous: null }, { by: "network" });
  const { totals, channels, prices } = figures;
  const { returnPerUnit } = channels;
  return {
    returns: { name, returnPerUnit, networks: returnsOf(cardOf(figures)) },
    ledger: { name, file, currency: settings.currency, period, figures: totals, channels, prices },
  };
}

function cardIn(source: Source, name: string): Compared {
  const { card, errors } = readCard(source.text);
  if (!card) throw new Failure("input", errors, source);
  const short = name.replace(/\.card$/, "");
  return {
    returns: { name: short, returnPerUnit: card.returnPerUnit, networks: returnsOf(card) },
    card: { name: short, file: source.file, card },
  };
}

function returnsOf({ networks }: Pick<Card, "networks">): Map<string, number> {
  return new Map(
    networks.flatMap(({ network, returnPerUnit }) => (returnPerUnit === null ? [] : [[network, returnPerUnit]])),
  );
}

/** The worth of currencies in that of the first ledger, as in CHF=1.05. */
function exchangeFrom(texts: readonly string[]): Map<string, Decimal> {
  return new Map(
    texts.map((text) => {
      const typed = typedExchange(text);
      if (typed && isCurrency(typed.code)) return [typed.code, typed.worth];
      throw failure("usage", "option-unreadable", { option: "--exchange", text });
    }),
  );
}
