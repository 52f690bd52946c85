// A comparison of ledgers, for the terminal and as CSV, and of cards.

import type { Card } from "../../../core/report/cards/card.ts";
import type { Standing } from "../../../core/report/cards/standing.ts";
import { type ComparedLedger, type Comparison, comparedFigures } from "../../../core/report/comparison.ts";
import type { Prices } from "../../../core/report/prices.ts";
import { largest, smallest } from "../../../core/values/largest.ts";
import type { Period } from "../../../core/values/period.ts";
import { type Format, formatOf } from "../../../i18n/format.ts";
import { csvFigures, csvPrices, csvText } from "../../csv-text.ts";
import { returnText } from "../../report-columns.ts";
import { exactPercent } from "../hour.ts";
import { bar } from "../layout/graphics.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable, withHidden } from "../layout/table.ts";
import { capital, paragraphs, printable, unlessNull, unlessZero, wrap } from "../layout/text.ts";
import { studyText } from "./study.ts";

const BAR_WIDTH = 9;

/** Ledgers by descending return, their median, and how many make a profit. */
export function renderComparison(comparison: Comparison, style: OutputStyle): string {
  const { words, colours, width } = style;
  const { ledgers, currency } = comparison;
  const table = renderTable([...ledgers, null], columnsOf(comparison, style), style, [ledgers.length]);
  const isOfChannels = ledgers.some((row) => comparedFigures(row).revenue !== row.revenue);
  return paragraphs([
    colours.bold(capital(style.format.period(periodOf(ledgers)))),
    [
      withHidden(table, style),
      ...(currency === null ? [wrap(words.compare.currencies, width)] : []),
      ...(isOfChannels ? [wrap(words.compare.channels, width)] : []),
    ].join("\n"),
    studyText("ledgers", comparison.study, style),
  ]);
}

/** From the first to the last day of all ledgers. */
function periodOf(ledgers: readonly ComparedLedger[]): Period {
  const days = ledgers.flatMap(({ period: { since, until } }) => [since, until]).sort();
  return { since: days[0], until: days.at(-1) } as Period;
}

/** Of ledgers, and of their median: null. */
function columnsOf({ ledgers, median, currency }: Comparison, style: OutputStyle): Column<ComparedLedger | null>[] {
  const { words, format } = style;
  const { heads, perUnit, explain, bar: barName } = words.report;
  const formats = new Map(ledgers.map((row) => [row.currency, formatOf(words.language, row.currency)]));
  const formatFor = (row: ComparedLedger): Format =>
    currency === null ? (formats.get(row.currency) ?? format) : format;
  const column = (
    head: string,
    drop: number,
    cell: (row: ComparedLedger) => string,
    last = "",
  ): Column<ComparedLedger | null> => ({ head, drop, cell: (row) => (row ? cell(row) : last) });
  const money = (head: string, drop: number, figure: "cost" | "revenue" | "grossProfit") =>
    column(head, drop, (row) =>
      unlessZero(currency === null ? formatFor(row).money : format.amount)(comparedFigures(row)[figure]),
    );
  const returned = (row: ComparedLedger): number => comparedFigures(row).returnPerUnit ?? 0;
  const most = largest(ledgers.map(returned), 0);
  const hasMargin = ledgers.some(({ prices }) => marginsText(prices, format) !== "");
  const net = (row: ComparedLedger): string =>
    (currency === null ? formatFor(row).signedMoney : format.signed)(comparedFigures(row).net);
  return [
    { ...column(words.groupings.ledger, 0, ({ ledger }) => printable(ledger), words.compare.median), words: true },
    column(heads.time, 2, (row) => unlessZero(format.clock)(comparedFigures(row).minutes)),
    column(words.compare.hour, 4, (row) => ratesText(row.prices, formatFor(row))),
    money(heads.cost, 1, "cost"),
    money(heads.revenue, 3, "revenue"),
    ...(hasMargin
      ? [
          column(capital(explain.margin), 4, ({ prices }) => marginsText(prices, format)),
          money(heads.grossProfit, 3, "grossProfit"),
        ]
      : []),
    column(heads.net, 4, net),
    column(
      currency === null ? words.compare.perOne : perUnit(format.unit),
      0,
      (row) => returnText(comparedFigures(row).returnPerUnit, style),
      returnText(median.returnPerUnit, style),
    ),
    { ...column("", 5, (row) => bar(returned(row), most, BAR_WIDTH)), name: barName, spoken: null, words: true },
  ];
}

