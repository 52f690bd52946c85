// The result of judging the evidence: plain data, numbers finite, undefined values null. Amounts in currency units.
import type { Action, Decision } from "./decision.ts";
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
 * - `costly-error`: the expected loss exceeds a quarter of the hourly rate.
 */
export type TestReason = "no-rate" | "no-candidate" | "thin-evidence" | "costly-error";

export interface Judgement {
  readonly decision: Decision;
  /** Best guess, also for `test`; null if none pays or is known. */
  readonly network: string | null;
  /** Probability that the best guess is right: pBest of `network`, or pNone. */
  readonly confidence: number | null;
  readonly pNone: number | null;
  /** Value of perfect information. */
  readonly expectedLossPerHour: number | null;
  /** Expected loss up to which nothing has to be tried. */
  readonly toleratedLossPerHour: number;
  /** For `test`: the network to try. */
  readonly trial: Trial | null;
  /** The accepted trial of the settings, if it is over. */
  readonly trialOver: { readonly network: string; readonly why: TrialEnd } | null;
  /** Why the decision is `test`; empty otherwise. */
  readonly reasons: readonly TestReason[];
  /** Rented networks, sorted by name. */
  readonly networks: readonly NetworkJudgement[];
  /** Owned channels, for comparison only, sorted by name. */
  readonly owned: readonly ChannelFigures[];
  readonly reallocation: Reallocation | null;
  readonly reversals: readonly Reversal[];
}

/** A trial that is proposed or under way. */
export interface Trial {
  readonly network: string;
  readonly hoursPerWeek: number;
  /** Whether it is in the settings. */
  readonly accepted: boolean;
  /** Weeks from its first day to the review: half of the trial, or until the evidence suffices. */
  readonly reviewWeeks: number;
  /** Weeks that are left. */
  readonly weeks: number;
  /** What the trial costs more than the best choice known; null if not computed. */
  readonly cost: number | null;
  /** What it is worth in a year on average after that cost, beyond what earlier hours will tell anyway. */
  readonly worth: number | null;
  /** Whether no sale until the end would rule the network out. */
  readonly settlesIfSilent: boolean;
}

/** Figures of a channel in the period; null if not computed. */
export interface ChannelFigures {
  readonly network: string;
  readonly kind: "social" | "owned";
  readonly minutes: number;
  readonly hoursPerWeek: number;
  readonly cost: number;
  readonly revenue: number;
  /** Shared sales count by their share. */
  readonly sales: number;
  /** The same with all sales of a client as one. */
  readonly clients: number;
  /** Gross profit / cost; null without cost. */
  readonly observedReturn: number | null;
  /** Expected return per unit of cost, with its 80 % interval. */
  readonly returnPerUnit: Range | null;
  /** Expected net value of an hour, with its 80 % interval. */
  readonly netPerHour: Range | null;
  /** Probability that an hour brings more than it costs. */
  readonly pPays: number | null;
  readonly reasons: readonly NetworkReason[];
}

export interface NetworkJudgement extends ChannelFigures {
  /** Probability of being the best choice. */
  readonly pBest: number | null;
  readonly action: Action;
}
