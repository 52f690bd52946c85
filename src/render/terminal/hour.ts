// The prices behind figures: the hourly rates and the margins of a period.

import { type Settings, WHOLE } from "../../core/entries/settings.ts";
import { type Prices, type Rate, ratesWithin } from "../../core/report/prices.ts";
import { largest, smallest } from "../../core/values/largest.ts";
import type { Period } from "../../core/values/period.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/** `your hour: 60 € since 1 July 2026, 55 € before · margin 60%`: rates to the cent, with their days where there were several. */
export function pricesText(period: Period, settings: Settings, prices: Prices, style: OutputStyle): string {
  const margin = marginText(settings, prices, style);
  return [hourText(period, settings, prices, style), ...(margin === "" ? [] : [margin])].join(" · ");
}

/** The rates that priced the time of a period, or those in force in it. */
function hourText(period: Period, settings: Settings, prices: Prices, style: OutputStyle): string {
  const { words } = style;
  const used = prices.rates;
  const people = used.filter(({ person }) => person !== null);
  const rates = used.length > 0 ? used.filter(({ person }) => person === null) : ratesWithin(settings, period);
  if ([...rates, ...people].every(({ rate }) => rate === 0)) return words.report.noHour;
  const ofOwner = rates.length === 0 ? [] : [words.report.hour(datedRates(rates, period, style).join(", "))];
  const names = [...new Set(people.flatMap(({ person }) => person ?? []))];
  const ofPeople = names.map((name) => {
    const theirs = people.filter(({ person }) => person === name);
    return `${printable(name)}${words.colon}${datedRates(theirs, period, style).join(", ")}`;
  });
  return [...ofOwner, ...ofPeople].join(" · ");
}

/** `60 € since 1 July 2026`, `55 € before`; a rate that held all along has no day. */
function datedRates(rates: readonly Rate[], { since }: Period, { words, format }: OutputStyle): string[] {
  return rates.map(({ from, rate }, index) => {
    const money = Number.isInteger(rate) ? format.wholeMoney(rate) : format.money(rate);
    if (from !== null && from > since) return words.report.rateSince(money, format.date(from));
    return index === 0 ? money : words.report.rateBefore(money);
  });
}

/** The margins of the sales of a period, or the ledger's own; empty if all revenue stays. */
function marginText(settings: Settings, prices: Prices, { words, format }: OutputStyle): string {
  const used = prices.margins.map(({ margin }) => margin);
  const margins = used.length > 0 ? used : [settings.margin / WHOLE];
  const [low, high] = [smallest(margins), largest(margins)];
  if (low === 1) return "";
  return low === high
    ? words.report.margin(exactPercent(low, format))
    : words.report.margins(exactPercent(low, format), exactPercent(high, format));
}

/** A part with as many decimals as it has, at most two: 60%, 62.5%. */
export function exactPercent(part: number, format: OutputStyle["format"]): string {
  const percent = (part * 100).toFixed(2);
  const places = [0, 1].find((digits) => Number((part * 100).toFixed(digits)) === Number(percent));
  return format.percent(part, places ?? 2);
}
