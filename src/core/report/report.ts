// The report: figures of a period by row, compared with a previous period.

import { daysOf } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import { type Filter, isFiltering, NO_FILTER, passesNetwork } from "../entries/filter.ts";
import { NETWORK_KINDS, type NetworkKind } from "../entries/network.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { type LimitStatus, limitStatusesOfAll } from "../limits/limit-status.ts";
import { minorDigits } from "../values/currency.ts";
import type { CalendarDate } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import {
  comparableFrom,
  daysIn,
  isWithin,
  livedPart,
  loggedPart,
  type Period,
  type ResolvedPeriod,
  yearTo,
} from "../values/period.ts";
import { type Audience, audienceOf } from "./audience.ts";
import { minutesToCome } from "./due.ts";
import { type Grouping, spanKeys } from "./grouping.ts";
import { type Prices, pricesOf } from "./prices.ts";
import { type Figures, figuresOf } from "./roi.ts";
import {
  type Compared,
  type Rest,
  type Row,
  type RowPart,
  type RowQuery,
  ranked,
  rowParts,
  type Subtotal,
  sharesOf,
} from "./rows.ts";
import { type Study, studyOf } from "./study.ts";
import { combine, type SumQuery, type Sums, sumsOf, wholeParts } from "./sums.ts";
import { noTotals, type Totals } from "./totals.ts";

export interface ReportQuery extends SumQuery, RowQuery {
  /** The day of the limit status, if inside the period. */
  readonly today?: CalendarDate | undefined;
}

export interface ReportFigures {
  readonly by: Grouping;
  readonly within: Grouping | null;
  readonly currency: string;
  readonly period: Period;
  readonly filter: Filter | null;
  /** The period compared with; null if there is none, or if the ledger begins after its first day. */
  readonly previous: { readonly period: Period; readonly totals: Figures; readonly channels: Figures } | null;
  /** Why a period that was asked for is not compared with, as the ledger does not cover it whole; null otherwise. */
  readonly notCompared: {
    /** The day of the first entry. */
    readonly begins: CalendarDate;
    /** The first day on which such a report has one to compare with; null if it never will. */
    readonly from: CalendarDate | null;
  } | null;
  readonly rows: readonly Row[];
  readonly rest: Rest | null;
  /** By kind, if rows are networks of several kinds; sales from elsewhere alone if rows are sorted or gathered. */
  readonly subtotals: readonly Subtotal[];
  /** Everything, also sales from elsewhere and what has no network. */
  readonly totals: Figures;
  /** Rented networks and owned channels: what the logged hours were for. */
  readonly channels: Compared;
  /** Revenue without a network or of the source `unknown`, and its share of all revenue (null without revenue). */
  readonly unknownOrigin: { readonly revenue: number; readonly share: number | null };
  /** The hourly rates and margins that the figures were computed with. */
  readonly prices: Prices;
  /** Followers, reach and replies; only by network. */
  readonly audience: readonly Audience[];
  /** The totals by the second grouping. */
  readonly parts?: readonly RowPart[];
  /** Weekly average from the first entry (or day of the period) to today (or its end), in minutes and currency units. */
  readonly perWeek: Readonly<Record<"minutes" | "cost" | "revenue" | "grossProfit" | "net", number>>;
  /** Profit and loss counts of the rented networks. */
  readonly study: Study;
  /** Limit status today; empty if today is outside the period, or the period longer than a month. */
  readonly limits: readonly LimitStatus[];
  /** Minutes without an hourly rate; they cost nothing. */
  readonly unpricedMinutes: number;
  readonly entries: number;
}

/** Up to this length, a report has the return over twelve months beside its own. */
const THIRTEEN_WEEKS = 91;
const LONGEST_MONTH = 31;

/** The sums behind a report; `year`: of twelve months, if the report has them. */
export interface ReportSums {
  readonly now: Sums;
  readonly year: Sums | null;
}

