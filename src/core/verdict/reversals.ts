// Finds the smallest changes that would reverse the decision, on the draws at hand.
import { meanLogDeal } from "./deals.ts";
import { learn, type NetworkDraws, type Posterior, sparserDraws } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { sparser } from "./lattice.ts";
import { leadOf, type NextStep, type Outcome, outcomeOf, type TrialHours } from "./next-step.ts";
import { meanOf } from "./range.ts";
import { afterSales, afterSilence, meansOf, netsOf, saleLikelihood } from "./reweight.ts";

/** A change and the resulting answer (`network` null: none pays). */
export type Reversal =
  /** So many more typical sales from a network, each of about `amount` currency units of revenue. */
  | {
      readonly code: "more-sales";
      readonly params: Outcome & From & { readonly sales: number; readonly amount: number };
    }
  /** So many more weeks without a sale from a network, at so many hours a week. */
  | { readonly code: "weeks-without-sale"; readonly params: Outcome & From & Record<"weeks" | "hoursPerWeek", number> }
  /** An hourly rate of at least (`above`) or at most `rate` currency units. */
  | { readonly code: "other-rate"; readonly params: Outcome & { readonly rate: number; readonly above: boolean } }
  /** Fewer draws of the same evidence give another answer. */
  | { readonly code: "on-the-edge"; readonly params: Outcome };

interface From {
  readonly from: string;
}

const MOST_SALES = 3;
const CHALLENGERS = 2;
const WEEKS: readonly number[] = [2, 4, 6, 8, 10, 13, 17, 26, 39, 52];
/** Hourly rates are tried in steps of 10 %, up to four times and down to a quarter of the current one. */
const RATES: readonly number[] = Array.from({ length: 14 }, (_, step) => 1.1 ** (step + 1));
const RATE_RETRIES = 5;
/** Reversals are sought on so many times fewer draws. */
const SPARSE = 4;

interface Search {
  readonly posterior: Posterior;
  readonly now: Outcome;
  readonly hours: TrialHours;
}

/**
 * The smallest change of each type that gives another answer: more typical sales on one network, weeks without a sale
 * on the leader, another hourly rate. Types without a reversal (within 3 sales, a year, four times the rate) are
 * omitted. Sought on fewer draws; if those alone give another answer, this is the only reversal.
 */
export function findReversals(
  known: Posterior,
  { answer: now, hours }: Pick<NextStep, "answer" | "hours">,
): readonly Reversal[] {
  const posterior = sparserDraws(known, SPARSE);
  const search: Search = { posterior, now, hours };
  const anew = outcomeOf(posterior, hours, netsOf(posterior.candidates));
  if (isOther(now)(anew)) return [{ code: "on-the-edge", params: anew }];
  return [fewestSales(search), fewestSilentWeeks(search), nearestRate(search)].filter((reversal) => reversal !== null);
}

/** Whether a network without a sale for so many weeks would no longer be the best choice. */
export function isSettledBySilence(
  posterior: Posterior,
  network: NetworkDraws,
  hoursPerWeek: number,
  weeks: number,
): boolean {
  const { means, highest } = meansOf(afterSilence(posterior, network, hoursPerWeek, weeks));
  const own = means[posterior.candidates.indexOf(network)] ?? 0;
  return own < highest || own <= 0;
}

function isOther(now: Outcome): (then: Outcome) => boolean {
  return (then) => then.decision !== now.decision || (now.decision !== "test" && then.network !== now.network);
}

