// The cost of one time entry.
import type { Entry } from "../entries/entry.ts";
import { partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { figuresOf } from "./roi.ts";
import { addPart, noTotals } from "./totals.ts";

/** Cost in currency units; null if the entry is not time or no hourly rate applies. */
export function costOf(entry: Entry, settings: Settings): number | null {
  const totals = noTotals();
  for (const part of partsOf(entry, settings)) addPart(totals, entry, part, settings);
  return entry.kind !== "time" || totals.unpricedMinutes > 0 ? null : figuresOf(totals, settings.currency).cost;
}
