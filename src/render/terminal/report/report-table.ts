// The table of a report: rows, subtotals by kind, total.

import type { Report } from "../../../core/findings/report.ts";
import type { Shares } from "../../../core/report/report.ts";
import { type Figures, toneOf } from "../../../core/report/roi.ts";
import { hasNoReturn, unattributed } from "../../../core/report/unattributable.ts";
import { largest } from "../../../core/values/largest.ts";
import type { Column } from "../layout/column.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { bar, renderTable, type TableText } from "../layout/table.ts";

const BAR_WIDTH = 9;

/** Options of the table. */
export interface TableView {
  /** Shows each figure beside that of the compared period. */
  readonly compare: boolean;
  readonly average: boolean;
}

/** A table line before formatting. */
interface Line {
  readonly label: string;
  readonly figures: Figures;
  readonly share: Shares | null;
  readonly before: Figures | null;
  /** A part of a row: no bar, no comparison. */
  readonly isPart?: boolean;
  /** Its cost cannot have a return. */
  readonly costOnly?: boolean;
}

/** The table within the style's width, and the columns left out. */
export function reportTable(report: Report, view: TableView, style: OutputStyle): TableText {
  const lines = linesOf(report, style);
  const columns = view.compare ? comparedColumns(report, lines, style) : columnsOf(report, lines, style);
  const weekly = view.average && !view.compare ? weeklyCells(report, columns, style) : null;
  const all = weekly
    ? columns.map((column, index) => ({ ...column, cells: [...column.cells, weekly[index] ?? ""] }))
    : columns;
  return renderTable(all, [lines.length - 1], style);
}

function linesOf(report: Report, { words }: OutputStyle): Line[] {
  const totalHasNoReturn = unattributed(report) !== null;
  const lines = report.rows.flatMap((row, index): Line[] => {
    const label = keyName(report.by, row.key, words);
    const line = {
      label,
      figures: row,
      share: row.share,
      before: row.previous,
      costOnly: hasNoReturn(report.by, report),
    };
    const parts = (row.parts ?? []).filter(hasTimeOrMoney).map((part): Line => {
      const partLabel = `  ${keyName(report.within ?? report.by, part.key, words)}`;
      const costOnly = hasNoReturn(report.by, report) || hasNoReturn(report.within, report);
      return { label: partLabel, figures: part, share: null, before: null, isPart: true, costOnly };
    });
    const lastOfKind = row.kind !== null && report.rows[index + 1]?.kind !== row.kind;
    const several = lastOfKind && report.rows.filter(({ kind }) => kind === row.kind).length > 1;
    const subtotal = several ? report.subtotals.find(({ kind }) => kind === row.kind) : undefined;
    if (!subtotal) return [line, ...parts];
    const name = `  ${words.report[subtotal.kind]}`;
    const { share, previous: before } = subtotal;
    return [line, ...parts, { label: name, figures: subtotal, share, before, costOnly: totalHasNoReturn }];
  });
  const { rest, previous, totals } = report;
  const others: Line[] = rest
    ? [
        {
          label: words.report.others(rest.rows),
          figures: rest,
          share: rest.share,
          before: rest.previous,
          costOnly: hasNoReturn(report.by, report),
        },
      ]
    : [];
  const before = previous?.totals ?? null;
  const total = { label: words.report.total, figures: totals, share: null, before, costOnly: totalHasNoReturn };
  return [...lines, ...others, total];
}

/** Parts without time and money are not shown, even if they have posts. */
export function hasTimeOrMoney({ minutes, cost, revenue }: Pick<Figures, "minutes" | "cost" | "revenue">): boolean {
  return minutes !== 0 || cost !== 0 || revenue !== 0;
}

type Cell = (line: Line) => string;

function column(lines: readonly Line[], head: string, drop: number, cell: Cell, name = head): Column {
  return { head, name, align: "right", drop, cells: lines.map(cell) };
}

