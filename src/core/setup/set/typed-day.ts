// Days in settings, which are as often to come as past: 2026-12-20, 20 dec, tomorrow, next friday, 3 days ago.
import { type Parsed, refuse } from "../../errors/error.ts";
import { addDays, type CalendarDate } from "../../values/dates.ts";
import { compact, meaningsOf } from "../../words/lexicon/lexicon.ts";
import { typedDay } from "../../words/typed-value.ts";
import type { DayContext } from "../../words/values/days.ts";

/** The most words of a day: the day before yesterday. */
const MOST_WORDS = 4;
/** A day without a year is the next such day, or a past one at most this long ago. */
const RECENT_DAYS = 60;

export interface FoundDay {
  readonly value: Parsed<CalendarDate>;
  /** The words before and behind it. */
  readonly rest: readonly string[];
}

/** The first day among the words; null if none is meant as one. */
export function takeDay(words: readonly string[], context: DayContext): FoundDay | null {
  for (const start of words.keys()) {
    for (let count = Math.min(MOST_WORDS, words.length - start); count > 0; count -= 1) {
      const value = settingDay(words.slice(start, start + count), context);
      if (value) return { value, rest: words.toSpliced(start, count) };
    }
  }
  return null;
}

/** The day that words are as a whole; null if they are not meant as one. */
function settingDay(words: readonly string[], context: DayContext): Parsed<CalendarDate> | null {
  const text = words.join(" ");
  const [only = ""] = words;
  if (words.length === 1 && isA("weekday", only)) return eitherWeekday(text, context);
  const isMonthDay = words.some((word) => isA("monthName", word.replace(/[.\d]/g, ""))) && !/\d{4}/.test(text);
  if (/^\d{1,2}\/\d{1,2}$/.test(text) || isMonthDay) return withYear(text, isMonthDay ? " " : "/", context);
  const day = typedDay(text, context);
  const isMeant = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text);
  return day.error && !isMeant ? null : day;
}

function isA(category: "weekday" | "monthName", word: string): boolean {
  return meaningsOf(compact(word)).some((meaning) => meaning.category === category);
}

/** A weekday alone could be the last one or the next one. */
function eitherWeekday(text: string, { today, order }: DayContext): Parsed<CalendarDate> {
  const found = typedDay(text, { today, order });
  const past = found.value ?? today;
  return refuse("date-ambiguous", { text, dayFirst: past, monthFirst: addDays(past, 7) });
}

function withYear(text: string, joint: string, context: DayContext): Parsed<CalendarDate> | null {
  const year = Number(context.today.slice(0, 4));
  const [now, later] = [year, year + 1].map((each) => typedDay(`${text}${joint}${each}`, context));
  if (now?.value !== undefined && now.value >= addDays(context.today, -RECENT_DAYS)) return now;
  if (later?.value !== undefined) return later;
  return now && now.error?.code !== "date-unreadable" ? now : null;
}
