// Findings about the ledger itself: too little data, or old data.
import { workingDays } from "../entries/away.ts";
import { lastDay } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import { addDays, type CalendarDate, dayNumber } from "../values/dates.ts";
import { smallest } from "../values/largest.ts";
import type { Findable } from "./finding.ts";
import { paysOverYear } from "./networks.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * thin-evidence: rented networks with revenue in the period but fewer than `weeks` weeks since their first entry, or fewer than
 * `hours` hours or `sales` sales over twelve months. Where a network does not pay, what it cost tells: few sales are no thin
 * evidence then, nor are few hours if more money than time went into it.
 */
export function thinEvidence(
  { known, lived, social, overYear }: Findable,
  { weeks, hours, sales }: Thresholds<"thin-evidence">,
) {
  const returning = social.byNetwork.filter(({ figures }) => figures.revenue > 0);
  if (returning.length === 0) return null;
  const firsts = firstDays(known);
  const year = overYear();
  const rows = returning.map(({ network, figures }) => {
    const own = year.get(network)?.figures ?? figures;
    const days = dayNumber(lived.until) - dayNumber(firsts.get(network) ?? lived.until) + 1;
    const row = { network, weeks: Math.floor(days / 7), minutes: own.minutes, sales: own.sales };
    const pays = paysOverYear(year, network);
    const hasFewHours = row.minutes < hours * 60 && (pays || own.moneySpent <= own.timeCost);
    return { row, isThin: row.weeks < weeks || hasFewHours || (pays && row.sales < sales) };
  });
  const thin = rows.filter(({ isThin }) => isThin).map(({ row }) => row);
  return { measured: smallest(rows.map(({ row }) => row.weeks)), params: thin.length > 0 ? { rows: thin } : null };
}

function firstDays(entries: readonly Entry[]): Map<string, CalendarDate> {
  const firsts = new Map<string, CalendarDate>();
  for (const { date, networks } of entries) {
    for (const { network } of networks) {
      const first = firsts.get(network);
      if (first === undefined || date < first) firsts.set(network, date);
    }
  }
  return firsts;
}

/**
 * stale-ledger: the days from the last entry of the ledger to the end of the period, or to today if that is earlier, days off
 * left out.
 */
export function staleLedger({ known, lived, settings }: Findable) {
  const last = lastDay(known);
  if (last === null) return null;
  const days = workingDays({ since: addDays(last, 1), until: lived.until }, settings.away);
  return { measured: days, params: { last, days } };
}
