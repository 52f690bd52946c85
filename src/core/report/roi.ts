// Money figures computed from totals, above all the return per unit. Formulas: docs/METHOD.md.

import type { Entry } from "../entries/entry.ts";
import { type Settings, WHOLE } from "../entries/settings.ts";
import { minorDigits } from "../values/currency.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** Version of the definition of `returnPerUnit`; figures are comparable only within a version. */
export const RETURN_VERSION = 1;

export type Status = "profit" | "break-even" | "loss" | "unpaid";

const PROFIT_ABOVE = 1.1;
const LOSS_BELOW = 0.9;

/**
 * Figures of a set of entries (docs/METHOD.md, section 2). Money in currency units, rounded to the minor unit; time in
 * whole minutes.
 */
export interface Figures {
  readonly minutes: number;
  readonly timeCost: number;
  readonly moneySpent: number;
  readonly cost: number;
  readonly revenue: number;
  readonly grossProfit: number;
  readonly net: number;
  /** grossProfit / cost; null without cost. */
  readonly returnPerUnit: number | null;
  /** Reason for a missing return; null if there is a return. */
  readonly reason: "no-cost" | null;
  /** The return without and with guessed sales; null without guesses or cost. */
  readonly returnRange: { readonly floor: number; readonly ceiling: number } | null;
  /** net / cost; null without cost. */
  readonly roi: number | null;
  /** (grossProfit - moneySpent) / hours, comparable with the hourly rate; null without time. */
  readonly netPerHour: number | null;
  readonly sales: number;
  readonly posts: number;
  /** Total of the posts that state a reach. */
  readonly reach: number;
  /** null without cost. */
  readonly status: Status | null;
}

/** Computes figures. Amounts are rounded before they are combined, so that the result can be checked by hand. */
export function figuresOf(totals: Totals, currency: string): Figures {
  const unit = 10 ** minorDigits(currency);
  const timeCost = roundHalfUp(totals.minuteRates / 60);
  const grossProfit = roundHalfUp(totals.marginRevenue / WHOLE);
  const certain = roundHalfUp((totals.marginRevenue - totals.marginGuessed) / WHOLE);
  const cost = timeCost + totals.spent;
  const net = grossProfit - cost;
  const returnPerUnit = cost === 0 ? null : grossProfit / cost;
  return {
    minutes: totals.minutes,
    timeCost: timeCost / unit,
    moneySpent: totals.spent / unit,
    cost: cost / unit,
    revenue: totals.revenue / unit,
    grossProfit: grossProfit / unit,
    net: net / unit,
    returnPerUnit,
    reason: returnPerUnit === null ? "no-cost" : null,
    returnRange:
      returnPerUnit === null || totals.guessed === 0 ? null : { floor: certain / cost, ceiling: returnPerUnit },
    roi: cost === 0 ? null : net / cost,
    netPerHour: totals.minutes === 0 ? null : roundHalfUp(((grossProfit - totals.spent) * 60) / totals.minutes) / unit,
    sales: roundShare(totals.sales),
    posts: totals.posts,
    reach: totals.reach,
    status: statusOf(returnPerUnit, totals.revenue),
  };
}

/** The cost of an entry in currency units; null if it is not time or no hourly rate applies. */
export function costOf(entry: Entry, settings: Settings): number | null {
  const totals = totalsOf([entry], settings);
  return entry.kind !== "time" || totals.unpricedMinutes > 0 ? null : figuresOf(totals, settings.currency).cost;
}

function statusOf(returnPerUnit: number | null, revenue: number): Status | null {
  if (returnPerUnit === null) return null;
  if (revenue === 0) return "unpaid";
  return toneOf(returnPerUnit) ?? "break-even";
}

/** Profit, loss, or null around break-even and without a return. */
export function toneOf(returnPerUnit: number | null): "profit" | "loss" | null {
  if (returnPerUnit === null) return null;
  if (returnPerUnit > PROFIT_ABOVE) return "profit";
  return returnPerUnit < LOSS_BELOW ? "loss" : null;
}

/** Rounds to the nearest integer, halves away from 0. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5) + 0;
}

/** Rounds away binary errors of summed shares (0.1 + 0.2). */
function roundShare(sales: number): number {
  return Math.round(sales * 1e6) / 1e6;
}
