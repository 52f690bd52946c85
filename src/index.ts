// The library: a ledger's text in, the objects of `report --json` and `verdict --json` out. Uses no clock, file or network.

import type { Entry } from "./core/entries/entry.ts";
import type { Settings } from "./core/entries/settings.ts";
import type { InputError } from "./core/errors/error.ts";
import { buildReport } from "./core/findings/build-report.ts";
import { GROUPINGS, type Grouping } from "./core/report/grouping.ts";
import { type CalendarDate, parseIsoDate } from "./core/values/dates.ts";
import { type Period, sameLengthBefore } from "./core/values/period.ts";
import { buildVerdict } from "./core/verdict/verdict.ts";
import { en } from "./i18n/en.ts";
import { readLedger as readText } from "./ledger/read/read.ts";
import { type ReportJson, reportJson } from "./render/json.ts";
import { type VerdictJson, verdictJson } from "./render/verdict-json.ts";

export type { Entry } from "./core/entries/entry.ts";
export type { Settings } from "./core/entries/settings.ts";
export type { InputError as Fault } from "./core/errors/error.ts";
export type { Grouping } from "./core/report/grouping.ts";
export type { ReportJson } from "./render/json.ts";
export type { VerdictJson } from "./render/verdict-json.ts";

/** A ledger as values. */
export interface Ledger {
  readonly settings: Settings;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** Errors, each with its line and column; empty for a valid ledger. */
  readonly faults: readonly InputError[];
  /** Warnings: what is valid but looks wrong, such as unknown keys. */
  readonly doubts: readonly InputError[];
}

/** Reads a ledger (docs/FORMAT.md). Never throws for its contents: entries without an error are returned beside `faults`. */
export function readLedger(text: string): Ledger {
  const { settings, entries, errors, warnings } = readText(text);
  return { settings, entries, faults: errors, doubts: warnings };
}

/** Dates as YYYY-MM-DD, inclusive; they default to the first and last entry. */
export interface Between {
  readonly since?: string;
  readonly until?: string;
}

/** Options of `report`. */
export interface ReportOptions extends Between {
  /** Row grouping, `network` by default. */
  readonly by?: Grouping;
}

/** Options of `verdict`. */
export interface VerdictOptions extends Between {
  /** The day of the verdict; later entries are ignored. Overrides `until`. */
  readonly asOf?: string;
  /** Shifts the draws; the same seed gives the same verdict. */
  readonly seed?: number;
  /** Number of draws, at least 100; rounded up to a power of two. */
  readonly draws?: number;
}

/**
 * Figures of a period by `by`, compared with as many days before `since`. Amounts in currency units, time in minutes,
 * undefined figures null. Throws a RangeError for an invalid date or grouping, or an empty period.
 */
export function report(ledger: Ledger, options: ReportOptions = {}): ReportJson {
  const period = between(ledger, options.since, options.until);
  const by = options.by ?? "network";
  if (!GROUPINGS.includes(by)) throw new RangeError(`nothing is divided by ${by}: one of ${GROUPINGS.join(", ")}`);
  const previous = options.since === undefined ? null : sameLengthBefore(period);
  return reportJson(buildReport(ledger.entries, ledger.settings, { period, previous }, { by }), en);
}

/**
 * The verdict on the networks from the entries up to `asOf`. Probabilities from 0 to 1, null if undefined. Throws a
 * RangeError for an invalid date, an empty period, or fewer than 100 draws.
 */
export function verdict(ledger: Ledger, options: VerdictOptions = {}): VerdictJson {
  const { seed, draws } = options;
  if (draws !== undefined && !(draws >= 100)) throw new RangeError(`too few draws: ${draws}`);
  const period = between(ledger, options.since, options.asOf ?? options.until);
  const settled = { period, ...(seed === undefined ? {} : { seed }), ...(draws === undefined ? {} : { draws }) };
  const { verdict: found } = buildVerdict(ledger.entries, ledger.settings, settled);
  return verdictJson(found, en);
}

function between({ entries }: Ledger, since: string | undefined, until: string | undefined): Period {
  const dates = entries.map(({ date }) => date).sort();
  const first = since === undefined ? dates[0] : dateFrom(since);
  const last = until === undefined ? dates.at(-1) : dateFrom(until);
  const period = { since: first ?? last ?? NO_DAY, until: last ?? first ?? NO_DAY };
  if (since === undefined && period.since > period.until) return { since: period.until, until: period.until };
  if (period.since > period.until) throw new RangeError(`${period.since} comes after ${period.until}`);
  return period;
}

/** The period of an empty ledger without given dates. */
const NO_DAY = "1970-01-01" as CalendarDate;

function dateFrom(text: string): CalendarDate {
  const parsed = parseIsoDate(text);
  if (parsed.error) throw new RangeError(`not a date (YYYY-MM-DD): ${text}`);
  return parsed.value;
}
