// Texts of `verdict`.
import type { Action } from "../../core/verdict/decision.ts";
import type { TestReason } from "../../core/verdict/judge.ts";
import type { NetworkReason } from "../../core/verdict/reasons.ts";
import type { Reversal } from "../../core/verdict/reversals.ts";
import type { Format } from "../format.ts";

export interface VerdictWords {
  /** "about 4 chances out of 5" */
  readonly chance: (probability: number) => string;
  readonly focus: (network: string, chance: string, percent: string) => string;
  /** One network leads, but it is likelier that none pays. */
  readonly focusOrNone: (network: string, chance: string, percent: string, none: string) => string;
  /** Candidates, likeliest first; `name` is null for "none". */
  readonly test: (chances: readonly { readonly name: string | null; readonly percent: string }[]) => string;
  readonly none: (chance: string, percent: string) => string;
  readonly ownedPays: (name: string, returned: string, unit: string) => string;
  readonly because: Readonly<Record<Exclude<TestReason, "costly-error">, string>>;
  readonly empty: (period: string) => string;
  readonly summary: (hours: string, sales: number, count: string) => string;
  readonly heads: Readonly<Record<"hours" | "range" | "shortRange" | "pays" | "best" | "todo", string>>;
  readonly actions: Readonly<Record<Action, string>>;
  readonly yours: string;
  readonly labels: Readonly<Record<"why" | "week" | "moved" | "unless" | "beware" | "meanwhile" | "whatIf", string>>;
  readonly evidence: (name: string, sales: number, count: string, hours: string) => string;
  readonly reasons: Readonly<Record<NetworkReason, ((low: string, high: string) => string) | null>>;
  readonly hoursGo: (hours: string, network: string, slots: string) => string;
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
  readonly meanwhile: (network: string, hours: string, alone: boolean) => string;
  readonly settles: (weeks: number | null) => string;
  readonly review: (date: string) => string;
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
