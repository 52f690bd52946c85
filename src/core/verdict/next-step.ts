// Decides between focusing on one network, on none, and trying one for a limited time.
import { type Decision, highestBy, KEEP_FROM, type Outlook, toleratedLoss } from "./decision.ts";
import type { NetworkDraws, Posterior } from "./draws.ts";
import { hoursPerWeek } from "./pace.ts";
import { meansOf, netsOf, type WeightedNets } from "./reweight.ts";
import { isWorthwhile, type TrialWorth, worthOfTrial } from "./trial.ts";

const DAYS_PER_WEEK = 7;

/** An accepted trial of the settings: the network, its first day (day number) and its length. */
export interface AcceptedTrial {
  readonly network: string;
  readonly from: number;
  readonly weeks: number;
}

/**
 * Why an accepted trial is over: its weeks have passed; an answer needs no trial any more; or the network is known well
 * enough.
 */
export type TrialEnd = "time" | "settled" | "learned";

/** Hours per week that a trial of each candidate would get; 0 if it is not to be tried. */
export type TrialHours = readonly number[];

/** A decision, and the network that leads (null for none). */
export interface Outcome {
  readonly decision: Decision;
  readonly network: string | null;
}

export interface Answer extends Outcome {
  /** The trial worth most; only for `test`. */
  readonly trial: TrialWorth | null;
}

/**
 * `test` if a wrong choice could cost more than half of the hourly rate and a trial is worth its price; else `focus` on
 * the leader, or `none` without one.
 */
function answerOf(posterior: Posterior, candidates: readonly NetworkDraws[], hours: TrialHours): Answer {
  const { rate } = posterior.evidence;
  const { isCostly, ...decided } = leadOf(candidates, netsOf(candidates), rate);
  if (!isCostly) return { ...decided, trial: null };
  const trials = hours.flatMap((planned, index) =>
    planned > 0 ? [worthOfTrial(posterior, candidates, index, planned)] : [],
  );
  const trial = highestBy(trials, ({ worth }) => worth);
  return trial !== null && isWorthwhile(trial, rate)
    ? { decision: "test", network: decided.network, trial }
    : { ...decided, trial: null };
}

/** The same without the choice of a trial, for other nets or weights of the candidates. */
export function outcomeOf(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  hours: TrialHours,
  weighted: WeightedNets,
): Outcome {
  const { rate } = posterior.evidence;
  const { isCostly, ...decided } = leadOf(candidates, weighted, rate);
  const isTest =
    isCostly &&
    hours.some(
      (planned, index) =>
        planned > 0 && isWorthwhile(worthOfTrial(posterior, candidates, index, planned, weighted), rate),
    );
  return isTest ? { decision: "test", network: decided.network } : decided;
}

/** The leader, and whether a wrong choice costs more than is tolerated. */
function leadOf(
  candidates: readonly NetworkDraws[],
  weighted: WeightedNets,
  rate: number,
): Outcome & { readonly isCostly: boolean } {
  const { means, highest, best } = meansOf(weighted);
  const network = highest > 0 ? (candidates[means.indexOf(highest)]?.key ?? null) : null;
  return { decision: network === null ? "none" : "focus", network, isCostly: best - highest > toleratedLoss(rate) };
}

/**
 * Hours for a trial of each candidate: those of all candidates that do not pay for theirs, and its own, within the
 * limits. Where that is nothing, half of the leader's.
 *
 * @param limits hours per week by network, and of all rented networks under `total`
 */
export function trialHours(
  { evidence }: Posterior,
  { candidates, leader }: Outlook,
  limits: ReadonlyMap<string, number>,
): TrialHours {
  const present = new Map(evidence.networks.map((network) => [network.key, hoursPerWeek(network, evidence)]));
  const hoursOf = (key: string | null): number => (key === null ? 0 : (present.get(key) ?? 0));
  return candidates.map(({ key }) => {
    const kept = candidates.filter((one) => one.key !== key && (one.key === leader || one.pPays >= KEEP_FROM));
    const keptHours = kept.reduce((sum, one) => sum + hoursOf(one.key), 0);
    const all = candidates.reduce((sum, one) => sum + hoursOf(one.key), 0);
    const free = all - keptHours > 0.01 ? all - keptHours : hoursOf(leader) / 2;
    const total = (limits.get("total") ?? Number.POSITIVE_INFINITY) - (all - keptHours > 0.01 ? keptHours : free);
    return Math.max(0, Math.min(free, limits.get(key) ?? Number.POSITIVE_INFINITY, total));
  });
}

/** The answer, with the accepted trial taken into account. */
export interface NextStep {
  readonly answer: Answer;
  /** Hours of the trials that were considered. */
  readonly hours: TrialHours;
  /** Whether the accepted trial goes on. */
  readonly goesOn: boolean;
  /** Why the accepted trial is over. */
  readonly over: TrialEnd | null;
}

/**
 * While an accepted trial runs, only its network is considered: it goes on as long as it is worth its price. Once it is
 * over, another network may be tried, but not the same one again.
 */
export function nextStep(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  outlook: Outlook,
  hours: TrialHours,
  accepted: AcceptedTrial | null,
): NextStep {
  if (accepted === null) return { answer: answerOf(posterior, candidates, hours), hours, goesOn: false, over: null };
  const { rate, until } = posterior.evidence;
  const own = hours.map((planned, index) => (candidates[index]?.key === accepted.network ? planned : 0));
  const isRunning = until < accepted.from + DAYS_PER_WEEK * accepted.weeks;
  if (isRunning && !candidates.some(({ key }) => key === accepted.network)) {
    const answer: Answer = { decision: "test", network: outlook.leader, trial: null };
    return { answer, hours: own, goesOn: true, over: null };
  }
  const answer = answerOf(posterior, candidates, own);
  if (isRunning && answer.decision === "test") return { answer, hours: own, goesOn: true, over: null };
  const others = hours.map((planned, index) => (candidates[index]?.key === accepted.network ? 0 : planned));
  const end = outlook.expectedLoss <= toleratedLoss(rate) ? "settled" : "learned";
  return {
    answer: answerOf(posterior, candidates, others),
    hours: others,
    goesOn: false,
    over: isRunning ? end : "time",
  };
}
