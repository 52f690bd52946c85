// Finds the smallest changes that would reverse the decision.
import { type Decision, decide, type NetDraws, summarizeDraws } from "./decision.ts";
import { learn, type NetworkDraws, type Posterior } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { meanOver } from "./grid.ts";
import { meanOf } from "./range.ts";
import { thinOut } from "./reweight.ts";

/** A change and the resulting answer (`network` null: none pays). */
export type Reversal =
  | { readonly code: "more-sales"; readonly params: MoreSales & Answer }
  | { readonly code: "weeks-without-sale"; readonly params: WeeksWithoutSale & Answer }
  | { readonly code: "other-rate"; readonly params: OtherRate & Answer }
  /** Other draws of the same evidence already give another answer. */
  | { readonly code: "on-the-edge"; readonly params: Answer };

/** `sales` more typical sales from `from`, each of about `amount` currency units after margin. */
interface MoreSales {
  readonly from: string;
  readonly sales: number;
  readonly amount: number;
}

/** `weeks` more weeks without a sale from `from`, at `hoursPerWeek`. */
interface WeeksWithoutSale {
  readonly from: string;
  readonly weeks: number;
  readonly hoursPerWeek: number;
}

/** An hourly rate of at least (`above`) or at most `rate` currency units. */
interface OtherRate {
  readonly rate: number;
  readonly above: boolean;
}

interface Answer {
  readonly decision: Decision;
  readonly network: string | null;
}

/** Draws of the approximate first check. */
const ENOUGH_DRAWS = 1000;
const MOST_SALES = 3;
const CHALLENGERS = 2;
const WEEKS: readonly number[] = [2, 4, 6, 8, 10, 13, 17, 26, 39, 52];
const FRESH_DRAWS = 700;
/** Hourly rates are tried in steps of 10 %, up to four times and down to a quarter of the current one. */
const FACTORS: readonly number[] = Array.from({ length: 14 }, (_, index) => [
  1.1 ** (index + 1),
  1.1 ** (-index - 1),
]).flat();
const RATE_RETRIES = 5;

/**
 * The smallest change of each type that gives another answer: more typical sales on one network, weeks without a sale
 * on the leader, another hourly rate. Types without a reversal (within 3 sales, a year, four times the rate) are
 * omitted. If other draws already change the answer, that is the only reversal.
 *
 * @param hoursOnLeader planned hours per week on the leader
 * @param decideOn the decision on changed evidence; by default from a recomputed posterior
 */
export function findReversals(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  now: Answer,
  hoursOnLeader: number,
  decideOn: (evidence: Evidence) => Answer = (evidence) => decideAnew(posterior, candidates, evidence),
): readonly Reversal[] {
  const isChange = (then: Answer): boolean =>
    then.decision !== now.decision || (now.decision !== "test" && then.network !== now.network);
  const recomputed = decideOn(posterior.evidence);
  if (isChange(recomputed)) return [{ code: "on-the-edge", params: recomputed }];
  const leader = candidates.find(({ key }) => key === now.network) ?? null;
  const search = searchWith(posterior, candidates, { isChange, decideOn });
  return [
    fewestSales(search, now.decision === "focus" ? leader : null),
    leader === null ? null : fewestSilentWeeks(search, leader, hoursOnLeader),
    nearestRate(search),
  ].filter((reversal) => reversal !== null);
}

interface Search {
  readonly posterior: Posterior;
  readonly candidates: readonly NetworkDraws[];
  readonly sample: readonly NetDraws[];
  readonly step: number;
  readonly isChange: (then: Answer) => boolean;
  readonly decideOn: (evidence: Evidence) => Answer;
}

/** Uses a subset of the draws, or all if the subset already changes the answer. */
function searchWith(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  by: Pick<Search, "isChange" | "decideOn">,
): Search {
  const step = Math.max(1, Math.floor(posterior.draws / ENOUGH_DRAWS));
  const sample = thinOut(candidates, step);
  const same = !by.isChange(answerOf(sample, Math.ceil(posterior.draws / step), posterior.evidence.rate));
  return same
    ? { posterior, candidates, sample, step, ...by }
    : { posterior, candidates, sample: candidates, step: 1, ...by };
}

/**
 * The fewest typical sales on one network, except `except`, that change the answer. Tries the two networks with the
 * highest mean, with a recomputed posterior each time.
 */
