// The sums behind the figure: each can be recomputed from what stands above it.
import type { Report } from "../../../core/findings/build-report.ts";
import { mainFigures } from "../../../core/report/report.ts";
import { unattributed } from "../../../core/report/unattributable.ts";
import { exactPercent } from "../../terminal/hour.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { printable } from "../../terminal/layout/text.ts";
import { type Html, html } from "../escape.ts";
import { type PageRows, pageTable } from "../table.ts";

interface Line {
  readonly label: string;
  readonly amount: string;
}

/** Time by hourly rate and money spent; revenue by margin; net and return. Empty for filters that sales cannot pass. */
export function sumsTable(report: Report, style: OutputStyle): Html {
  if (unattributed(report)) return html``;
  const { words, format } = style;
  const { sums, captions } = words.page;
  const { totals, channels, prices, unpricedMinutes } = report;
  const main = mainFigures(report).figures;
  const line = (label: string, value: number): Line => ({ label, amount: format.amount(value) });
  const elsewhere = main === totals ? 0 : totals.grossProfit - channels.grossProfit;
  const put: Line[] = [
    ...prices.rates.map(({ person, minutes, rate, cost }) =>
      line(sums.time(person === null ? null : printable(person), format.duration(minutes), format.money(rate)), cost),
    ),
    ...(unpricedMinutes > 0 ? [line(sums.unpriced(format.duration(unpricedMinutes)), 0)] : []),
    ...(totals.moneySpent === 0 ? [] : [line(sums.spent, totals.moneySpent)]),
  ];
  const back = prices.margins.map(({ margin, revenue, grossProfit }) =>
    line(sums.revenue(format.money(revenue), margin === 1 ? null : exactPercent(margin, format)), grossProfit),
  );
  const groups: PageRows<Line>[] = [
    { rows: put, sum: line(sums.cost, totals.cost) },
    { rows: back, sum: line(sums.profit, totals.grossProfit) },
    {
      rows: [
        { label: sums.net, amount: format.signed(totals.net) },
        ...(elsewhere === 0 ? [] : [line(sums.elsewhere, elsewhere)]),
        ...(main.returnPerUnit === null
          ? []
          : [
              {
                label: sums.returned(format.amount(main.grossProfit), format.amount(main.cost)),
                amount: format.decimal(main.returnPerUnit),
              },
            ]),
      ],
    },
  ];
  return pageTable<Line>(
    "sums-table",
    captions.sums,
    [
      { head: sums.head, cell: ({ label }) => label, words: true },
      { head: `${sums.amount} (${format.unit})`, cell: ({ amount }) => amount },
    ],
    groups,
    null,
    "sums",
  );
}
