// The rented networks of a period: what each added up to, the common ground of the findings.
import type { Entry, TimeEntry } from "../entry.ts";
import { type Figures, figuresOf } from "../roi.ts";
import type { Settings } from "../settings.ts";
import { addPart, addTotals, noTotals, partsOf, type Totals, totalsOf } from "../totals.ts";
import { kindOfNetwork } from "../vocabulary.ts";

export interface SocialNetwork {
  readonly network: string;
  readonly figures: Figures;
  readonly totals: Totals;
}

export interface SocialFigures {
  readonly all: Figures;
  readonly byNetwork: readonly SocialNetwork[];
}

/** Figures of the rented networks, by network in order of name, and together. */
export function socialFigures(entries: readonly Entry[], settings: Settings): SocialFigures {
  const byNetwork = new Map<string, Totals>();
  for (const entry of entries) {
    for (const part of partsOf(entry, settings)) {
      if (part.network === null || kindOfNetwork(settings, part.network) !== "social") continue;
      const totals = byNetwork.get(part.network) ?? noTotals();
      byNetwork.set(part.network, totals);
      addPart(totals, entry, part, settings);
    }
  }
  const rows = [...byNetwork].map(([network, totals]) => ({
    network,
    figures: figuresOf(totals, settings.currency),
    totals,
  }));
  return { all: together(rows, settings), byNetwork: rows.sort((a, b) => (a.network < b.network ? -1 : 1)) };
}

/** The figures of several networks as one: their sums are rounded, not their rounded figures summed. */
export function together(networks: readonly SocialNetwork[], settings: Settings): Figures {
  const sum = noTotals();
  for (const { totals } of networks) addTotals(sum, totals);
  return figuresOf(sum, settings.currency);
}

/** Whether an entry is about a rented network. */
export function isSocial({ networks }: Entry, settings: Settings): boolean {
  return networks.some(({ network }) => kindOfNetwork(settings, network) === "social");
}

/** The time on rented networks that is wanted, `minutes` of each entry, with what it cost. */
export function socialTime(
  entries: readonly Entry[],
  settings: Settings,
  minutes: (entry: TimeEntry) => number,
): { readonly minutes: number; readonly cost: number } {
  const wanted = entries.flatMap((entry) =>
    entry.kind === "time" && isSocial(entry, settings) ? [{ ...entry, minutes: minutes(entry) }] : [],
  );
  const figures = figuresOf(totalsOf(wanted, settings), settings.currency);
  return { minutes: figures.minutes, cost: figures.cost };
}
