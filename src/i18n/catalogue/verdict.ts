// Texts of `verdict`.
import type { Action, Decision } from "../../core/verdict/decision.ts";
import type { TestReason } from "../../core/verdict/judgement.ts";
import type { TrialEnd } from "../../core/verdict/next-step.ts";
import type { NetworkReason } from "../../core/verdict/reasons.ts";
import type { Reversal } from "../../core/verdict/reversals.ts";
import type { Cause } from "../../core/verdict/since-last-month.ts";
import type { Format } from "../format.ts";

export interface VerdictWords {
  /** "about 4 chances out of 5" */
  readonly chance: (probability: number) => string;
  readonly focus: (network: string, chance: string, percent: string) => string;
  /** One network leads by little. */
  readonly focusJust: (network: string, percent: string) => string;
  /** One network leads, but it is likelier that none pays. */
  readonly focusOrNone: (network: string, percent: string, none: string) => string;
  /** Candidates, likeliest first; `name` is null for "none". `close`: much evidence on networks that are alike. */
  readonly test: (
    chances: readonly { readonly name: string | null; readonly percent: string }[],
    close: boolean,
  ) => string;
  readonly none: (chance: string, percent: string) => string;
  readonly noneProbably: (percent: string) => string;
  readonly ownedPays: (name: string, returned: string, unit: string) => string;
  readonly because: Readonly<Record<Exclude<TestReason, "costly-error">, string>>;
  readonly empty: (period: string) => string;
  readonly summary: (hours: string, sales: number, count: string) => string;
  readonly heads: Readonly<Record<"hours" | "range" | "shortRange" | "pays" | "best" | "todo", string>>;
  readonly actions: Readonly<Record<Action, string>>;
  /** Instead of "focus" where it is likelier that none pays. */
  readonly worthTrying: string;
  readonly yours: string;
  readonly labels: Readonly<
    Record<"why" | "week" | "moved" | "unless" | "beware" | "meanwhile" | "trial" | "month" | "whatIf", string>
  >;
  /** Explains the bar and its dot. */
  readonly barLegend: (perUnit: string) => string;
  /** `clients` is null where every sale is another client. */
  readonly evidence: (name: string, sales: number, count: string, clients: string | null, hours: string) => string;
  readonly reasons: Readonly<Record<NetworkReason, ((low: string, high: string) => string) | null>>;
  /** All that is said of one network. */
  readonly inFull: {
    readonly labels: Readonly<Record<"spent" | "brought" | "likely" | "odds" | "todo", string>>;
    readonly spent: (hours: string, perWeek: string, cost: string) => string;
    readonly brought: (sales: number, count: string, revenue: string, perUnit: string | null, unit: string) => string;
    /** Mean, low and high of the return per unit, and of the net per hour. */
    readonly likely: (
      perUnit: readonly [mean: string, low: string, high: string],
      perHour: readonly [mean: string, low: string, high: string],
      unit: string,
    ) => string;
    /** `best` is null for an owned channel. */
    readonly odds: (pays: string, best: string | null) => string;
    readonly absent: (network: string, period: string) => string;
  };
  readonly hoursGo: (hours: string, network: string, slots: string) => string;
  /** Under `none`: to an owned channel, or (null) to none in particular. */
  readonly hoursFree: (hours: string, channel: string | null) => string;
  readonly onePost: (model: string, weeks: number | null) => string;
  readonly copyTo: (networks: string) => string;
  readonly close: (networks: string) => string;
  readonly moved: (
    from: string,
    to: string,
    hours: string,
    freed: string | null,
    mean: string,
    low: string,
    high: string,
  ) => string;
  /** Starts the sentence "... would change this answer." */
  readonly reversal: (
    reversal: Exclude<Reversal, { code: "on-the-edge" }>,
    name: (key: string) => string,
    format: Format,
  ) => string;
  /** Completes that sentence. */
  readonly unless: (list: string) => string;
  readonly onTheEdge: string;
  readonly rented: (network: string, share: string, month: string) => string;
  /** Proposes a trial. */
  readonly tryIt: (network: string, weeks: number, hours: string) => string;
  /** An accepted trial. */
  readonly trying: (network: string, until: string, hours: string) => string;
  /** `cost` is null where it costs nothing more than the best choice known. */
  readonly trialWorth: (cost: string | null, worth: string) => string;
  readonly review: (date: string) => string;
  readonly dropIt: (date: string) => string;
  /** Asks whether to store the proposed trial. */
  readonly acceptTrial: (network: string, weeks: number) => string;
  readonly storeTrial: (network: string) => string;
  readonly trialOver: (network: string, why: TrialEnd) => string;
  /** `before` is what the answer was four weeks ago. */
  readonly sinceMonth: (before: string | null, cause: string | null) => string;
  readonly position: (decision: Decision, network: string | null) => string;
  readonly cause: (cause: Cause, name: (key: string) => string, hours: (hours: number) => string) => string;
  readonly logSales: string;
  readonly whatIf: (mean: string, low: string, high: string) => string;
  readonly whatIfUncounted: (network: string, counted: string) => string;
  readonly whatIfUnknown: (network: string) => string;
  readonly explain: Readonly<
    Record<
      | "title"
      | "rate"
      | "draws"
      | "expectedDeal"
      | "lag"
      | "sigma"
      | "tau"
      | "shape"
      | "level"
      | "exposure"
      | "sales"
      | "costPerHour"
      | "priorClients"
      | "clients"
      | "deal"
      | "ownDeals"
      | "loss"
      | "rule"
      | "method",
      string
    >
  >;
}
