// The table of a report: rows, subtotals by kind, total.

import type { Report } from "../../../core/findings/report.ts";
import { toneOf } from "../../../core/report/roi.ts";
import type { Shown } from "../../../core/report/unattributable.ts";
import { largest } from "../../../core/values/largest.ts";
import type { Column } from "../layout/column.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { bar, renderTable, type TableText } from "../layout/table.ts";
import { type FlatLine, groupedLines, hasMargin, hasTimeOrMoney, lineName } from "./report-lines.ts";

const BAR_WIDTH = 9;

/** Options of the table. */
export interface TableView {
  /** Shows each figure beside that of the compared period. */
  readonly compare: boolean;
  readonly average: boolean;
  /** Leaves out the bars beside returns. */
  readonly noBars?: boolean;
}

/** The table within the style's width, and the columns left out. */
export function reportTable(report: Report, view: TableView, style: OutputStyle): TableText {
  const lines = groupedLines(report).filter(({ of, figures }) => of !== "part" || hasTimeOrMoney(figures));
  const usual = view.compare ? comparedColumns(report, lines, style) : columnsOf(report, lines, style);
  const columns = view.noBars ? usual.filter(({ name }) => name !== style.words.report.bar) : usual;
  const weekly = view.average && !view.compare ? weeklyCells(report, columns, style) : null;
  const all = weekly
    ? columns.map((column, index) => ({ ...column, cells: [...column.cells, weekly[index] ?? ""] }))
    : columns;
  return renderTable(all, [lines.length - 1], style);
}

type Cell = (line: FlatLine) => string;

function column(lines: readonly FlatLine[], head: string, drop: number, cell: Cell, name = head): Column {
  return { head, name, align: "right", drop, cells: lines.map(cell) };
}

function columnsOf(report: Report, lines: readonly FlatLine[], style: OutputStyle): Column[] {
  const { words, format, colours } = style;
  const { heads } = words.report;
  const right = (head: string, drop: number, cell: Cell, name?: string): Column =>
    column(lines, head, drop, cell, name);
  const when = (condition: boolean, ...columns: Column[]): Column[] => (condition ? columns : []);
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : colours.dim(format.percent(part));
  const hasBar = ({ of, figures }: FlatLine): boolean => of !== "part" && figures.reason !== "not-attributed";
  const most = largest(lines.map((line) => (hasBar(line) ? (line.figures.returnPerUnit ?? 0) : 0)));
  const versus = report.previous ? words.report.versus(format.shortPeriod(report.previous.period, report.period)) : "";
  const showsMargin = hasMargin(lines);
  const columns = [
    labels(report, lines, style),
    right(heads.time, 2, timeCells(lines, style)),
    right(heads.timeShare, 3, ({ share }) => percent(share?.minutes), words.report.shareOf.time),
    ...when(
      report.by === "model" || report.by === "format",
      right(heads.posts, 0, ({ figures }) => String(figures.posts)),
      right(heads.reach, 1, ({ figures }) => (figures.reach === 0 ? "–" : format.count(figures.reach))),
    ),
    right(heads.cost, 0, ({ figures }) => money(figures.cost)),
    right(heads.spent, 5, ({ figures }) => money(figures.moneySpent)),
    right(heads.revenue, showsMargin ? 2 : 1, ({ figures }) => money(figures.revenue)),
    ...when(
      showsMargin,
      right(heads.grossProfit, 1, ({ figures }) => money(figures.grossProfit)),
    ),
    right(heads.profitShare, 3, ({ share }) => percent(share?.grossProfit), words.report.shareOf.grossProfit),
    right(heads.net, 0, ({ figures: { net } }) => (net === null ? "" : format.signed(net))),
    right(words.report.perUnit(format.unit), 0, ({ figures }) => returnCell(figures, style)),
    ...when(
      lines.some(({ twelveMonths }) => twelveMonths !== undefined),
      right(heads.twelveMonths, 4, ({ twelveMonths }) =>
        twelveMonths === undefined ? "" : returnText(twelveMonths, style),
      ),
    ),
    {
      ...right("", 7, (line) => (hasBar(line) ? bar(line.figures.returnPerUnit ?? 0, most, BAR_WIDTH) : "")),
      name: words.report.bar,
      spoken: null,
      align: "left" as const,
    },
    right(versus, 6, (line) => change(line, style)),
  ];
  return columns.filter(({ head, name, cells }) => (head !== "" || name === words.report.bar) && !isEmptyColumn(cells));
}

