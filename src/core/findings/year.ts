// The rented networks over twelve months, which is what the verdict looks at: a finding about a few weeks must not contradict it.
import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { CalendarDate } from "../values/dates.ts";
import { datedIn, yearTo } from "../values/period.ts";
import { type NetworkTotals, networkTotals, type SocialNetwork, socialFigures } from "./social.ts";

export type YearFigures = ReadonlyMap<string, SocialNetwork>;

/** The totals by network over the 365 days up to `until`. */
export function yearTotals(known: readonly Entry[], settings: Settings, until: CalendarDate): NetworkTotals {
  return networkTotals(datedIn(known, yearTo(until)), settings);
}

export function yearFigures(totals: NetworkTotals, settings: Settings): YearFigures {
  return new Map(socialFigures(totals, settings).byNetwork.map((own) => [own.network, own]));
}

/** Whether a network paid for itself over the twelve months. */
export function paysOverYear(year: YearFigures, network: string): boolean {
  return (year.get(network)?.figures.returnPerUnit ?? 0) >= 1;
}

/** The network with the highest return over the twelve months, ties by time; null if none brought anything. */
export function bestOfYear(year: YearFigures): string | null {
  const returning = [...year.values()].filter(({ figures }) => (figures.returnPerUnit ?? 0) > 0);
  const [best] = returning.sort(
    (a, b) => (b.figures.returnPerUnit ?? 0) - (a.figures.returnPerUnit ?? 0) || b.figures.minutes - a.figures.minutes,
  );
  return best?.network ?? null;
}
