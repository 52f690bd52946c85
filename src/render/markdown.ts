// A report as a Markdown table.

import type { Settings } from "../core/entries/settings.ts";
import type { Report } from "../core/findings/report.ts";
import type { Shown } from "../core/report/unattributable.ts";
import { pricesText } from "./terminal/hour.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import { capital, printable } from "./terminal/layout/text.ts";
import { audienceColumns } from "./terminal/report/audience.ts";
import { type FlatLine, groupedLines, hasMargin, hasTimeOrMoney, lineName } from "./terminal/report/report-lines.ts";
import { type TableView, weeklyFigures } from "./terminal/report/report-table.ts";

/** Rows, subtotals and total in the reader's language; with the compared period if `view.compare` is set. */
export function reportMarkdown(report: Report, settings: Settings, view: TableView, style: OutputStyle): string {
  const { words, format } = style;
  const { heads, perUnit } = words.report;
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : format.percent(part);
  const returned = ({ returnPerUnit }: Shown): string => (returnPerUnit === null ? "" : format.decimal(returnPerUnit));
  const twelveMonths: MarkdownColumn = [
    heads.twelveMonths,
    ({ twelveMonths: longer }) => (typeof longer === "number" ? format.decimal(longer) : ""),
  ];
  type Figure = readonly [head: string, cell: (figures: Shown) => string];
  const was = ([head, cell]: Figure): MarkdownColumn[] => [
    [head, ({ figures }) => cell(figures)],
    ...(view.compare ? [[words.report.before, ({ before }) => (before ? cell(before) : "")] as MarkdownColumn] : []),
  ];
  const lines = groupedLines(report).filter(({ of, figures }) => of !== "part" || hasTimeOrMoney(figures));
  const showsMargin = hasMargin(lines);
  const columns: readonly MarkdownColumn[] = [
    ...was([heads.time, ({ minutes }) => format.clock(minutes)]),
    [heads.timeShare, ({ share }) => percent(share?.minutes)],
    ...was([heads.cost, ({ cost }) => format.amount(cost)]),
    [heads.spent, ({ figures }) => format.amount(figures.moneySpent)],
    ...was([heads.revenue, ({ revenue }) => format.amount(revenue)]),
    ...(showsMargin ? was([heads.grossProfit, ({ grossProfit }) => format.amount(grossProfit)]) : []),
    [heads.profitShare, ({ share }) => percent(share?.grossProfit)],
    [heads.net, ({ figures: { net } }) => (net === null ? "" : format.signed(net))],
    ...was([perUnit(format.unit), returned]),
    ...(lines.some(({ twelveMonths }) => twelveMonths !== undefined) ? [twelveMonths] : []),
  ];
  const cells = (name: string, line: FlatLine): string[] => [name, ...columns.map(([, cell]) => cell(line))];
  const head = [words.groupings[report.by], ...columns.map(([name]) => name)];
  const weekly = weeklyFigures(report.perWeek, { words, format });
  const rows = [
    head,
    [":--", ...head.slice(1).map(() => "--:")],
    ...lines.map((line) => {
      const name = markdownCell(lineName(line, report, words));
      return cells(line.of === "total" ? `**${name}**` : name, line);
    }),
    ...(view.average ? [[words.report.weekly, ...columns.map(([name]) => weekly[name] ?? "")]] : []),
  ];
  const title = `**${capital(format.period(report.period))}** · ${markdownCell(pricesText(report.period, settings, report.prices, style))}`;
  const tables = [rows, audienceRows(report, style)].filter((table) => table.length > 0);
  return `${title}\n\n${tables.map(tableText).join("\n")}`;
}

/** Followers, reach and replies; no rows if there are none. */
function audienceRows({ audience }: Report, style: OutputStyle): string[][] {
  const columns = audienceColumns(audience, style);
  if (columns.length < 2) return [];
  const heads = columns.map(({ head }) => head);
  const rows = audience.map((_, index) => columns.map(({ cells }) => markdownCell(cells[index] ?? "")));
  return [heads, [":--", ...heads.slice(1).map(() => "--:")], ...rows];
}

function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

type MarkdownColumn = readonly [head: string, cell: (line: FlatLine) => string];

function markdownCell(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