/** The fewest typical sales on one of the two networks with the highest mean, without the leader under `focus`. */
function fewestSales({ posterior, now, hours }: Search): Reversal | null {
  const challengers = posterior.candidates
    .filter(({ key }) => now.decision !== "focus" || key !== now.network)
    .map((candidate) => ({ candidate, mean: meanOf(candidate.net) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, CHALLENGERS)
    .map(({ candidate }) => {
      const logAmount = meanLogDeal(posterior.deals, candidate.index);
      return { candidate, logAmount, likelihood: saleLikelihood(posterior, candidate, logAmount) };
    });
  for (let sales = 1; sales <= MOST_SALES; sales += 1) {
    for (const { candidate, logAmount, likelihood } of challengers) {
      const then = outcomeOf(posterior, hours, afterSales(posterior, likelihood, sales));
      if (!isOther(now)(then)) continue;
      const amount = Math.exp(logAmount) / marginOf(posterior.evidence, candidate.key);
      return { code: "more-sales", params: { from: candidate.key, sales, amount, ...then } };
    }
  }
  return null;
}

/** Gross profit per unit of revenue on a network, else of the ledger; 1 without sales. */
function marginOf({ networks }: Evidence, key: string): number {
  const own = networks.filter((network) => network.key === key && network.revenue > 0);
  const counted = own.length > 0 ? own : networks;
  const revenue = counted.reduce((sum, network) => sum + network.revenue, 0);
  const profit = counted.reduce((sum, network) => sum + network.grossProfit, 0);
  return revenue > 0 && profit > 0 ? profit / revenue : 1;
}

/** The fewest of WEEKS without sales, with all hours on the leader, that change the answer. */
function fewestSilentWeeks({ posterior, now, hours }: Search): Reversal | null {
  const leader = posterior.candidates.find(({ key }) => key === now.network);
  const pace = posterior.candidates.reduce((sum, { key }) => sum + (posterior.present.get(key) ?? 0), 0);
  if (leader === undefined || pace === 0) return null;
  const found = firstOf(WEEKS, (weeks) => {
    const then = outcomeOf(posterior, hours, afterSilence(posterior, leader, pace, weeks));
    return isOther(now)(then) ? then : null;
  });
  return (
    found && {
      code: "weeks-without-sale",
      params: { from: leader.key, weeks: found.at, hoursPerWeek: pace, ...found.result },
    }
  );
}

/**
 * The nearest hourly rate that changes the answer. A first check only changes the cost of an hour; from that rate on
 * the posterior is recomputed, because the prior return depends on the rate too.
 */
function nearestRate(search: Search): Reversal | null {
  const { posterior, now, hours } = search;
  const costs = posterior.candidates.map((candidate) => timeCostPerHour(posterior, candidate));
  const changes = (factor: number): true | null => (isOther(now)(atCostOfTime(search, costs, factor)) ? true : null);
  const up = firstOf(RATES, changes)?.at ?? Number.POSITIVE_INFINITY;
  const down = firstOf(RATES, (factor) => changes(1 / factor))?.at ?? Number.POSITIVE_INFINITY;
  const found = Math.min(up, down);
  if (!Number.isFinite(found)) return null;
  const above = up <= down;
  for (let retry = 0; retry < RATE_RETRIES; retry += 1) {
    const rate = roundAway(posterior.evidence.rate * found ** ((above ? 1 : -1) * (1 + retry / 4)), above);
    const recomputed = learn(atRate(posterior.evidence, rate), sparser(posterior.lattice, SPARSE));
    const then = outcomeOf(recomputed, hours, netsOf(recomputed.candidates));
    if (isOther(now)(then)) return { code: "other-rate", params: { rate, above, ...then } };
  }
  return null;
}

/** The first value with a result, where all values after it have one too (binary search). */
function firstOf<T>(
  values: readonly number[],
  resultOf: (value: number) => T | null,
): { readonly at: number; readonly result: T } | null {
  let found: { readonly at: number; readonly result: T } | null = null;
  let [from, to] = [0, values.length - 1];
  let middle = to;
  while (from <= to) {
    const at = values[middle] ?? 0;
    const result = resultOf(at);
    if (result !== null) {
      found = { at, result };
      to = middle - 1;
    } else from = middle + 1;
    if (found === null) return null;
    middle = (from + to) >> 1;
  }
  return found;
}

/** The answer if time costs `factor` times as much and revenue stays the same, by the leader and the expected loss alone. */
function atCostOfTime({ posterior, now }: Search, costs: readonly number[], factor: number): Outcome {
  const { candidates, evidence } = posterior;
  const shifts = costs.map((cost) => (factor - 1) * cost);
  const weighted = { ...netsOf(candidates), shifts };
  const { isCostly, isUnknown, ...decided } = leadOf(posterior, weighted, factor * evidence.rate);
  return isUnknown || (isCostly && now.decision === "test") ? { ...decided, decision: "test" } : decided;
}

/** The part of the cost per hour that depends on the hourly rate, in currency units. */
function timeCostPerHour({ evidence }: Posterior, { index, costPerHour }: NetworkDraws): number {
  const { timeCost, moneySpent } = evidence.networks[index] ?? { timeCost: 0, moneySpent: 0 };
  return timeCost + moneySpent > 0 ? (costPerHour * timeCost) / (timeCost + moneySpent) : costPerHour;
}

function atRate(evidence: Evidence, rate: number): Evidence {
  const factor = rate / evidence.rate;
  return { ...evidence, rate, networks: evidence.networks.map((one) => ({ ...one, timeCost: factor * one.timeCost })) };
}

/** Rounds to two significant digits, away from the current rate. */
function roundAway(rate: number, up: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number(((up ? Math.ceil(rate / unit) : Math.floor(rate / unit)) * unit).toPrecision(2));
}
