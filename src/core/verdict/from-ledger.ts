// Converts ledger entries to the evidence of the verdict.

import type { EarnedEntry, Entry } from "../entries/entry.ts";
import { inLedgerCurrency } from "../entries/exchange.ts";
import { partsOf } from "../entries/part.ts";
import { rateInForce, type Settings, WHOLE } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { figuresOf } from "../report/roi.ts";
import { addPart, addTotals, noTotals, type Totals } from "../report/totals.ts";
import { fold } from "../text/fold.ts";
import { minorDigits } from "../values/currency.ts";
import { addDays, type CalendarDate, DAYS_PER_WEEK, dayNumber } from "../values/dates.ts";
import { smallest } from "../values/largest.ts";
import type { Period } from "../values/period.ts";
import type { Evidence, NetworkEvidence, Sale } from "./evidence.ts";

/** What the entries say about a network. */
interface Sums {
  /** By part of the calendar. */
  readonly totals: Totals[];
  readonly minutesByDay: Map<CalendarDate, number>;
  readonly sales: Sale[];
}

/**
 * The evidence of each of these periods, unsorted, in one pass over the entries. Keeps hours before a period, for their
 * sales inside it, and ignores everything after it. The rate is the mean over priced hours, else the one in force at the
 * end, in currency units; 0 if none.
 */
export function evidenceOf(
  entries: readonly Entry[],
  settings: Settings,
  periods: readonly Period[],
): readonly Evidence[] {
  // The periods divide the calendar: part k ends before day cuts[k].
  const cuts = [...new Set(periods.flatMap(({ since, until }) => [since, addDays(until, 1)]))].sort();
  const sums = new Map<string | null, Sums>();
  for (const entry of entries) {
    if (entry.kind === "posted" || entry.kind === "followers" || entry.kind === "reach") continue;
    let calendar = 0;
    while (calendar < cuts.length && entry.date >= (cuts[calendar] ?? "")) calendar += 1;
    if (calendar === cuts.length) continue;
    for (const part of partsOf(entry, settings)) {
      let own = sums.get(part.network);
      if (own === undefined) {
        own = { totals: cuts.map(noTotals), minutesByDay: new Map(), sales: [] };
        sums.set(part.network, own);
      }
      addPart(own.totals[calendar] as Totals, entry, part, settings);
      if (entry.kind === "time")
        own.minutesByDay.set(entry.date, (own.minutesByDay.get(entry.date) ?? 0) + entry.minutes);
      if (entry.kind === "earned") own.sales.push(saleOf(entry, part.fraction, settings));
    }
  }
  const unit = 10 ** minorDigits(settings.currency);
  return periods.map((period): Evidence => {
    const [since, until] = [dayNumber(period.since), dayNumber(period.until)];
    const [first, end] = [cuts.indexOf(period.since) + 1, cuts.indexOf(addDays(period.until, 1)) + 1];
    const all = sumOf([...sums.values()].flatMap(({ totals }) => totals.slice(0, end)));
    const priced = all.minutes - all.unpricedMinutes;
    const rate = priced === 0 ? (rateInForce(settings, undefined, period.until) ?? 0) : all.minuteRates / priced;
    const networks = [...sums].flatMap(([key, { totals, minutesByDay, sales }]): readonly NetworkEvidence[] => {
      const kind = key === null ? "elsewhere" : kindOfNetwork(settings, key);
      if (key === null || kind === "elsewhere") return [];
      const { timeCost, moneySpent, revenue, grossProfit } = figuresOf(
        sumOf(totals.slice(first, end)),
        settings.currency,
      );
      return [
        {
          key,
          kind,
          hours: [...minutesByDay].map(([date, minutes]) => ({ day: dayNumber(date), hours: minutes / 60 })),
          timeCost,
          moneySpent,
          revenue,
          grossProfit,
          sales: sales.filter(({ day }) => day >= since && day <= until),
          fit: settings.networks.get(key)?.fit ?? null,
        },
      ];
    });
    return { since, until, rate: rate / unit, networks };
  });
}

function sumOf(parts: readonly Totals[]): Totals {
  const sum = noTotals();
  for (const part of parts) addTotals(sum, part);
  return sum;
}

/** Weeks of one span of a limit. */
const SPAN_WEEKS = { day: 1 / DAYS_PER_WEEK, week: 1, month: 365 / 12 / DAYS_PER_WEEK } as const;

/** The limits of the settings in hours per week: by network or activity, and under `total`. */
export function weeklyLimits({ limits }: Settings): ReadonlyMap<string, number> {
  return new Map(
    [...limits].map(([key, set]) => [key, smallest(set.map(({ minutes, span }) => minutes / 60 / SPAN_WEEKS[span]))]),
  );
}

function saleOf(entry: EarnedEntry, fraction: number, settings: Settings): Sale {
  const amount = inLedgerCurrency(entry.amount, entry.date, settings).minor / 10 ** minorDigits(settings.currency);
  const margin = (entry.margin ?? settings.margin) / WHOLE;
  return {
    day: dayNumber(entry.date),
    amount: amount * margin,
    weight: fraction,
    guess: entry.evidence === "guess",
    client: entry.client === undefined ? undefined : fold(entry.client).replace(/\s+/g, ""),
  };
}
