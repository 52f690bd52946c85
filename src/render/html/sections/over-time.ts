// Section: months or quarters, without empty ones in the table.
import type { ReportPage } from "../../../core/overview/report-page.ts";
import { rollingReturns } from "../../../core/overview/rolling.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital, unlessNull } from "../../terminal/layout/text.ts";
import { oneFigureOverTime } from "../charts/one-figure.ts";
import { spentAndRevenue } from "../charts/spent-and-revenue.ts";
import type { Html } from "../escape.ts";
import { figureHtml, section } from "../figure.ts";
import { spansOf } from "../stretch.ts";
import { type FigureRow, figureColumns, type PageColumn, pageTable } from "../table.ts";

/** Sales come weeks after the hours that brought them. */
const MONTHS = 3;

interface MonthRow extends FigureRow {
  readonly rolling: number | null;
}

/** Two charts, if they have enough points, and the table. */
export function overTimeSection({ stretch }: ReportPage, style: OutputStyle): Html {
  const { words } = style;
  const { page } = words;
  const spans = spansOf(stretch, style);
  const by = stretch.by === "quarter" ? "quarter" : "month";
  const found = spans.map(({ row }) => row);
  const rolling = by === "month" ? rollingReturns(found, MONTHS) : null;
  const rows = spans.flatMap(({ name, row }, index): MonthRow[] =>
    row === null ? [] : [{ name, figures: row, share: row.share, rolling: rolling?.[index] ?? null }],
  );
  const head = by === "month" ? page.heads.month : words.groupings.quarter;
  const total: MonthRow = { name: capital(words.report.total), figures: stretch.totals, share: null, rolling: null };
  const columns: readonly PageColumn<MonthRow>[] = [
    ...figureColumns(head, rows, { withShares: false }, style),
    ...(rolling?.some((value) => value !== null)
      ? [{ head: page.heads.rolling, cell: (row: MonthRow) => unlessNull(style.format.decimal)(row.rolling) }]
      : []),
  ];
  return section("over-time", page.sections[by], page.lead.overTime, [
    figureHtml(oneFigureOverTime(spans, rolling, style), style),
    figureHtml(spentAndRevenue(spans, style), style),
    pageTable("months-table", page.captions[by], columns, [{ rows }], rows.length > 1 ? total : null),
  ]);
}
