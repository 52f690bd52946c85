// The table of a report: rows, subtotals by kind, total; and its matrix, with the cost of each row by column.
import type { Report } from "../../../core/findings/build-report.ts";
import { isChronological } from "../../../core/report/grouping.ts";
import type { RowPart } from "../../../core/report/rows.ts";
import { largest } from "../../../core/values/largest.ts";
import { type ReportColumn, reportColumns, weeklyText } from "../../report-columns.ts";
import { bar } from "../layout/graphics.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable, type TableText } from "../layout/table.ts";
import { unlessZero } from "../layout/text.ts";
import { type FlatLine, lineName, shownLines } from "./report-lines.ts";

const BAR_WIDTH = 9;

/** Options of the table. */
export interface TableView {
  /** Shows each figure beside that of the compared period, if there is one. */
  readonly compare: boolean;
  readonly average: boolean;
  /** Leaves out the bars beside returns. */
  readonly noBars?: boolean;
}

type LineColumn = ReportColumn<FlatLine>;

/** The table within the style's width, and the columns left out. */
export function reportTable(report: Report, view: TableView, style: OutputStyle): TableText {
  const { words, colours } = style;
  const lines = shownLines(report);
  const isCompared = view.compare && report.previous !== null;
  const columns = isCompared ? comparedColumns(report, lines, style) : columnsOf(report, lines, view, style);
  const withWeekly = columns.map((column): Column<FlatLine | null> => {
    const { key, cell, spoken } = column;
    const weekly = key === "label" ? words.report.weekly : weeklyText(column, report, style);
    const orWeekly = (line: FlatLine | null): string => (line ? cell(line) : colours.dim(weekly));
    return { ...column, cell: orWeekly, spoken: spoken === null ? null : orWeekly };
  });
  const rows = view.average && !isCompared ? [...lines, null] : lines;
  return renderTable(rows, withWeekly, style, [lines.length - 1]);
}

/** All columns that say something, with bars of the returns and their change. */
function columnsOf(report: Report, lines: readonly FlatLine[], view: TableView, style: OutputStyle): LineColumn[] {
  const { words, format } = style;
  const hasBar = ({ of, figures }: FlatLine): boolean => of !== "part" && figures.reason !== "not-attributed";
  const most = largest(lines.map((line) => (hasBar(line) ? (line.figures.returnPerUnit ?? 0) : 0)));
  const barCell = (line: FlatLine): string =>
    hasBar(line) ? bar(line.figures.returnPerUnit ?? 0, most, BAR_WIDTH) : "";
  const columns: LineColumn[] = [
    labels(report, style),
    ...reportColumns(report, lines, style).map((column) =>
      column.key === "minutes" ? marked(column, lines, style) : column,
    ),
    ...(view.noBars
      ? []
      : [{ key: "bar", head: "", drop: 7, cell: barCell, name: words.report.bar, spoken: null, words: true }]),
    ...(report.previous
      ? [
          {
            key: "change",
            head: words.report.versus(format.shortPeriod(report.previous.period, report.period)),
            drop: 6,
            cell: (line: FlatLine) => change(line, style),
          },
        ]
      : []),
  ];
  return columns.filter(({ cell }) => lines.some((line) => cell(line) !== ""));
}

/** Some columns, each beside the compared period. */
function comparedColumns(report: Report, lines: readonly FlatLine[], style: OutputStyle): LineColumn[] {
  const { words, colours } = style;
  const was = words.report.before;
  const pairs = reportColumns(report, lines, style).flatMap(({ key, head, of, compared: drop }): LineColumn[] =>
    of === undefined || drop === undefined
      ? []
      : [
          { key, head, drop, cell: ({ figures }) => of(figures) },
          {
            ...{ key, head: was, drop, name: `${head} ${was}` },
            cell: ({ before }) => (before ? colours.dim(of(before)) : "–"),
          },
        ],
  );
  return [
    labels(report, style),
    ...pairs,
    { key: "change", head: words.report.change, cell: (line) => change(line, style) },
  ];
}

function labels(report: Report, { words }: OutputStyle): LineColumn {
  const cell = (line: FlatLine): string => {
    if (line.of === "part") return `  ${keyName(report.within ?? report.by, line.part, words)}`;
    const name = lineName(line, report, words);
    return line.of === "subtotal" || line.of === "channels" ? `  ${name}` : name;
  };
  return { key: "label", head: words.groupings[report.by], cell, words: true };
}

/** Times with a mark where most of their sales come after the period. */
function marked({ cell, ...column }: ReportColumn, lines: readonly FlatLine[], { plain }: OutputStyle): LineColumn {
  const isMarked = (line: FlatLine): boolean => !plain && line.isEarly;
  const space = lines.some(isMarked) ? " " : "";
  return { ...column, cell: (line) => `${cell(line)}${isMarked(line) ? "*" : space}` };
}

function change({ figures, before }: FlatLine, { words, format, plain }: OutputStyle): string {
  const [now, then] = [figures.returnPerUnit, before?.returnPerUnit ?? null];
  if (now === null || then === null || (now === 0 && then === 0)) return "";
  const difference = Math.round((now - then) * 100) / 100;
  const phrases = words.plain.change;
  if (difference === 0) return plain ? phrases.none : "=";
  const size = format.decimal(Math.abs(difference));
  if (plain) return (difference > 0 ? phrases.up : phrases.down)(size);
  return `${difference > 0 ? "▲" : "▼"} ${size}`;
}

/** Costs in whole currency units, with row and column totals; the cheapest columns are dropped first. */
export function matrixTable(report: Report, style: OutputStyle): TableText {
  const { words, format } = style;
  const within = report.within ?? report.by;
  const { rest } = report;
  const lines = [
    ...report.rows.map((row) => ({ label: keyName(report.by, row.key, words), figures: row, parts: row.parts ?? [] })),
    ...(rest ? [{ label: words.report.others(rest.rows), figures: rest, parts: [] }] : []),
    { label: words.report.total, figures: report.totals, parts: report.parts ?? [] },
  ];
  const whole = unlessZero(format.wholeAmount);
  const costAt = (parts: readonly RowPart[], key: string | null): number =>
    parts.find((part) => part.key === key)?.cost ?? 0;
  const keys = (report.parts ?? []).filter(({ cost }) => cost !== 0).map(({ key }) => key);
  const columns: Column<(typeof lines)[number]>[] = [
    { head: words.groupings[report.by], cell: ({ label }) => label, words: true },
    ...keys.map((key, index) => ({
      head: keyName(within, key, words),
      drop: isChronological(within) ? keys.length - index : index + 1,
      cell: ({ parts }: (typeof lines)[number]) => whole(costAt(parts, key)),
    })),
    { head: words.report.heads.cost, cell: ({ figures }) => whole(figures.cost) },
  ];
  return renderTable(lines, columns, style, [lines.length - 1]);
}
