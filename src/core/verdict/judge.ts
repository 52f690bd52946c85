// Judges the evidence: the entry point of the verdict's statistics.
import {
  type Action,
  actOn,
  type Decision,
  highestBy,
  type Outlook,
  summarizeDraws,
  toleratedLoss,
} from "./decision.ts";
import { learn, type NetworkDraws, type Posterior } from "./draws.ts";
import { type Evidence, hasEvidence, inOrder } from "./evidence.ts";
import { explain } from "./explanation.ts";
import type { Judgement, TestReason, Trial } from "./judgement.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import { judgeNetwork } from "./network-judgement.ts";
import { type AcceptedTrial, type Answer, type NextStep, nextStep, trialHours } from "./next-step.ts";
import { hoursToFloor, isThin, socialHoursPerWeek, weeksToFloor } from "./pace.ts";
import { reallocate } from "./reallocation.ts";
import { oneSalePerClient } from "./returning-clients.ts";
import { findReversals, isSettledBySilence } from "./reversals.ts";
import { TRIAL_WEEKS, worthWithoutTrial } from "./trial.ts";

const DEFAULT_DRAWS = 4096;
const MIN_DRAWS = 100;
const DEFAULT_SEED = 20_201_120;
const DAYS_PER_WEEK = 7;
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
 * @returns the judgement, and the posterior for `whatIf` (null without a rate or evidence)
 */
export function judge(
  evidence: Evidence,
  options: JudgeOptions = {},
): { readonly judgement: Judgement; readonly posterior: Posterior | null } {
  const ordered = oneSalePerClient(inOrder(evidence));
  if (!(ordered.rate > 0)) return { judgement: unanswered(ordered, "no-rate", null), posterior: null };
  if (!ordered.networks.some(hasEvidence))
    return { judgement: unanswered(ordered, "no-candidate", null), posterior: null };
  const draws = Math.max(MIN_DRAWS, Math.floor(options.draws ?? DEFAULT_DRAWS));
  const posterior = learn(ordered, latticeOf(draws, options.seed ?? DEFAULT_SEED));
  return { judgement: conclude(ordered, posterior, options), posterior };
}

/** The answer alone, on a smaller lattice; null without a rate or candidates, or on thin evidence. */
export function answerBriefly(evidence: Evidence, options: JudgeOptions, lattice: Lattice): Answer | null {
  const ordered = oneSalePerClient(inOrder(evidence));
  if (!(ordered.rate > 0) || isThin(ordered)) return null;
  return consider(ordered, learn(ordered, lattice), options)?.step.answer ?? null;
}

interface Considered {
  readonly evidence: Evidence;
  readonly posterior: Posterior;
  readonly candidates: readonly NetworkDraws[];
  readonly outlook: Outlook;
  readonly step: NextStep;
}

/** null without candidates. */
function consider(evidence: Evidence, posterior: Posterior, { limits, trial }: JudgeOptions): Considered | null {
  const candidates = posterior.networks.filter(({ kind }) => kind === "social");
  if (candidates.length === 0) return null;
  const outlook = summarizeDraws(candidates, posterior.draws);
  const hours = trialHours(posterior, outlook, limits ?? NO_LIMITS);
  const step = nextStep(posterior, candidates, outlook, hours, trial ?? null);
  return { evidence, posterior, candidates, outlook, step };
}

