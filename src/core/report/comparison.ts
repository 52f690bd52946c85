// Compares several ledgers by return per unit, each at its own hourly rate and currency.
import { minorDigits } from "../values/currency.ts";
import { convert, type Decimal } from "../values/money.ts";
import type { Period } from "../values/period.ts";
import { byName } from "./ranking.ts";
import type { Figures } from "./roi.ts";
import { type Study, studyOf } from "./study.ts";

/** Figures of a ledger over a period, in its own currency. */
export interface LedgerFigures {
  readonly name: string;
  readonly file: string;
  readonly currency: string;
  readonly period: Period;
  readonly figures: Figures;
}

/** A ranked ledger. Amounts are in `currency`: its own, or the comparison's if an exchange rate is given. */
export interface ComparedLedger extends Figures {
  readonly ledger: string;
  readonly file: string;
  readonly currency: string;
  readonly period: Period;
}

export interface Comparison {
  /** Common currency of all rows; null if they differ. */
  readonly currency: string | null;
  /** By return per unit, highest first; ledgers without cost last. */
  readonly ledgers: readonly ComparedLedger[];
  /** Over the ledgers with a cost; null if none. */
  readonly median: { readonly returnPerUnit: number | null };
  readonly study: Study;
}

/**
 * Ranks ledgers by return per unit, which is independent of the currency. Amounts are converted to the first ledger's
 * currency at `exchange` (target units per unit), else left in their own.
 */
export function compareLedgers(ledgers: readonly LedgerFigures[], exchange: ReadonlyMap<string, Decimal>): Comparison {
  const target = ledgers[0]?.currency ?? "EUR";
  const rows = ledgers.map((ledger) => converted(ledger, exchange.get(ledger.currency), target));
  const returns = rows.flatMap(({ returnPerUnit }) => returnPerUnit ?? []);
  const currencies = new Set(rows.map(({ currency }) => currency));
  return {
    currency: currencies.size === 1 ? target : null,
    ledgers: rows.sort(
      (a, b) => (b.returnPerUnit ?? -1) - (a.returnPerUnit ?? -1) || byName({ key: a.ledger }, { key: b.ledger }),
    ),
    median: { returnPerUnit: medianOf(returns) },
    study: studyOf(rows.map(({ status }) => status)),
  };
}

function converted(
  { name, file, currency, period, figures }: LedgerFigures,
  rate: Decimal | undefined,
  target: string,
): ComparedLedger {
  const row = { ledger: name, file, period, ...figures };
  if (currency === target || !rate) return { ...row, currency };
  const minorOf = (value: number): number => {
    const minor = Math.round(Math.abs(value) * 10 ** minorDigits(currency));
    return Math.sign(value) * convert({ minor, currency }, rate, target).minor;
  };
  const unit = 10 ** minorDigits(target);
  const money = (value: number): number => minorOf(value) / unit;
  const [timeCost, moneySpent] = [minorOf(figures.timeCost), minorOf(figures.moneySpent)];
  const grossProfit = minorOf(figures.grossProfit);
  const cost = timeCost + moneySpent;
  const { netPerHour } = figures;
  return {
    ...row,
    currency: target,
    timeCost: timeCost / unit,
    moneySpent: moneySpent / unit,
    cost: cost / unit,
    revenue: money(figures.revenue),
    grossProfit: grossProfit / unit,
    net: (grossProfit - cost) / unit,
    netPerHour: netPerHour === null ? null : money(netPerHour),
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
