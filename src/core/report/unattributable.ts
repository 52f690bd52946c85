// Rows with a cost but no attributable return: a sale names no activity, and without a campaign no post. Its revenue is
// in the row without a key and in the total.
import type { Grouping } from "./grouping.ts";
import type { ReportFigures } from "./report.ts";
import type { Figures } from "./roi.ts";

/** Figures of a row; null if unattributable. */
export interface Shown extends Omit<Figures, "net" | "reason"> {
  readonly net: number | null;
  readonly reason: Figures["reason"] | "not-attributed";
}

/**
 * Whether a filter makes the return of all rows and the total unattributable: sales name no activity, and the filtered
 * people may have none. Null if there is a return.
 */
export function unattributed({
  filter,
  totals,
}: Pick<ReportFigures, "filter" | "totals">): "activity" | "person" | null {
  if (filter === null) return null;
  if (filter.activities.length > 0) return "activity";
  return filter.people.length > 0 && totals.revenue === 0 ? "person" : null;
}

/** Whether rows of a grouping have no attributable return. */
export function hasNoReturn(grouping: Grouping | null, report: ReportFigures): boolean {
  const { rows, parts = [], by } = report;
  if (unattributed(report)) return true;
  if (grouping !== "model") return grouping === "activity";
  return (by === "model" ? rows : parts).every(({ key, revenue }) => key === null || revenue === 0);
}

/** Removes the figures that compare return with cost. */
export function withoutReturn<T extends Figures>(figures: T): Omit<T, "net" | "reason"> & Shown {
  const none = { net: null, returnPerUnit: null, returnRange: null, roi: null, netPerHour: null, status: null };
  return { ...figures, ...none, reason: "not-attributed" };
}
