// The verdict: the one entry point, which composes the other files and says what can honestly be concluded.
import {
  type Action,
  actOn,
  type Decision,
  decide,
  highestBy,
  lookAhead,
  type Outlook,
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

/** Number of draws when none is asked for. */
const DEFAULT_DRAWS = 10_000;
const FEWEST_DRAWS = 100;
const DEFAULT_SEED = 20_201_120;
/** While testing, look again after a quarter at the latest. */
const LONGEST_TEST = 13;

/**
 * Why the answer is `test`.
 *
 * - `no-rate`: an hour has no price, so no chance can be computed; the arithmetic stands alone.
 * - `no-candidate`: no social network has any hours or sales.
 * - `thin-evidence`: under 4 weeks of entries, or under 5 hours in all.
 * - `costly-error`: a wrong choice would still cost more than half of an hour's worth, every hour.
 */
export type TestReason = "no-rate" | "no-candidate" | "thin-evidence" | "costly-error";

/** What can honestly be concluded. Plain data: numbers are finite, what is undefined is null. */
export interface Judgement {
  readonly decision: Decision;
  /** Empty unless the decision is `test`. */
  readonly reasons: readonly TestReason[];
  /** The best guess, under `test` too; null: none pays, or nothing can be said. */
  readonly network: string | null;
  /** The chance that the best guess is right: pBest of `network`, or pNone. */
  readonly confidence: number | null;
  readonly pNone: number | null;
  /** What knowing the truth would be worth, in currency units an hour. */
  readonly expectedLossPerHour: number | null;
  /** The loss up to which the verdict speaks, in currency units an hour. */
  readonly threshold: number;
  /** Under `test`: about so many weeks or less; null: not within a year at this pace. Null otherwise. */
  readonly weeksUntilKnown: Horizon | null;
  /** Under `test`: where the hours go meanwhile, and in how many weeks to look again. */
  readonly while: { readonly network: string; readonly hoursPerWeek: number; readonly weeks: number } | null;
  /** Social networks and owned channels, sorted by key. */
  readonly networks: readonly NetworkJudgement[];
  readonly reallocation: Reallocation | null;
  readonly reversals: readonly Reversal[];
  /** The evidence, the priors and the steps, for --explain; null when nothing was computed. */
  readonly explanation: Explanation | null;
}

/** One row of the verdict. Amounts in currency units. */
export interface NetworkJudgement {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** Inside the window. */
  readonly hours: number;
  readonly hoursPerWeek: number;
  readonly cost: number;
  readonly revenue: number;
  /** `count` sales of which this network has a share; `weighted` counts shares and halves guesses. */
  readonly sales: { readonly count: number; readonly weighted: number };
  /** Gross profit by cost, the plain arithmetic; null when the cost is 0. */
  readonly observedReturn: number | null;
  /** What a unit put in is expected to bring back, with its 80 % interval. */
  readonly returnPerUnit: Range | null;
  /** What an hour is expected to bring, less what it costs, with its 80 % interval. */
  readonly netPerHour: Range | null;
  /** The chance that an hour brings more than it costs. */
  readonly pPays: number | null;
  /** The chance that this is the one to work; null for owned channels, which are no candidates. */
  readonly pBest: number | null;
  /** Null for owned channels. */
  readonly action: Action | null;
  readonly reasons: readonly NetworkReason[];
}

/**
 * Judges the evidence.
 *
 * @param options draws: fewer than 100 are taken as 100; seed: any number
 * @returns the judgement, and the draws behind it for `whatIf` (null when the rate is 0 or nothing is known)
 */
export function judge(
  evidence: Evidence,
  options: { readonly draws?: number | undefined; readonly seed?: number | undefined } = {},
): { readonly judgement: Judgement; readonly posterior: Posterior | null } {
  const ordered = inOrder(evidence);
  if (!(ordered.rate > 0)) return { judgement: withoutDraws(ordered, "no-rate"), posterior: null };
  if (!ordered.networks.some(hasEvidence)) return { judgement: withoutDraws(ordered, "no-candidate"), posterior: null };
  const draws = Math.max(FEWEST_DRAWS, Math.floor(options.draws ?? DEFAULT_DRAWS));
  const posterior = learn(ordered, draws, options.seed ?? DEFAULT_SEED);
  return { judgement: conclude(ordered, posterior), posterior };
}

/** What follows from what was learned of the evidence, which is in order and has networks of which something is known. */
export function conclude(evidence: Evidence, posterior: Posterior): Judgement {
  const candidates = posterior.networks.filter(({ kind }) => kind === "social");
  if (candidates.length === 0) {
    const rows = evidence.networks.map((network) => judgeNetwork(network, evidence, posterior, null));
    return { ...withoutDraws(evidence, "no-candidate"), networks: rows, explanation: explain(posterior) };
  }
  const outlook = lookAhead(candidates, posterior.draws);
  const reasons = reasonsToTest(evidence, outlook);
  const decision = reasons.length > 0 ? "test" : decide(outlook, evidence.rate);
  const network = outlook.leader;
  const meanwhile = highestBy(outlook.candidates, ({ pBest }) => pBest)?.key ?? null;
  const pace = sumOfPaces(evidence);
  const actions = chooseActions(outlook, decision, meanwhile, reasons.includes("thin-evidence"));
  const weeks = decision === "test" ? askWeeks(posterior, candidates, meanwhile, pace) : null;
  const given = [...actions].filter(([, action]) => action === "quit" || action === "reduce").map(([key]) => key);
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
        ? { network: meanwhile, hoursPerWeek: pace, weeks: Math.min(weeks ?? LONGEST_TEST, LONGEST_TEST) }
        : null,
    networks: evidence.networks.map((row) => judgeNetwork(row, evidence, posterior, { outlook, actions })),
    reallocation: decision === "focus" && network !== null ? reallocate(posterior, given, network) : null,
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

/** Hours a week that go to social networks at present. */
function sumOfPaces(evidence: Evidence): number {
  return evidence.networks.reduce(
    (sum, network) => (network.kind === "social" ? sum + hoursPerWeek(network, evidence) : sum),
    0,
  );
}

/** All social hours on the network to test; owned channels go on as they do. */
function askWeeks(
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

/** What to do with each candidate. On thin evidence, and for the network tested meanwhile, always `test`. */
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
  among: { readonly outlook: Outlook; readonly actions: ReadonlyMap<string, Action> } | null,
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
  const mine = among?.outlook.candidates.find(({ key }) => key === network.key) ?? null;
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
    pPays: mine?.pPays ?? (draws === null ? null : partAbove(draws.net, 0)),
    pBest: mine?.pBest ?? null,
    action: network.kind === "owned" ? null : (among?.actions.get(network.key) ?? "test"),
    reasons: reasonsFor(network, allHours, used, returnPerUnit),
  };
}

/** The arithmetic alone, where no chance can be computed. */
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
