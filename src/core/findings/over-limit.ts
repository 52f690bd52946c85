// over-limit: a limit of the settings was exceeded.
import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { counts, type LimitQuery, limitQueriesOf } from "../limits/limit-status.ts";
import { figuresOf } from "../report/roi.ts";
import { addTime, type Totals, totalsAt } from "../report/totals.ts";
import type { CalendarDate } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { around } from "../values/period.ts";
import type { Findable, Look } from "./finding.ts";

/** The limit (network and activity null: all rented networks), how many spans exceeded it, and by how much in total. */
interface Exceeded extends LimitQuery {
  readonly limit: number;
  readonly times: number;
  readonly minutes: number;
  readonly cost: number;
}

/**
 * Fires for the limit whose excess minutes cost most. Only days inside the period count. Price: the excess minutes at
 * the average hourly cost of those spans.
 */
export function overLimit({ entries, settings }: Findable): Look<Exceeded> {
  const passed = limitQueriesOf(settings).flatMap((query) => exceeded(query, entries, settings) ?? []);
  const [worst] = passed.sort((a, b) => b.cost - a.cost || b.minutes - a.minutes);
  return worst ? { measured: null, params: worst, price: worst.cost } : null;
}

function exceeded(query: LimitQuery, entries: readonly Entry[], settings: Settings): Exceeded | null {
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
  const minutes = overs.reduce((sum, over) => sum + over.minutes - limit, 0);
  const cost = overs.reduce((sum, over) => sum + (over.timeCost * (over.minutes - limit)) / over.minutes, 0);
  return { network, activity, span, limit, times: overs.length, minutes, cost: roundMoney(cost, settings.currency) };
}
