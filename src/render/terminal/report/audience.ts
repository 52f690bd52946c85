// Followers, reach and replies by network, as a table.
import type { Audience } from "../../../core/report/audience.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable, type TableText } from "../layout/table.ts";

/** The table within the style's width, empty if nothing is known; the columns that do not fit go, the last ones first. */
export function audienceTable(rows: readonly Audience[], style: OutputStyle): TableText {
  const columns = audienceColumns(rows, style).map((column, drop) => ({ ...column, drop, words: drop === 0 }));
  return columns.length < 2 ? { text: "", hidden: [] } : renderTable(rows, columns, style);
}

/**
 * Network, followers, their change, won an hour and a post, reach of posts and of the account, comments answered. Columns
 * without any figure are left out.
 */
export function audienceColumns(rows: readonly Audience[], { words, format }: OutputStyle): Column<Audience>[] {
  const { audience } = words.report;
  const signed = (value: number | null | undefined, places: number): string => {
    if (value === null || value === undefined) return "";
    const text = format.decimal(Math.abs(value), places);
    return `${/[1-9]/.test(text) ? (value < 0 ? "−" : "+") : ""}${text}`;
  };
  const count = (value: number | null | undefined): string => (typeof value === "number" ? format.count(value) : "");
  const replies = ({ comments, answered }: Audience): string =>
    !comments ? count(answered) : audience.answered(count(answered ?? 0), count(comments));
  const columns: Column<Audience>[] = [
    { head: words.groupings.network, cell: ({ network }) => keyName("network", network, words) },
    { head: audience.followers, cell: ({ followers }) => count(followers?.count) },
    { head: audience.change, cell: ({ followers }) => signed(followers?.change, 0) },
    { head: audience.perHour, cell: ({ followers }) => signed(followers?.perHour, 1) },
    { head: audience.perPost, cell: ({ followers }) => signed(followers?.perPost, 1) },
    { head: audience.reach, cell: ({ reach }) => count(reach) },
    { head: audience.dailyReach, cell: ({ dailyReach }) => count(dailyReach) },
    { head: audience.replies, cell: replies },
  ];
  return columns.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
}
