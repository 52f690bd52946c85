// What it is worth to try one network for eight weeks: the value of sample information (Raiffa and Schlaifer 1961).
import { TRIAL_WEEKS } from "../entries/settings.ts";
import { LAGS } from "../report/due.ts";
import type { NetworkDraws, Posterior } from "./draws.ts";
import { exposureAhead } from "./exposure.ts";
import { meansOf, netsOf, type WeightedNets } from "./reweight.ts";

/** The weeks of a year after a trial in which its result is used. */
const WEEKS_PER_YEAR = 52;
const WEEKS_OF_USE = WEEKS_PER_YEAR - TRIAL_WEEKS;
/** A trial must be worth this share of the hourly rate for each of its hours in a year (docs/METHOD.md, section 4). */
const LEAST_WORTH = 0.01;
/** Numbers of sales from this one on are one case. */
const MANY_SALES = 9;
/** Part of a draw's probability that is left out. */
const NEGLIGIBLE = 1e-6;

/** A trial of one network. Money in currency units. */
export interface TrialWorth {
  readonly key: string;
  readonly hoursPerWeek: number;
  /** What the trial costs more than the best choice known now, in all. */
  readonly cost: number;
  /** What it brings in a year on average, less that cost; with what the sales of earlier hours will tell in these weeks. */
  readonly worth: number;
}

/**
 * The worth of trying a candidate with `hoursPerWeek`: p (44 gain - 8 loss), in which the loss is what an hour of it
 * brings less than the best choice, and the gain what the best choice brings more on average once the number of new sales
 * is known.
 *
 * @param weighted nets of the candidates, by default those of the draws
 */
export function worthOfTrial(
  posterior: Posterior,
  candidate: NetworkDraws,
  hoursPerWeek: number,
  weighted: WeightedNets = netsOf(posterior.candidates),
): TrialWorth {
  const { means, highest } = meansOf(weighted);
  const gain = Math.max(0, valueAfterSales(posterior, candidate, hoursPerWeek, weighted) - highest);
  const loss = highest - (means[posterior.candidates.indexOf(candidate)] as number);
  const cost = hoursPerWeek * TRIAL_WEEKS * loss;
  return { key: candidate.key, hoursPerWeek, cost, worth: hoursPerWeek * WEEKS_OF_USE * gain - cost };
}

/** The part of a trial's worth that comes without it: what the sales of hours already worked will tell. */
export function worthWithoutTrial(posterior: Posterior, candidate: NetworkDraws, hoursPerWeek: number): number {
  const weighted = netsOf(posterior.candidates);
  const value = valueAfterSales(posterior, candidate, 0, weighted);
  return Math.max(0, hoursPerWeek * WEEKS_OF_USE * (value - meansOf(weighted).highest));
}

/** Whether a trial is worth its price. */
export function isWorthwhile({ worth, hoursPerWeek }: TrialWorth, rate: number): boolean {
  return worth > LEAST_WORTH * rate * WEEKS_PER_YEAR * hoursPerWeek;
}

/**
 * After a trial with so many hours a week, which may be 0: E over the number of new sales c of max(0, highest E[net | c]): c is Poisson with mean lambda x exposure in each draw,
 * so the means are exact sums over the draws. Merging large c can only lower the value, never below that without sales.
 */
function valueAfterSales(
  { clients, clientBounds }: Posterior,
  candidate: NetworkDraws,
  hoursPerWeek: number,
  { nets, weights }: WeightedNets,
): number {
  const ahead = LAGS.map((lag, index) =>
    exposureAhead(clients.exposures[candidate.index]?.[index]?.pending ?? 0, hoursPerWeek, TRIAL_WEEKS, lag),
  );
  const width = nets.length;
  const sums = new Float64Array((MANY_SALES + 1) * width);
  const own = new Float64Array(width);
  let total = 0;
  for (let cell = 0; cell < clients.grid.length; cell += 1) {
    const exposure = ahead[clients.grid[cell]?.lagIndex ?? 0] ?? 0;
    const end = clientBounds[cell + 1] ?? 0;
    for (let draw = clientBounds[cell] ?? 0; draw < end; draw += 1) {
      const weight = weights === null ? 1 : (weights[draw] as number);
      const expected = (candidate.clients[draw] as number) * exposure;
      let chance = weight * Math.exp(-expected);
      let left = weight;
      total += weight;
      for (let i = 0; i < width; i += 1) own[i] = (nets[i] as Float64Array)[draw] as number;
      for (let count = 0; left > NEGLIGIBLE * weight; count += 1) {
        if (count === MANY_SALES) chance = left;
        const row = count * width;
        for (let i = 0; i < width; i += 1) sums[row + i] = (sums[row + i] as number) + chance * (own[i] as number);
        left -= chance;
        chance *= expected / (count + 1);
      }
    }
  }
  let value = 0;
  for (let row = 0; row < sums.length; row += width) {
    let highest = 0;
    for (let i = 0; i < width; i += 1) highest = Math.max(highest, sums[row + i] as number);
    value += highest;
  }
  return value / total;
}
