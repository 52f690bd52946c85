// stale-ledger: nothing was logged recently.

import { workingDays } from "../entries/away.ts";
import { lastDay } from "../entries/chronology.ts";
import { addDays } from "../values/dates.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if the last entry of the ledger is more than `above` days before the end of the period, or before today if that
 * is earlier, days off left out. No price.
 */
export function staleLedger({ known, lived, settings }: Findable, { above }: Thresholds<"stale-ledger">): Look {
  const last = lastDay(known);
  if (last === null) return NOTHING_TO_MEASURE;
  const days = workingDays({ since: addDays(last, 1), until: lived.until }, settings.away);
  const finding: Finding = { code: "stale-ledger", severity: "warning", params: { last, days }, price: 0 };
  return { finding: days > above ? finding : null, measured: Math.max(0, days) };
}
