// A report as a Markdown table.

import type { Report } from "../core/findings/report.ts";
import type { Shown } from "../core/report/unattributable.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import { capital, printable } from "./terminal/layout/text.ts";
import { type FlatLine, flatLines, lineName } from "./terminal/report/report-lines.ts";
import { hasTimeOrMoney, type TableView, weeklyFigures } from "./terminal/report/report-table.ts";

/** Rows, subtotals and total in the reader's language; with the compared period if `view.compare` is set. */
export function reportMarkdown(report: Report, view: TableView, { words, format }: OutputStyle): string {
  const { heads, perUnit } = words.report;
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : format.percent(part);
  const returned = ({ returnPerUnit }: Shown): string => (returnPerUnit === null ? "" : format.decimal(returnPerUnit));
  type Figure = readonly [head: string, cell: (figures: Shown) => string];
  const was = ([head, cell]: Figure): MarkdownColumn[] => [
    [head, ({ figures }) => cell(figures)],
    ...(view.compare ? [[words.report.before, ({ before }) => (before ? cell(before) : "")] as MarkdownColumn] : []),
  ];
  const columns: readonly MarkdownColumn[] = [
    ...was([heads.time, ({ minutes }) => format.clock(minutes)]),
    [heads.timeShare, ({ share }) => percent(share?.minutes)],
    ...was([heads.cost, ({ cost }) => format.amount(cost)]),
    [heads.spent, ({ figures }) => format.amount(figures.moneySpent)],
    ...was([heads.revenue, ({ revenue }) => format.amount(revenue)]),
    [heads.profitShare, ({ share }) => percent(share?.grossProfit)],
    [heads.net, ({ figures: { net } }) => (net === null ? "" : format.signed(net))],
    ...was([perUnit(format.unit), returned]),
  ];
  const cells = (name: string, line: FlatLine): string[] => [name, ...columns.map(([, cell]) => cell(line))];
  const head = [words.groupings[report.by], ...columns.map(([name]) => name)];
  const weekly = weeklyFigures(report.perWeek, { words, format });
  const rows = [
    head,
    [":--", ...head.slice(1).map(() => "--:")],
    ...flatLines(report)
      .filter(({ of, figures }) => of !== "part" || hasTimeOrMoney(figures))
      .map((line) => {
        const name = markdownCell(lineName(line, report, words));
        return cells(line.of === "total" ? `**${name}**` : name, line);
      }),
    ...(view.average ? [[words.report.weekly, ...columns.map(([name]) => weekly[name] ?? "")]] : []),
  ];
  return `**${capital(format.period(report.period))}**\n\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
}

type MarkdownColumn = readonly [head: string, cell: (line: FlatLine) => string];

function markdownCell(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
