// Finds the smallest changes that would reverse the decision, on the draws at hand.
import { toleratedLoss } from "./decision.ts";
import { learn, type NetworkDraws, type Posterior } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { exposureAhead, LAGS } from "./exposure.ts";
import { meanOver } from "./grid.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import { type NextStep, type Outcome, outcomeOf, type TrialHours } from "./next-step.ts";
import { socialHoursPerWeek } from "./pace.ts";
import { meanOf } from "./range.ts";
import { afterSales, afterSilence, meansOf, netsOf, saleLikelihood } from "./reweight.ts";

/** A change and the resulting answer (`network` null: none pays). */
export type Reversal =
  | { readonly code: "more-sales"; readonly params: MoreSales & Outcome }
  | { readonly code: "weeks-without-sale"; readonly params: WeeksWithoutSale & Outcome }
  | { readonly code: "other-rate"; readonly params: OtherRate & Outcome }
  /** Fewer draws of the same evidence give another answer. */
  | { readonly code: "on-the-edge"; readonly params: Outcome };

/** `sales` more typical sales from `from`, each of about `amount` currency units of revenue. */
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

const MOST_SALES = 3;
const CHALLENGERS = 2;
const WEEKS: readonly number[] = [2, 4, 6, 8, 10, 13, 17, 26, 39, 52];
/** Hourly rates are tried in steps of 10 %, up to four times and down to a quarter of the current one. */
const RATE_STEP = 1.1;
const RATE_STEPS = 14;
const RATE_RETRIES = 5;
/** Reversals are sought on a lattice with so many times fewer points. */
const SPARSE = 4;

interface Search {
  readonly posterior: Posterior;
  readonly candidates: readonly NetworkDraws[];
  readonly now: Outcome;
  readonly hours: TrialHours;
}

/**
 * The smallest change of each type that gives another answer: more typical sales on one network, weeks without a sale
 * on the leader, another hourly rate. Types without a reversal (within 3 sales, a year, four times the rate) are
 * omitted. Sought on a smaller lattice; if that alone gives another answer, this is the only reversal.
 */
export function findReversals(
  { evidence, lattice }: Posterior,
  rented: readonly NetworkDraws[],
  { answer: now, hours }: Pick<NextStep, "answer" | "hours">,
): readonly Reversal[] {
  const posterior = learn(evidence, sparseLattice(lattice));
  const keys = new Set(rented.map(({ key }) => key));
  const candidates = posterior.networks.filter(({ key }) => keys.has(key));
  const search: Search = { posterior, candidates, now, hours };
  const anew = outcomeOf(posterior, candidates, hours, netsOf(candidates));
  if (isOther(now)(anew)) return [{ code: "on-the-edge", params: anew }];
  return [fewestSales(search), fewestSilentWeeks(search), nearestRate(search)].filter((reversal) => reversal !== null);
}

/** The lattice that reversals are sought on. */
export function sparseLattice({ size, seed }: Lattice): Lattice {
  return latticeOf(size / SPARSE, seed);
}

/** Whether a network without a sale for so many weeks would no longer be the best choice. */
export function isSettledBySilence(
  posterior: Posterior,
  candidates: readonly NetworkDraws[],
  network: NetworkDraws,
  hoursPerWeek: number,
  weeks: number,
): boolean {
  const { means, highest } = meansOf(
    afterSilence(posterior, candidates, silenceAhead(posterior, network, hoursPerWeek, weeks)),
  );
  const own = means[candidates.indexOf(network)] ?? 0;
  return own < highest || own <= 0;
}

function isOther(now: Outcome): (then: Outcome) => boolean {
  return (then) => then.decision !== now.decision || (now.decision !== "test" && then.network !== now.network);
}

