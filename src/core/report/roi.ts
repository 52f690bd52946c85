// The figures: what totals mean in money, and the one figure above all, the return per 1. Formulas: docs/METHOD.md.

import { WHOLE } from "../entries/settings.ts";
import { minorDigits } from "../values/currency.ts";
import type { Totals } from "./totals.ts";

/** The version of the definition of `returnPerUnit`. A figure compares only with one of the same version. */
export const RETURN_VERSION = 1;

export type Status = "profit" | "break-even" | "loss" | "unpaid";

/** Above this return per 1 a row is a profit. */
const PROFIT_ABOVE = 1.1;
/** Below this return per 1 a row is a loss. */
const LOSS_BELOW = 0.9;

/**
 * The figures of a set of entries: docs/METHOD.md, section 2. Money in currency units, rounded to the minor unit; time in
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
  /** grossProfit / cost; null when nothing was put in. */
  readonly returnPerUnit: number | null;
  /** Why there is no return; null when there is one. */
  readonly reason: "no-cost" | null;
  /** The return without and with what is only a guess; null where nothing is, or nothing was put in. */
  readonly returnRange: { readonly floor: number; readonly ceiling: number } | null;
  /** net / cost; null when nothing was put in. */
  readonly roi: number | null;
  /** (grossProfit - moneySpent) / hours, to be read against the hourly rate; null without time. */
  readonly netPerHour: number | null;
  readonly sales: number;
  readonly posts: number;
  /** People reached by the posts that say how many. */
  readonly reach: number;
  /** null when nothing was put in. */
  readonly status: Status | null;
}

/** The figures of totals in a currency. Amounts are rounded first, then combined, so that a reader can check them by hand. */
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

/** Profit above 1.1, break-even from 0.9 to 1.1, loss below; unpaid where something was put in and nothing came back. */
function statusOf(returnPerUnit: number | null, revenue: number): Status | null {
  if (returnPerUnit === null) return null;
  if (revenue === 0) return "unpaid";
  return toneOf(returnPerUnit) ?? "break-even";
}

/** On which side of break-even a return lies; null around it, and where there is none. */
export function toneOf(returnPerUnit: number | null): "profit" | "loss" | null {
  if (returnPerUnit === null) return null;
  if (returnPerUnit > PROFIT_ABOVE) return "profit";
  return returnPerUnit < LOSS_BELOW ? "loss" : null;
}

/** The nearest whole number; a half goes away from 0. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5) + 0;
}

/** Shares of sales add up in binary: 0.1 + 0.2. Six digits bring back what was meant. */
function roundShare(sales: number): number {
  return Math.round(sales * 1e6) / 1e6;
}
