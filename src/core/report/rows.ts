// The rows of a report: their figures beside those of other periods, and their order.
import { NETWORK_KINDS, type NetworkKind } from "../entries/network.ts";
import { type Grouping, isChronological } from "./grouping.ts";
import { byName, byRanking, type Ranking } from "./ranking.ts";
import { type Figures, figuresOf } from "./roi.ts";
import type { Totals } from "./totals.ts";

/** Shares of the totals, 0 to 1; null if the total is 0. */
export type Shares = Readonly<Record<"minutes" | "cost" | "grossProfit", number | null>>;

export interface RowPart extends Figures {
  readonly key: string | null;
}

/** Figures with their shares and those of other periods. */
export interface Compared extends Figures {
  readonly share: Shares;
  /** null without a previous period or without entries in it. */
  readonly previous: Figures | null;
  /**
   * The return over the twelve months up to the end of the period; null without a cost in them. Only by network, in
   * periods of at most 13 weeks, if the ledger begins before the period: sales come later than hours.
   */
  readonly twelveMonths?: number | null;
}

export interface Row extends Compared {
  /** Network, activity, client etc.; null for entries without one. */
  readonly key: string | null;
  /** Only when grouping by network. */
  readonly kind: NetworkKind | null;
  /** Minutes whose sales come after the period, by the usual lag. Only by network, in periods of at most 13 weeks. */
  readonly minutesToCome?: number;
  readonly parts?: readonly RowPart[];
}

export interface Subtotal extends Compared {
  readonly kind: NetworkKind;
}

export interface Rest extends Compared {
  readonly rows: number;
}

/** What rows are, and in which order. */
export interface RowQuery {
  readonly by: Grouping;
  /** Sort order; default: rented before owned, then by gross profit. */
  readonly sort?: Ranking;
  /** Number of rows to show; the others are combined into one. */
  readonly top?: number;
}

/** The rows in order, and those that `top` leaves out. Sources of sales come last and always stay, as they have no hours to rank. */
export function ranked(
  all: Row[],
  { by, sort, top }: RowQuery,
): { readonly rows: readonly Row[]; readonly rest: readonly Row[] } {
  const sorted = all.sort(sort ? byRanking(sort) : isChronological(by) ? byName : byWeight);
  if (sort === undefined && top === undefined) return { rows: sorted, rest: [] };
  const [sources, others] = [true, false].map((wanted) =>
    sorted.filter(({ kind }) => (kind === "elsewhere") === wanted),
  );
  const most = top ?? sorted.length;
  return { rows: [...(others ?? []).slice(0, most), ...(sources ?? [])], rest: (others ?? []).slice(most) };
}

/** The rows of a second grouping, in its order. */
export function rowParts(
  byKey: ReadonlyMap<string | null, Totals> = new Map(),
  within: Grouping,
  currency: string,
): RowPart[] {
  const parts = [...byKey].map(([key, totals]): RowPart => ({ key, ...figuresOf(totals, currency) }));
  return parts.sort(isChronological(within) ? byName : (a, b) => b.cost - a.cost || byName(a, b));
}

export function sharesOf(figures: Figures, totals: Figures): Shares {
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
