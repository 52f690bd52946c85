// The verdict on a ledger: judgement and findings, with dates, minutes and currency.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { lazy } from "../errors/lazy.ts";
import type { Finding } from "../findings/finding.ts";
import { findingsOf } from "../findings/findings.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { Action, Decision } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import type { Explanation } from "./explanation.ts";
import { evidenceOf } from "./from-ledger.ts";
import { type Judgement, judge, type NetworkJudgement, type TestReason } from "./judge.ts";
import type { Range } from "./range.ts";
import type { NetworkReason } from "./reasons.ts";
import type { Reversal } from "./reversals.ts";
import type { Horizon } from "./weeks.ts";

/** Figures of one network. Money in currency units, probabilities from 0 to 1; null if not computed. */
export interface OwnedVerdict {
  readonly network: string;
  readonly kind: "social" | "owned";
  readonly minutes: number;
  readonly hoursPerWeek: number;
  readonly cost: number;
  readonly revenue: number;
  /** Shared sales count by their share. */
  readonly sales: number;
  /** Gross profit / cost; null without cost. */
  readonly observedReturn: number | null;
  readonly returnPerUnit: Range | null;
  readonly netPerHour: Range | null;
  readonly pPays: number | null;
  readonly reasons: readonly NetworkReason[];
}

export interface NetworkVerdict extends OwnedVerdict {
  readonly pBest: number | null;
  readonly action: Action;
}

export interface Verdict {
  readonly period: Period;
  readonly currency: string;
  readonly asOf: CalendarDate;
  readonly decision: Decision;
  /** Best guess, also for `test`; null if none pays or is known. */
  readonly network: string | null;
  readonly confidence: number | null;
  readonly pNone: number | null;
  readonly expectedLossPerHour: number | null;
  /** Expected loss up to which a verdict is given. */
  readonly toleratedLossPerHour: number;
  readonly weeksUntilKnown: Horizon | null;
  readonly while: { readonly network: string; readonly hoursPerWeek: number; readonly reviewOn: CalendarDate } | null;
  /** Why the decision is `test`; empty otherwise. */
  readonly reasons: readonly TestReason[];
  /** Rented networks, most promising first. */
  readonly networks: readonly NetworkVerdict[];
  /** Owned channels, for comparison only. */
  readonly owned: readonly OwnedVerdict[];
  readonly reallocation: Judgement["reallocation"];
  readonly reversals: readonly Reversal[];
  /** Findings of the period, computed on first access. */
  readonly findings: readonly Finding[];
  readonly explanation: Explanation | null;
}

export interface VerdictOptions {
  readonly period: Period;
  /** Defaults to the last day of the period. */
  readonly today?: CalendarDate;
  readonly draws?: number;
  readonly seed?: number;
}

/** The verdict on a period, and its posterior for what-if questions. */
export function buildVerdict(
  entries: readonly Entry[],
  settings: Settings,
  { period, today, draws, seed }: VerdictOptions,
): { readonly verdict: Verdict; readonly posterior: Posterior | null } {
  const evidence = evidenceOf(entries, settings, period);
  const { judgement, posterior } = judge(evidence, { draws, seed });
  const meanwhile = judgement.while;
  const salesOf = new Map(
    evidence.networks.map(({ key, sales }) => [key, sales.reduce((sum, { weight }) => sum + weight, 0)]),
  );
  const rows = judgement.networks.map((row) => ({ row, owned: ownedVerdict(row, salesOf.get(row.key) ?? 0) }));
  const social = rows.filter(({ row }) => row.kind === "social");
  const networks = social
    .map(({ row, owned }) => ({ ...owned, pBest: row.pBest, action: row.action ?? "test" }))
    .sort(byPromise);
  const findings = lazy(() => findingsOf({ known: entries, settings, period, previous: null, today }));
  const verdict: Verdict = {
    period,
    currency: settings.currency,
    asOf: period.until,
    decision: judgement.decision,
    network: judgement.network ?? (judgement.confidence === null ? highestObserved(networks) : null),
    confidence: judgement.confidence,
    pNone: judgement.pNone,
    expectedLossPerHour: judgement.expectedLossPerHour,
    toleratedLossPerHour: judgement.threshold,
    weeksUntilKnown: judgement.weeksUntilKnown,
    while: meanwhile && {
      network: meanwhile.network,
      hoursPerWeek: meanwhile.hoursPerWeek,
      reviewOn: addDays(period.until, 7 * meanwhile.weeks),
    },
    reasons: judgement.reasons,
    networks,
    owned: rows.filter(({ row }) => row.kind === "owned").map(({ owned }) => owned),
    reallocation: judgement.reallocation,
    reversals: judgement.reversals,
    get findings() {
      return findings().fired;
    },
    explanation: judgement.explanation,
  };
  return { verdict, posterior };
}

function ownedVerdict(row: NetworkJudgement, sales: number): OwnedVerdict {
  return {
    network: row.key,
    kind: row.kind,
    minutes: Math.round(row.hours * 60),
    hoursPerWeek: row.hoursPerWeek,
    cost: row.cost,
    revenue: row.revenue,
    sales: Math.round(sales * 1e6) / 1e6,
    observedReturn: row.observedReturn,
    returnPerUnit: row.returnPerUnit,
    netPerHour: row.netPerHour,
    pPays: row.pPays,
    reasons: row.reasons,
  };
}

/** By probability to be best, then by observed return; ties by key. */
function byPromise(a: NetworkVerdict, b: NetworkVerdict): number {
  return (b.pBest ?? 0) - (a.pBest ?? 0) || (b.observedReturn ?? 0) - (a.observedReturn ?? 0);
}

/** Best guess without probabilities: the highest revenue per hour, if any. */
function highestObserved(networks: readonly NetworkVerdict[]): string | null {
  const perHour = (row: NetworkVerdict): number => (row.minutes === 0 ? 0 : row.revenue / row.minutes);
  const best = networks.toSorted((a, b) => perHour(b) - perHour(a))[0];
  return best && perHour(best) > 0 ? best.network : null;
}
