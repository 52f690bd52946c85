// Section: months or quarters, without empty ones in the table.
import type { ReportPage } from "../../../core/overview/report-page.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { capital } from "../../terminal/layout/text.ts";
import { oneFigureOverTime } from "../charts/one-figure.ts";
import { spentAndRevenue } from "../charts/spent-and-revenue.ts";
import type { Html } from "../escape.ts";
import { figureHtml } from "../figure.ts";
import { type FigureRow, figureColumns } from "../figure-columns.ts";
import { section } from "../section.ts";
import { spansOf } from "../stretch.ts";
import { pageTable } from "../table.ts";

/** Two charts, if they have enough points, and the table. */
export function overTimeSection({ stretch, networks }: ReportPage, style: OutputStyle): Html {
  const { words } = style;
  const { page } = words;
  const spans = spansOf(stretch, style);
  const rows = spans.flatMap(({ name, row }): FigureRow[] =>
    row === null ? [] : [{ name, figures: row, share: row.share }],
  );
  const by = stretch.by === "quarter" ? "quarter" : "month";
  const head = by === "month" ? page.heads.month : words.groupings.quarter;
  const total: FigureRow = { name: capital(words.report.total), figures: stretch.totals, share: null };
  return section("over-time", page.sections[by], page.lead.overTime, [
    figureHtml(oneFigureOverTime(spans, networks.period, style), style),
    figureHtml(spentAndRevenue(spans, style), style),
    pageTable(
      "months-table",
      page.captions[by],
      figureColumns(head, rows, false, style),
      [{ rows }],
      rows.length > 1 ? total : null,
    ),
  ]);
}
