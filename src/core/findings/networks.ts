// Figures of the rented networks, shared by the findings: in a period, and over twelve months, which is what the verdict
// looks at: a finding about a few weeks must not contradict it.
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

/** Combined figures, rounded after summing. */
export function figuresOfAll(totals: Iterable<Totals>, { currency }: Settings): Figures {
  const sum = noTotals();
  for (const own of totals) addTotals(sum, own);
  return figuresOf(sum, currency);
}

export function together(networks: readonly SocialNetwork[], settings: Settings): Figures {
  return figuresOfAll(
    networks.map(({ totals }) => totals),
    settings,
  );
}

/** Figures of the rented networks, overall and by network (sorted by name). */
export function socialFigures(totals: NetworkTotals, settings: Settings): SocialFigures {
  const rows = [...totals].flatMap(([network, own]): SocialNetwork[] => {
    if (network === null || kindOfNetwork(settings, network) !== "social") return [];
    return [{ network, figures: figuresOf(own, settings.currency), totals: own }];
  });
  return { all: together(rows, settings), byNetwork: rows.sort((a, b) => (a.network < b.network ? -1 : 1)) };
}

/** Sums `minutes` of each time entry on a rented network, and their cost in currency units. */
export function socialTime(
  entries: readonly Entry[],
  settings: Settings,
  minutes: (entry: TimeEntry) => number,
): { readonly minutes: number; readonly cost: number } {
  const totals = noTotals();
  const isSocial = memoize((network) => kindOfNetwork(settings, network) === "social");
  for (const entry of entries) {
    if (entry.kind !== "time") continue;
    const wanted = minutes(entry);
    const network = entry.networks[0]?.network;
    if (wanted > 0 && network !== undefined && isSocial(network)) addTime(totals, entry, wanted, settings);
  }
  const { cost } = figuresOf(totals, settings.currency);
  return { minutes: totals.minutes, cost };
}

export type YearFigures = ReadonlyMap<string, SocialNetwork>;

/** The rented networks by name. */
export function yearFigures(totals: NetworkTotals, settings: Settings): YearFigures {
  return new Map(socialFigures(totals, settings).byNetwork.map((own) => [own.network, own]));
}

/** Whether a network paid for itself over the twelve months. */
export function paysOverYear(year: YearFigures, network: string): boolean {
  return (year.get(network)?.figures.returnPerUnit ?? 0) >= 1;
}

/** The network with the highest return over the twelve months, ties by time; null if none brought anything. */
export function bestOfYear(year: YearFigures): string | null {
  const [best] = [...year.values()]
    .map(({ network, figures: { returnPerUnit, minutes } }) => ({ network, returned: returnPerUnit ?? 0, minutes }))
    .filter(({ returned }) => returned > 0)
    .sort((a, b) => b.returned - a.returned || b.minutes - a.minutes);
  return best?.network ?? null;
}