/** 60.00, or 50.00–60.00 if there were several. */
function ratesText({ rates }: Prices, format: Format): string {
  const all = rates.map(({ rate }) => rate);
  if (all.length === 0) return "–";
  const [low, high] = [smallest(all), largest(all)];
  return low === high ? format.amount(low) : `${format.amount(low)}–${format.amount(high)}`;
}

/** 60%, or 40–60%; empty if all revenue stays. */
function marginsText({ margins }: Prices, format: Format): string {
  const all = margins.map(({ margin }) => margin);
  const low = smallest([1, ...all]);
  if (low === 1) return "";
  const high = largest(all);
  return low === high ? exactPercent(low, format) : `${exactPercent(low, format)}–${exactPercent(high, format)}`;
}

const CHANNEL_FIGURES = ["minutes", "cost", "revenue", "grossProfit", "net", "returnPerUnit"] as const;

/** The ledgers as CSV in the same order: decimal points, English keys. */
export function comparisonCsv({ ledgers }: Comparison): string {
  const currency = (row: ComparedLedger): string => row.currency;
  const ofChannels = csvFigures<ComparedLedger>(({ channels }) => channels, currency, CHANNEL_FIGURES);
  return csvText<ComparedLedger>(ledgers, [
    ["ledger", ({ ledger }) => ledger],
    ["since", ({ period }) => period.since],
    ["until", ({ period }) => period.until],
    ["currency", currency],
    ...csvFigures<ComparedLedger>((row) => row, currency),
    ...csvPrices<ComparedLedger>(({ prices }) => prices, currency),
    ...ofChannels.map(([head, cell]) => [`channels${capital(head)}`, cell] as const),
  ]);
}

export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

/** The cards, highest return first. */
export function cardsTable(cards: readonly NamedCard[], style: OutputStyle): string {
  const { words, format } = style;
  const { compare } = words;
  const rows = cards.toSorted((a, b) => (b.card.returnPerUnit ?? -1) - (a.card.returnPerUnit ?? -1));
  const hoursText = ({ card: { hours } }: NamedCard): string =>
    compare.hours(format.count(hours.from), hours.to === null ? null : format.count(hours.to));
  return renderTable(
    rows,
    [
      { head: compare.card, cell: ({ name }) => printable(name), words: true },
      { head: compare.period, cell: ({ card }) => monthsText(card, style), words: true, drop: 2 },
      { head: words.report.heads.time, cell: hoursText, drop: 1 },
      { head: compare.perOne, cell: ({ card }) => unlessNull(format.decimal)(card.returnPerUnit) },
    ],
    style,
  ).text;
}

/** Rank, quartiles, and each network against the median of the others. */
export function standingText(standing: Standing | null, { words, format, width }: OutputStyle): string {
  if (!standing) return "";
  const { returnPerUnit, rank, of, quartiles, networks } = standing;
  const figure = (value: number): string => format.decimal(value);
  const [low, high] = quartiles;
  const sentence = words.compare.standing(
    printable(standing.name),
    figure(returnPerUnit),
    rank,
    of,
    figure(low),
    figure(high),
  );
  const lines = networks.map(({ network, returnPerUnit: own, median, others }) =>
    words.compare.network(
      keyName("network", network, words),
      format.decimal(own, 1),
      format.decimal(median, 1),
      others,
    ),
  );
  return [sentence, ...lines].map((line) => wrap(line, width)).join("\n");
}

function monthsText({ since, until }: Card, { words }: OutputStyle): string {
  return [...new Set([since, until])].map((month) => words.chronological(month)).join(" – ");
}
