// Converts ledger entries to the evidence of the verdict.

import type { EarnedEntry, Entry } from "../entries/entry.ts";
import { inLedgerCurrency } from "../entries/exchange.ts";
import { partsOf } from "../entries/part.ts";
import { rateInForce, type Settings, WHOLE } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { fold } from "../errors/fold.ts";
import { figuresOf } from "../report/roi.ts";
import { addPart, noTotals, type Totals } from "../report/totals.ts";
import { minorDigits } from "../values/currency.ts";
import { type CalendarDate, dayNumber } from "../values/dates.ts";
import { smallest } from "../values/largest.ts";
import type { Period } from "../values/period.ts";
import type { Evidence, NetworkEvidence, Sale } from "./evidence.ts";

/** Intermediate sums of one network. */
interface Sums {
  readonly inside: Totals;
  readonly minutesByDay: Map<CalendarDate, number>;
  readonly sales: Sale[];
}

/**
 * The evidence of a period, unsorted. Keeps hours before it, for their sales inside it, and ignores everything after
 * it. The rate is the mean over priced hours, else the one in force at the end, in currency units; 0 if none.
 */
export function evidenceOf(entries: readonly Entry[], settings: Settings, { since, until }: Period): Evidence {
  const networks = new Map<string, Sums>();
  const all = noTotals();
  for (const entry of entries) {
    if (entry.date > until || entry.kind === "posted" || entry.kind === "followers" || entry.kind === "reach") continue;
    for (const part of partsOf(entry, settings)) {
      if (entry.kind === "time") addPart(all, entry, part, settings);
      if (part.network === null) continue;
      const sums: Sums = networks.get(part.network) ?? {
        inside: noTotals(),
        minutesByDay: new Map(),
        sales: [],
      };
      networks.set(part.network, sums);
      if (entry.kind === "time") {
        sums.minutesByDay.set(entry.date, (sums.minutesByDay.get(entry.date) ?? 0) + entry.minutes);
      }
      if (entry.date < since) continue;
      addPart(sums.inside, entry, part, settings);
      if (entry.kind === "earned") sums.sales.push(saleOf(entry, part.fraction, settings));
    }
  }
  const unit = 10 ** minorDigits(settings.currency);
  const pricedMinutes = all.minutes - all.unpricedMinutes;
  return {
    since: dayNumber(since),
    until: dayNumber(until),
    rate:
      (pricedMinutes === 0 ? (rateInForce(settings, undefined, until) ?? 0) : all.minuteRates / pricedMinutes) / unit,
    networks: [...networks].flatMap(([key, sums]) => {
      const kind = kindOfNetwork(settings, key);
      return kind === "elsewhere" ? [] : [{ ...networkEvidence(key, sums, settings), kind }];
    }),
  };
}

const DAYS_PER_WEEK = 7;
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

function networkEvidence(
  key: string,
  { inside, minutesByDay, sales }: Sums,
  settings: Settings,
): Omit<NetworkEvidence, "kind"> {
  const { timeCost, moneySpent, revenue, grossProfit } = figuresOf(inside, settings.currency);
  const hours = [...minutesByDay].map(([date, minutes]) => ({ day: dayNumber(date), hours: minutes / 60 }));
  return {
    key,
    hours,
    timeCost,
    moneySpent,
    revenue,
    grossProfit,
    sales,
    fit: settings.networks.get(key)?.fit ?? null,
  };
}
