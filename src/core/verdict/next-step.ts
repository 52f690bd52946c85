// Decides between focusing on one network, on none, and trying one for a limited time.
import { DAYS_PER_WEEK } from "../values/dates.ts";
import { type Decision, highestBy, KEEP_FROM, type Outlook, toleratedLoss } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { isUnworked } from "./evidence.ts";
import { meansOf, netsOf, type WeightedNets } from "./reweight.ts";
import { isWorthwhile, type TrialWorth, worthOfTrial } from "./trial.ts";

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

/** Hours per week that a trial of each candidate would get; 0 or missing if it is not to be tried. */
export type TrialHours = ReadonlyMap<string, number>;

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
 * `test` if a wrong choice could cost more than is tolerated and a trial is worth its price, or if no hour of the leader
 * is known; else `focus` on the leader, or `none` without one.
 */
function answerOf(posterior: Posterior, hours: TrialHours): Answer {
  const { rate } = posterior.evidence;
  const { isCostly, isUnknown, ...decided } = leadOf(posterior, netsOf(posterior.candidates), rate);
  const trials = isCostly || isUnknown ? trialsOf(posterior, hours) : [];
  if (isUnknown) {
    const trial = trials.find(({ key }) => key === decided.network) ?? null;
    return { decision: "test", network: decided.network, trial };
  }
  const trial = highestBy(trials, ({ worth }) => worth);
  return trial !== null && isWorthwhile(trial, rate)
    ? { decision: "test", network: decided.network, trial }
    : { ...decided, trial: null };
}

/** The same without the choice of a trial, for other nets or weights of the candidates. */
export function outcomeOf(posterior: Posterior, hours: TrialHours, weighted: WeightedNets): Outcome {
  const { rate } = posterior.evidence;
  const { isCostly, isUnknown, ...decided } = leadOf(posterior, weighted, rate);
  const isTest =
    isUnknown || (isCostly && trialsOf(posterior, hours, weighted).some((trial) => isWorthwhile(trial, rate)));
  return isTest ? { decision: "test", network: decided.network } : decided;
}

function trialsOf(posterior: Posterior, hours: TrialHours, weighted?: WeightedNets): readonly TrialWorth[] {
  return posterior.candidates.flatMap((candidate) => {
    const planned = hours.get(candidate.key) ?? 0;
    return planned > 0 ? [worthOfTrial(posterior, candidate, planned, weighted)] : [];
  });
}

/** The leader, whether a wrong choice costs more than is tolerated, and whether nothing is known of an hour of the leader. */
export function leadOf({ candidates, evidence }: Posterior, weighted: WeightedNets, rate: number) {
  const { leader, highest, best } = meansOf(weighted);
  const own = candidates[leader];
  const worked = own && evidence.networks[own.index];
  return {
    decision: own === undefined ? "none" : "focus",
    network: own?.key ?? null,
    isCostly: best - highest > toleratedLoss(rate),
    isUnknown: worked !== undefined && isUnworked(worked),
  } as const satisfies Outcome & Record<"isCostly" | "isUnknown", boolean>;
}

/**
 * Hours for a trial of each candidate: those of all candidates that do not pay for theirs, and its own, within the
 * limits. Where that is nothing, half of the leader's, or of all if the leader has none.
 *
 * @param limits hours per week by network, and of all rented networks under `total`
 */
export function trialHours(
  { present }: Posterior,
  { candidates, leader }: Outlook,
  limits: ReadonlyMap<string, number>,
): TrialHours {
  const hoursOf = (key: string): number => present.get(key) ?? 0;
  const all = candidates.reduce((sum, { key }) => sum + hoursOf(key), 0);
  return new Map(
    candidates.map(({ key }) => {
      const keptHours = candidates
        .filter((one) => one.key !== key && (one.key === leader || one.pPays >= KEEP_FROM))
        .reduce((sum, one) => sum + hoursOf(one.key), 0);
      const isAnyFree = all - keptHours > 0.01;
      const free = isAnyFree ? all - keptHours : (hoursOf(leader ?? "") || all) / 2;
      const total = (limits.get("total") ?? Number.POSITIVE_INFINITY) - (isAnyFree ? keptHours : free);
      return [key, Math.max(0, Math.min(free, limits.get(key) ?? Number.POSITIVE_INFINITY, total))];
    }),
  );
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
 * over, another network may be tried, but not the same one again, unless it was not worked.
 */
export function nextStep(
  posterior: Posterior,
  outlook: Outlook,
  hours: TrialHours,
  accepted: AcceptedTrial | null,
): NextStep {
  if (accepted === null) return { answer: answerOf(posterior, hours), hours, goesOn: false, over: null };
  const own = new Map([[accepted.network, hours.get(accepted.network) ?? 0]]);
  const isRunning = posterior.evidence.until < endOf(accepted);
  if (isRunning && !hours.has(accepted.network)) {
    const answer: Answer = { decision: "test", network: outlook.leader, trial: null };
    return { answer, hours: own, goesOn: true, over: null };
  }
  const answer = answerOf(posterior, own);
  if (isRunning && answer.decision === "test") return { answer, hours: own, goesOn: true, over: null };
  const unworked = posterior.evidence.networks.filter(isUnworked).map(({ key }) => key);
  const others = new Map([...hours].filter(([key]) => key !== accepted.network || unworked.includes(key)));
  const end = outlook.expectedLoss <= toleratedLoss(posterior.evidence.rate) ? "settled" : "learned";
  return { answer: answerOf(posterior, others), hours: others, goesOn: false, over: isRunning ? end : "time" };
}

/** The first day (day number) after a trial. */
export function endOf({ from, weeks }: AcceptedTrial): number {
  return from + DAYS_PER_WEEK * weeks;
}
