// Rows that have a cost and can have no return: a sale does not say which activity brought it, nor, without a campaign, which
// post. What came back stands in the row that names none, and in the total.
import type { Grouping } from "./grouping.ts";
import type { ReportFigures } from "./report.ts";
import type { Figures } from "./roi.ts";

/** Figures of a row, in which those that cannot be said are null. */
export interface Shown extends Omit<Figures, "net" | "reason"> {
  readonly net: number | null;
  readonly reason: Figures["reason"] | "not-attributed";
}

/**
 * What of a filter leaves no return to speak of, neither of rows nor of the whole: sales name no activity, and where those of
 * some people alone are looked at, none that names one of them. Null where there is a return.
 */
export function unattributed({
  filter,
  totals,
}: Pick<ReportFigures, "filter" | "totals">): "activity" | "person" | null {
  if (filter === null) return null;
  if (filter.activities.length > 0) return "activity";
  return filter.people.length > 0 && totals.revenue === 0 ? "person" : null;
}

/** Whether rows divided in this way have a cost and no return. */
export function hasNoReturn(grouping: Grouping | null, report: ReportFigures): boolean {
  const { rows, parts = [], by } = report;
  if (unattributed(report)) return true;
  if (grouping !== "model") return grouping === "activity";
  return (by === "model" ? rows : parts).every(({ key, revenue }) => key === null || revenue === 0);
}

/** The same figures without those that compare what came back with what was put in. */
export function withoutReturn<T extends Figures>(figures: T): Omit<T, "net" | "reason"> & Shown {
  const none = { net: null, returnPerUnit: null, returnRange: null, roi: null, netPerHour: null, status: null };
  return { ...figures, ...none, reason: "not-attributed" };
}
