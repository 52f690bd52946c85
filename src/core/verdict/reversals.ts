// Reversals: the smallest things that would change the answer.
import { type Decision, decide, lookAhead, type NetDraws } from "./decision.ts";
import { learn, type NetworkDraws, type Posterior } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { meanOver } from "./grid.ts";
import { meanOf } from "./range.ts";
import { thinOut } from "./reweight.ts";

/** Something that would change the answer, and the answer that it would give (`network` null: none pays). */
export type Reversal =
  | { readonly code: "more-sales"; readonly params: MoreSales & Answer }
  | { readonly code: "weeks-without-sale"; readonly params: WeeksWithoutSale & Answer }
  | { readonly code: "other-rate"; readonly params: OtherRate & Answer }
  /** So close that other draws of the same ledger already give another answer. */
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

/** An hourly rate of `rate` currency units or more (`above`), or less. */
interface OtherRate {
  readonly rate: number;
  readonly above: boolean;
}

interface Answer {
  readonly decision: Decision;
  readonly network: string | null;
}

/** Enough draws for a first look. */
const ENOUGH_DRAWS = 1000;
const MOST_SALES = 3;
/** Networks on which more sales are tried. */
const CHALLENGERS = 2;
/** Weeks of silence that are tried. */
const WEEKS: readonly number[] = [2, 4, 6, 8, 10, 13, 17, 26, 39, 52];
/** Draws of a verdict drawn anew. */
const FRESH_DRAWS = 700;
/** Rates are tried in steps of 10 %, up and down, as far as four times or a quarter of the present one. */
const FACTORS: readonly number[] = Array.from({ length: 14 }, (_, index) => [
  1.1 ** (index + 1),
  1.1 ** (-index - 1),
]).flat();
const RATE_RETRIES = 5;

/**
 * The smallest changes of each sort that give another answer: more typical sales on one network, weeks without a sale
 * on the leader, another hourly rate. Sorts that give none (within 3 sales, a year, four times the rate) are left out.
 * An answer on the edge has that as its one reversal.
 *
 * @param hoursOnLeader hours a week that the leader would get
 * @param decideOn the decision on other evidence of the same networks: drawn anew, where nothing else is said
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
  const again = decideOn(posterior.evidence);
  if (isChange(again)) return [{ code: "on-the-edge", params: again }];
  const leader = candidates.find(({ key }) => key === now.network) ?? null;
  const search = searchWith(posterior, candidates, { isChange, decideOn });
  return [
    mostTellingSale(search, now.decision === "focus" ? leader : null),
    leader === null ? null : longestSilence(search, leader, hoursOnLeader),
    nearestRate(search),
  ].filter((reversal) => reversal !== null);
}

interface Search {
  readonly posterior: Posterior;
  readonly candidates: readonly NetworkDraws[];
  /** One draw of the candidates in `step`. */
  readonly some: readonly NetDraws[];
  readonly step: number;
  readonly isChange: (then: Answer) => boolean;
  readonly decideOn: (evidence: Evidence) => Answer;
}

/** Reads some of the draws, or all of them where some would already give another answer. */
function searchWith(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  by: Pick<Search, "isChange" | "decideOn">,
): Search {
  const step = Math.max(1, Math.floor(posterior.draws / ENOUGH_DRAWS));
  const some = thinOut(candidates, step);
  const same = !by.isChange(answerOf(some, Math.ceil(posterior.draws / step), posterior.evidence.rate));
  return same
    ? { posterior, candidates, some, step, ...by }
    : { posterior, candidates, some: candidates, step: 1, ...by };
}

/**
 * The fewest typical sales on one network, other than `except`, that change the answer. The two networks with the best
 * mean are tried; the verdict is drawn anew each time.
 */
