// JSON of the dashboard: the report of its period, the verdict in short, the week and the next step.
import type { Settings } from "../core/entries/settings.ts";
import type { Dashboard } from "../core/overview/dashboard.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { reportJson } from "./json.ts";
import { weekJson } from "./plan-json.ts";

/** A dashboard for `--json`, without the envelope. */
export function dashboardJson(
  { report, lastEntry, verdict, trial, week, next }: Dashboard,
  settings: Settings,
  english: Catalogue,
): object {
  return {
    name: settings.name,
    ...reportJson(report, english),
    lastEntry,
    verdict: verdict && {
      asOf: verdict.asOf,
      decision: verdict.decision,
      network: verdict.network,
      confidence: verdict.confidence,
      pNone: verdict.pNone,
      while: verdict.while,
      trialOver: verdict.trialOver,
      sinceLastMonth: verdict.sinceLastMonth,
    },
    trial,
    week: weekJson(week, settings),
    next: next && { ...next, command: english.dashboard.next(next)[1] },
  };
}
