// Judges the evidence: the entry point of the verdict's statistics.

import { TRIAL_WEEKS } from "../entries/settings.ts";
import { DAYS_PER_WEEK } from "../values/dates.ts";
import { chancesOf } from "./chances.ts";
import {
  type Action,
  actOn,
  givesHours,
  highestBy,
  type Outlook,
  outlookOf,
  RIVAL_FROM,
  toleratedLoss,
} from "./decision.ts";
import { learn, type Posterior } from "./draws.ts";
import { type Evidence, hasEvidence, inOrder } from "./evidence.ts";
import type { Judgement, TestReason, Trial } from "./judgement.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import { type Found, judgeNetworks } from "./network-judgement.ts";
import { type AcceptedTrial, type Answer, endOf, type NextStep, nextStep, trialHours } from "./next-step.ts";
import { hoursToFloor, isBarelyKnown, isThin, weeksToFloor } from "./pace.ts";
import { reallocate } from "./reallocation.ts";
import { oneSalePerClient } from "./returning-clients.ts";
import { findReversals, isSettledBySilence } from "./reversals.ts";
import { worthWithoutTrial } from "./trial.ts";

const DEFAULT_DRAWS = 2048;
const MIN_DRAWS = 100;
const DEFAULT_SEED = 20_201_120;
const NO_LIMITS: ReadonlyMap<string, number> = new Map();

export interface JudgeOptions {
  /** Number of draws, at least 100; rounded up to a power of two. */
  readonly draws?: number | undefined;
  /** Shifts the lattice of the draws: any number. */
  readonly seed?: number | undefined;
  /** Hours per week by network, and of all rented networks under `total`. */
  readonly limits?: ReadonlyMap<string, number> | undefined;
  /** The trial that the user accepted. */
  readonly trial?: AcceptedTrial | null | undefined;
}

/**
 * Judges the evidence.
 *
 * @returns the judgement, and the posterior for `whatIf` and `explain` (null without a rate or evidence)
 */
export function judge(
  orders: Evidence,
  options: JudgeOptions = {},
): { readonly judgement: Judgement; readonly posterior: Posterior | null } {
  const evidence = oneSalePerClient(inOrder(orders));
  if (!(evidence.rate > 0)) return { judgement: unanswered(evidence, orders, "no-rate", null), posterior: null };
  if (!evidence.networks.some(hasEvidence))
    return { judgement: unanswered(evidence, orders, "no-candidate", null), posterior: null };
  const draws = Math.max(MIN_DRAWS, Math.floor(options.draws ?? DEFAULT_DRAWS));
  const posterior = learn(evidence, latticeOf(draws, options.seed ?? DEFAULT_SEED));
  return { judgement: conclude(evidence, orders, posterior, options), posterior };
}

/** The answer alone; null without a rate or candidates, or on thin evidence. */
export function answerBriefly(orders: Evidence, options: JudgeOptions, lattice: Lattice): Answer | null {
  const evidence = oneSalePerClient(inOrder(orders));
  if (!(evidence.rate > 0) || isThin(evidence)) return null;
  return consider(learn(evidence, lattice), options)?.step.answer ?? null;
}

interface Considered extends Found {
  readonly outlook: Outlook;
  readonly step: NextStep;
}

/** null without candidates. */
function consider(posterior: Posterior, { limits, trial }: JudgeOptions): Considered | null {
  if (posterior.candidates.length === 0) return null;
  const chances = chancesOf(posterior);
  const outlook = outlookOf(posterior, chances);
  const hours = trialHours(posterior, outlook, limits ?? NO_LIMITS);
  return { posterior, chances, outlook, step: nextStep(posterior, outlook, hours, trial ?? null) };
}

/** Draws the conclusions. The evidence must be in order, with at least one network that has evidence. */
export function conclude(evidence: Evidence, orders: Evidence, posterior: Posterior, options: JudgeOptions): Judgement {
  const found = consider(posterior, options);
  if (found === null) return unanswered(evidence, orders, "no-candidate", posterior);
  const { outlook, step } = found;
  const accepted = options.trial ?? null;
  const thin = isThin(evidence);
  const decision = thin ? "test" : step.answer.decision;
  const trial = decision === "test" ? trialOf(found, options, thin) : null;
  const costly = decision === "test" && outlook.expectedLoss > toleratedLoss(evidence.rate);
  const actions = chooseActions(outlook, evidence, decision === "focus", trial?.network ?? null);
  const givers = [...actions].filter(([, action]) => givesHours(action)).map(([key]) => key);
  const network = outlook.leader;
  return {
    decision,
    network,
    confidence: outlook.candidates.find(({ key }) => key === network)?.pBest ?? outlook.pNone,
    pNone: outlook.pNone,
    expectedLossPerHour: outlook.expectedLoss,
    toleratedLossPerHour: toleratedLoss(evidence.rate),
    trial,
    trialOver: accepted && step.over && !thin ? { network: accepted.network, why: step.over } : null,
    reasons: [...(thin ? (["thin-evidence"] as const) : []), ...(costly ? (["costly-error"] as const) : [])],
    ...judgeNetworks(evidence, orders, found, actions),
    reallocation: decision === "test" ? null : reallocate(posterior, givers, network),
    reversals: thin ? [] : findReversals(posterior, step),
  };
}

