// The report: figures of a period by row, compared with a previous period.

import type { Entry, PostedEntry } from "../entries/entry.ts";
import { type Filter, isFiltering, NO_FILTER, passes, passesPart } from "../entries/filter.ts";
import { NETWORK_KINDS, type NetworkKind } from "../entries/network.ts";
import { type Part, partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { type LimitStatus, limitStatusesOfAll } from "../limits/limit-status.ts";
import { type CalendarDate, dayNumber } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { datedIn, isWithin, livedPart, type Period, type ResolvedPeriod } from "../values/period.ts";
import { creditsOf } from "./attribution.ts";
import { type Grouping, groupingKey, isChronological } from "./grouping.ts";
import { byName, byRanking, type Ranking } from "./ranking.ts";
import { type Figures, figuresOf } from "./roi.ts";
import { type Study, studyOf } from "./study.ts";
import { addPart, addTotals, noTotals, type Totals, totalsAt } from "./totals.ts";

export interface ReportQuery {
  readonly by: Grouping;
  /** Second grouping within each row. */
  readonly within?: Grouping;
  readonly filter?: Filter;
  /** Sort order; default: rented before owned, then by gross profit. */
  readonly sort?: Ranking;
  /** Number of rows to show; the others are combined into one. */
  readonly top?: number;
  readonly ledger?: string;
  /** The day of the limit status, if inside the period. */
  readonly today?: CalendarDate | undefined;
}

/** Shares of the totals, 0 to 1; null if the total is 0. */
export interface Shares {
  readonly minutes: number | null;
  readonly cost: number | null;
  readonly grossProfit: number | null;
}

export interface RowPart extends Figures {
  readonly key: string | null;
}

/** Figures with their shares and those of the previous period. */
export interface Compared extends Figures {
  readonly share: Shares;
  /** null without a previous period or without entries in it. */
  readonly previous: Figures | null;
}

export interface Row extends Compared {
  /** Network, activity, client etc.; null for entries without one. */
  readonly key: string | null;
  /** Only when grouping by network. */
  readonly kind: NetworkKind | null;
  readonly parts?: readonly RowPart[];
}

export interface Subtotal extends Compared {
  readonly kind: NetworkKind;
}

export interface Rest extends Compared {
  readonly rows: number;
}

export interface ReportFigures {
  readonly by: Grouping;
  readonly within: Grouping | null;
  readonly currency: string;
  readonly period: Period;
  readonly filter: Filter | null;
  readonly previous: { readonly period: Period; readonly totals: Figures } | null;
  readonly rows: readonly Row[];
  readonly rest: Rest | null;
  /** Rented and owned networks, if rows are networks of both kinds. */
  readonly subtotals: readonly Subtotal[];
  readonly totals: Figures;
  /** The totals by the second grouping. */
  readonly parts?: readonly RowPart[];
  /** Weekly average over the part of the period up to today, in minutes and currency units. */
  readonly perWeek: { readonly minutes: number; readonly cost: number; readonly revenue: number; readonly net: number };
  /** Profit and loss counts of the rented networks. */
  readonly study: Study;
  /** Limit status today; empty if today is outside the period. */
  readonly limits: readonly LimitStatus[];
  /** Minutes without an hourly rate; they cost nothing. */
  readonly unpricedMinutes: number;
  readonly entries: number;
}

/** Sums of one period: total, by row, and by row and second grouping. */
export interface Sums {
  readonly all: Totals;
  readonly byKey: ReadonlyMap<string | null, Totals>;
  readonly parts: ReadonlyMap<string | null, ReadonlyMap<string | null, Totals>>;
  readonly entries: readonly Entry[];
}

/** Computes the figures of a period, in any order of entries, and returns the sums for further use. */
export function sumUp(
  entries: readonly Entry[],
  settings: Settings,
  { period, previous }: ResolvedPeriod,
  query: ReportQuery,
): { readonly figures: ReportFigures; readonly sums: Sums } {
  const { by, within = null, filter = NO_FILTER, sort, top, today } = query;
  const now = sumsOf(entries, settings, period, query);
  const prior = previous && sumsOf(entries, settings, previous, query);
  const { currency } = settings;
  const totals = figuresOf(now.all, currency);
  const kindOf = (key: string | null): NetworkKind | null =>
    by === "network" && key !== null ? kindOfNetwork(settings, key) : null;
  const compared = (sums: Totals, before: Totals | null | undefined): Compared => {
    const figures = figuresOf(sums, currency);
    return { ...figures, share: sharesOf(figures, totals), previous: before ? figuresOf(before, currency) : null };
  };
  const combined = (matches: (key: string | null) => boolean): Compared =>
    compared(combine(now, matches) ?? noTotals(), prior && combine(prior, matches));
  const partsOfRow = (key: string | null): Pick<Row, "parts"> =>
    within === null ? {} : { parts: rowParts(now.parts.get(key), within, currency) };
  const all = [...now.byKey].map(
    ([key, sums]): Row => ({ key, kind: kindOf(key), ...compared(sums, prior?.byKey.get(key)), ...partsOfRow(key) }),
  );
  const sorted = all.sort(sort ? byRanking(sort) : isChronological(by) ? byName : byWeight);
  const rows = sorted.slice(0, top ?? sorted.length);
  const restKeys = new Set(sorted.slice(rows.length).map(({ key }) => key));
  const kinds = NETWORK_KINDS.filter((kind) => all.some((row) => row.kind === kind));
  const isCustomOrder = sort !== undefined || top !== undefined;
  const figures: ReportFigures = {
    by,
    within,
    currency,
    period,
    filter: isFiltering(filter) ? filter : null,
    previous: previous && prior && { period: previous, totals: figuresOf(prior.all, currency) },
    rows,
    rest: restKeys.size === 0 ? null : { rows: restKeys.size, ...combined((key) => restKeys.has(key)) },
    subtotals:
      kinds.length > 1 && !isCustomOrder
        ? kinds.map((kind) => ({ kind, ...combined((key) => kindOf(key) === kind) }))
        : [],
    totals,
    ...(within === null ? {} : { parts: rowParts(wholeParts(now), within, currency) }),
    perWeek: perWeekOf(totals, livedPart(period, today ?? period.until), currency),
    study: studyOf(all.filter(({ kind }) => kind === "social").map(({ status }) => status)),
    limits:
      today && isWithin(today, period)
        ? limitStatusesOfAll(entries, settings, today, today).filter((standing) => appliesTo(filter, standing))
        : [],
    unpricedMinutes: now.all.unpricedMinutes,
    entries: now.entries.length,
  };
  return { figures, sums: now };
}

/** With a filter, only limits on its networks apply: other limits also count time that it excludes. */
function appliesTo(filter: Filter, { network, activity }: LimitStatus): boolean {
  if (!isFiltering(filter)) return true;
  const byNetworkAlone = !isFiltering({ ...filter, networks: [] });
  return byNetworkAlone && activity === null && network !== null && filter.networks.includes(network);
}

function sumsOf(entries: readonly Entry[], settings: Settings, period: Period, query: ReportQuery): Sums {
  const { by, within, filter = NO_FILTER } = query;
  const keyOf = groupingKey(by, settings, query.ledger);
  const partKeyOf = within === undefined ? null : groupingKey(within, settings, query.ledger);
  const all = noTotals();
  const byKey = new Map<string | null, Totals>();
  const parts = new Map<string | null, Map<string | null, Totals>>();
  const add = (entry: Entry, part: Part, post: PostedEntry | null): void => {
    if (entry.kind === "followers" || entry.kind === "reach" || !passesPart(filter, part)) return;
    const key = keyOf(entry, part, post);
    addPart(totalsAt(byKey, key), entry, part, settings);
    if (partKeyOf === null) return;
    const ofRow = parts.get(key) ?? new Map<string | null, Totals>();
    parts.set(key, ofRow);
    addPart(totalsAt(ofRow, partKeyOf(entry, part, post)), entry, part, settings);
  };
  const dated = datedIn(entries, period);
  const inside = isFiltering(filter) ? dated.filter((entry) => passes(filter, entry)) : dated;
  if (by === "model" || within === "model") {
    const wanted = new Set(inside);
    for (const { origin, entry, part, post } of creditsOf(entries, settings))
      if (wanted.has(origin)) add(entry, part, post);
  } else for (const entry of inside) for (const part of partsOf(entry, settings)) add(entry, part, null);
  for (const totals of byKey.values()) addTotals(all, totals);
  return { all, byKey, parts, entries: inside };
}

/** Combined sums of the rows that match; null if there are none. */
function combine(sums: Sums, matches: (key: string | null) => boolean): Totals | null {
  const matching = [...sums.byKey].filter(([key]) => matches(key));
  if (matching.length === 0) return null;
  const whole = noTotals();
  for (const [, totals] of matching) addTotals(whole, totals);
  return whole;
}

function wholeParts({ parts }: Sums): Map<string | null, Totals> {
  const whole = new Map<string | null, Totals>();
  for (const ofRow of parts.values()) for (const [key, totals] of ofRow) addTotals(totalsAt(whole, key), totals);
  return whole;
}

function rowParts(byKey: Sums["byKey"] = new Map(), within: Grouping, currency: string): RowPart[] {
  const parts = [...byKey].map(([key, totals]): RowPart => ({ key, ...figuresOf(totals, currency) }));
  return parts.sort(isChronological(within) ? byName : (a, b) => b.cost - a.cost || byName(a, b));
}

function perWeekOf(
  { minutes, cost, revenue, net }: Figures,
  { since, until }: Period,
  currency: string,
): ReportFigures["perWeek"] {
  const weeks = (dayNumber(until) - dayNumber(since) + 1) / 7;
  const money = (value: number): number => roundMoney(value / weeks, currency);
  return { minutes: Math.round(minutes / weeks), cost: money(cost), revenue: money(revenue), net: money(net) };
}

function sharesOf(figures: Figures, totals: Figures): Shares {
  const part = (own: number, whole: number): number | null => (whole === 0 ? null : own / whole);
  return {
    minutes: part(figures.minutes, totals.minutes),
    cost: part(figures.cost, totals.cost),
    grossProfit: part(figures.grossProfit, totals.grossProfit),
  };
}

/** Rented, owned, elsewhere, none; then by gross profit, cost and name. */
function byWeight(a: Row, b: Row): number {
  const rank = (kind: NetworkKind | null): number => (kind ? NETWORK_KINDS.indexOf(kind) : NETWORK_KINDS.length);
  const kinds = rank(a.kind) - rank(b.kind);
  return kinds || b.grossProfit - a.grossProfit || b.cost - a.cost || byName(a, b);
}
