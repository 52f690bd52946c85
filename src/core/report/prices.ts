// The hourly rates and margins behind the figures of a period, so that they can be recomputed.
import type { Entry } from "../entries/entry.ts";
import { type Filter, passesNetwork } from "../entries/filter.ts";
import { partsOf } from "../entries/part.ts";
import { type DatedRate, datedRateInForce, type Settings, WHOLE } from "../entries/settings.ts";
import { minorDigits } from "../values/currency.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import { figuresOf, roundHalfUp } from "./roi.ts";
import { addPart, type Totals, totalsAt } from "./totals.ts";

/** An hourly rate in currency units. */
export interface Rate {
  /** Whose it is; null for the owner's. */
  readonly person: string | null;
  /** In force from this day on; null: from the beginning. */
  readonly from: CalendarDate | null;
  readonly rate: number;
}

export type Prices = Readonly<ReturnType<typeof pricesOf>>;

/** The rates and margins of these entries, or of the parts of them on the networks of a filter. */
export function pricesOf(entries: readonly Entry[], settings: Settings, filter: Filter) {
  const { currency } = settings;
  const byRate = new Map<DatedRate, { readonly person: string | null; minutes: number }>();
  const byMargin = new Map<number, Totals>();
  for (const entry of entries) {
    if (entry.kind === "time") {
      const dated = datedRateInForce(settings, entry.person, entry.date);
      if (dated === null || !passesNetwork(filter, entry.networks[0]?.network)) continue;
      const used = byRate.get(dated);
      if (used) used.minutes += entry.minutes;
      else byRate.set(dated, { person: ownerOf(dated, entry.person, settings), minutes: entry.minutes });
    } else if (entry.kind === "earned") {
      const parts = partsOf(entry, settings).filter(({ network }) => passesNetwork(filter, network));
      for (const part of parts) addPart(totalsAt(byMargin, entry.margin ?? settings.margin), entry, part, settings);
    }
  }
  return {
    /** Rates and the time that they priced, the owner's first, the latest first: cost = minutes / 60 x rate, in currency units. */
    rates: [...byRate]
      .map(([dated, { person, minutes }]) => {
        const cost = roundHalfUp((minutes * dated.minor) / 60) / 10 ** minorDigits(currency);
        return { ...rateOf(dated, person, currency), minutes, cost };
      })
      .sort(byPersonAndDay),
    /** Margins from 0 to 1 with the sales that they applied to, in currency units, highest revenue first. */
    margins: [...byMargin]
      .map(([margin, totals]) => {
        const { revenue, grossProfit } = figuresOf(totals, currency);
        return { margin: margin / WHOLE, revenue, grossProfit };
      })
      .sort((a, b) => b.revenue - a.revenue || b.margin - a.margin),
  };
}

/** The person whose rate it is; null if the owner's. */
function ownerOf(dated: DatedRate, person: string | undefined, { people }: Settings): string | null {
  return person !== undefined && people.get(person)?.includes(dated) ? person : null;
}

/** The owner's rates that are in force on a day of a period, the latest first. */
export function ratesWithin({ rates, currency }: Settings, { since, until }: Period): Rate[] {
  const begun = rates.filter(({ from }) => from === null || from <= until);
  return begun
    .filter((_, index) => (begun[index + 1]?.from ?? until) > since || index === begun.length - 1)
    .map((dated) => rateOf(dated, null, currency))
    .reverse();
}

function rateOf({ from, minor }: DatedRate, person: string | null, currency: string): Rate {
  return { person, from, rate: minor / 10 ** minorDigits(currency) };
}

function byPersonAndDay(a: Rate, b: Rate): number {
  if (a.person !== b.person) return (a.person ?? "") < (b.person ?? "") ? -1 : 1;
  return (a.from ?? "") > (b.from ?? "") ? -1 : 1;
}