function columnsOf(report: Report, lines: readonly Line[], style: OutputStyle): Column[] {
  const { words, format, colours } = style;
  const { heads } = words.report;
  const right = (head: string, drop: number, cell: Cell, name?: string): Column =>
    column(lines, head, drop, cell, name);
  const money = (value: number): string => (value === 0 ? "–" : format.amount(value));
  const percent = (part: number | null | undefined): string =>
    part === null || part === undefined ? "" : colours.dim(format.percent(part));
  const most = largest(
    lines.map(({ figures, isPart, costOnly }) => (isPart || costOnly ? 0 : (figures.returnPerUnit ?? 0))),
  );
  const versus = report.previous ? words.report.versus(format.shortPeriod(report.previous.period, report.period)) : "";
  const columns = [
    labels(report, lines, style),
    right(heads.time, 2, ({ figures }) => time(figures, style)),
    right(heads.timeShare, 3, ({ share }) => percent(share?.minutes), words.report.shareOf.time),
    ...(report.by === "model" || report.by === "format"
      ? [
          right(heads.posts, 0, ({ figures }) => String(figures.posts)),
          right(heads.reach, 1, ({ figures }) => (figures.reach === 0 ? "–" : format.count(figures.reach))),
        ]
      : []),
    right(heads.cost, 0, ({ figures }) => money(figures.cost)),
    right(heads.spent, 4, ({ figures }) => money(figures.moneySpent)),
    right(heads.revenue, 1, ({ figures }) => money(figures.revenue)),
    right(heads.profitShare, 3, ({ share }) => percent(share?.grossProfit), words.report.shareOf.grossProfit),
    right(heads.net, 0, ({ figures, costOnly }) => (costOnly ? "" : format.signed(figures.net))),
    right(words.report.perUnit(format.unit), 0, ({ figures, costOnly }) =>
      costOnly ? "" : returnText(figures.returnPerUnit, style),
    ),
    {
      ...right("", 6, ({ figures, isPart, costOnly }) =>
        isPart || costOnly ? "" : bar(figures.returnPerUnit ?? 0, most, BAR_WIDTH),
      ),
      name: words.report.bar,
      spoken: null,
      align: "left" as const,
    },
    right(versus, 5, ({ figures, before, costOnly }) =>
      costOnly ? "" : change(figures.returnPerUnit, before?.returnPerUnit ?? null, style),
    ),
  ];
  return columns.filter(({ head, name, cells }) => (head !== "" || name === words.report.bar) && !isEmptyColumn(cells));
}

/** Time, cost, revenue and return, each beside the compared period. */
function comparedColumns(report: Report, lines: readonly Line[], style: OutputStyle): Column[] {
  const { words, format } = style;
  const { heads, before: was } = words.report;
  const amount = (value: number | undefined): string =>
    value === undefined || value === 0 ? "–" : format.amount(value);
  const perUnit = words.report.perUnit(format.unit);
  const pair = (head: string, drop: number, cell: (figures: Figures, costOnly?: boolean) => string): Column[] => [
    column(lines, head, drop, ({ figures, costOnly }) => cell(figures, costOnly)),
    column(
      lines,
      was,
      drop,
      ({ before, costOnly }) => (before ? style.colours.dim(cell(before, costOnly)) : "–"),
      `${head} ${was}`,
    ),
  ];
  return [
    labels(report, lines, style),
    ...pair(heads.time, 3, (figures) => time(figures, style)),
    ...pair(heads.cost, 2, (figures) => amount(figures.cost)),
    ...pair(heads.revenue, 1, (figures) => amount(figures.revenue)),
    ...pair(perUnit, 0, (figures, costOnly) => (costOnly ? "" : returnText(figures.returnPerUnit, style))),
    column(lines, words.report.change, 0, ({ figures, before, costOnly }) =>
      costOnly ? "" : change(figures.returnPerUnit, before?.returnPerUnit ?? null, style),
    ),
  ];
}

function labels(report: Report, lines: readonly Line[], { words }: OutputStyle): Column {
  return { head: words.groupings[report.by], align: "left", drop: 0, cells: lines.map(({ label }) => label) };
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
    [heads.net]: format.signed(perWeek.net),
  };
}

function time({ minutes }: Figures, { format }: OutputStyle): string {
  return minutes === 0 ? "–" : format.clock(minutes);
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

function change(now: number | null, before: number | null, { words, format, plain }: OutputStyle): string {
  if (now === null || before === null) return "";
  const difference = Math.round((now - before) * 100) / 100;
  const phrases = words.plain.change;
  if (difference === 0) return plain ? phrases.none : "=";
  if (plain) return (difference > 0 ? phrases.up : phrases.down)(format.decimal(Math.abs(difference)));
  return `${difference > 0 ? "▲" : "▼"} ${format.decimal(Math.abs(difference))}`;
}
