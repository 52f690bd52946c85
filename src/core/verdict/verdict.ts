// The verdict on a ledger: judgement and findings, with dates, minutes and currency.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { Finding } from "../findings/findings.ts";
import { findingsOf } from "../findings/findings.ts";
import { lazy } from "../text/memoize.ts";
import { addDays, type CalendarDate, dayNumber } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { Posterior } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceOf, weeklyLimits } from "./from-ledger.ts";
import { answerBriefly, type JudgeOptions, judge } from "./judge.ts";
import type { ChannelFigures, Judgement, NetworkJudgement, Trial } from "./judgement.ts";
import { sparser } from "./lattice.ts";
import type { AcceptedTrial } from "./next-step.ts";
import { MONTH_DAYS, type SinceLastMonth, sinceLastMonth } from "./since-last-month.ts";

/** Figures of an owned channel, and of a rented network. */
export type OwnedVerdict = ChannelFigures;
export type NetworkVerdict = NetworkJudgement;

/** A judgement with its dates. */
export interface Verdict extends Omit<Judgement, "trial"> {
  readonly period: Period;
  readonly currency: string;
  readonly asOf: CalendarDate;
  /** Deprecated: always null. */
  readonly weeksUntilKnown: null;
  /** The network to try under `test`. */
  readonly while: Meanwhile | null;
  /** null if no answer was possible four weeks ago. */
  readonly sinceLastMonth: SinceLastMonth | null;
  /** Rented networks, most promising first. */
  readonly networks: readonly NetworkVerdict[];
  /** Findings of the period, computed on first access. */
  readonly findings: readonly Finding[];
}

/** A trial that is proposed, or that was accepted (`trial` in the settings). */
export interface Meanwhile extends Omit<Trial, "reviewWeeks"> {
  readonly from: CalendarDate;
  readonly reviewOn: CalendarDate;
  /** The last day. */
  readonly until: CalendarDate;
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
  const earlier = { since: addDays(period.since, -MONTH_DAYS), until: addDays(period.until, -MONTH_DAYS) };
  const [evidence, then] = evidenceOf(entries, settings, [period, earlier]) as [Evidence, Evidence];
  const limits = weeklyLimits(settings);
  const options = { draws, seed, limits, trial: acceptedTrial(settings, period.until) };
  const { judgement, posterior } = judge(evidence, options);
  const { trial, ...judged } = judgement;
  const networks = judged.networks.toSorted(byPromise);
  const findings = lazy(() => findingsOf({ known: entries, settings, period, previous: null, today }));
  const verdict: Verdict = {
    period,
    currency: settings.currency,
    asOf: period.until,
    ...judged,
    network: judged.network ?? (judged.confidence === null ? highestObserved(networks) : null),
    weeksUntilKnown: null,
    while: meanwhile(trial, settings, period.until),
    sinceLastMonth:
      posterior && changeSince(then, { limits, trial: acceptedTrial(settings, earlier.until) }, posterior, judgement),
    networks,
    get findings() {
      return findings().fired;
    },
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

/** The answer of four weeks ago is taken from so many times fewer draws. */
const BRIEF = 4;

/** Compares the answer with that of four weeks ago; null where fewer draws give another answer now. */
function changeSince(
  then: Evidence,
  options: JudgeOptions,
  { evidence, lattice }: Posterior,
  { decision, network, trial, reversals }: Judgement,
): SinceLastMonth | null {
  if (reversals.some(({ code }) => code === "on-the-edge")) return null;
  const before = answerBriefly(then, options, sparser(lattice, BRIEF));
  return sinceLastMonth(before, { decision, network: trial?.network ?? network }, evidence);
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
