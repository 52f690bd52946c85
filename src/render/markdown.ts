// A report as a Markdown table.

import type { Settings } from "../core/entries/settings.ts";
import type { Report } from "../core/findings/build-report.ts";
import type { Audience } from "../core/report/audience.ts";
import type { Shown } from "../core/report/unattributable.ts";
import { pricesText } from "./terminal/hour.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import type { Column } from "./terminal/layout/table.ts";
import { capital, printable } from "./terminal/layout/text.ts";
import { audienceColumns } from "./terminal/report/audience.ts";
import { type FlatLine, groupedLines, hasMargin, hasTimeOrMoney, lineName } from "./terminal/report/report-lines.ts";
import { postColumns, type TableView, weeklyFigures } from "./terminal/report/report-table.ts";

/** Rows, subtotals and total in the reader's language; with the compared period if `view.compare` is set. */
export function reportMarkdown(report: Report, settings: Settings, view: TableView, style: OutputStyle): string {
  const { words, format } = style;
  const { heads, perUnit } = words.report;
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : format.percent(part);
  const returned = ({ returnPerUnit }: Shown): string => (returnPerUnit === null ? "" : format.decimal(returnPerUnit));
  const yearCell = ({ twelveMonths }: FlatLine): string =>
    typeof twelveMonths === "number" ? format.decimal(twelveMonths) : "";
  const lines = groupedLines(report).filter(({ of, figures }) => of !== "part" || hasTimeOrMoney(figures));
  const withBefore = (head: string, cell: (figures: Shown) => string): Column<FlatLine>[] => [
    { head, cell: ({ figures }) => cell(figures) },
    ...(view.compare
      ? [{ head: words.report.before, cell: ({ before }: FlatLine) => (before ? cell(before) : "") }]
      : []),
  ];
  const columns: readonly Column<FlatLine>[] = [
    ...withBefore(heads.time, ({ minutes }) => format.clock(minutes)),
    { head: heads.timeShare, cell: ({ share }) => percent(share?.minutes) },
    ...postColumns(report, style),
    ...withBefore(heads.cost, ({ cost }) => format.amount(cost)),
    { head: heads.spent, cell: ({ figures }) => format.amount(figures.moneySpent) },
    ...withBefore(heads.revenue, ({ revenue }) => format.amount(revenue)),
    ...(hasMargin(lines) ? withBefore(heads.grossProfit, ({ grossProfit }) => format.amount(grossProfit)) : []),
    { head: heads.profitShare, cell: ({ share }) => percent(share?.grossProfit) },
    { head: heads.net, cell: ({ figures: { net } }) => (net === null ? "" : format.signed(net)) },
    ...withBefore(perUnit(format.unit), returned),
    ...(lines.some(({ twelveMonths }) => twelveMonths !== undefined)
      ? [{ head: heads.twelveMonths, cell: yearCell }]
      : []),
  ];
  const name = (line: FlatLine): string => {
    const text = markdownCell(lineName(line, report, words));
    return line.of === "total" ? `**${text}**` : text;
  };
  const weekly = weeklyFigures(report.perWeek, { words, format });
  const average = [words.report.weekly, ...columns.map(({ head }) => weekly[head] ?? "")];
  const rows = [
    ...tableRows(lines, [{ head: words.groupings[report.by], cell: name }, ...columns]),
    ...(view.average ? [average] : []),
  ];
  const title = `**${capital(format.period(report.period))}** · ${markdownCell(pricesText(report.period, settings, report.prices, style))}`;
  const tables = [rows, audienceRows(report, style)].filter((table) => table.length > 0);
  return `${title}\n\n${tables.map(tableText).join("\n")}`;
}

/** Followers, reach and replies; no rows if there are none. */
function audienceRows({ audience }: Report, style: OutputStyle): string[][] {
  const columns = audienceColumns(audience, style);
  const escaped = columns.map(({ head, cell }) => ({ head, cell: (row: Audience) => markdownCell(cell(row)) }));
  return columns.length < 2 ? [] : tableRows(audience, escaped);
}

/** Head, alignment and rows: the first column to the left, the others to the right. */
function tableRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[][] {
  const alignment = columns.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [columns.map(({ head }) => head), alignment, ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
}

function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function markdownCell(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}
