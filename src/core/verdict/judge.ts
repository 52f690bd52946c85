// Judges the evidence: the entry point of the verdict's statistics.
import {
  type Action,
  actOn,
  type Decision,
  decide,
  highestBy,
  type Outlook,
  summarizeDraws,
  toleratedLoss,
} from "./decision.ts";
import { learn, type NetworkDraws, type Posterior } from "./draws.ts";
import { countSales, type Evidence, hasEvidence, hoursSince, inOrder, type NetworkEvidence } from "./evidence.ts";
import { type Explanation, explain } from "./explanation.ts";
import { meanOver } from "./grid.ts";
import { hoursPerWeek, hoursToFloor, isThin, weeksToFloor } from "./pace.ts";
import { partAbove, type Range, rangeOf, rescale } from "./range.ts";
import { presentHours, type Reallocation, reallocate } from "./reallocation.ts";
import { type NetworkReason, reasonsFor } from "./reasons.ts";
import { findReversals, type Reversal } from "./reversals.ts";
import { type Horizon, weeksUntilKnown } from "./weeks.ts";

const DEFAULT_DRAWS = 10_000;
const MIN_DRAWS = 100;
const DEFAULT_SEED = 20_201_120;
/** Maximum weeks until a test is reviewed: a quarter. */
const MAX_TEST_WEEKS = 13;

/**
 * Why the decision is `test`.
 *
 * - `no-rate`: without an hourly rate there are no probabilities, only arithmetic.
 * - `no-candidate`: no rented network has hours or sales.
 * - `thin-evidence`: less than 4 weeks of entries or 5 hours in total.
 * - `costly-error`: the expected loss exceeds half of the hourly rate.
 */
export type TestReason = "no-rate" | "no-candidate" | "thin-evidence" | "costly-error";

/** Plain data: numbers are finite, undefined values are null. */
export interface Judgement {
  readonly decision: Decision;
  /** Empty unless the decision is `test`. */
  readonly reasons: readonly TestReason[];
  /** Best guess, also for `test`; null if none pays or is known. */
  readonly network: string | null;
  /** Probability that the best guess is right: pBest of `network`, or pNone. */
  readonly confidence: number | null;
  readonly pNone: number | null;
  /** Value of perfect information, in currency units per hour. */
  readonly expectedLossPerHour: number | null;
  /** Expected loss up to which a verdict is given, in currency units per hour. */
  readonly threshold: number;
  /** For `test`: upper bound in weeks; null if more than a year at this pace. Null otherwise. */
  readonly weeksUntilKnown: Horizon | null;
  /** For `test`: the network to work on, and weeks until the review. */
  readonly while: { readonly network: string; readonly hoursPerWeek: number; readonly weeks: number } | null;
  /** Rented networks and owned channels, sorted by key. */
  readonly networks: readonly NetworkJudgement[];
  readonly reallocation: Reallocation | null;
  readonly reversals: readonly Reversal[];
  /** For --explain; null if nothing was computed. */
  readonly explanation: Explanation | null;
}

/** One row of the verdict. Amounts in currency units. */
export interface NetworkJudgement {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** In the period. */
  readonly hours: number;
  readonly hoursPerWeek: number;
  readonly cost: number;
  readonly revenue: number;
  /** `weighted` counts shares of sales, and half of guesses. */
  readonly sales: { readonly count: number; readonly weighted: number };
  /** Gross profit / cost; null without cost. */
  readonly observedReturn: number | null;
  /** Expected return per unit of cost, with its 80 % interval. */
  readonly returnPerUnit: Range | null;
  /** Expected net value of an hour, with its 80 % interval. */
  readonly netPerHour: Range | null;
  /** Probability that an hour brings more than it costs. */
  readonly pPays: number | null;
  /** Probability of being the best choice; null for owned channels, which are not candidates. */
  readonly pBest: number | null;
  /** null for owned channels. */
  readonly action: Action | null;
  readonly reasons: readonly NetworkReason[];
}

/**
 * Judges the evidence.
 *
 * @param options draws: at least 100 are used; seed: any number
 * @returns the judgement, and the posterior for `whatIf` (null without a rate or evidence)
 */
export function judge(
  evidence: Evidence,
  options: { readonly draws?: number | undefined; readonly seed?: number | undefined } = {},
): { readonly judgement: Judgement; readonly posterior: Posterior | null } {
  const ordered = inOrder(evidence);
  if (!(ordered.rate > 0)) return { judgement: withoutDraws(ordered, "no-rate"), posterior: null };
  if (!ordered.networks.some(hasEvidence)) return { judgement: withoutDraws(ordered, "no-candidate"), posterior: null };
  const draws = Math.max(MIN_DRAWS, Math.floor(options.draws ?? DEFAULT_DRAWS));
  const posterior = learn(ordered, draws, options.seed ?? DEFAULT_SEED);
  return { judgement: conclude(ordered, posterior), posterior };
}

