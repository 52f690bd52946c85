// What an hour costs, in words.
import { minorDigits } from "../core/currency.ts";
import type { CalendarDate } from "../core/dates.ts";
import { rateInForce, type Settings } from "../core/settings.ts";
import type { Speech } from "./speech.ts";

/** The rate in force on a day, or that an hour has no price. */
export function hourText(day: CalendarDate, settings: Settings, { words, format }: Speech): string {
  const minor = rateInForce(settings, undefined, day);
  return minor === null || minor === 0
    ? words.report.noHour
    : words.report.hour(format.roundMoney(minor / 10 ** minorDigits(settings.currency)));
}
