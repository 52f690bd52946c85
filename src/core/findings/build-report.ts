// A report with its findings.
import type { Entry } from "../entries/entry.ts";
import { isFiltering, NO_FILTER } from "../entries/filter.ts";
import type { Settings } from "../entries/settings.ts";
import { type ReportFigures, type ReportQuery, type ReportSums, sumUp } from "../report/report.ts";
import { lazy } from "../text/memoize.ts";
import type { ResolvedPeriod } from "../values/period.ts";
import { type Findings, findingsOf, type Observed } from "./findings.ts";

export interface Report extends ReportFigures {
  /** Computed on first use; empty if the report is filtered. */
  readonly findings: () => Findings;
}

/** Builds the report of a period, in any order of entries. */
export function buildReport(
  entries: readonly Entry[],
  settings: Settings,
  periods: ResolvedPeriod,
  query: ReportQuery,
): Report {
  const { figures, sums } = sumUp(entries, settings, periods, query);
  const observed: Observed = {
    known: entries,
    settings,
    period: periods.period,
    previous: figures.previous?.period ?? null,
    today: query.today,
    ...summedOf(query, sums),
  };
  const isPart = isFiltering(query.filter ?? NO_FILTER);
  return { ...figures, findings: lazy(() => (isPart ? { fired: [], silent: [] } : findingsOf(observed))) };
}

/** Reuses the sums by network for the findings. */
function summedOf(
  { by, within, filter = NO_FILTER }: ReportQuery,
  { now, year }: ReportSums,
): Pick<Observed, "summed"> {
  if (by !== "network" || within === "model" || isFiltering(filter)) return {};
  return { summed: { entries: now.entries, byNetwork: now.byKey, overYear: year?.byKey } };
}
