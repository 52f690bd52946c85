// A matrix: the cost of each row by column.

import type { Report } from "../../../core/findings/build-report.ts";
import { isChronological } from "../../../core/report/grouping.ts";
import type { RowPart } from "../../../core/report/rows.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable, type TableText } from "../layout/table.ts";

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
  const whole = (value: number): string => (value === 0 ? "–" : format.wholeAmount(value));
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
