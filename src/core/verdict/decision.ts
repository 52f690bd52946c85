// Summarizes the draws: which network leads, how likely each one pays, and what a wrong choice would cost.
export type Decision = "focus" | "test" | "none";
export type Action = "focus" | "try" | "keep" | "reduce" | "quit";

/** Up to an expected loss of this share of the hourly rate nothing has to be tried. */
const TOLERATED_LOSS = 0.5;
const QUIT_BELOW = 0.05;
/** From here on a network pays for its hours rather than not. */
export const KEEP_FROM = 0.5;

/** Net value of an hour on a network, per draw. */
export interface NetDraws {
  readonly key: string;
  /** Currency units per hour. */
  readonly net: Float64Array;
}

/** Summary of the draws. Probabilities are shares of the draws. */
export interface Outlook {
  /** In input order. */
  readonly candidates: readonly CandidateOutlook[];
  /** Probability that no candidate pays. Sums to 1 with all pBest. */
  readonly pNone: number;
  /** The candidate with the largest E[net] if positive, else null. */
  readonly leader: string | null;
  /** E[max(0, largest net)] - max(0, largest E[net]), in currency units per hour. */
  readonly expectedLoss: number;
}

export interface CandidateOutlook {
  readonly key: string;
  /** E[net], in currency units per hour. */
  readonly meanNet: number;
  /** Probability that net > 0. */
  readonly pPays: number;
  /** Probability that net is positive and the largest. */
  readonly pBest: number;
}

/**
 * Summarizes the draws of the candidates.
 *
 * The expected loss is the expected value of perfect information (Raiffa and Schlaifer 1961; as a stopping rule for
 * tests: Stucchio 2014).
 */
export function summarizeDraws(candidates: readonly NetDraws[], draws: number): Outlook {
  const race: Race = { highest: new Float64Array(draws), winners: new Uint16Array(draws) };
  const runs = candidates.map(({ net }, index) => run(net, index + 1, race));
  const wins = new Float64Array(candidates.length + 1);
  let sumOfBest = 0;
  for (const highest of race.highest) sumOfBest += highest;
  for (const winner of race.winners) wins[winner] = (wins[winner] ?? 0) + 1;
  const outlooks = candidates.map(({ key }, index) => ({
    key,
    meanNet: (runs[index]?.sum ?? 0) / draws,
    pPays: (runs[index]?.paying ?? 0) / draws,
    pBest: (wins[index + 1] ?? 0) / draws,
  }));
  const leader = highestBy(outlooks, ({ meanNet }) => meanNet);
  const leaderNet = Math.max(0, leader?.meanNet ?? 0);
  return {
    candidates: outlooks,
    pNone: (wins[0] ?? 0) / draws,
    leader: leader !== null && leader.meanNet > 0 ? leader.key : null,
    expectedLoss: Math.max(0, sumOfBest / draws - leaderNet),
  };
}

/** Per draw: the highest net so far (at least 0), and its candidate, numbered from 1; 0 for none. */
interface Race {
  readonly highest: Float64Array;
  readonly winners: Uint16Array;
}

/** Adds a candidate's draws to the race and sums them, in a single pass for speed. */
function run(net: Float64Array, number: number, { highest, winners }: Race): { sum: number; paying: number } {
  let sum = 0;
  let paying = 0;
  let draw = 0;
  for (const value of net) {
    sum += value;
    if (value > 0) paying += 1;
    if (value > (highest[draw] ?? 0)) {
      highest[draw] = value;
      winners[draw] = number;
    }
    draw += 1;
  }
  return { sum, paying };
}

/** Expected loss up to which a verdict needs no trial, in currency units per hour. */
export function toleratedLoss(rate: number): number {
  return TOLERATED_LOSS * rate;
}

/** Action for a network that is neither the leader nor tried, by its probability to pay. */
export function actOn(pPays: number): Action {
  if (pPays < QUIT_BELOW) return "quit";
  return pPays < KEEP_FROM ? "reduce" : "keep";
}

/** The element with the highest score, the first on ties; null for an empty list. */
export function highestBy<T>(items: readonly T[], score: (item: T) => number): T | null {
  return items.reduce<T | null>((best, item) => (best === null || score(item) > score(best) ? item : best), null);
}