function fewestSales(
  { posterior, candidates, isChange, decideOn }: Search,
  except: NetworkDraws | null,
): Reversal | null {
  const trials = candidates
    .filter((candidate) => candidate !== except)
    .map((candidate) => ({ candidate, mean: meanOf(candidate.net) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, CHALLENGERS)
    .map(({ candidate }) => ({ candidate, amount: typicalDealOf(posterior, candidate) }));
  const after = ({ candidate, amount }: (typeof trials)[number], sales: number): Answer =>
    decideOn(afterSales(posterior.evidence, candidate.key, sales, amount));
  const effective = trials.filter((trial) => isChange(after(trial, MOST_SALES)));
  for (let sales = 1; sales <= MOST_SALES; sales += 1) {
    for (const trial of effective) {
      const then = after(trial, sales);
      const params = { from: trial.candidate.key, sales, amount: trial.amount, ...then };
      if (isChange(then)) return { code: "more-sales", params };
    }
  }
  return null;
}

/** Typical deal of a network, exp(E[theta]), in currency units. */
function typicalDealOf(posterior: Posterior, { deals }: NetworkDraws): number {
  const halfVariance = meanOver(posterior.deals.grid, ({ sigma }) => sigma ** 2 / 2);
  return Math.exp(meanOf(deals.map(Math.log)) - halfVariance);
}

/** The evidence with more sales on one network on the last day. */
function afterSales(evidence: Evidence, key: string, sales: number, amount: number): Evidence {
  const sale = { day: evidence.until, amount, weight: 1, guess: false };
  const more = Array.from({ length: sales }, () => sale);
  const networks = evidence.networks.map((one) => (one.key === key ? { ...one, sales: [...one.sales, ...more] } : one));
  return { ...evidence, networks };
}

/**
 * The fewest of WEEKS without sales, with all hours on the leader, that change the answer (binary search). Recomputes
 * the posterior each time, because too few of the current draws are compatible with a long silence.
 */
function fewestSilentWeeks(
  { posterior, isChange, decideOn }: Search,
  leader: NetworkDraws,
  pace: number,
): Reversal | null {
  const after = (weeks: number): Answer => decideOn(afterSilence(posterior, leader, weeks, pace));
  let above = WEEKS.length - 1;
  let then = after(WEEKS[above] ?? 0);
  if (!isChange(then)) return null;
  let below = -1;
  while (above - below > 1) {
    const middle = (above + below) >> 1;
    const halfway = after(WEEKS[middle] ?? 0);
    if (isChange(halfway)) {
      above = middle;
      then = halfway;
    } else below = middle;
  }
  const weeks = WEEKS[above] ?? 0;
  return { code: "weeks-without-sale", params: { from: leader.key, weeks, hoursPerWeek: pace, ...then } };
}

/** The evidence after `weeks` more weeks without sales on the leader, at an even pace and its cost of time. */
function afterSilence({ evidence }: Posterior, leader: NetworkDraws, weeks: number, pace: number): Evidence {
  const days = 7 * weeks;
  const more = Array.from({ length: days }, (_, index) => ({ day: evidence.until + 1 + index, hours: pace / 7 }));
  const networks = evidence.networks.map((network) =>
    network.key === leader.key
      ? {
          ...network,
          hours: [...network.hours, ...more],
          timeCost: network.timeCost + pace * weeks * evidence.rate,
        }
      : network,
  );
  return { ...evidence, until: evidence.until + days, networks };
}

/**
 * The nearest hourly rate that changes the answer. A first check only changes the cost of an hour; from that rate on
 * the posterior is recomputed, because the prior return depends on the rate too.
 */
function nearestRate(search: Search): Reversal | null {
  const found = FACTORS.find((factor) => search.isChange(withTimeCostFactor(search, factor)));
  if (found === undefined) return null;
  const { posterior, isChange, decideOn } = search;
  const above = found > 1;
  for (let retry = 0; retry < RATE_RETRIES; retry += 1) {
    const rate = roundAway(found ** (1 + retry / 4) * posterior.evidence.rate, above);
    const then = decideOn(atRate(posterior.evidence, rate));
    if (isChange(then)) return { code: "other-rate", params: { rate, above, ...then } };
  }
  return null;
}

/** The answer if time costs `factor` times as much and revenue stays the same. */
function withTimeCostFactor({ posterior, candidates, sample, step }: Search, factor: number): Answer {
  const adjusted = sample.map(({ key, net }, index) => {
    const candidate = candidates[index];
    const change = candidate === undefined ? 0 : (factor - 1) * timeCostPerHour(posterior, candidate);
    return { key, net: net.map((perHour) => perHour - change) };
  });
  return answerOf(adjusted, Math.ceil(posterior.draws / step), factor * posterior.evidence.rate);
}

/** The part of the cost per hour that depends on the hourly rate, in currency units. */
function timeCostPerHour({ evidence, networks }: Posterior, candidate: NetworkDraws): number {
  const { timeCost, moneySpent } = evidence.networks[networks.indexOf(candidate)] ?? { timeCost: 0, moneySpent: 0 };
  return timeCost + moneySpent > 0
    ? (candidate.costPerHour * timeCost) / (timeCost + moneySpent)
    : candidate.costPerHour;
}

function atRate(evidence: Evidence, rate: number): Evidence {
  const factor = rate / evidence.rate;
  return { ...evidence, rate, networks: evidence.networks.map((one) => ({ ...one, timeCost: factor * one.timeCost })) };
}

function decideAnew(posterior: Posterior, candidates: readonly NetworkDraws[], evidence: Evidence): Answer {
  const recomputed = learn(evidence, FRESH_DRAWS, posterior.seed);
  const keys = new Set(candidates.map(({ key }) => key));
  const judged = recomputed.networks.filter(({ key }) => keys.has(key));
  return answerOf(judged, recomputed.draws, evidence.rate);
}

function answerOf(candidates: readonly NetDraws[], draws: number, rate: number): Answer {
  const outlook = summarizeDraws(candidates, draws);
  return { decision: decide(outlook, rate), network: outlook.leader };
}

/** Rounds to two significant digits, away from the current rate. */
function roundAway(rate: number, up: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number(((up ? Math.ceil(rate / unit) : Math.floor(rate / unit)) * unit).toPrecision(2));
}
