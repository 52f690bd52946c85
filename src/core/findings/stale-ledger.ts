// stale-ledger: where nothing was logged of late, silence says nothing.

import { lastDay } from "../entries/chronology.ts";
import { dayNumber } from "../values/dates.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires when the last entry of the whole ledger is more than `above` days older than the period's last day, or than today where
 * that day is still to come. No price.
 */
export function staleLedger({ known, lived }: Findable, { above }: Thresholds<"stale-ledger">): Look {
  const last = lastDay(known);
  if (last === null) return NOTHING_TO_MEASURE;
  const days = dayNumber(lived.until) - dayNumber(last);
  const finding: Finding = { code: "stale-ledger", severity: "warning", params: { last, days }, price: 0 };
  return { finding: days > above ? finding : null, measured: Math.max(0, days) };
}
