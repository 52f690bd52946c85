// The decision: focus on one network, on none, or say that it is too early, by what a wrong choice would cost.
export type Decision = "focus" | "test" | "none";
export type Action = "focus" | "test" | "reduce" | "quit";

/** It is too early to speak while knowing the truth would be worth more than this part of the hourly rate. */
const TOLERATED_LOSS = 0.5;
const QUIT_BELOW = 0.05;
const REDUCE_BELOW = 0.2;

/** What an hour on a network brings, less what it costs, draw by draw. */
export interface NetDraws {
  readonly key: string;
  /** Currency units an hour. */
  readonly net: Float64Array;
}

/** What the draws say of the candidates. All chances are numbers of draws over the number of draws. */
export interface Outlook {
  /** In the order of the candidates. */
  readonly candidates: readonly CandidateOutlook[];
  /** The chance that no candidate pays. With the candidates' pBest it sums to 1. */
  readonly pNone: number;
  /** The candidate with the largest E[net], if that is above 0. Null: none. */
  readonly leader: string | null;
  /** E[max(0, largest net)] - max(0, largest E[net]), in currency units an hour. */
  readonly expectedLoss: number;
}

/** What the draws say of one candidate. */
export interface CandidateOutlook {
  readonly key: string;
  /** E[net], in currency units an hour. */
  readonly meanNet: number;
  /** The chance that an hour brings more than it costs. */
  readonly pPays: number;
  /** The chance that it brings the most, and more than it costs. */
  readonly pBest: number;
}

/**
 * What the draws say of the candidates for "the one network".
 *
 * The expected loss is what knowing the truth would be worth (expected value of perfect information: Raiffa and
 * Schlaifer 1961; as a rule for stopping a test: Stucchio 2014).
 */
export function lookAhead(candidates: readonly NetDraws[], draws: number): Outlook {
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

/** The highest net of each draw so far, at least 0, and whose it is: the number of a candidate from 1 on, 0 for none. */
interface Race {
  readonly highest: Float64Array;
  readonly winners: Uint16Array;
}

/** Enters a candidate's draws in the race, and adds them up. One candidate after the other: a process reads this but once. */
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

/** The expected loss up to which the verdict speaks: half of an hour's worth, in currency units an hour. */
export function toleratedLoss(rate: number): number {
  return TOLERATED_LOSS * rate;
}

/** `test` while a wrong choice would cost too much; else `focus` on the leader, or `none` without one. */
export function decide(outlook: Pick<Outlook, "leader" | "expectedLoss">, rate: number): Decision {
  if (outlook.expectedLoss > toleratedLoss(rate)) return "test";
  return outlook.leader === null ? "none" : "focus";
}

/** What to do with a network that is not the leader, by the chance that it pays. */
export function actOn(pPays: number): Action {
  if (pPays < QUIT_BELOW) return "quit";
  return pPays < REDUCE_BELOW ? "reduce" : "test";
}

/** The element with the highest score; the first of equals; null when there is none. */
export function highestBy<T>(items: readonly T[], score: (item: T) => number): T | null {
  return items.reduce<T | null>((best, item) => (best === null || score(item) > score(best) ? item : best), null);
}
