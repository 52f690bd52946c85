// The report: what a period's entries add up to, row by row, beside another period.

import type { Entry, PostedEntry } from "../entries/entry.ts";
import { type Filter, isFiltering, NO_FILTER, passes, passesPart } from "../entries/filter.ts";
import type { NetworkKind } from "../entries/network.ts";
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

/** What is asked of a report beside the period. */
export interface ReportQuery {
  /** What rows are. */
  readonly by: Grouping;
  /** What each row is divided by once more. */
  readonly within?: Grouping;
  readonly filter?: Filter;
  /** The figure that rows are sorted by; where absent, rented before owned and the most profitable first. */
  readonly sort?: Ranking;
  /** How many rows stand for themselves; the rest is gathered in one. */
  readonly top?: number;
  /** The name that rows by ledger bear. */
  readonly ledger?: string;
  /** The day on which limits are looked at, where it lies in the period. */
  readonly today?: CalendarDate | undefined;
}

/** A part of the totals, 0 to 1; null where the total is nothing. */
export interface Shares {
  readonly minutes: number | null;
  readonly cost: number | null;
  readonly grossProfit: number | null;
}

/** A part of a row, divided once more. */
export interface RowPart extends Figures {
  readonly key: string | null;
}

/** Figures with their part of the whole, and what they were in the period it is compared with. */
export interface Compared extends Figures {
  readonly share: Shares;
  /** null where there is no other period, or nothing in it. */
  readonly previous: Figures | null;
}

export interface Row extends Compared {
  /** The network, activity, client...; null for entries that name none. */
  readonly key: string | null;
  /** Rented or owned, where rows are networks. */
  readonly kind: NetworkKind | null;
  /** Where rows are divided once more. */
  readonly parts?: readonly RowPart[];
}

export interface Subtotal extends Compared {
  readonly kind: NetworkKind;
}

/** The rows that were not asked for, as one. */
export interface Rest extends Compared {
  readonly rows: number;
}

/** A report without its findings. */
export interface ReportFigures {
  readonly by: Grouping;
  readonly within: Grouping | null;
  readonly currency: string;
  readonly period: Period;
  readonly filter: Filter | null;
  readonly previous: { readonly period: Period; readonly totals: Figures } | null;
  readonly rows: readonly Row[];
  readonly rest: Rest | null;
  /** Of the rented and the owned networks, where rows are networks and there are both. */
  readonly subtotals: readonly Subtotal[];
  readonly totals: Figures;
  /** The whole, divided as each row is; where rows are divided once more. */
  readonly parts?: readonly RowPart[];
  /** An average week of the period as far as it lies behind, in minutes and currency units. */
  readonly perWeek: { readonly minutes: number; readonly cost: number; readonly revenue: number; readonly net: number };
  /** How many rented networks make a profit. */
  readonly study: Study;
  /** How the limits of the settings stand today; none where today is outside the period. */
  readonly limits: readonly LimitStatus[];
  /** Minutes that no hourly rate was in force for: they count nothing. */
  readonly unpricedMinutes: number;
  /** How many entries the period holds. */
  readonly entries: number;
}

/** Sums of one period: in all, and by the keys of each row and of its parts. */
export interface Sums {
  readonly all: Totals;
  readonly byKey: ReadonlyMap<string | null, Totals>;
  readonly parts: ReadonlyMap<string | null, ReadonlyMap<string | null, Totals>>;
  readonly entries: readonly Entry[];
}

/** The figures of the entries inside a period, and their sums. The order of the entries does not matter. */
export function sumUp(
  entries: readonly Entry[],
  settings: Settings,
  { period, previous }: ResolvedPeriod,
  query: ReportQuery,
): { readonly figures: ReportFigures; readonly sums: Sums } {
  const { by, within = null, filter = NO_FILTER, sort, top, today } = query;
  const now = sumsOf(entries, settings, period, query);
  const then = previous && sumsOf(entries, settings, previous, query);
  const { currency } = settings;
  const totals = figuresOf(now.all, currency);
  const kindOf = (key: string | null): NetworkKind | null =>
    by === "network" && key !== null ? kindOfNetwork(settings, key) : null;
  const compared = (sums: Totals, before: Totals | null | undefined): Compared => {
    const figures = figuresOf(sums, currency);
    return { ...figures, share: sharesOf(figures, totals), previous: before ? figuresOf(before, currency) : null };
  };
  const together = (wanted: (key: string | null) => boolean): Compared =>
    compared(gathered(now, wanted) ?? noTotals(), then && gathered(then, wanted));
  const partsOfRow = (key: string | null): Pick<Row, "parts"> =>
    within === null ? {} : { parts: rowParts(now.parts.get(key), within, currency) };
  const all = [...now.byKey].map(
    ([key, sums]): Row => ({ key, kind: kindOf(key), ...compared(sums, then?.byKey.get(key)), ...partsOfRow(key) }),
  );
  const sorted = all.sort(sort ? byRanking(sort) : isChronological(by) ? byName : byWeight);
  const rows = sorted.slice(0, top ?? sorted.length);
  const gatheredKeys = new Set(sorted.slice(rows.length).map(({ key }) => key));
  const kinds = (["social", "owned"] as const).filter((kind) => all.some((row) => row.kind === kind));
  const arranged = sort !== undefined || top !== undefined;
  const figures: ReportFigures = {
    by,
    within,
    currency,
    period,
    filter: isFiltering(filter) ? filter : null,
    previous: previous && then && { period: previous, totals: figuresOf(then.all, currency) },
    rows,
    rest: gatheredKeys.size === 0 ? null : { rows: gatheredKeys.size, ...together((key) => gatheredKeys.has(key)) },
    subtotals:
      kinds.length > 1 && !arranged ? kinds.map((kind) => ({ kind, ...together((key) => kindOf(key) === kind) })) : [],
    totals,
    ...(within === null ? {} : { parts: rowParts(wholeParts(now), within, currency) }),
    perWeek: perWeekOf(totals, livedPart(period, today ?? period.until), currency),
    study: studyOf(all.filter(({ kind }) => kind === "social").map(({ status }) => status)),
    limits:
      today && isWithin(today, period)
        ? limitStatusesOfAll(entries, settings, today, today).filter((standing) => isAbout(filter, standing))
        : [],
    unpricedMinutes: now.all.unpricedMinutes,
    entries: now.entries.length,
  };
  return { figures, sums: now };
}

/** A limit is about what is looked at where it is set on a network that is: time of others counts in it too. */
function isAbout(filter: Filter, { network, activity }: LimitStatus): boolean {
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

/** The sums of the wanted rows as one; null where there are none. */
function gathered(sums: Sums, wanted: (key: string | null) => boolean): Totals | null {
  const those = [...sums.byKey].filter(([key]) => wanted(key));
  if (those.length === 0) return null;
  const whole = noTotals();
  for (const [, totals] of those) addTotals(whole, totals);
  return whole;
}

function wholeParts({ parts }: Sums): Map<string | null, Totals> {
  const whole = new Map<string | null, Totals>();
  for (const ofRow of parts.values()) for (const [key, totals] of ofRow) addTotals(totalsAt(whole, key), totals);
  return whole;
}

/** The parts of a row, in time or the costliest first. */
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

/** Rented before owned before neither; then what brought most, then what cost most, then by name. */
function byWeight(a: Row, b: Row): number {
  const rank = { social: 0, owned: 1 };
  const kinds = (a.kind ? rank[a.kind] : 2) - (b.kind ? rank[b.kind] : 2);
  return kinds || b.grossProfit - a.grossProfit || b.cost - a.cost || byName(a, b);
}
