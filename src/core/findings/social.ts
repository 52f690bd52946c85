// The rented networks of a period: what each added up to, the common ground of the findings.
import type { Entry, TimeEntry } from "../entries/entry.ts";
import { partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { memoize } from "../errors/memoize.ts";
import { type Figures, figuresOf } from "../report/roi.ts";
import { addPart, addTime, addTotals, noTotals, type Totals, totalsAt } from "../report/totals.ts";

export interface SocialNetwork {
  readonly network: string;
  readonly figures: Figures;
  readonly totals: Totals;
}

export interface SocialFigures {
  readonly all: Figures;
  readonly byNetwork: readonly SocialNetwork[];
}

/** What entries add up to by network, null for none: every part of theirs is in one of these sums. */
export type NetworkTotals = ReadonlyMap<string | null, Totals>;

/** The sums by network, of entries that add something to one. */
export function networkTotals(entries: Iterable<Entry>, settings: Settings): NetworkTotals {
  const byNetwork = new Map<string | null, Totals>();
  for (const entry of entries) {
    if (entry.kind === "followers" || entry.kind === "reach") continue;
    for (const part of partsOf(entry, settings)) addPart(totalsAt(byNetwork, part.network), entry, part, settings);
  }
  return byNetwork;
}

/** What time adds up to by activity, undefined where it names none. */
export type ActivityTotals = ReadonlyMap<string | undefined, Totals>;

/** The time on rented networks by activity. */
export function socialActivities(entries: readonly Entry[], settings: Settings): ActivityTotals {
  const byActivity = new Map<string | undefined, Totals>();
  const isSocial = isOnSocial(settings);
  for (const entry of entries) {
    if (entry.kind === "time" && isSocial(entry))
      addTime(totalsAt(byActivity, entry.activity), entry, entry.minutes, settings);
  }
  return byActivity;
}

/** The figures of all these sums as one. */
export function figuresOfAll(totals: Iterable<Totals>, settings: Settings): Figures {
  const sum = noTotals();
  for (const own of totals) addTotals(sum, own);
  return figuresOf(sum, settings.currency);
}

/** Figures of the rented networks, by network in order of name, and together. */
export function socialFigures(totals: NetworkTotals, settings: Settings): SocialFigures {
  const rows = [...totals].flatMap(([network, own]): SocialNetwork[] => {
    if (network === null || kindOfNetwork(settings, network) !== "social") return [];
    return [{ network, figures: figuresOf(own, settings.currency), totals: own }];
  });
  return { all: together(rows, settings), byNetwork: rows.sort((a, b) => (a.network < b.network ? -1 : 1)) };
}

/** The figures of several networks as one: their sums are rounded, not their rounded figures summed. */
export function together(networks: readonly SocialNetwork[], settings: Settings): Figures {
  return figuresOfAll(
    networks.map(({ totals }) => totals),
    settings,
  );
}

/** Whether time was spent on a rented network; it has one network at most. */
function isOnSocial(settings: Settings): (entry: TimeEntry) => boolean {
  const isSocial = memoize((network) => kindOfNetwork(settings, network) === "social");
  return ({ networks }) => {
    const network = networks[0]?.network;
    return network !== undefined && isSocial(network);
  };
}

/** The time on rented networks that is wanted, `minutes` of each entry, with what it cost. */
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
