// Estimates how many weeks a test takes, by simulating its outcome from the draws.
import { randomPoisson } from "d3-random";
import { TEMPER } from "./clients.ts";
import type { NetDraws } from "./decision.ts";
import type { Posterior } from "./draws.ts";
import { exposureAhead, LAGS, pending } from "./exposure.ts";
import { randomSource } from "./random.ts";
import { everyNth, reweightedOutlook, thinOut } from "./reweight.ts";

/** Possible answers: upper bounds in weeks. */
const HORIZONS = [2, 4, 8, 13, 26, 52] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Enough to rank horizons; each truth is evaluated on every judge. */
const TRUTHS = 96;
const JUDGES = 1000;
/** Random stream separate from those of the draws. */
const STREAM = 0x7765656b;

/** Additional exposure in hours, per network and lag (in the order of LAGS). */
export type AddedExposure = readonly (readonly number[])[];

/** Additional exposure after `weeks` weeks, by planned hours per week (default 0). */
export function plannedExposure(posterior: Posterior, plan: ReadonlyMap<string, number>, weeks: number): AddedExposure {
  const { evidence } = posterior;
  return evidence.networks.map(({ key, hours }) =>
    LAGS.map((lag) => exposureAhead(pending(hours, evidence.until, lag), plan.get(key) ?? 0, weeks, lag)),
  );
}

/**
 * The first horizon at which the expected remaining loss is tolerable.
 *
 * A sample of the draws is taken as the truth in turn: it generates c_i ~ Poisson(lambda_i dE_i) new sales, and the
 * draws are reweighted by the product of lambda^c e^(-lambda dE), tempered like all evidence. This is the value of
 * sample information of Raiffa and Schlaifer (1961). Deal sizes are not updated, so it is an upper bound.
 *
 * @param atLeast minimum weeks
 * @returns null if not within a year
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
      weeks >= atLeast && remainingLoss(posterior, candidates, plannedExposure(posterior, plan, weeks)) <= tolerated,
  );
  return found ?? null;
}

/** Mean expected loss after new sales, in currency units per hour. */
export function remainingLoss(posterior: Posterior, candidates: readonly NetDraws[], ahead: AddedExposure): number {
  const poisson = randomPoisson.source(randomSource(posterior.seed, STREAM));
  const step = Math.max(1, Math.floor(posterior.draws / JUDGES));
  const judges = thinOut(candidates, step);
  const logNoSale = logNoSaleLikelihood(posterior, ahead, step);
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
    const loss = lossAfter.get(key) ?? reweightedOutlook(judges, afterSales(logNoSale, logClients, sales)).expectedLoss;
    lossAfter.set(key, loss);
    sum += loss;
  }
  return sum / truths;
}

/** Tempered log-probability of no new sale, - 0.9 x sum of lambda_i dE_i, for every `step`-th draw. */
export function logNoSaleLikelihood(posterior: Posterior, ahead: AddedExposure, step: number): Float64Array {
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

/** The same for given sales, up to a constant: logNoSale + 0.9 x sum of c_i ln lambda_i. */
function afterSales(
  logNoSale: Float64Array,
  logClients: readonly Float64Array[],
  sales: readonly number[],
): Float64Array {
  const result = logNoSale.slice();
  sales.forEach((count, i) => {
    if (count === 0) return;
    const logs = logClients[i];
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] ?? 0) + TEMPER * count * (logs?.[index] ?? 0);
    }
  });
  return result;
}

function lagOf({ clients, clientCells }: Posterior, draw: number): number {
  return clients.grid[clientCells[draw] ?? 0]?.lagIndex ?? 0;
}
