// Compares several ledgers by return per unit, each at its own hourly rate and currency.
import { minorDigits } from "../values/currency.ts";
import { quantile } from "../values/largest.ts";
import { convert, type Decimal } from "../values/money.ts";
import type { Period } from "../values/period.ts";
import type { Prices } from "./prices.ts";
import { byName } from "./ranking.ts";
import { mainFigures } from "./report.ts";
import type { Figures } from "./roi.ts";
import { studyOf } from "./study.ts";

/** Figures of a ledger over a period, in its own currency. */
export interface LedgerFigures {
  readonly name: string;
  readonly file: string;
  readonly currency: string;
  readonly period: Period;
  /** Everything in the period. */
  readonly figures: Figures;
  /** Rented networks and owned channels alone. */
  readonly channels: Figures;
  readonly prices: Prices;
}

/**
 * A ranked ledger. Amounts are in `currency`: its own, or the comparison's if an exchange rate is given. Ranks, median and
 * study are about the channels.
 */
export interface ComparedLedger extends Figures, Omit<LedgerFigures, "name" | "figures"> {
  readonly ledger: string;
}

export type Comparison = ReturnType<typeof compareLedgers>;

/**
 * Ranks ledgers by return per unit, which is independent of the currency. Amounts are converted to the first ledger's
 * currency at `exchange` (target units per unit), else left in their own.
 */
export function compareLedgers(ledgers: readonly LedgerFigures[], exchange: ReadonlyMap<string, Decimal>) {
  const target = ledgers[0]?.currency ?? "EUR";
  const rows = ledgers.map((ledger) => converted(ledger, exchange.get(ledger.currency), target));
  const returnOf = (row: ComparedLedger): number | null => comparedFigures(row).returnPerUnit;
  const returns = rows.flatMap((row) => returnOf(row) ?? []).sort((a, b) => a - b);
  const currencies = new Set(rows.map(({ currency }) => currency));
  return {
    /** Common currency of all rows; null if they differ. */
    currency: currencies.size === 1 ? target : null,
    /** By return per unit, highest first; ledgers without cost last. */
    ledgers: rows.sort(
      (a, b) => (returnOf(b) ?? -1) - (returnOf(a) ?? -1) || byName({ key: a.ledger }, { key: b.ledger }),
    ),
    /** Over the ledgers with a cost; null if none. */
    median: { returnPerUnit: returns.length === 0 ? null : quantile(returns, 0.5) },
    study: studyOf(rows.map((row) => comparedFigures(row).status)),
  };
}

/** The figures that a ledger is compared by: its channels, or everything if it has nothing on them. */
export function comparedFigures(row: ComparedLedger): Figures {
  return mainFigures({ totals: row, channels: row.channels, previous: null }).figures;
}

function converted(
  { name, file, currency, period, figures, channels, prices }: LedgerFigures,
  rate: Decimal | undefined,
  target: string,
): ComparedLedger {
  const row = { ledger: name, file, period };
  if (currency === target || !rate) return { ...row, currency, ...figures, channels, prices };
  const minorOf = (value: number): number => {
    const minor = Math.round(Math.abs(value) * 10 ** minorDigits(currency));
    return Math.sign(value) * convert({ minor, currency }, rate, target).minor;
  };
  const unit = 10 ** minorDigits(target);
  const money = (value: number): number => minorOf(value) / unit;
  return {
    ...row,
    currency: target,
    ...convertedFigures(figures, minorOf, unit),
    channels: convertedFigures(channels, minorOf, unit),
    prices: {
      rates: prices.rates.map((each) => ({ ...each, rate: money(each.rate), cost: money(each.cost) })),
      margins: prices.margins.map(({ margin, revenue, grossProfit }) => ({
        margin,
        revenue: money(revenue),
        grossProfit: money(grossProfit),
      })),
    },
  };
}

function convertedFigures(figures: Figures, minorOf: (value: number) => number, unit: number): Figures {
  const [timeCost, moneySpent] = [minorOf(figures.timeCost), minorOf(figures.moneySpent)];
  const grossProfit = minorOf(figures.grossProfit);
  const cost = timeCost + moneySpent;
  const { netPerHour } = figures;
  return {
    ...figures,
    timeCost: timeCost / unit,
    moneySpent: moneySpent / unit,
    cost: cost / unit,
    revenue: minorOf(figures.revenue) / unit,
    grossProfit: grossProfit / unit,
    net: (grossProfit - cost) / unit,
    netPerHour: netPerHour === null ? null : minorOf(netPerHour) / unit,
  };
}
