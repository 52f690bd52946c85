// stale-ledger: nothing was logged recently.
import { workingDays } from "../entries/away.ts";
import { lastDay } from "../entries/chronology.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import type { Findable, Look } from "./finding.ts";

/**
 * Counts the days from the last entry of the ledger to the end of the period, or to today if that is earlier, days off
 * left out.
 */
export function staleLedger({ known, lived, settings }: Findable): Look<{ last: CalendarDate; days: number }> {
  const last = lastDay(known);
  if (last === null) return null;
  const days = workingDays({ since: addDays(last, 1), until: lived.until }, settings.away);
  return { measured: days, params: { last, days } };
}