/** Computes the figures of a period, in any order of entries, and returns the sums for further use. */
export function sumUp(
  entries: readonly Entry[],
  settings: Settings,
  resolved: ResolvedPeriod,
  query: ReportQuery,
): { readonly figures: ReportFigures; readonly sums: ReportSums } {
  const { by, within = null, filter = NO_FILTER, sort, top, today } = query;
  const { currency } = settings;
  const { period, step } = resolved;
  const begins = daysOf(entries)?.since;
  const isCovered = resolved.previous !== null && begins !== undefined && begins <= resolved.previous.since;
  const previous = isCovered ? resolved.previous : null;
  const now = sumsOf(entries, settings, period, query);
  const prior = previous && sumsOf(entries, settings, previous, query);
  const hasReturns = filter.activities.length === 0 && filter.people.length === 0;
  const isShort = by === "network" && daysIn(period) <= THIRTEEN_WEEKS;
  const isYearBeside = isShort && hasReturns && begins !== undefined && begins < period.since;
  const year = isYearBeside ? sumsOf(entries, settings, yearTo(period.until), query) : null;
  const toCome = isShort ? minutesToCome(now.entries, period.until) : null;
  const totals = figuresOf(now.all, currency);
  const kindOf = (key: string | null): NetworkKind | null =>
    by === "network" && key !== null ? kindOfNetwork(settings, key) : null;
  const compared = (sums: Totals, before: Totals | null | undefined, longer: Totals | null | undefined): Compared => {
    const figures = figuresOf(sums, currency);
    return {
      ...figures,
      share: sharesOf(figures, totals),
      previous: before ? figuresOf(before, currency) : null,
      ...(year === null ? {} : { twelveMonths: longer ? figuresOf(longer, currency).returnPerUnit : null }),
    };
  };
  const combined = (matches: (key: string | null) => boolean): Compared =>
    compared(combine(now, matches) ?? noTotals(), prior && combine(prior, matches), year && combine(year, matches));
  const rowOf = ([key, sums]: readonly [string | null, Totals]): Row => ({
    key,
    kind: kindOf(key),
    ...compared(sums, prior?.byKey.get(key), year?.byKey.get(key)),
    ...(toCome === null || key === null ? {} : { minutesToCome: Math.round(toCome.get(key) ?? 0) }),
    ...(within === null ? {} : { parts: rowParts(now.parts.get(key), within, currency) }),
  });
  const lived = loggedPart(livedPart(period, today ?? period.until), begins);
  const isCustomOrder = sort !== undefined || top !== undefined;
  const keys = isCustomOrder || now.entries.length === 0 ? [] : spanKeys(by, lived, settings);
  const empty = keys.filter((key) => !now.byKey.has(key)).map((key) => [key, noTotals()] as const);
  const all = [...now.byKey, ...empty].map(rowOf);
  const { rows, rest } = ranked(all, query);
  const restKeys = new Set(rest.map(({ key }) => key));
  const kinds = NETWORK_KINDS.filter((kind) => all.some((row) => row.kind === kind));
  const figures: ReportFigures = {
    by,
    within,
    currency,
    period,
    filter: isFiltering(filter) ? filter : null,
    previous: previous &&
      prior && {
        period: previous,
        totals: figuresOf(prior.all, currency),
        channels: figuresOf(prior.channels, currency),
      },
    notCompared:
      resolved.previous === null || begins === undefined || isCovered
        ? null
        : { begins, from: step ? comparableFrom(step, begins) : null },
    rows,
    rest: restKeys.size === 0 ? null : { rows: restKeys.size, ...combined((key) => restKeys.has(key)) },
    subtotals: kinds
      .filter((kind) => kinds.length > 1 && (!isCustomOrder || kind === "elsewhere"))
      .map((kind) => ({ kind, ...combined((key) => kindOf(key) === kind) })),
    totals,
    channels: compared(now.channels, prior?.channels, year?.channels),
    unknownOrigin: unknownOrigin(now, totals, currency),
    prices: pricesOf(now.entries, settings, filter),
    audience:
      by === "network" ? audienceOf(entries, period).filter(({ network }) => passesNetwork(filter, network)) : [],
    ...(within === null ? {} : { parts: rowParts(wholeParts(now), within, currency) }),
    perWeek: perWeekOf(totals, lived, currency),
    study: studyOf(all.filter(({ kind }) => kind === "social").map(({ status }) => status)),
    limits:
      today && isWithin(today, period) && daysIn(period) <= LONGEST_MONTH
        ? limitStatusesOfAll(entries, settings, { today }).filter((status) => appliesTo(filter, status))
        : [],
    unpricedMinutes: now.all.unpricedMinutes,
    entries: now.entries.length,
  };
  return { figures, sums: { now, year } };
}

interface Main {
  readonly channels: Figures;
  readonly totals: Figures;
}

/**
 * The figures that a report's main sentence, its threshold and ranks are about: the channels, or everything if the period
 * has nothing on them.
 */
export function mainFigures({ channels, totals, previous }: Main & { readonly previous: Main | null }): {
  readonly figures: Figures;
  readonly previous: Figures | null;
} {
  const { minutes, cost, revenue } = channels;
  return minutes === 0 && cost === 0 && revenue === 0
    ? { figures: totals, previous: previous?.totals ?? null }
    : { figures: channels, previous: previous?.channels ?? null };
}

function unknownOrigin(
  { unknownRevenue }: Sums,
  { revenue }: Figures,
  currency: string,
): ReportFigures["unknownOrigin"] {
  const unknown = unknownRevenue / 10 ** minorDigits(currency);
  return { revenue: unknown, share: revenue === 0 ? null : unknown / revenue };
}

/** With a filter, only limits on its networks apply: other limits also count time that it excludes. */
function appliesTo(filter: Filter, { network, activity }: LimitStatus): boolean {
  if (!isFiltering(filter)) return true;
  const byNetworkAlone = !isFiltering({ ...filter, networks: [] });
  return byNetworkAlone && activity === null && network !== null && filter.networks.includes(network);
}

function perWeekOf(
  { minutes, cost, revenue, grossProfit }: Figures,
  period: Period,
  currency: string,
): ReportFigures["perWeek"] {
  const weeks = daysIn(period) / 7;
  const money = (value: number): number => roundMoney(value / weeks, currency);
  const [profit, spent] = [money(grossProfit), money(cost)];
  const net = roundMoney(profit - spent, currency);
  return { minutes: Math.round(minutes / weeks), cost: spent, revenue: money(revenue), grossProfit: profit, net };
}
