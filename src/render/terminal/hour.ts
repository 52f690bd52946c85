// The price of an hour.

import { rateInForce, type Settings } from "../../core/entries/settings.ts";
import { minorDigits } from "../../core/values/currency.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { OutputStyle } from "./layout/output-style.ts";

/** The rate in force on a day, or that none is set. */
export function hourText(day: CalendarDate, settings: Settings, { words, format }: OutputStyle): string {
  const minor = rateInForce(settings, undefined, day);
  return minor === null || minor === 0
    ? words.report.noHour
    : words.report.hour(format.roundMoney(minor / 10 ** minorDigits(settings.currency)));
}