/** Draws the conclusions. The evidence must be in order, with at least one network that has evidence. */
export function conclude(evidence: Evidence, posterior: Posterior, options: JudgeOptions = {}): Judgement {
  const found = consider(evidence, posterior, options);
  if (found === null) return unanswered(evidence, "no-candidate", posterior);
  const { candidates, outlook, step } = found;
  const accepted = options.trial ?? null;
  const thin = isThin(evidence);
  const decision: Decision = thin ? "test" : step.answer.decision;
  const trial = decision === "test" ? trialOf(found, options, thin) : null;
  const costly = decision === "test" && outlook.expectedLoss > toleratedLoss(evidence.rate);
  const actions = chooseActions(outlook, decision, trial?.network ?? null, thin);
  const givers = [...actions].filter(([, action]) => action === "quit" || action === "reduce").map(([key]) => key);
  const network = outlook.leader;
  const over = accepted !== null && step.over !== null && !thin ? { network: accepted.network, why: step.over } : null;
  return {
    decision,
    reasons: [...(thin ? (["thin-evidence"] as const) : []), ...(costly ? (["costly-error"] as const) : [])],
    network,
    confidence: outlook.candidates.find(({ key }) => key === network)?.pBest ?? outlook.pNone,
    pNone: outlook.pNone,
    expectedLossPerHour: outlook.expectedLoss,
    threshold: toleratedLoss(evidence.rate),
    trial,
    trialOver: over,
    networks: evidence.networks.map((row) => judgeNetwork(row, evidence, posterior, { outlook, actions })),
    reallocation: decision === "test" ? null : reallocate(posterior, givers, network),
    reversals: thin ? [] : findReversals(posterior, candidates, step),
    explanation: explain(posterior),
  };
}

/** The trial under way, else the one worth most; on thin evidence the network that is likeliest to be the best. */
function trialOf(
  found: Considered,
  { trial: accepted = null, limits = NO_LIMITS }: JudgeOptions,
  thin: boolean,
): Trial | null {
  const { evidence, posterior, candidates, outlook, step } = found;
  const { trial } = step.answer;
  const pace = socialHoursPerWeek(evidence);
  const running = accepted !== null && (step.goesOn || (thin && evidence.until < endOf(accepted))) ? accepted : null;
  const likeliest = highestBy(outlook.candidates, ({ pBest }) => pBest)?.key;
  const network = running?.network ?? (thin ? likeliest : trial?.key);
  if (network === undefined) return null;
  const weeks = running ? Math.ceil((endOf(running) - evidence.until) / DAYS_PER_WEEK) : TRIAL_WEEKS;
  const length = running?.weeks ?? TRIAL_WEEKS;
  const known = trial?.key === network && !thin ? trial : null;
  const hoursPerWeek = known?.hoursPerWeek ?? Math.min(pace, limits.get(network) ?? pace, limits.get("total") ?? pace);
  if (running === null && hoursPerWeek <= 0) return null;
  const enough = Math.ceil(Math.max(weeksToFloor(evidence), hoursToFloor(evidence) / Math.max(pace, 0.1)));
  const candidate = candidates.find(({ key }) => key === network);
  return {
    network,
    hoursPerWeek,
    weeks,
    reviewWeeks: thin && running === null ? Math.max(1, Math.min(length, enough)) : Math.ceil(length / 2),
    accepted: running !== null,
    cost: known?.cost ?? null,
    worth: known && known.worth - worthWithoutTrial(posterior, candidates, known),
    settlesIfSilent:
      known !== null &&
      candidate !== undefined &&
      isSettledBySilence(posterior, candidates, candidate, hoursPerWeek, weeks),
  };
}

/** The first day (day number) after a trial. */
function endOf({ from, weeks }: AcceptedTrial): number {
  return from + DAYS_PER_WEEK * weeks;
}

/** Actions per candidate. The leader is kept at least; on thin evidence every network is. */
function chooseActions(
  { candidates, leader }: Outlook,
  decision: Decision,
  tried: string | null,
  thin: boolean,
): ReadonlyMap<string, Action> {
  return new Map(
    candidates.map(({ key, pPays }): [string, Action] => {
      if (key === tried) return [key, "try"];
      if (decision === "focus" && key === leader) return [key, "focus"];
      return [key, thin || key === leader ? "keep" : actOn(pPays)];
    }),
  );
}

/** The arithmetic without a decision. */
function unanswered(evidence: Evidence, reason: TestReason, posterior: Posterior | null): Judgement {
  return {
    decision: "test",
    reasons: [reason],
    network: null,
    confidence: null,
    pNone: null,
    expectedLossPerHour: null,
    threshold: Math.max(0, toleratedLoss(evidence.rate)),
    trial: null,
    trialOver: null,
    networks: evidence.networks.map((network) => judgeNetwork(network, evidence, posterior, null)),
    reallocation: null,
    reversals: [],
    explanation: posterior && explain(posterior),
  };
}
