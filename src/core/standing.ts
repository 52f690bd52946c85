// Where a network stands: its minutes in the week (or the span of its limit) around a day, beside the limit.
import type { CalendarDate } from "./dates.ts";
import type { Entry } from "./entry.ts";
import { around } from "./period.ts";
import type { LimitSpan, Settings } from "./settings.ts";

export interface Standing {
  readonly network: string;
  readonly span: LimitSpan;
  readonly minutes: number;
  /** Minutes; null where no limit is set. */
  readonly limit: number | null;
}

/** The minutes logged for a network in the span of its limit, or in the week where it has none, around a day. */
export function standingOf(
  entries: readonly Entry[],
  settings: Settings,
  network: string,
  date: CalendarDate,
): Standing {
  const limit = settings.limits.get(network);
  const span = limit?.span ?? "week";
  const { since, until } = around(date, span, settings.weekStart);
  let minutes = 0;
  for (const entry of entries) {
    if (entry.kind === "time" && entry.networks[0]?.network === network && entry.date >= since && entry.date <= until) {
      minutes += entry.minutes;
    }
  }
  return { network, span, minutes, limit: limit?.minutes ?? null };
}
