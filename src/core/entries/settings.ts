// The settings of a ledger. Rates have dates, so that a new one does not change past figures.

import { addDays, type CalendarDate } from "../values/dates.ts";
import type { Decimal } from "../values/money.ts";
import type { Period } from "../values/period.ts";
import type { Away } from "./away.ts";
import type { ImportMapping, NetworkRules } from "./import-mapping.ts";
import type { NetworkKind } from "./network.ts";
import type { PublishingPace } from "./publishing-pace.ts";
import type { LimitSpan } from "./units.ts";

export type Language = "en" | "fr";

export function isLanguage(text: string | undefined): text is Language {
  return text === "en" || text === "fr";
}

/** A margin of 1 in ten-thousandths: all of the revenue stays. */
export const WHOLE = 10_000;

/** An hourly rate in minor units of the ledger's currency, in force from a day on (null: from the beginning). */
export interface DatedRate {
  readonly from: CalendarDate | null;
  readonly minor: number;
}

/** Units of the ledger's currency for one unit of another, in force from a day on (null: from the beginning). */
export interface DatedExchange {
  readonly from: CalendarDate | null;
  readonly rate: Decimal;
}

/** How `03/04` is read: day first, or month first. */
export type DateOrder = "DMY" | "MDY";

/** Length of a trial if none is given, and at most. */
export const TRIAL_WEEKS = 8;
export const MAX_TRIAL_WEEKS = 26;

/** The trial of a network that the user accepted: hours go to it alone for so many weeks. */
export interface Trial {
  readonly network: string;
  readonly from: CalendarDate;
  /** 1 to MAX_TRIAL_WEEKS. */
  readonly weeks: number;
}

/** The days of a trial: to the same day of the week as it began on, which is when it is judged. */
export function trialPeriod({ from, weeks }: Trial): Period {
  return { since: from, until: addDays(from, 7 * weeks) };
}

/** The stored trial if it runs on a day of a period; else null. */
export function trialIn({ since, until }: Period, { trial }: Pick<Settings, "trial">): Trial | null {
  if (!trial) return null;
  const days = trialPeriod(trial);
  return days.since <= until && days.until >= since ? trial : null;
}

export interface NetworkSettings {
  readonly kind: NetworkKind;
  readonly aliases: readonly string[];
  /** Fit with the ideal clients and with the owner's own style, 0 to 5 each; null unless both are given. */
  readonly fit: { readonly audience: number; readonly codes: number } | null;
  readonly url?: string;
  /** Rules that recognise this network in imported rows. */
  readonly rules?: NetworkRules;
}

/** Maximum minutes per span. */
export interface Limit {
  readonly minutes: number;
  readonly span: LimitSpan;
}

/** What `open` does outside the slots or over a limit: ask for confirmation, or refuse. */
export type Gate = "ask" | "strict";

export interface Publishing {
  readonly network?: string;
  readonly every?: PublishingPace;
  /** Canonical keys of the templates to rotate. */
  readonly models: readonly string[];
}

/** A post template declared in the settings: its goal and the structure of a post. */
export interface PostModel {
  readonly aliases: readonly string[];
  readonly goal?: string;
  /** The parts of a post, in order. */
  readonly structure: readonly string[];
  /** The skeleton to fill in. */
  readonly text?: string;
}

/** Settings of a finding: off, or thresholds by name. */
export type FindingSetting = "off" | Readonly<Record<string, number>>;

export interface Settings {
  /** The name of the business. */
  readonly name: string | null;
  readonly currency: string;
  /** Ascending by `from`; empty if no rate is set. */
  readonly rates: readonly DatedRate[];
  /** In ten-thousandths. */
  readonly margin: number;
  readonly language: Language | null;
  /** The first day of the week: 0 is Sunday. */
  readonly weekStart: 0 | 1 | 6;
  /** null: slashed dates with two readings are refused. */
  readonly dates: DateOrder | null;
  readonly people: ReadonlyMap<string, readonly DatedRate[]>;
  /** The rules on imported rows that are a person's. */
  readonly peopleRules: ReadonlyMap<string, NetworkRules | null>;
  readonly networks: ReadonlyMap<string, NetworkSettings>;
  /** Additional activities, with other words for each. */
  readonly activities: ReadonlyMap<string, readonly string[]>;
  /** By currency; ascending by `from`, never empty. */
  readonly exchange: ReadonlyMap<string, readonly DatedExchange[]>;
  readonly slots: readonly { readonly from: number; readonly to: number }[];
  /** By activity, by network, or under `total`: all rented networks together. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  /** Days off, in the order of the file. */
  readonly away: readonly Away[];
  readonly gate: Gate;
  readonly publishing: Publishing;
  /** Declared post templates, by name. */
  readonly models: ReadonlyMap<string, PostModel>;
  readonly purpose: string | null;
  readonly trial: Trial | null;
  /** Findings that are off or have other thresholds. */
  readonly findings: ReadonlyMap<string, FindingSetting>;
  /** Import mappings by name. */
  readonly imports: ReadonlyMap<string, ImportMapping>;
  /** Rows that no import takes, under `imports: { ignore }`; null if none are named. */
  readonly ignored: NetworkRules | null;
}

/** The settings of a ledger without any. */
export const DEFAULT_SETTINGS: Settings = {
  name: null,
  currency: "EUR",
  rates: [],
  margin: WHOLE,
  language: null,
  weekStart: 1,
  dates: null,
  people: new Map(),
  peopleRules: new Map(),
  networks: new Map(),
  activities: new Map(),
  exchange: new Map(),
  slots: [],
  limits: new Map(),
  away: [],
  gate: "ask",
  publishing: { models: [] },
  models: new Map(),
  purpose: null,
  trial: null,
  findings: new Map(),
  imports: new Map(),
  ignored: null,
};

/** The hourly rate of a person (or the owner) on a day, in minor units; null if there is none. */
export function rateInForce(settings: Settings, person: string | undefined, date: CalendarDate): number | null {
  return datedRateInForce(settings, person, date)?.minor ?? null;
}

/** The same with the day from which it holds. */
export function datedRateInForce(
  settings: Pick<Settings, "people" | "rates">,
  person: string | undefined,
  date: CalendarDate,
): DatedRate | null {
  const own = person === undefined ? undefined : settings.people.get(person);
  const rates = own && own.length > 0 ? own : settings.rates;
  return rates.findLast(({ from }) => from === null || from <= date) ?? null;
}