/** The trial under way, else the one worth most; on thin evidence the network that is likeliest to be the best. */
function trialOf(
  { posterior, outlook, step }: Considered,
  { trial: accepted = null, limits = NO_LIMITS }: JudgeOptions,
  thin: boolean,
): Trial | null {
  const { evidence, candidates, present } = posterior;
  const isRunning = accepted !== null && (step.goesOn || (thin && evidence.until < endOf(accepted)));
  const running = isRunning ? accepted : null;
  const { trial } = step.answer;
  const likeliest = highestBy(outlook.candidates, ({ pBest }) => pBest)?.key;
  const network = running?.network ?? (thin ? likeliest : trial?.key);
  const pace = candidates.reduce((sum, { key }) => sum + (present.get(key) ?? 0), 0);
  const known = trial?.key === network && !thin ? trial : null;
  if (network === undefined) return null;
  const hoursPerWeek = known?.hoursPerWeek ?? Math.min(pace, limits.get(network) ?? pace, limits.get("total") ?? pace);
  if (running === null && hoursPerWeek <= 0) return null;
  const length = running?.weeks ?? TRIAL_WEEKS;
  const weeks = running ? Math.ceil((endOf(running) - evidence.until) / DAYS_PER_WEEK) : TRIAL_WEEKS;
  const enough = Math.ceil(Math.max(weeksToFloor(evidence), hoursToFloor(evidence) / Math.max(pace, 0.1)));
  const candidate = known && candidates.find(({ key }) => key === network);
  return {
    network,
    hoursPerWeek,
    accepted: running !== null,
    reviewWeeks: thin && running === null ? Math.max(1, Math.min(length, enough)) : Math.ceil(length / 2),
    weeks,
    cost: known?.cost ?? null,
    worth: known && known.worth - (candidate ? worthWithoutTrial(posterior, candidate, hoursPerWeek) : 0),
    settlesIfSilent: candidate ? isSettledBySilence(posterior, candidate, hoursPerWeek, weeks) : false,
  };
}

/**
 * Actions per candidate. The leader is kept at least; on thin evidence every network is, and one whose own evidence is thin is
 * at most reduced. Beside a leader to focus on, only a network that may well be the better one keeps its hours.
 */
function chooseActions(
  { candidates, leader }: Outlook,
  evidence: Evidence,
  isFocus: boolean,
  tried: string | null,
): ReadonlyMap<string, Action> {
  const thin = isThin(evidence);
  const barelyKnown = new Set(evidence.networks.filter((each) => isBarelyKnown(each, evidence)).map(({ key }) => key));
  return new Map(
    candidates.map(({ key, pPays, pBest }): [string, Action] => {
      if (key === tried) return [key, "try"];
      if (isFocus && key === leader) return [key, "focus"];
      if (thin || key === leader) return [key, "keep"];
      const chosen = actOn(pPays);
      const action = chosen === "quit" && barelyKnown.has(key) ? "reduce" : chosen;
      return [key, isFocus && action === "keep" && pBest < RIVAL_FROM ? "reduce" : action];
    }),
  );
}

/** The arithmetic without a decision. */
function unanswered(evidence: Evidence, orders: Evidence, reason: TestReason, posterior: Posterior | null): Judgement {
  const found = posterior && { posterior, chances: chancesOf(posterior) };
  return {
    decision: "test",
    network: null,
    confidence: null,
    pNone: null,
    expectedLossPerHour: null,
    toleratedLossPerHour: Math.max(0, toleratedLoss(evidence.rate)),
    trial: null,
    trialOver: null,
    reasons: [reason],
    ...judgeNetworks(evidence, orders, found, new Map()),
    reallocation: null,
    reversals: [],
  };
}
