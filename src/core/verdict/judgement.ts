// The result of judging the evidence: plain data, numbers finite, undefined values null. Amounts in currency units.
import type { Action, Decision } from "./decision.ts";
import type { Explanation } from "./explanation.ts";
import type { TrialEnd } from "./next-step.ts";
import type { Range } from "./range.ts";
import type { Reallocation } from "./reallocation.ts";
import type { NetworkReason } from "./reasons.ts";
import type { Reversal } from "./reversals.ts";

/**
 * Why the decision is `test`.
 *
 * - `no-rate`: without an hourly rate there are no probabilities, only arithmetic.
 * - `no-candidate`: no rented network has hours or sales.
 * - `thin-evidence`: less than 4 weeks of entries or 5 hours in total.
 * - `costly-error`: the expected loss exceeds half of the hourly rate.
 */
export type TestReason = "no-rate" | "no-candidate" | "thin-evidence" | "costly-error";

export interface Judgement {
  readonly decision: Decision;
  /** Empty unless the decision is `test`. */
  readonly reasons: readonly TestReason[];
  /** Best guess, also for `test`; null if none pays or is known. */
  readonly network: string | null;
  /** Probability that the best guess is right: pBest of `network`, or pNone. */
  readonly confidence: number | null;
  readonly pNone: number | null;
  /** Value of perfect information, in currency units per hour. */
  readonly expectedLossPerHour: number | null;
  /** Expected loss up to which nothing has to be tried, in currency units per hour. */
  readonly threshold: number;
  /** For `test`: the network to try. */
  readonly trial: Trial | null;
  /** The accepted trial of the settings, if it is over. */
  readonly trialOver: { readonly network: string; readonly why: TrialEnd } | null;
  /** Rented networks and owned channels, sorted by key. */
  readonly networks: readonly NetworkJudgement[];
  readonly reallocation: Reallocation | null;
  readonly reversals: readonly Reversal[];
  /** For --explain; null if nothing was computed. */
  readonly explanation: Explanation | null;
}

/** A trial that is proposed or under way. */
export interface Trial {
  readonly network: string;
  readonly hoursPerWeek: number;
  /** Weeks from its first day to the review: half of the trial, or until the evidence suffices. */
  readonly reviewWeeks: number;
  /** Weeks that are left. */
  readonly weeks: number;
  readonly accepted: boolean;
  /** What the trial costs more than the best choice; null if not computed. */
  readonly cost: number | null;
  /** What it is worth in a year on average after that cost, beyond what earlier hours will tell anyway. */
  readonly worth: number | null;
  /** Whether no sale until the end would rule the network out. */
  readonly settlesIfSilent: boolean;
}

/** One row of the verdict. */
export interface NetworkJudgement {
  readonly key: string;
  readonly kind: "social" | "owned";
  /** In the period. */
  readonly hours: number;
  readonly hoursPerWeek: number;
  readonly cost: number;
  readonly revenue: number;
  /** Sales, those of the same client as one; shared ones count by their share. */
  readonly clients: number;
  /** Gross profit / cost; null without cost. */
  readonly observedReturn: number | null;
  /** Expected return per unit of cost, with its 80 % interval. */
  readonly returnPerUnit: Range | null;
  /** Expected net value of an hour, with its 80 % interval. */
  readonly netPerHour: Range | null;
  /** Probability that an hour brings more than it costs. */
  readonly pPays: number | null;
  /** Probability of being the best choice; null for owned channels, which are not candidates. */
  readonly pBest: number | null;
  /** null for owned channels. */
  readonly action: Action | null;
  readonly reasons: readonly NetworkReason[];
}
