// Weeks until known: how long the test would take, by playing it out in worlds that the draws hold possible.
import { randomPoisson } from "d3-random";
import { TEMPER } from "./clients.ts";
import type { NetDraws } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { exposureAhead, LAGS, pending } from "./exposure.ts";
import { randomSource } from "./random.ts";
import { everyNth, lookAgain, thinOut } from "./reweight.ts";

/** The answers that can be given: "about so many weeks or less". */
const HORIZONS = [2, 4, 8, 13, 26, 52] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Enough to rank horizons, and cheap: each truth is judged by each of the judges. */
const TRUTHS = 96;
const JUDGES = 1000;
/** A stream of random numbers of its own, away from those of the draws. */
const STREAM = 0x7765656b;

/** Used-up hours that the coming weeks add: for each network, one number a lag (in the order of LAGS). */
export type Ahead = readonly (readonly number[])[];

/** What the next weeks add to the exposure of each network under a plan of hours a week (missing: 0). */
export function lookForward(posterior: Posterior, plan: ReadonlyMap<string, number>, weeks: number): Ahead {
  const { evidence } = posterior;
  return evidence.networks.map(({ key, hours }) =>
    LAGS.map((lag) => exposureAhead(pending(hours, evidence.until, lag), plan.get(key) ?? 0, weeks, lag)),
  );
}

/**
 * The first horizon at which the expected loss that remains, averaged over what may happen, is tolerable.
 *
 * Some of the draws are taken in turn as the truth: it sends c_i ~ Poisson(lambda_i dE_i) new sales, and the draws are
 * weighed anew by the product of lambda^c e^(-lambda dE), tempered as all evidence is. This is the value of sample
 * information of Raiffa and Schlaifer (1961). Deal sizes are not learned on the way: hence "or less".
 *
 * @param atLeast weeks below which no answer is given
 * @returns null: not within a year at this pace
 */
export function weeksUntilKnown(
  posterior: Posterior,
  candidates: readonly NetDraws[],
  plan: ReadonlyMap<string, number>,
  tolerated: number,
  atLeast: number,
): Horizon | null {
  const found = HORIZONS.find(
    (weeks) =>
      weeks >= atLeast && remainingLoss(posterior, candidates, lookForward(posterior, plan, weeks)) <= tolerated,
  );
  return found ?? null;
}

/** The mean expected loss after new sales have been seen, in currency units an hour. */
export function remainingLoss(posterior: Posterior, candidates: readonly NetDraws[], ahead: Ahead): number {
  const poisson = randomPoisson.source(randomSource(posterior.seed, STREAM));
  const step = Math.max(1, Math.floor(posterior.draws / JUDGES));
  const judges = thinOut(candidates, step);
  const silence = logSilence(posterior, ahead, step);
  const logClients = posterior.networks.map(({ clients }) => everyNth(clients, step).map(Math.log));
  const truths = Math.min(TRUTHS, posterior.draws);
  const lossAfter = new Map<string, number>();
  let sum = 0;
  for (let truth = 0; truth < truths; truth += 1) {
    const draw = Math.floor(((truth + 0.5) * posterior.draws) / truths);
    const lagIndex = lagOf(posterior, draw);
    const sales = posterior.networks.map(({ clients }, i) =>
      poisson((clients[draw] ?? 0) * (ahead[i]?.[lagIndex] ?? 0))(),
    );
    const key = sales.join(" ");
    const loss = lossAfter.get(key) ?? lookAgain(judges, afterSales(silence, logClients, sales)).expectedLoss;
    lossAfter.set(key, loss);
    sum += loss;
  }
  return sum / truths;
}

/** The tempered log-chance of no sale in the time ahead, - 0.9 x sum of lambda_i dE_i, for one draw in `step`. */
export function logSilence(posterior: Posterior, ahead: Ahead, step: number): Float64Array {
  const result = new Float64Array(Math.ceil(posterior.draws / step));
  for (let index = 0; index < result.length; index += 1) {
    const draw = index * step;
    const lagIndex = lagOf(posterior, draw);
    posterior.networks.forEach(({ clients }, i) => {
      result[index] = (result[index] ?? 0) - TEMPER * (clients[draw] ?? 0) * (ahead[i]?.[lagIndex] ?? 0);
    });
  }
  return result;
}

/** The same for these numbers of sales, up to a constant: silence + 0.9 x sum of c_i ln lambda_i. */
function afterSales(
  silence: Float64Array,
  logClients: readonly Float64Array[],
  sales: readonly number[],
): Float64Array {
  const result = silence.slice();
  sales.forEach((count, i) => {
    if (count === 0) return;
    const logs = logClients[i];
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] ?? 0) + TEMPER * count * (logs?.[index] ?? 0);
    }
  });
  return result;
}

/** The index in LAGS of the lag of a draw. */
function lagOf({ clients, clientCells }: Posterior, draw: number): number {
  return clients.grid[clientCells[draw] ?? 0]?.lagIndex ?? 0;
}
