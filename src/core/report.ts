// The report: what a period's entries add up to, row by row, beside the period before it.
import type { Entry } from "./entry.ts";
import type { Finding } from "./findings/finding.ts";
import { findingsOf } from "./findings/findings.ts";
import { type Grouping, groupingKey, isChronological } from "./grouping.ts";
import type { NetworkKind } from "./network.ts";
import type { Period, ResolvedPeriod } from "./period.ts";
import { type Figures, figuresOf } from "./roi.ts";
import type { Settings } from "./settings.ts";
import { addPart, addTotals, noTotals, partsOf, type Totals } from "./totals.ts";
import { kindOfNetwork } from "./vocabulary.ts";

/** A part of the totals, 0 to 1; null where the total is nothing. */
export interface Shares {
  readonly minutes: number | null;
  readonly cost: number | null;
  readonly grossProfit: number | null;
}

export interface Row extends Figures {
  /** The network, activity, client...; null for entries that name none. */
  readonly key: string | null;
  /** Rented or owned, where rows are networks. */
  readonly kind: NetworkKind | null;
  readonly share: Shares;
  /** The same row's return in the previous period; null where it had none. */
  readonly previousReturnPerUnit: number | null;
}

export interface Subtotal extends Figures {
  readonly kind: NetworkKind;
  readonly share: Shares;
  readonly previousReturnPerUnit: number | null;
}

export interface Report {
  readonly by: Grouping;
  readonly currency: string;
  readonly period: Period;
  readonly previous: { readonly period: Period; readonly totals: Figures } | null;
  readonly rows: readonly Row[];
  /** Of the rented and the owned networks, where rows are networks and there are both. */
  readonly subtotals: readonly Subtotal[];
  readonly totals: Figures;
  /** Minutes that no hourly rate was in force for: they count nothing. */
  readonly unpricedMinutes: number;
  /** How many entries the period holds. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** Sums of one period: in all, and by the key of each row. */
interface Sums {
  readonly all: Totals;
  readonly byKey: ReadonlyMap<string | null, Totals>;
  readonly entries: readonly Entry[];
}

/** The report of the entries inside a period, divided by `by`. The order of the entries does not matter. */
export function buildReport(
  entries: readonly Entry[],
  settings: Settings,
  { period, previous }: ResolvedPeriod,
  by: Grouping,
): Report {
  const now = sumsOf(entries, settings, period, by);
  const then = previous && sumsOf(entries, settings, previous, by);
  const { currency } = settings;
  const totals = figuresOf(now.all, currency);
  const kindOf = (key: string | null): NetworkKind | null =>
    by === "network" && key !== null ? kindOfNetwork(settings, key) : null;
  const before = (sums: Totals | undefined): number | null => (sums ? figuresOf(sums, currency).returnPerUnit : null);
  const rows = [...now.byKey].map(([key, sums]): Row => {
    const figures = figuresOf(sums, currency);
    const previousReturnPerUnit = before(then?.byKey.get(key));
    return { key, kind: kindOf(key), ...figures, share: sharesOf(figures, totals), previousReturnPerUnit };
  });
  const kinds = (["social", "owned"] as const).filter((kind) => rows.some((row) => row.kind === kind));
  const subtotals = kinds.map((kind): Subtotal => {
    const ofKind = (key: string | null): boolean => kindOf(key) === kind;
    const figures = figuresOf(gathered(now, ofKind), currency);
    const previousReturnPerUnit = before(then ? gathered(then, ofKind) : undefined);
    return { kind, ...figures, share: sharesOf(figures, totals), previousReturnPerUnit };
  });
  return {
    by,
    currency,
    period,
    previous: previous && then && { period: previous, totals: figuresOf(then.all, currency) },
    rows: rows.sort(isChronological(by) ? byKeyOrder : byWeight),
    subtotals: kinds.length > 1 ? subtotals : [],
    totals,
    unpricedMinutes: now.all.unpricedMinutes,
    entries: now.entries.length,
    findings: findingsOf({ entries: now.entries, settings, period }),
  };
}

function sumsOf(entries: readonly Entry[], settings: Settings, { since, until }: Period, by: Grouping): Sums {
  const inside = entries.filter(({ date }) => date >= since && date <= until);
  const keyOf = groupingKey(by, settings);
  const all = noTotals();
  const byKey = new Map<string | null, Totals>();
  for (const entry of inside) {
    if (entry.kind === "followers") continue;
    for (const part of partsOf(entry, settings)) {
      const key = keyOf(entry, part);
      const row = byKey.get(key) ?? noTotals();
      byKey.set(key, row);
      addPart(row, entry, part, settings);
      addPart(all, entry, part, settings);
    }
  }
  return { all, byKey, entries: inside };
}

function gathered(sums: Sums, wanted: (key: string | null) => boolean): Totals {
  const gatheredTotals = noTotals();
  for (const [key, totals] of sums.byKey) if (wanted(key)) addTotals(gatheredTotals, totals);
  return gatheredTotals;
}

function sharesOf(figures: Figures, totals: Figures): Shares {
  const part = (own: number, whole: number): number | null => (whole === 0 ? null : own / whole);
  return {
    minutes: part(figures.minutes, totals.minutes),
    cost: part(figures.cost, totals.cost),
    grossProfit: part(figures.grossProfit, totals.grossProfit),
  };
}

function byKeyOrder(a: Row, b: Row): number {
  return compareKeys(a.key, b.key);
}

/** Rented before owned before neither; then what brought most, then what cost most, then by name. */
function byWeight(a: Row, b: Row): number {
  const rank = { social: 0, owned: 1 };
  const kinds = (a.kind ? rank[a.kind] : 2) - (b.kind ? rank[b.kind] : 2);
  return kinds || b.grossProfit - a.grossProfit || b.cost - a.cost || compareKeys(a.key, b.key);
}

function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
