// Types of findings: facts about a period that the user should know. i18n turns them into text.

import type { Entry, PostedEntry, SpentEntry, TimeEntry } from "../entries/entry.ts";
import type { LimitSpan, Settings } from "../entries/settings.ts";
import type { Figures } from "../report/roi.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { ActivityTotals, SocialFigures } from "./social.ts";
import type { FindingCode, Thresholds } from "./thresholds.ts";
import type { YearFigures } from "./year.ts";

export type { FindingCode } from "./thresholds.ts";

export const SEVERITIES = ["alert", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A network whose figures rest on too little data. */
export interface ThinRow {
  readonly network: string;
  readonly weeks: number;
  readonly minutes: number;
  readonly sales: number;
}

/** Parameters of each finding's message. Money in currency units, shares from 0 to 1, time in minutes. */
export interface FindingParams {
  /** `early`: most sales of these hours come after the period. */
  "unpaid-work": {
    cost: number;
    minutes: number;
    grossProfit: number;
    networks: readonly string[];
    early?: true;
  };
  "scrolling-share": { cost: number; minutes: number; share: number };
  /** `worst` is a single entry. */
  overrun: {
    cost: number;
    minutes: number;
    entries: number;
    worst: { date: CalendarDate; network: string | null; planned: number; minutes: number };
  };
  /**
   * Networks with much of the time, the largest first, and its share. `best` brought back most for each unit over twelve
   * months (null if none brought anything); `losing`: the others that do not pay for themselves, and their cost.
   */
  scattered: {
    networks: readonly string[];
    share: number;
    best: string | null;
    losing: readonly string[];
    cost: number;
  };
  /** At least 0. */
  "attention-gap": { network: string; timeShare: number; profitShare: number; loss: number };
  /** Minutes per post, or per 1,000 people reached, in the previous period and in this one. */
  treadmill: { network: string; per: "post" | "reach"; before: number; now: number; change: number };
  /** `reachPerFollower` if known for both periods and lower now. */
  "pay-to-play": {
    spent: number;
    networks: readonly string[];
    costPerThousand: number | null;
    reachPerFollower: { before: number; now: number } | null;
  };
  /** `month` is the monthly average. */
  "rented-land": { network: string; share: number; month: number };
  "no-owned-channel": { minutes: number };
  /** Turns kept, days of the longest silence (0 if not longer than a turn), and number of bursts. */
  irregular: { network: string | null; kept: number; turns: number; silence: number; bursts: number };
  "too-many-models": { models: readonly string[] };
  "no-models": { posts: number; planned: readonly string[] };
  unanswered: { comments: number; answered: number; share: number };
  "outside-slots": { cost: number; minutes: number; share: number };
  /** The limit (both null: all rented networks), how many spans exceeded it, and by how much in total. */
  "over-limit": {
    network: string | null;
    activity: string | null;
    span: LimitSpan;
    limit: number;
    times: number;
    minutes: number;
    cost: number;
  };
  "support-burden": { cost: number; minutes: number; share: number };
  "copies-not-one-click": { network: string; copies: number; minutes: number; cost: number };
  "thin-evidence": { rows: readonly ThinRow[] };
  "stale-ledger": { last: CalendarDate; days: number };
  /** Minutes per day, and those of internet users in 2020. */
  "screen-time": { minutes: number; yardstick: number };
}

/** A finding. `price` is its cost in currency units, used for sorting. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly params: FindingParams[Code];
    readonly price: number;
  };
}[FindingCode];

export type PlannedEntry = TimeEntry & { readonly planned: number };

/** The input of a finder: the entries of a period, the previous period, and their totals. */
export interface Findable {
  readonly entries: readonly Entry[];
  /** The entries of these kinds. */
  readonly posts: readonly PostedEntry[];
  readonly spent: readonly SpentEntry[];
  readonly planned: readonly PlannedEntry[];
  readonly period: Period;
  readonly today: CalendarDate;
  /** The part of the period from the first entry of the ledger up to today. */
  readonly lived: Period;
  /** The previous period of the same length; null if there is none. */
  readonly before: { readonly entries: readonly Entry[]; readonly period: Period } | null;
  /** All entries of the ledger. */
  readonly known: readonly Entry[];
  readonly settings: Settings;
  readonly all: Figures;
  readonly social: SocialFigures;
  /** Rented networks over the twelve months up to the end of the period, computed on first use. */
  readonly overYear: () => YearFigures;
  /** Time on rented networks by activity, computed on first use. */
  readonly socialActivities: () => ActivityTotals;
}

export interface Look {
  /** null if it does not fire. */
  readonly finding: Finding | null;
  /** The value compared with the first threshold; null if not measurable or without a threshold. */
  readonly measured: number | null;
}

export type Finder<Code extends FindingCode> = (found: Findable, thresholds: Thresholds<Code>) => Look;

export const NOTHING_TO_MEASURE: Look = { finding: null, measured: null };
