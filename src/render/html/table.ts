// A table of the page: caption, heads, scrollable if wide.
import { toneOf } from "../../core/report/roi.ts";
import { type Figured, reportColumns } from "../report-columns.ts";
import { NO_COLOURS, type OutputStyle } from "../terminal/layout/output-style.ts";
import type { Column } from "../terminal/layout/table.ts";
import { capital, widthOf } from "../terminal/layout/text.ts";
import { type Html, html } from "./escape.ts";

export interface PageColumn<Row> extends Pick<Column<Row>, "head" | "cell" | "words"> {
  /** CSS class of the cell. */
  readonly tone?: (row: Row) => string | null;
  /** Hidden where the page is narrow: 1 first, 3 on phones only, 0 never. */
  readonly minor?: 0 | 1 | 2 | 3;
  /** First on a phone, where each row is a card. */
  readonly first?: boolean;
}

/** How a table looks where it does not fit: as one card a row, with fewer columns, or as it is. */
export type PageTableKind = "cards" | "columns" | "sums";

export interface PageRows<Row> {
  readonly rows: readonly Row[];
  /** Subtotal of the rows. */
  readonly sum?: Row | null;
}

/** Longer names are wrapped. In terminal columns. */
const LONG = 24;
/** Tables with at most this many columns are not stretched to the page's width. */
const SLIM = 4;

/** Groups of rows with subtotals, and a total. The first column is the row's head. */
export function pageTable<Row>(
  id: string,
  caption: string,
  columns: readonly PageColumn<Row>[],
  groups: readonly PageRows<Row>[],
  total: Row | null,
  kind: PageTableKind = "columns",
): Html {
  const body = groups.map(
    ({ rows, sum }) =>
      html`<tbody>${rows.map((row) => rowHtml(columns, row, "row"))}${sum ? rowHtml(columns, sum, "sum") : null}</tbody>\n`,
  );
  const heads = columns.map(
    (column) =>
      html`<th scope="col"${classOf([column.words ? "words" : "", minorClass(column)])}>${capital(column.head)}</th>`,
  );
  return html`<div class="scroll ${kind}${columns.length > SLIM ? "" : " slim"}" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption><span id="${id}">${caption}</span></caption>
<thead><tr>${heads}</tr></thead>
${body}${total ? html`<tfoot>${rowHtml(columns, total, "total")}</tfoot>\n` : null}</table>
</div>
`;
}

function rowHtml<Row>(columns: readonly PageColumn<Row>[], row: Row, kind: "row" | "sum" | "total"): Html {
  const cells = columns.map((column, index) => {
    const { head, cell, words, tone, first } = column;
    if (index === 0) {
      const isLong = widthOf(cell(row)) > LONG;
      return html`<th scope="row"${isLong ? html` class="long"` : null}>${cell(row)}</th>`;
    }
    const classes = classOf([words ? "words" : "", tone?.(row) ?? "", minorClass(column), first ? "first" : ""]);
    return html`<td data-head="${capital(head)}"${classes}>${cell(row)}</td>`;
  });
  return html`<tr${kind === "sum" ? html` class="sum"` : null}>${cells}</tr>\n`;
}

function minorClass({ minor }: Pick<PageColumn<never>, "minor">): string {
  return minor ? `minor${minor}` : "";
}

function classOf(names: readonly string[]): Html | null {
  const given = names.filter((name) => name !== "").join(" ");
  return given === "" ? null : html` class="${given}"`;
}

export interface FigureRow extends Figured {
  readonly name: string;
}

/** Columns shared by the tables of networks, months and quarters: those of a report, and the status. */
export function figureColumns(
  head: string,
  rows: readonly FigureRow[],
  { withShares }: { readonly withShares: boolean },
  style: OutputStyle,
): PageColumn<FigureRow>[] {
  const { page, report } = style.words;
  const heads: Readonly<Record<string, string>> = { ...page.heads, minutesShare: report.shareOf.time };
  const hasSpent = rows.some(({ figures }) => figures.moneySpent !== 0);
  const columns = reportColumns({ by: "network" }, rows, { ...style, colours: NO_COLOURS }).filter(
    ({ key, of, minor }) =>
      minor !== undefined && (withShares || of !== undefined) && (hasSpent || key !== "moneySpent"),
  );
  return [
    { head, cell: ({ name }) => name, words: true },
    ...columns.map(
      (column): PageColumn<FigureRow> => ({
        ...column,
        head: heads[column.key] ?? column.head,
        tone: ({ figures }) =>
          column.key === "returnPerUnit" ? `return ${toneOf(figures.returnPerUnit) ?? ""}`.trim() : null,
      }),
    ),
    {
      head: page.heads.status,
      cell: ({ figures: { status } }) => (status === null ? "–" : page.statuses[status]),
      words: true,
      tone: ({ figures }) => toneOf(figures.returnPerUnit),
      minor: 2,
      first: true,
    },
  ];
}
