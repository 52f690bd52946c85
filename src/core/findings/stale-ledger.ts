// stale-ledger: nothing was logged recently.

import { lastDay } from "../entries/chronology.ts";
import { dayNumber } from "../values/dates.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if the last entry of the ledger is more than `above` days before the end of the period, or before today if that
 * is earlier. No price.
 */
export function staleLedger({ known, lived }: Findable, { above }: Thresholds<"stale-ledger">): Look {
  const last = lastDay(known);
  if (last === null) return NOTHING_TO_MEASURE;
  const days = dayNumber(lived.until) - dayNumber(last);
  const finding: Finding = { code: "stale-ledger", severity: "warning", params: { last, days }, price: 0 };
  return { finding: days > above ? finding : null, measured: Math.max(0, days) };
}
