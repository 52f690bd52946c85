// The verdict on a ledger: judgement and findings, with dates, minutes and currency.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { lazy } from "../errors/lazy.ts";
import type { Finding } from "../findings/findings.ts";
import { findingsOf } from "../findings/findings.ts";
import { addDays, type CalendarDate, dayNumber } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { Action, Decision } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import type { Explanation } from "./explanation.ts";
import { evidenceOf, weeklyLimits } from "./from-ledger.ts";
import { answerBriefly, type JudgeOptions, judge } from "./judge.ts";
import type { Judgement, NetworkJudgement, TestReason } from "./judgement.ts";
import type { AcceptedTrial } from "./next-step.ts";
import type { Range } from "./range.ts";
import type { NetworkReason } from "./reasons.ts";
import { type Reversal, sparseLattice } from "./reversals.ts";
import { MONTH_DAYS, type SinceLastMonth, sinceLastMonth } from "./since-last-month.ts";

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
  /** The same with all sales of a client as one. */
  readonly clients: number;
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
  /** Deprecated: always null. */
  readonly weeksUntilKnown: null;
  /** The network to try under `test`. */
  readonly while: Meanwhile | null;
  /** The accepted trial of the settings, if it is over. */
  readonly trialOver: Judgement["trialOver"];
  /** null if no answer was possible four weeks ago. */
  readonly sinceLastMonth: SinceLastMonth | null;
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

/** A trial that is proposed, or that was accepted (`trial` in the settings). */
export interface Meanwhile {
  readonly network: string;
  readonly hoursPerWeek: number;
  readonly accepted: boolean;
  readonly from: CalendarDate;
  readonly reviewOn: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
  readonly weeks: number;
  /** What it costs more than the best choice known, and what it is worth in a year on average after that; currency units. */
  readonly cost: number | null;
  readonly worth: number | null;
  /** Whether no sale until the end would rule the network out. */
  readonly settlesIfSilent: boolean;
}

/** How many possible worlds are drawn, and the seed that they are drawn from. */
export interface Sampling {
  readonly draws?: number;
  readonly seed?: number;
}

export interface VerdictOptions extends Sampling {
  readonly period: Period;
  /** Defaults to the last day of the period. */
  readonly today?: CalendarDate;
}

/** The verdict on a period, and its posterior for what-if questions. */
export function buildVerdict(
  entries: readonly Entry[],
  settings: Settings,
  { period, today, draws, seed }: VerdictOptions,
): { readonly verdict: Verdict; readonly posterior: Posterior | null } {
  const evidence = evidenceOf(entries, settings, period);
  const options = { draws, seed, limits: weeklyLimits(settings), trial: acceptedTrial(settings, period.until) };
  const { judgement, posterior } = judge(evidence, options);
  const salesOf = new Map(
    evidence.networks.map(({ key, sales }) => [
      key,
      sales.reduce((sum, { amount, weight }) => (amount > 0 ? sum + weight : sum), 0),
    ]),
  );
  const rows = judgement.networks.map((row) => ({ row, owned: ownedVerdict(row, salesOf.get(row.key) ?? 0) }));
  const social = rows.filter(({ row }) => row.kind === "social");
  const networks = social
    .map(({ row, owned }) => ({ ...owned, pBest: row.pBest, action: row.action ?? ("keep" as const) }))
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
    weeksUntilKnown: null,
    while: meanwhile(judgement.trial, settings, period.until),
    trialOver: judgement.trialOver,
    sinceLastMonth: posterior && changeSince(posterior, judgement, entries, settings, period),
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

/** The trial of the settings if it has begun. */
function acceptedTrial({ trial }: Settings, today: CalendarDate): AcceptedTrial | null {
  return trial && trial.from <= today ? { ...trial, from: dayNumber(trial.from) } : null;
}

/** The dates of a trial: an accepted one keeps its own; a proposed one would begin today. */
function meanwhile(trial: Judgement["trial"], settings: Settings, today: CalendarDate): Meanwhile | null {
  if (trial === null) return null;
  const { reviewWeeks, ...rest } = trial;
  const from = trial.accepted && settings.trial ? settings.trial.from : today;
  const until = addDays(from, 7 * (trial.accepted && settings.trial ? settings.trial.weeks : trial.weeks));
  const halfway = addDays(from, 7 * reviewWeeks);
  return { ...rest, from, until, reviewOn: halfway > today ? halfway : until };
}

/** Compares the answer with that of four weeks ago, on fewer draws; null where these give another answer now. */
function changeSince(
  { evidence, lattice }: Posterior,
  { decision, network, trial, reversals }: Judgement,
  entries: readonly Entry[],
  settings: Settings,
  { since, until }: Period,
): SinceLastMonth | null {
  if (reversals.some(({ code }) => code === "on-the-edge")) return null;
  const [from, to] = [addDays(since, -MONTH_DAYS), addDays(until, -MONTH_DAYS)];
  const then = evidenceOf(entries, settings, { since: from, until: to });
  const options: JudgeOptions = { limits: weeklyLimits(settings), trial: acceptedTrial(settings, to) };
  const before = answerBriefly(then, options, sparseLattice(lattice));
  return sinceLastMonth(before, { decision, network: trial?.network ?? network }, evidence);
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
    clients: Math.round(row.clients * 1e6) / 1e6,
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
