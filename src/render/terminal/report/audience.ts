// Followers, reach and replies by network, as a table.
import type { Audience } from "../../../core/report/audience.ts";
import { networkName } from "../../../i18n/names.ts";
import type { Column } from "../layout/column.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { renderTable, type TableText } from "../layout/table.ts";
import { printable } from "../layout/text.ts";

/** A column of the table: its head, and a cell for a network. Columns without any figure are left out. */
export interface AudienceColumn {
  readonly head: string;
  readonly cells: readonly string[];
}

/** The table within the style's width, empty if nothing is known; the columns that do not fit go, the last ones first. */
export function audienceTable(rows: readonly Audience[], style: OutputStyle): TableText {
  const columns = audienceColumns(rows, style);
  return columns.length < 2
    ? { text: "", hidden: [] }
    : renderTable(
        columns.map(
          ({ head, cells }, index): Column => ({ head, cells, align: index === 0 ? "left" : "right", drop: index }),
        ),
        [],
        style,
      );
}

/** Network, followers, their change, won an hour and a post, reach of posts and of the account, comments answered. */
export function audienceColumns(rows: readonly Audience[], { words, format }: OutputStyle): AudienceColumn[] {
  if (rows.length === 0) return [];
  const { audience } = words.report;
  const signed = (value: number | null | undefined, places: number): string => {
    if (value === null || value === undefined) return "";
    const text = format.decimal(Math.abs(value), places);
    return `${/[1-9]/.test(text) ? (value < 0 ? "−" : "+") : ""}${text}`;
  };
  const count = (value: number | null | undefined): string => (typeof value === "number" ? format.count(value) : "");
  const column = (head: string, cell: (row: Audience) => string): AudienceColumn => ({ head, cells: rows.map(cell) });
  const columns = [
    column(words.groupings.network, ({ network }) => printable(networkName(network, words))),
    column(audience.followers, ({ followers }) => count(followers?.count)),
    column(audience.change, ({ followers }) => signed(followers?.change, 0)),
    column(audience.perHour, ({ followers }) => signed(followers?.perHour, 1)),
    column(audience.perPost, ({ followers }) => signed(followers?.perPost, 1)),
    column(audience.reach, ({ reach }) => count(reach)),
    column(audience.dailyReach, ({ dailyReach }) => count(dailyReach)),
    column(audience.replies, ({ comments, answered }) =>
      !comments ? count(answered) : words.report.audience.answered(count(answered ?? 0), count(comments)),
    ),
  ];
  return columns.filter(({ cells }) => cells.some((cell) => cell !== ""));
}
