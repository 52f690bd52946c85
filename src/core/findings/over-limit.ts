// over-limit: a limit of the settings was exceeded.

import { counts, type LimitQuery, limitQueriesOf } from "../limits/limit-status.ts";
import { figuresOf } from "../report/roi.ts";
import { addTime, type Totals, totalsAt } from "../report/totals.ts";
import type { CalendarDate } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { around } from "../values/period.ts";
import { type Findable, type Finding, type FindingParams, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/**
 * Fires for the limit whose excess minutes cost most. Only days inside the period count. Price: the excess minutes at
 * the average hourly cost of those spans.
 */
export function overLimit({ entries, settings }: Findable): Look {
  const passed = limitQueriesOf(settings).flatMap((query) => exceeded(query, entries, settings) ?? []);
  const [worst] = passed.sort((a, b) => b.cost - a.cost || b.minutes - a.minutes);
  if (!worst) return NOTHING_TO_MEASURE;
  const finding: Finding = { code: "over-limit", severity: "warning", params: worst, price: worst.cost };
  return { finding, measured: null };
}

function exceeded(
  query: LimitQuery,
  entries: Findable["entries"],
  settings: Findable["settings"],
): FindingParams["over-limit"] | null {
  const { limit, span, network, activity } = query;
  if (limit === null) return null;
  const bySpan = new Map<CalendarDate, Totals>();
  const byDate = new Map<CalendarDate, Totals>();
  for (const entry of entries) {
    if (entry.kind !== "time" || !counts(query, entry, settings)) continue;
    const { date } = entry;
    const totals = byDate.get(date) ?? totalsAt(bySpan, around(date, span, settings.weekStart).since);
    byDate.set(date, totals);
    addTime(totals, entry, entry.minutes, settings);
  }
  const overs = [...bySpan.values()]
    .map((totals) => figuresOf(totals, settings.currency))
    .filter(({ minutes }) => minutes > limit);
  if (overs.length === 0) return null;
  const minutes = overs.reduce((sum, figures) => sum + figures.minutes - limit, 0);
  const cost = overs.reduce(
    (sum, figures) => sum + (figures.timeCost * (figures.minutes - limit)) / figures.minutes,
    0,
  );
  return { network, activity, span, limit, times: overs.length, minutes, cost: roundMoney(cost, settings.currency) };
}