function mostTellingSale(
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
  const telling = trials.filter((trial) => isChange(after(trial, MOST_SALES)));
  for (let sales = 1; sales <= MOST_SALES; sales += 1) {
    for (const trial of telling) {
      const then = after(trial, sales);
      const params = { from: trial.candidate.key, sales, amount: trial.amount, ...then };
      if (isChange(then)) return { code: "more-sales", params };
    }
  }
  return null;
}

/** What a sale of a network is worth as far as is known: exp(E[theta]), in currency units. */
function typicalDealOf(posterior: Posterior, { deals }: NetworkDraws): number {
  const halfVariance = meanOver(posterior.deals.grid, ({ sigma }) => sigma ** 2 / 2);
  return Math.exp(meanOf(deals.map(Math.log)) - halfVariance);
}

/** The evidence with so many more sales, today, on one of its networks. */
function afterSales(evidence: Evidence, key: string, sales: number, amount: number): Evidence {
  const sale = { day: evidence.until, amount, weight: 1, guess: false };
  const more = Array.from({ length: sales }, () => sale);
  const networks = evidence.networks.map((one) => (one.key === key ? { ...one, sales: [...one.sales, ...more] } : one));
  return { ...evidence, networks };
}

/**
 * The weeks without any sale, all hours on the leader, that change the answer: the first of WEEKS, found by halving.
 * The verdict is drawn anew each time: a long silence leaves too few of the present draws to weigh again.
 */
function longestSilence(
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

/** The evidence after so many more weeks on the leader, at an even pace and the cost of its time, without a sale. */
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
 * The nearest hourly rate that changes the answer. A first look keeps the draws and changes the cost of an hour; from
 * the rate found on, the verdict is drawn anew, because what is expected of a network moves with the rate too.
 */
function nearestRate(search: Search): Reversal | null {
  const found = FACTORS.find((factor) => search.isChange(withDearerTime(search, factor)));
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

/** The decision when time costs `factor` times as much and clients bring the same. */
function withDearerTime({ posterior, candidates, some, step }: Search, factor: number): Answer {
  const dearer = some.map(({ key, net }, index) => {
    const candidate = candidates[index];
    const change = candidate === undefined ? 0 : (factor - 1) * timeCostPerHour(posterior, candidate);
    return { key, net: net.map((perHour) => perHour - change) };
  });
  return answerOf(dearer, Math.ceil(posterior.draws / step), factor * posterior.evidence.rate);
}

/** The part of a candidate's cost an hour that moves with the rate, in currency units. */
function timeCostPerHour({ evidence, networks }: Posterior, candidate: NetworkDraws): number {
  const { timeCost, moneySpent } = evidence.networks[networks.indexOf(candidate)] ?? { timeCost: 0, moneySpent: 0 };
  return timeCost + moneySpent > 0
    ? (candidate.costPerHour * timeCost) / (timeCost + moneySpent)
    : candidate.costPerHour;
}

/** The evidence with another hourly rate. */
function atRate(evidence: Evidence, rate: number): Evidence {
  const factor = rate / evidence.rate;
  return { ...evidence, rate, networks: evidence.networks.map((one) => ({ ...one, timeCost: factor * one.timeCost })) };
}

/** The decision drawn anew, on other evidence of the same networks. */
function decideAnew(posterior: Posterior, candidates: readonly NetworkDraws[], evidence: Evidence): Answer {
  const again = learn(evidence, FRESH_DRAWS, posterior.seed);
  const keys = new Set(candidates.map(({ key }) => key));
  const judged = again.networks.filter(({ key }) => keys.has(key));
  return answerOf(judged, again.draws, evidence.rate);
}

/** The decision of so many draws, and its network. */
function answerOf(candidates: readonly NetDraws[], draws: number, rate: number): Answer {
  const outlook = lookAhead(candidates, draws);
  return { decision: decide(outlook, rate), network: outlook.leader };
}

/** Two significant digits, rounded away from the present rate. */
function roundAway(rate: number, up: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number(((up ? Math.ceil(rate / unit) : Math.floor(rate / unit)) * unit).toPrecision(2));
}
