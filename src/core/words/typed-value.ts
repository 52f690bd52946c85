// Parses one value typed by itself, as the answer to a question or the value of an option.
import { DEFAULT_SETTINGS, type Settings } from "../entries/settings.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Amount } from "../values/money.ts";
import { commonSentence } from "./phrases.ts";
import type { Found, Sentence } from "./sentence.ts";
import { amountsAt } from "./values/amounts.ts";
import { type DayContext, daysAt } from "./values/days.ts";
import { durationsAt } from "./values/durations.ts";

/** A duration in minutes, in all forms that `log` takes. */
export function typedDuration(text: string): Parsed<number> {
  if (/^\d+([.,]\d+)?$/.test(text.trim())) return refuse("duration-bare", { text: text.trim() });
  const [found] = wholes(text, (sentence) => durationsAt(sentence, 0));
  return found ?? refuse("duration-unreadable", { text });
}

export function typedAmount(text: string, settings: Settings = DEFAULT_SETTINGS): Parsed<Amount> {
  const [found] = wholes(text, (sentence) => amountsAt(sentence, 0, settings));
  return found?.amount ?? refuse("amount-unreadable", { text });
}

/** A day, in all forms that `log` takes. Errors: those of `daysAt`, and `date-unreadable`. */
export function typedDay(text: string, context: DayContext): Parsed<CalendarDate> {
  const found = wholes(text, (sentence) => daysAt(sentence, 0, context));
  return found.find(({ value }) => value !== undefined) ?? found[0] ?? refuse("date-unreadable", { text });
}

/** The values that are all of a text. */
function wholes<T>(text: string, read: (sentence: Sentence) => readonly Found<T>[]): T[] {
  const sentence = commonSentence(text.split(/\s+/));
  return read(sentence).flatMap(({ end, value }) => (end === sentence.tokens.length ? [value] : []));
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
