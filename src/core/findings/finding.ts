// A finding: something in a period's figures that a person should know, as data. Its sentence comes last, in i18n.

import type { Entry, PostedEntry, SpentEntry, TimeEntry } from "../entries/entry.ts";
import type { LimitSpan, Settings } from "../entries/settings.ts";
import type { Figures } from "../report/roi.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { ActivityTotals, SocialFigures } from "./social.ts";
import type { FindingCode, Thresholds } from "./thresholds.ts";

export type { FindingCode } from "./thresholds.ts";

export const SEVERITIES = ["alert", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The hours behind a network's figures: too few of something to lean on. */
export interface ThinRow {
  readonly network: string;
  readonly weeks: number;
  readonly minutes: number;
  readonly sales: number;
}

/** What each finding's sentence needs to know. Money in currency units, shares from 0 to 1, time in minutes. */
export interface FindingParams {
  "unpaid-work": { cost: number; minutes: number; grossProfit: number; networks: readonly string[] };
  "scrolling-share": { cost: number; minutes: number; share: number };
  /** The worst case is one entry: how long it was meant to take and how long it took. */
  overrun: {
    cost: number;
    minutes: number;
    entries: number;
    worst: { date: CalendarDate; network: string | null; planned: number; minutes: number };
  };
  /** The cost of all but the biggest. */
  scattered: { networks: readonly string[]; share: number; cost: number };
  /** What it lost; 0 where it lost nothing. */
  "attention-gap": { network: string; timeShare: number; profitShare: number; loss: number };
  /** Minutes a post, or a thousand people reached, in the period before and in this one. */
  treadmill: { network: string; per: "post" | "reach"; before: number; now: number; change: number };
  /** `reachPerFollower` where it is known of both periods and fell. */
  "pay-to-play": {
    spent: number;
    networks: readonly string[];
    costPerThousand: number | null;
    reachPerFollower: { before: number; now: number } | null;
  };
  /** `month` is what the network brings in an average month. */
  "rented-land": { network: string; share: number; month: number };
  "no-owned-channel": { minutes: number };
  /** Turns of the pace that have their posts; the days of the longest silence, 0 where none is longer than a turn; bursts. */
  irregular: { network: string | null; kept: number; turns: number; silence: number; bursts: number };
  "too-many-models": { models: readonly string[] };
  "no-models": { posts: number; planned: readonly string[] };
  unanswered: { comments: number; answered: number; share: number };
  "outside-slots": { cost: number; minutes: number; share: number };
  /** The limit, of an activity, a network or, both being null, all rented networks; how many spans passed it, and by how much. */
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
  /** Minutes a day, beside those of internet users in 2020. */
  "screen-time": { minutes: number; yardstick: number };
}

/** A finding, with what it costs a person in currency units so that the costliest can come first. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly params: FindingParams[Code];
    readonly price: number;
  };
}[FindingCode];

/** Time that was planned to take so many minutes. */
export type PlannedEntry = TimeEntry & { readonly planned: number };

/** What a finding looks at: the entries of one period, what came before, and what they add up to. */
export interface Findable {
  readonly entries: readonly Entry[];
  /** Those of them that are posts, money spent, and time with a plan. */
  readonly posts: readonly PostedEntry[];
  readonly spent: readonly SpentEntry[];
  readonly planned: readonly PlannedEntry[];
  readonly period: Period;
  /** The day it is, and the part of the period that lies behind on it. */
  readonly today: CalendarDate;
  readonly lived: Period;
  /** The period before, of the same length; null where nothing comes before. */
  readonly before: { readonly entries: readonly Entry[]; readonly period: Period } | null;
  /** Every entry of the ledger. */
  readonly known: readonly Entry[];
  readonly settings: Settings;
  readonly all: Figures;
  readonly social: SocialFigures;
  /** The time on rented networks by activity, added up when it is first asked for. */
  readonly socialActivities: () => ActivityTotals;
}

/** What a finder saw. */
export interface Look {
  /** null where it keeps silent. */
  readonly finding: Finding | null;
  /** What was held against the finding's first threshold; null where there is nothing to measure, or no threshold. */
  readonly measured: number | null;
}

export type Finder<Code extends FindingCode> = (found: Findable, thresholds: Thresholds<Code>) => Look;

export const NOTHING_TO_MEASURE: Look = { finding: null, measured: null };
