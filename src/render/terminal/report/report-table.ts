// The table of a report: rows, subtotals by kind, total.

import type { Report } from "../../../core/findings/build-report.ts";
import { toneOf } from "../../../core/report/roi.ts";
import type { Shown } from "../../../core/report/unattributable.ts";
import { largest } from "../../../core/values/largest.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { bar, type Column, renderTable, type TableText } from "../layout/table.ts";
import { type FlatLine, groupedLines, hasMargin, hasTimeOrMoney, lineName } from "./report-lines.ts";

const BAR_WIDTH = 9;

/** Options of the table. */
export interface TableView {
  /** Shows each figure beside that of the compared period, if there is one. */
  readonly compare: boolean;
  readonly average: boolean;
  /** Leaves out the bars beside returns. */
  readonly noBars?: boolean;
}

/** The table within the style's width, and the columns left out. */
export function reportTable(report: Report, view: TableView, style: OutputStyle): TableText {
  const { words, colours } = style;
  const lines = groupedLines(report).filter(({ of, figures }) => of !== "part" || hasTimeOrMoney(figures));
  const isCompared = view.compare && report.previous !== null;
  const usual = isCompared ? comparedColumns(report, lines, style) : columnsOf(report, lines, style);
  const columns = view.noBars ? usual.filter(({ name }) => name !== words.report.bar) : usual;
  const weekly = { ...weeklyFigures(report.perWeek, style), [columns[0]?.head ?? ""]: words.report.weekly };
  const withWeekly = columns.map((column): Column<FlatLine | null> => {
    const { head, cell, spoken } = column;
    const orWeekly = (line: FlatLine | null): string => (line ? cell(line) : colours.dim(weekly[head] ?? ""));
    return { ...column, cell: orWeekly, spoken: spoken === null ? null : orWeekly };
  });
  const rows = view.average && !isCompared ? [...lines, null] : lines;
  return renderTable(rows, withWeekly, style, [lines.length - 1]);
}

type Cell = (line: FlatLine) => string;

/** The columns for posts, by template or format only. */
export function postColumns({ by }: Report, { words, format }: OutputStyle): Column<FlatLine>[] {
  if (by !== "model" && by !== "format") return [];
  const { posts, reach } = words.report.heads;
  return [
    { head: posts, cell: ({ figures }) => String(figures.posts) },
    { head: reach, drop: 1, cell: ({ figures }) => (figures.reach === 0 ? "–" : format.count(figures.reach)) },
  ];
}

function columnsOf(report: Report, lines: readonly FlatLine[], style: OutputStyle): Column<FlatLine>[] {
  const { words, format, colours } = style;
  const { heads, shareOf } = words.report;
  const when = (condition: boolean, ...columns: Column<FlatLine>[]): Column<FlatLine>[] => (condition ? columns : []);
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : colours.dim(format.percent(part));
  const hasBar = ({ of, figures }: FlatLine): boolean => of !== "part" && figures.reason !== "not-attributed";
  const most = largest(lines.map((line) => (hasBar(line) ? (line.figures.returnPerUnit ?? 0) : 0)));
  const versus = report.previous ? words.report.versus(format.shortPeriod(report.previous.period, report.period)) : "";
  const showsMargin = hasMargin(lines);
  const barCell: Cell = (line) => (hasBar(line) ? bar(line.figures.returnPerUnit ?? 0, most, BAR_WIDTH) : "");
  const yearCell: Cell = ({ twelveMonths }) => (twelveMonths === undefined ? "" : returnText(twelveMonths, style));
  const columns: Column<FlatLine>[] = [
    labels(report, style),
    { head: heads.time, drop: 2, cell: timeCells(lines, style) },
    { head: heads.timeShare, drop: 3, cell: ({ share }) => percent(share?.minutes), name: shareOf.time },
    ...postColumns(report, style),
    { head: heads.cost, cell: ({ figures }) => money(figures.cost) },
    { head: heads.spent, drop: 5, cell: ({ figures }) => money(figures.moneySpent) },
    { head: heads.revenue, drop: showsMargin ? 2 : 1, cell: ({ figures }) => money(figures.revenue) },
    ...when(showsMargin, { head: heads.grossProfit, drop: 1, cell: ({ figures }) => money(figures.grossProfit) }),
    {
      head: heads.profitShare,
      drop: 3,
      cell: ({ share }) => percent(share?.grossProfit),
      name: showsMargin ? shareOf.grossProfit : shareOf.revenue,
    },
    { head: heads.net, cell: ({ figures: { net } }) => (net === null ? "" : format.signed(net)) },
    { head: words.report.perUnit(format.unit), cell: ({ figures }) => returnCell(figures, style) },
    ...when(
      lines.some(({ twelveMonths }) => twelveMonths !== undefined),
      { head: heads.twelveMonths, drop: 4, cell: yearCell },
    ),
    { head: "", drop: 7, cell: barCell, name: words.report.bar, spoken: null, words: true },
    { head: versus, drop: 6, cell: (line) => change(line, style) },
  ];
  return columns.filter(
    ({ head, name, cell }) => (head !== "" || name === words.report.bar) && lines.some((line) => cell(line) !== ""),
  );
}

/** Time, cost, revenue, gross profit where it differs, and return, each beside the compared period. */
function comparedColumns(report: Report, lines: readonly FlatLine[], style: OutputStyle): Column<FlatLine>[] {
  const { words, format, colours } = style;
  const { heads, before: was } = words.report;
  const amount = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const pair = (head: string, drop: number, cell: (figures: Shown) => string): Column<FlatLine>[] => [
    { head, drop, cell: ({ figures }) => cell(figures) },
    { head: was, drop, cell: ({ before }) => (before ? colours.dim(cell(before)) : "–"), name: `${head} ${was}` },
  ];
  return [
    labels(report, style),
    ...pair(heads.time, 3, ({ minutes }) => timeText(minutes, style)),
    ...pair(heads.cost, 2, ({ cost }) => amount(cost)),
    ...pair(heads.revenue, 1, ({ revenue }) => amount(revenue)),
    ...(hasMargin(lines) ? pair(heads.grossProfit, 1, ({ grossProfit }) => amount(grossProfit)) : []),
    ...pair(words.report.perUnit(format.unit), 0, (figures) => returnCell(figures, style)),
    { head: words.report.change, cell: (line) => change(line, style) },
  ];
}

function labels(report: Report, { words }: OutputStyle): Column<FlatLine> {
  const cell = (line: FlatLine): string => {
    if (line.of === "part") return `  ${keyName(report.within ?? report.by, line.part, words)}`;
    const name = lineName(line, report, words);
    return line.of === "subtotal" || line.of === "channels" ? `  ${name}` : name;
  };
  return { head: words.groupings[report.by], cell, words: true };
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
