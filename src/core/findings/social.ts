// Totals and figures of the rented networks of a period, shared by the findings.
import type { Entry, TimeEntry } from "../entries/entry.ts";
import { partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { type Figures, figuresOf } from "../report/roi.ts";
import { addPart, addTime, addTotals, noTotals, type Totals, totalsAt } from "../report/totals.ts";
import { memoize } from "../text/memoize.ts";

export interface SocialNetwork {
  readonly network: string;
  readonly figures: Figures;
  readonly totals: Totals;
}

export interface SocialFigures {
  readonly all: Figures;
  readonly byNetwork: readonly SocialNetwork[];
}

/** Totals by network, null for none. Covers every part of every entry. */
export type NetworkTotals = ReadonlyMap<string | null, Totals>;

/** Sums entries by network, ignoring kinds that add nothing. */
export function networkTotals(entries: Iterable<Entry>, settings: Settings): NetworkTotals {
  const byNetwork = new Map<string | null, Totals>();
  for (const entry of entries) {
    if (entry.kind === "followers" || entry.kind === "reach") continue;
    for (const part of partsOf(entry, settings)) addPart(totalsAt(byNetwork, part.network), entry, part, settings);
  }
  return byNetwork;
}

/** Totals by activity, undefined for none. */
export function socialActivities(entries: readonly Entry[], settings: Settings): Map<string | undefined, Totals> {
  const byActivity = new Map<string | undefined, Totals>();
  const isSocial = isOnSocial(settings);
  for (const entry of entries) {
    if (entry.kind === "time" && isSocial(entry))
      addTime(totalsAt(byActivity, entry.activity), entry, entry.minutes, settings);
  }
  return byActivity;
}

export function figuresOfAll(totals: Iterable<Totals>, settings: Settings): Figures {
  const sum = noTotals();
  for (const own of totals) addTotals(sum, own);
  return figuresOf(sum, settings.currency);
}

/** Figures of the rented networks, overall and by network (sorted by name). */
export function socialFigures(totals: NetworkTotals, settings: Settings): SocialFigures {
  const rows = [...totals].flatMap(([network, own]): SocialNetwork[] => {
    if (network === null || kindOfNetwork(settings, network) !== "social") return [];
    return [{ network, figures: figuresOf(own, settings.currency), totals: own }];
  });
  return { all: together(rows, settings), byNetwork: rows.sort((a, b) => (a.network < b.network ? -1 : 1)) };
}

/** Combined figures, rounded after summing. */
export function together(networks: readonly SocialNetwork[], settings: Settings): Figures {
  return figuresOfAll(
    networks.map(({ totals }) => totals),
    settings,
  );
}

/** Whether a time entry, which has at most one network, is on a rented one. */
function isOnSocial(settings: Settings): (entry: TimeEntry) => boolean {
  const isSocial = memoize((network) => kindOfNetwork(settings, network) === "social");
  return ({ networks }) => {
    const network = networks[0]?.network;
    return network !== undefined && isSocial(network);
  };
}

/** Sums `minutes` of each entry on rented networks, and their cost in currency units. */
export function socialTime(
  entries: readonly Entry[],
  settings: Settings,
  minutes: (entry: TimeEntry) => number,
): { readonly minutes: number; readonly cost: number } {
  const totals = noTotals();
  const isSocial = isOnSocial(settings);
  for (const entry of entries) {
    if (entry.kind !== "time") continue;
    const wanted = minutes(entry);
    if (wanted > 0 && isSocial(entry)) addTime(totals, entry, wanted, settings);
  }
  const figures = figuresOf(totals, settings.currency);
  return { minutes: figures.minutes, cost: figures.cost };
}
