// A finding: something in a period's figures that a person should know, as data. Its sentence comes last, in i18n.
import type { Entry } from "../entry.ts";
import type { Period } from "../period.ts";
import type { Settings } from "../settings.ts";

export type Severity = "info" | "warning" | "alert";

/** What each finding's sentence needs to know. Money in currency units, shares from 0 to 1, time in minutes. */
export interface FindingParams {
  "unpaid-work": { cost: number; minutes: number; grossProfit: number; networks: readonly string[] };
  "scrolling-share": { cost: number; minutes: number; share: number };
  scattered: { networks: readonly string[]; share: number };
  "attention-gap": { network: string; timeShare: number; profitShare: number };
}

export type FindingCode = keyof FindingParams;

/** A finding, with what it costs a person in currency units so that the costliest can come first. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly params: FindingParams[Code];
    readonly price: number;
  };
}[FindingCode];

/** What a finding looks at: the entries of one period. */
export interface Findable {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly period: Period;
}