/** The fewest typical sales on one of the two networks with the highest mean, without the leader under `focus`. */
function fewestSales({ posterior, candidates, now, hours }: Search): Reversal | null {
  const challengers = candidates
    .filter(({ key }) => now.decision !== "focus" || key !== now.network)
    .map((candidate) => ({ candidate, mean: meanOf(candidate.net) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, CHALLENGERS)
    .map(({ candidate }) => {
      const logAmount = typicalLogDeal(posterior, candidate);
      return { candidate, logAmount, likelihood: saleLikelihood(posterior, candidate, logAmount) };
    });
  for (let sales = 1; sales <= MOST_SALES; sales += 1) {
    for (const { candidate, logAmount, likelihood } of challengers) {
      const then = outcomeOf(posterior, candidates, hours, afterSales(candidates, likelihood, sales));
      if (!isOther(now)(then)) continue;
      const amount = Math.exp(logAmount) / marginOf(posterior.evidence, candidate.key);
      return { code: "more-sales", params: { from: candidate.key, sales, amount, ...then } };
    }
  }
  return null;
}

/** E[theta]: the logarithm of a typical deal, in currency units after margin. */
function typicalLogDeal(posterior: Posterior, { deals }: NetworkDraws): number {
  const halfVariance = meanOver(posterior.deals.grid, ({ sigma }) => sigma ** 2 / 2);
  let sum = 0;
  for (const deal of deals) sum += Math.log(deal);
  return sum / deals.length - halfVariance;
}

/** Gross profit per unit of revenue on a network, else of the ledger; 1 without sales. */
function marginOf({ networks }: Evidence, key: string): number {
  const own = networks.filter((network) => network.key === key && network.revenue > 0);
  const counted = own.length > 0 ? own : networks;
  const revenue = counted.reduce((sum, network) => sum + network.revenue, 0);
  const profit = counted.reduce((sum, network) => sum + network.grossProfit, 0);
  return revenue > 0 && profit > 0 ? profit / revenue : 1;
}

/** The fewest of WEEKS without sales, with all hours on the leader, that change the answer (binary search). */
function fewestSilentWeeks({ posterior, candidates, now, hours }: Search): Reversal | null {
  const leader = candidates.find(({ key }) => key === now.network);
  const pace = socialHoursPerWeek(posterior.evidence);
  if (leader === undefined || pace === 0) return null;
  const after = (weeks: number): Outcome =>
    outcomeOf(
      posterior,
      candidates,
      hours,
      afterSilence(posterior, candidates, silenceAhead(posterior, leader, pace, weeks)),
    );
  let above = WEEKS.length - 1;
  let then = after(WEEKS[above] ?? 0);
  if (!isOther(now)(then)) return null;
  let below = -1;
  while (above - below > 1) {
    const middle = (above + below) >> 1;
    const halfway = after(WEEKS[middle] ?? 0);
    if (isOther(now)(halfway)) {
      above = middle;
      then = halfway;
    } else below = middle;
  }
  const weeks = WEEKS[above] ?? 0;
  return { code: "weeks-without-sale", params: { from: leader.key, weeks, hoursPerWeek: pace, ...then } };
}

/** Additional exposure per network and lag: hours on one network, and the sales still due everywhere. */
function silenceAhead(
  { networks, clients }: Posterior,
  network: NetworkDraws,
  hoursPerWeek: number,
  weeks: number,
): readonly (readonly number[])[] {
  return networks.map(({ key }, i) =>
    LAGS.map((lag, index) =>
      exposureAhead(clients.pending[i]?.[index] ?? 0, key === network.key ? hoursPerWeek : 0, weeks, lag),
    ),
  );
}

/**
 * The nearest hourly rate that changes the answer. A first check only changes the cost of an hour; from that rate on
 * the posterior is recomputed, because the prior return depends on the rate too.
 */
function nearestRate(search: Search): Reversal | null {
  const { posterior, candidates, now, hours } = search;
  const costs = candidates.map((candidate) => timeCostPerHour(posterior, candidate));
  const changes = (steps: number): boolean => isOther(now)(atCostOfTime(search, costs, RATE_STEP ** steps));
  const [up, down] = [fewestSteps(changes), fewestSteps((steps) => changes(-steps))];
  if (up === null && down === null) return null;
  const above = down === null || (up !== null && up <= down);
  const found = RATE_STEP ** (above ? (up ?? 0) : -(down ?? 0));
  const keys = new Set(candidates.map(({ key }) => key));
  for (let retry = 0; retry < RATE_RETRIES; retry += 1) {
    const rate = roundAway(found ** (1 + retry / 4) * posterior.evidence.rate, above);
    const recomputed = learn(atRate(posterior.evidence, rate), posterior.lattice);
    const judged = recomputed.networks.filter(({ key }) => keys.has(key));
    const then = outcomeOf(recomputed, judged, hours, netsOf(judged));
    if (isOther(now)(then)) return { code: "other-rate", params: { rate, above, ...then } };
  }
  return null;
}

/** The fewest of RATE_STEPS steps for which a condition holds that holds for all more steps; null for none. */
function fewestSteps(holds: (steps: number) => boolean): number | null {
  if (!holds(RATE_STEPS)) return null;
  let [below, above] = [0, RATE_STEPS];
  while (above - below > 1) {
    const middle = (above + below) >> 1;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The answer if time costs `factor` times as much and revenue stays the same, by the leader and the expected loss alone. */
function atCostOfTime({ posterior, candidates, now }: Search, costs: readonly number[], factor: number): Outcome {
  const shifts = costs.map((cost) => (factor - 1) * cost);
  const { means, highest, best } = meansOf(netsOf(candidates), shifts);
  const network = highest > 0 ? (candidates[means.indexOf(highest)]?.key ?? null) : null;
  const costly = best - highest > toleratedLoss(factor * posterior.evidence.rate);
  const costlyNow = now.decision === "test";
  return { decision: costly && costlyNow ? "test" : network === null ? "none" : "focus", network };
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

/** Rounds to two significant digits, away from the current rate. */
function roundAway(rate: number, up: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number(((up ? Math.ceil(rate / unit) : Math.floor(rate / unit)) * unit).toPrecision(2));
}
