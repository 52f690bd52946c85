// Columns shared by the tables of networks, months and quarters.

import { type Figures, toneOf } from "../../core/report/roi.ts";
import type { Shares } from "../../core/report/rows.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import type { PageColumn } from "./table.ts";

export interface FigureRow {
  readonly name: string;
  readonly figures: Figures;
  /** Null for a total. */
  readonly share: Shares | null;
}

/** Name, time, cost, revenue, net, return, status; gross profit only if it differs from revenue. */
export function figureColumns(
  head: string,
  rows: readonly FigureRow[],
  { withShares }: { readonly withShares: boolean },
  { words, format }: OutputStyle,
): PageColumn<FigureRow>[] {
  const { report, page } = words;
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const percent = (part: number | null | undefined): string => (typeof part === "number" ? format.percent(part) : "");
  const only = (condition: boolean, column: PageColumn<FigureRow>): PageColumn<FigureRow>[] =>
    condition ? [column] : [];
  const hasMargin = rows.some(({ figures }) => figures.grossProfit !== figures.revenue);
  const hasSpent = rows.some(({ figures }) => figures.moneySpent !== 0);
  return [
    { head, cell: ({ name }) => name, words: true },
    {
      head: report.heads.time,
      cell: ({ figures }) => (figures.minutes === 0 ? "–" : format.clock(figures.minutes)),
      minor: 3,
    },
    ...only(withShares, { head: page.heads.timeShare, cell: ({ share }) => percent(share?.minutes), minor: 1 }),
    { head: report.heads.cost, cell: ({ figures }) => money(figures.cost) },
    ...only(hasSpent, { head: page.heads.spent, cell: ({ figures }) => money(figures.moneySpent), minor: 2 }),
    { head: page.heads.revenue, cell: ({ figures }) => money(figures.revenue), minor: hasMargin ? 2 : 3 },
    ...only(hasMargin, { head: page.heads.grossProfit, cell: ({ figures }) => money(figures.grossProfit), minor: 3 }),
    ...only(withShares, { head: page.heads.profitShare, cell: ({ share }) => percent(share?.grossProfit), minor: 1 }),
    { head: report.heads.net, cell: ({ figures }) => format.signed(figures.net), minor: 3 },
    {
      head: report.perUnit(format.unit),
      cell: ({ figures: { returnPerUnit } }) => (returnPerUnit === null ? "–" : format.decimal(returnPerUnit)),
      tone: ({ figures }) => `return ${toneOf(figures.returnPerUnit) ?? ""}`.trim(),
    },
    {
      head: page.heads.status,
      cell: ({ figures: { status } }) => (status === null ? "–" : page.statuses[status]),
      words: true,
      tone: ({ figures }) => toneOf(figures.returnPerUnit),
      minor: 2,
      first: true,
    },
  ];
}
