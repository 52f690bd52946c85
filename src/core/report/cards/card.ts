// A card: the returns of a ledger, rounded, for comparison with others. No names, amounts or days.

import { KNOWN_NETWORKS } from "../../entries/network.ts";
import type { ReportFigures } from "../report.ts";
import { RETURN_VERSION } from "../roi.ts";
import type { Row } from "../rows.ts";

export const CARD_VERSION = 1;

/** With fewer sales a return would tell the size of a single deal. */
const FEWEST_SALES = 3;

/** Hours are given as the step that they lie in. */
const HOUR_STEPS = [0, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** Names of one's own: they could tell who it is. */
const OTHERS = { social: "other", owned: "other-owned" } as const;

export interface CardNetwork {
  readonly network: string;
  readonly owned: boolean;
  /** Share of the hours on all channels, 0 to 1, in whole percents. */
  readonly hours: number;
  /** In tenths; null without a cost or with fewer than three sales. */
  readonly returnPerUnit: number | null;
}

export interface Card {
  readonly returnVersion: number;
  /** Months: 2026-01. */
  readonly since: string;
  readonly until: string;
  /** From this many hours to fewer than that many; null for no upper end. */
  readonly hours: { readonly from: number; readonly to: number | null };
  readonly networks: readonly CardNetwork[];
  /** Of all channels, in hundredths; null as above. */
  readonly returnPerUnit: number | null;
}

/** The card of a report by network. */
export function cardOf({ period, rows, channels }: ReportFigures): Card {
  return {
    returnVersion: RETURN_VERSION,
    since: period.since.slice(0, 7),
    until: period.until.slice(0, 7),
    hours: stepOf(channels.minutes / 60),
    networks: gathered(rows).map(({ network, owned, minutes, cost, grossProfit, sales }) => ({
      network,
      owned,
      hours: channels.minutes === 0 ? 0 : Math.round((minutes / channels.minutes) * 100) / 100,
      returnPerUnit: sales < FEWEST_SALES || cost === 0 ? null : rounded(grossProfit / cost, 10),
    })),
    returnPerUnit:
      channels.sales < FEWEST_SALES || channels.returnPerUnit === null ? null : rounded(channels.returnPerUnit, 100),
  };
}

interface Gathered extends Pick<Row, "minutes" | "cost" | "grossProfit" | "sales"> {
  readonly network: string;
  readonly owned: boolean;
}

/** Channels by name, those of one's own together, rented ones first, most hours first. */
function gathered(rows: readonly Row[]): Gathered[] {
  const byName = new Map<string, Gathered>();
  for (const { key, kind, minutes, cost, grossProfit, sales } of rows) {
    if (key === null || (kind !== "social" && kind !== "owned")) continue;
    if (minutes === 0 && cost === 0 && sales === 0) continue;
    const network = Object.hasOwn(KNOWN_NETWORKS, key) ? key : OTHERS[kind];
    const before = byName.get(network);
    byName.set(network, {
      network,
      owned: kind === "owned",
      minutes: minutes + (before?.minutes ?? 0),
      cost: cost + (before?.cost ?? 0),
      grossProfit: grossProfit + (before?.grossProfit ?? 0),
      sales: sales + (before?.sales ?? 0),
    });
  }
  return [...byName.values()].sort(
    (a, b) => Number(a.owned) - Number(b.owned) || b.minutes - a.minutes || (a.network < b.network ? -1 : 1),
  );
}

function stepOf(hours: number): Card["hours"] {
  const above = HOUR_STEPS.findIndex((step) => step > hours);
  return above === -1
    ? { from: HOUR_STEPS.at(-1) ?? 0, to: null }
    : { from: HOUR_STEPS[above - 1] ?? 0, to: HOUR_STEPS[above] ?? null };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