/** Time, cost, revenue, gross profit where it differs, and return, each beside the compared period. */
function comparedColumns(report: Report, lines: readonly FlatLine[], style: OutputStyle): Column[] {
  const { words, format } = style;
  const { heads, before: was } = words.report;
  const amount = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const pair = (head: string, drop: number, cell: (figures: Shown) => string): Column[] => [
    column(lines, head, drop, ({ figures }) => cell(figures)),
    column(lines, was, drop, ({ before }) => (before ? style.colours.dim(cell(before)) : "–"), `${head} ${was}`),
  ];
  return [
    labels(report, lines, style),
    ...pair(heads.time, 3, ({ minutes }) => timeText(minutes, style)),
    ...pair(heads.cost, 2, ({ cost }) => amount(cost)),
    ...pair(heads.revenue, 1, ({ revenue }) => amount(revenue)),
    ...(hasMargin(lines) ? pair(heads.grossProfit, 1, ({ grossProfit }) => amount(grossProfit)) : []),
    ...pair(words.report.perUnit(format.unit), 0, (figures) => returnCell(figures, style)),
    column(lines, words.report.change, 0, (line) => change(line, style)),
  ];
}

function labels(report: Report, lines: readonly FlatLine[], { words }: OutputStyle): Column {
  const label = (line: FlatLine): string => {
    if (line.of === "part") return `  ${keyName(report.within ?? report.by, line.part, words)}`;
    const name = lineName(line, report, words);
    return line.of === "subtotal" || line.of === "channels" ? `  ${name}` : name;
  };
  return { head: words.groupings[report.by], align: "left", drop: 0, cells: lines.map(label) };
}

/** Cells of the average week, by column. */
function weeklyCells(
  { perWeek }: Report,
  columns: readonly Column[],
  { words, format, colours }: OutputStyle,
): string[] {
  const { weekly } = words.report;
  const cells = weeklyFigures(perWeek, { words, format });
  return columns.map(({ head, align }, index) =>
    colours.dim(index === 0 && align === "left" ? weekly : (cells[head] ?? "")),
  );
}

/** The average week, by column head. */
export function weeklyFigures(
  perWeek: Report["perWeek"],
  { words, format }: Pick<OutputStyle, "words" | "format">,
): Readonly<Record<string, string>> {
  const { heads } = words.report;
  return {
    [heads.time]: format.clock(perWeek.minutes),
    [heads.cost]: format.amount(perWeek.cost),
    [heads.revenue]: format.amount(perWeek.revenue),
    [heads.grossProfit]: format.amount(perWeek.grossProfit),
    [heads.net]: format.signed(perWeek.net),
  };
}

function timeText(minutes: number, { format }: OutputStyle): string {
  return minutes === 0 ? "–" : format.clock(minutes);
}

/** Time, with a mark where most of its sales come after the period. */
function timeCells(lines: readonly FlatLine[], style: OutputStyle): Cell {
  const isMarked = (line: FlatLine): boolean => !style.plain && line.isEarly;
  const space = lines.some(isMarked) ? " " : "";
  return (line) => `${timeText(line.figures.minutes, style)}${isMarked(line) ? "*" : space}`;
}

function isEmptyColumn(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}

/** A return per currency unit: green above break-even, red below. */
export function returnText(returned: number | null, { colours, format }: OutputStyle): string {
  if (returned === null) return "–";
  const text = format.decimal(returned);
  const tone = toneOf(returned);
  return tone === null ? text : tone === "profit" ? colours.green(text) : colours.red(text);
}

function returnCell({ returnPerUnit, reason }: Shown, style: OutputStyle): string {
  return reason === "not-attributed" ? "" : returnText(returnPerUnit, style);
}

function change({ figures, before }: FlatLine, { words, format, plain }: OutputStyle): string {
  const [now, then] = [figures.returnPerUnit, before?.returnPerUnit ?? null];
  if (now === null || then === null || (now === 0 && then === 0)) return "";
  const difference = Math.round((now - then) * 100) / 100;
  const phrases = words.plain.change;
  if (difference === 0) return plain ? phrases.none : "=";
  if (plain) return (difference > 0 ? phrases.up : phrases.down)(format.decimal(Math.abs(difference)));
  return `${difference > 0 ? "▲" : "▼"} ${format.decimal(Math.abs(difference))}`;
}
