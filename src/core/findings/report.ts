// A report with its findings.
import type { Entry } from "../entries/entry.ts";
import { isFiltering, NO_FILTER } from "../entries/filter.ts";
import type { Settings } from "../entries/settings.ts";
import { lazy } from "../errors/lazy.ts";
import { type ReportFigures, type ReportQuery, type Sums, sumUp } from "../report/report.ts";
import type { ResolvedPeriod } from "../values/period.ts";
import { type Findings, findingsOf, type Observed } from "./findings.ts";

export interface Report extends ReportFigures {
  /** Findings of the whole period, computed at the first call; none if only some of its entries are looked at. */
  readonly findings: () => Findings;
}

/** The report of the entries inside a period. The order of the entries does not matter. */
export function buildReport(
  entries: readonly Entry[],
  settings: Settings,
  periods: ResolvedPeriod,
  query: ReportQuery,
): Report {
  const { figures, sums } = sumUp(entries, settings, periods, query);
  const observed: Observed = { known: entries, settings, ...periods, today: query.today, ...summedOf(query, sums) };
  const isPart = isFiltering(query.filter ?? NO_FILTER);
  return { ...figures, findings: lazy(() => (isPart ? { fired: [], silent: [] } : findingsOf(observed))) };
}

/** Sums by network, which findings need too. */
function summedOf({ by, within }: ReportQuery, { entries, byKey }: Sums): Pick<Observed, "summed"> {
  return by === "network" && within !== "model" ? { summed: { entries, byNetwork: byKey } } : {};
}