/** Draws the conclusions. The evidence must be in order, with at least one network that has evidence. */
export function conclude(evidence: Evidence, posterior: Posterior): Judgement {
  const candidates = posterior.networks.filter(({ kind }) => kind === "social");
  if (candidates.length === 0) {
    const rows = evidence.networks.map((network) => judgeNetwork(network, evidence, posterior, null));
    return { ...withoutDraws(evidence, "no-candidate"), networks: rows, explanation: explain(posterior) };
  }
  const outlook = summarizeDraws(candidates, posterior.draws);
  const reasons = reasonsToTest(evidence, outlook);
  const decision = reasons.length > 0 ? "test" : decide(outlook, evidence.rate);
  const network = outlook.leader;
  const meanwhile = highestBy(outlook.candidates, ({ pBest }) => pBest)?.key ?? null;
  const pace = socialHoursPerWeek(evidence);
  const actions = chooseActions(outlook, decision, meanwhile, reasons.includes("thin-evidence"));
  const weeks = decision === "test" ? estimateWeeks(posterior, candidates, meanwhile, pace) : null;
  const givers = [...actions].filter(([, action]) => action === "quit" || action === "reduce").map(([key]) => key);
  return {
    decision,
    reasons,
    network,
    confidence: outlook.candidates.find(({ key }) => key === network)?.pBest ?? outlook.pNone,
    pNone: outlook.pNone,
    expectedLossPerHour: outlook.expectedLoss,
    threshold: toleratedLoss(evidence.rate),
    weeksUntilKnown: weeks,
    while:
      decision === "test" && meanwhile !== null && pace > 0
        ? { network: meanwhile, hoursPerWeek: pace, weeks: Math.min(weeks ?? MAX_TEST_WEEKS, MAX_TEST_WEEKS) }
        : null,
    networks: evidence.networks.map((row) => judgeNetwork(row, evidence, posterior, { outlook, actions })),
    reallocation: decision === "focus" && network !== null ? reallocate(posterior, givers, network) : null,
    reversals: reasons.includes("thin-evidence")
      ? []
      : findReversals(posterior, candidates, { decision, network }, pace),
    explanation: explain(posterior),
  };
}

function reasonsToTest(evidence: Evidence, outlook: Outlook): readonly TestReason[] {
  const reasons: TestReason[] = [];
  if (isThin(evidence)) reasons.push("thin-evidence");
  if (decide(outlook, evidence.rate) === "test") reasons.push("costly-error");
  return reasons;
}

/** Current hours per week on rented networks. */
function socialHoursPerWeek(evidence: Evidence): number {
  return evidence.networks.reduce(
    (sum, network) => (network.kind === "social" ? sum + hoursPerWeek(network, evidence) : sum),
    0,
  );
}

/** Plans all hours of rented networks on the tested one; owned channels keep theirs. */
function estimateWeeks(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  meanwhile: string | null,
  pace: number,
): Horizon | null {
  if (meanwhile === null || pace === 0) return null;
  const social = new Set(candidates.map(({ key }) => key));
  const plan = new Map([...presentHours(posterior)].filter(([key]) => !social.has(key))).set(meanwhile, pace);
  const { evidence } = posterior;
  const floor = Math.max(weeksToFloor(evidence), hoursToFloor(evidence) / pace);
  return weeksUntilKnown(posterior, candidates, plan, toleratedLoss(evidence.rate), floor);
}

/** Actions per candidate. With thin evidence, and for the tested network, always `test`. */
function chooseActions(
  outlook: Outlook,
  decision: Decision,
  meanwhile: string | null,
  thin: boolean,
): ReadonlyMap<string, Action> {
  return new Map(
    outlook.candidates.map(({ key, pPays }) => {
      if (decision === "focus" && key === outlook.leader) return [key, "focus"];
      const tested = decision === "test" && (key === outlook.leader || key === meanwhile);
      return [key, thin || tested ? "test" : actOn(pPays)];
    }),
  );
}

function judgeNetwork(
  network: NetworkEvidence,
  evidence: Evidence,
  posterior: Posterior | null,
  context: { readonly outlook: Outlook; readonly actions: ReadonlyMap<string, Action> } | null,
): NetworkJudgement {
  const index = posterior?.networks.findIndex(({ key }) => key === network.key) ?? -1;
  const draws = posterior?.networks[index] ?? null;
  const net = draws === null ? null : rangeOf(draws.net);
  const returnPerUnit =
    draws === null || net === null || draws.costPerHour === 0 ? null : rescale(net, 1 / draws.costPerHour, 1);
  const allHours = hoursSince(network, Number.NEGATIVE_INFINITY);
  const used =
    posterior === null || draws === null
      ? allHours
      : meanOver(posterior.clients.grid, ({ lagIndex }) => posterior.clients.exposures[index]?.[lagIndex] ?? 0);
  const cost = network.timeCost + network.moneySpent;
  const grossProfit = network.sales.reduce((sum, { amount, weight }) => sum + amount * weight, 0);
  const own = context?.outlook.candidates.find(({ key }) => key === network.key) ?? null;
  return {
    key: network.key,
    kind: network.kind,
    hours: hoursSince(network, evidence.since),
    hoursPerWeek: hoursPerWeek(network, evidence),
    cost,
    revenue: network.revenue,
    sales: { count: network.sales.length, weighted: countSales(network) },
    observedReturn: cost > 0 ? grossProfit / cost : null,
    returnPerUnit,
    netPerHour: net,
    pPays: own?.pPays ?? (draws === null ? null : partAbove(draws.net, 0)),
    pBest: own?.pBest ?? null,
    action: network.kind === "owned" ? null : (context?.actions.get(network.key) ?? "test"),
    reasons: reasonsFor(network, allHours, used, returnPerUnit),
  };
}

/** The arithmetic without probabilities. */
function withoutDraws(evidence: Evidence, reason: TestReason): Judgement {
  return {
    decision: "test",
    reasons: [reason],
    network: null,
    confidence: null,
    pNone: null,
    expectedLossPerHour: null,
    threshold: Math.max(0, toleratedLoss(evidence.rate)),
    weeksUntilKnown: null,
    while: null,
    networks: evidence.networks.map((network) => judgeNetwork(network, evidence, null, null)),
    reallocation: null,
    reversals: [],
    explanation: null,
  };
}
