// The rules of the decision, and the outlook it rests on.
import type { Chances } from "./chances.ts";
import type { Posterior } from "./draws.ts";
import { meansOf, netsOf } from "./reweight.ts";

export type Decision = "focus" | "test" | "none";
export type Action = "focus" | "try" | "keep" | "reduce" | "quit";

/** Up to an expected loss of this share of the hourly rate nothing has to be tried. */
const TOLERATED_LOSS = 0.25;
const QUIT_BELOW = 0.05;
/** From here on a network pays for its hours rather than not. */
export const KEEP_FROM = 0.5;
/** Beside a network to focus on, another one keeps its hours from this chance to be the best one on. */
export const RIVAL_FROM = 0.2;

/** What the posterior says about the candidates. */
export interface Outlook {
  /** In the posterior's order. */
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
  /** Probability that net > 0. */
  readonly pPays: number;
  /** Probability that net is positive and the largest. */
  readonly pBest: number;
}

/**
 * Which network leads, how likely each one pays, and what a wrong choice would cost.
 *
 * The expected loss is the expected value of perfect information (Raiffa and Schlaifer 1961; as a stopping rule for
 * tests: Stucchio 2014).
 */
export function outlookOf({ candidates }: Pick<Posterior, "candidates">, chances: Chances): Outlook {
  const { leader, highest, best } = meansOf(netsOf(candidates));
  return {
    candidates: candidates.map(({ key, index }) => ({
      key,
      pPays: chances.pays[index] ?? 0,
      pBest: chances.best[index] ?? 0,
    })),
    pNone: chances.none,
    leader: candidates[leader]?.key ?? null,
    expectedLoss: best > highest ? best - highest : 0,
  };
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

/** Whether a network gets no more than one-click copies, so that its hours are free. */
export function givesHours(action: Action): boolean {
  return action === "quit" || action === "reduce";
}

/** The element with the highest score, the first on ties; null for an empty list. */
export function highestBy<T>(items: readonly T[], score: (item: T) => number): T | null {
  return items.reduce<T | null>((best, item) => (best === null || score(item) > score(best) ? item : best), null);
}
