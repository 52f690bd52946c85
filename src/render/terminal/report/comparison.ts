// A comparison of ledgers, for the terminal and as CSV.

import type { ComparedLedger, Comparison } from "../../../core/report/comparison.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import { largest } from "../../../core/values/largest.ts";
import type { Period } from "../../../core/values/period.ts";
import { formatOf } from "../../../i18n/format.ts";
import { csvText } from "../../csv-cell.ts";
import type { Column } from "../layout/column.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { bar, renderTable } from "../layout/table.ts";
import { capital, printable, wrap } from "../layout/text.ts";
import { returnText } from "./report-table.ts";
import { studyText } from "./study.ts";

const BAR_WIDTH = 9;

/** Ledgers by descending return, their median, and how many make a profit. */
export function renderComparison(comparison: Comparison, style: OutputStyle): string {
  const { words, colours, width } = style;
  const { ledgers, currency } = comparison;
  const { text, hidden } = renderTable(columnsOf(comparison, style), [ledgers.length], style);
  const notes = [
    hidden.length > 0 ? colours.dim(wrap(words.report.hidden(width, hidden.join(", ")), width)) : "",
    currency === null ? wrap(words.compare.currencies, width) : "",
  ].filter((note) => note !== "");
  const paragraphs = [
    colours.bold(capital(style.format.period(periodOf(ledgers)))),
    [text, ...notes].join("\n"),
    studyText("ledgers", comparison.study, style),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** From the first to the last day of all ledgers. */
function periodOf(ledgers: readonly ComparedLedger[]): Period {
  const days = ledgers.flatMap(({ period: { since, until } }) => [since, until]).sort();
  return { since: days[0], until: days.at(-1) } as Period;
}

function columnsOf({ ledgers, median, currency }: Comparison, style: OutputStyle): Column[] {
  const { words, format } = style;
  const { heads, perUnit } = words.report;
  const formats = new Map(ledgers.map((row) => [row.currency, formatOf(words.language, row.currency)]));
  const own = (row: ComparedLedger): OutputStyle["format"] => formats.get(row.currency) ?? format;
  const amount = (row: ComparedLedger, value: number): string => {
    if (value === 0) return "–";
    return currency === null ? own(row).money(value) : format.amount(value);
  };
  const right = (head: string, drop: number, cell: (row: ComparedLedger) => string, last = ""): Column => ({
    head,
    align: "right",
    drop,
    cells: [...ledgers.map(cell), last],
  });
  const most = largest(
    ledgers.map(({ returnPerUnit }) => returnPerUnit ?? 0),
    0,
  );
  const one = currency === null ? words.compare.perOne : perUnit(format.unit);
  return [
    {
      head: words.groupings.ledger,
      align: "left",
      drop: 0,
      cells: [...ledgers.map(({ ledger }) => printable(ledger)), words.compare.median],
    },
    right(heads.time, 2, ({ minutes }) => (minutes === 0 ? "–" : format.clock(minutes))),
    right(heads.cost, 1, (row) => amount(row, row.cost)),
    right(heads.revenue, 3, (row) => amount(row, row.revenue)),
    right(heads.net, 4, (row) => (currency === null ? own(row).signedMoney(row.net) : format.signed(row.net))),
    right(one, 0, ({ returnPerUnit }) => returnText(returnPerUnit, style), returnText(median.returnPerUnit, style)),
    {
      head: "",
      name: words.report.bar,
      spoken: null,
      align: "left",
      drop: 5,
      cells: [...ledgers.map(({ returnPerUnit }) => bar(returnPerUnit ?? 0, most, BAR_WIDTH)), ""],
    },
  ];
}

const HEADS = [
  [
    "ledger",
    "since",
    "until",
    "currency",
    "minutes",
    "timeCost",
    "moneySpent",
    "cost",
    "revenue",
    "grossProfit",
    "net",
  ],
  ["returnPerUnit", "roi", "netPerHour", "sales", "posts", "status"],
].flat();

/** The ledgers as CSV in the same order: decimal points, English keys. */
export function comparisonCsv({ ledgers }: Comparison): string {
  const rows = ledgers.map((row) => {
    const digits = minorDigits(row.currency);
    const money = (value: number | null): string => (value === null ? "" : value.toFixed(digits));
    const ratio = (value: number | null): string => (value === null ? "" : value.toFixed(4));
    return [
      ...[row.ledger, row.period.since, row.period.until, row.currency, String(row.minutes)],
      ...[row.timeCost, row.moneySpent, row.cost, row.revenue, row.grossProfit, row.net].map(money),
      ...[ratio(row.returnPerUnit), ratio(row.roi), money(row.netPerHour)],
      ...[String(row.sales), String(row.posts), row.status ?? ""],
    ];
  });
  return csvText([HEADS, ...rows], ",");
}
