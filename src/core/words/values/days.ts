// Days in figures and words: 2026-11-20, yesterday, last friday, 25 sept, le 3, j-1, three days ago.
import { type Parsed, refuse } from "../../errors/error.ts";
import { addDays, type CalendarDate, dayNumber, isoOf, parseIsoDate, weekdayOf } from "../../values/dates.ts";
import {
  endAt,
  type Found,
  fillerEnd,
  isGlued,
  isMark,
  joinedBy,
  numberInWords,
  pastMark,
  phraseAt,
  type Sentence,
  skip,
  textOf,
  wholeAt,
} from "../sentence.ts";
import { quantitiesAt } from "./durations.ts";

/** How `03/04` is read; null if it is refused. */
export interface DayContext {
  readonly today: CalendarDate;
  readonly order: "DMY" | "MDY" | null;
  /** A weekday by itself is one to come: of plans. */
  readonly ahead?: boolean;
}

type Days = Found<Parsed<CalendarDate>>[];

/** A day of this year more than so many days to come is one of last year. */
const NEAR_DAYS = 60;

/** The days that begin at a token. A day to come is a value; the caller refuses it. */
export function daysAt(sentence: Sentence, start: number, context: DayContext): Days {
  const found = [
    ...figuresAt(sentence, start, context),
    ...namedDaysAt(sentence, start, context),
    ...weekdaysAt(sentence, start, context),
    ...datesAt(sentence, start).map(({ end, value }) => ({
      end,
      value: dateOfYear(value, context.today, textOf(sentence, start, end)),
    })),
    ...lastSuchDayAt(sentence, start, context),
    ...daysAgoAt(sentence, start, context),
  ];
  // A day with its weekday behind it: yesterday thursday, 2026-11-19 jeudi.
  const besideWeekday = found.flatMap(({ end, value }): Days => {
    const name = phraseAt(sentence, pastMark(sentence, end, ","), "weekday");
    return name ? [{ end: name.end, value: agreeing(name.key, value, textOf(sentence, start, name.end)) }] : [];
  });
  // The part of the day is not kept: monday morning, hier soir.
  return [...found, ...besideWeekday].map(({ end, value }) => ({
    end: phraseAt(sentence, end, "noon") ? end : endAt(sentence, end, "dayPart"),
    value,
  }));
}

/** 2026-11-20, 25/09, 25/09/2026, 25.09.2026. */
function figuresAt(sentence: Sentence, start: number, context: DayContext): Days {
  for (const length of [5, 3, 1]) {
    const end = start + length;
    if (end > sentence.tokens.length) continue;
    const text = textOf(sentence, start, end);
    if (/^\d{4}([-/])\d\d\1\d\d$/.test(text)) return [{ end, value: parseIsoDate(text.replaceAll("/", "-")) }];
    const [, first, mark = "", second, typed] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?$/.exec(text) ?? [];
    if (typed === undefined && (mark !== "/" || joinedBy(sentence, end, mark))) continue;
    const year = typed === undefined ? null : Number(typed) + (Number(typed) < 100 ? 2000 : 0);
    const [one, two] = [Number(first), Number(second)];
    const readings = { DMY: { day: one, month: two, year }, MDY: { day: two, month: one, year } };
    return [{ end, value: slashed(readings, text, context) }];
  }
  return [];
}

function slashed(
  readings: Readonly<Record<"DMY" | "MDY", MonthDay>>,
  text: string,
  { today, order }: DayContext,
): Parsed<CalendarDate> {
  const [only, other] = (["DMY", "MDY"] as const).filter((each) => {
    const { day, month, year } = readings[each];
    return parseIsoDate(isoOf(year ?? 2000, month, day)).value !== undefined;
  });
  if (only === undefined) return refuse("date-impossible", { text });
  const meant = other !== undefined && other === order ? other : only;
  const date = dateOfYear(readings[meant], today, text);
  if (order !== null)
    return meant === order || date.error
      ? date
      : refuse("date-order", { text, order: order === "DMY" ? "DD/MM" : "MM/DD", reading: date.value });
  if (other === undefined || readings.DMY.day === readings.MDY.day) return date;
  const dayFirst = nearestOf(date);
  const monthFirst = nearestOf(dateOfYear(readings[other], today, text));
  return dayFirst === null || monthFirst === null
    ? refuse("date-impossible", { text })
    : refuse("date-ambiguous", { text, dayFirst, monthFirst });
}

/** The day; of this year if the year is ambiguous. */
function nearestOf({ value, error }: Parsed<CalendarDate>): CalendarDate | null {
  return value ?? (error?.code === "date-year" ? (error.params.thisYear as CalendarDate) : null);
}

/** today, yesterday, last night, avant-hier, tomorrow. */
function namedDaysAt({ phrases }: Sentence, start: number, { today }: DayContext): Days {
  const named = (phrases[start] ?? []).filter(({ category }) => category === "days");
  return named.map(({ end, key }) => ({ end, value: { value: addDays(today, -Number(key)) } }));
}

/** friday, last friday, vendredi dernier, next friday, and a weekday beside a date: Mon 16 Nov. */
function weekdaysAt(sentence: Sentence, start: number, { today, ahead = false }: DayContext): Days {
  const before = phraseAt(sentence, start, "last", "this", "next");
  const on = phraseAt(sentence, start, "on", "onThe");
  const begin = before ? skip(sentence, start, before.category) : (on?.end ?? start);
  const full = phraseAt(sentence, begin, "weekday");
  const short = phraseAt(sentence, begin, "shortWeekday");
  const isPlain = full || before || on || (short && phraseAt(sentence, short.end, "dayPart"));
  const name = isPlain ? (full ?? short) : undefined;
  const found: Days = [];
  if (name) {
    const behind = phraseAt(sentence, name.end, "last", "next");
    const end = behind ? skip(sentence, name.end, behind.category) : name.end;
    const which = (before ?? behind)?.category ?? (ahead ? "ahead" : null);
    found.push({ end, value: weekdayDate(Number(name.key), which, today, textOf(sentence, start, end)) });
  }
  const add = (weekday: string, from: number, end: number, date: (text: string) => Parsed<CalendarDate>): void => {
    const text = textOf(sentence, from, end);
    found.push({ end, value: agreeing(weekday, date(text), text) });
  };
  const numbered = full && !before ? dayOfMonthAt(sentence, full.end) : null;
  if (full && numbered) add(full.key, begin, numbered.end, () => ({ value: lastSuchDay(numbered.value, today) }));
  for (const beside of before || on ? [] : [full, short]) {
    if (!beside) continue;
    const behind = skip(sentence, pastMark(sentence, beside.end, ",."), "on", "filler");
    for (const { end, value } of datesAt(sentence, behind))
      add(beside.key, start, end, (text) => dateOfYear(value, today, text));
  }
  return found;
}

function weekdayDate(weekday: number, which: string | null, today: CalendarDate, text: string): Parsed<CalendarDate> {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === "next") return { value: addDays(today, 7 - back) };
  if (which === "ahead") return { value: addDays(today, (7 - back) % 7) };
  if (back > 0 || which === "this") return { value: addDays(today, -back) };
  const weekAgo = addDays(today, -7);
  return which === "last" ? { value: weekAgo } : refuse("weekday-today", { text, today, weekAgo });
}

function agreeing(weekday: string, date: Parsed<CalendarDate>, text: string): Parsed<CalendarDate> {
  if (date.error || weekdayOf(date.value) === Number(weekday)) return date;
  return refuse("weekday-differs", { text, date: date.value });
}

interface MonthDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** 25 sept, 25th of September 2025, sept 25, 1er septembre. */
function datesAt(sentence: Sentence, start: number): Found<MonthDay>[] {
  const found: Found<MonthDay>[] = [];
  const add = (end: number, day: number, month: number): void => {
    const dotted = isGlued(sentence, end) ? pastMark(sentence, end, ".") : end;
    found.push({ end: dotted, value: { day, month, year: null } });
    const at = pastMark(sentence, dotted, ",");
    const year = sentence.tokens[at]?.text.length === 4 ? wholeAt(sentence, at, 4) : null;
    if (year !== null && year >= 1900 && year < 2100) found.push({ end: at + 1, value: { day, month, year } });
  };
  const day = dayOfMonthAt(sentence, start) ?? dayInWordsAt(sentence, start);
  const month = day && phraseAt(sentence, skip(sentence, day.end, "of", "filler"), "monthName");
  if (day && month) add(month.end, day.value, Number(month.key));
  const first = phraseAt(sentence, start, "monthName");
  const second = first && dayOfMonthAt(sentence, skip(sentence, pastMark(sentence, first.end, "."), "filler"));
  if (first && second) add(second.end, second.value, Number(first.key));
  return found;
}

/** The first of November, le deux novembre. */
function dayInWordsAt(sentence: Sentence, index: number): Found<number> | null {
  const order = phraseAt(sentence, index, "order");
  const day = order ? { end: order.end, value: Number(order.key) } : numberInWords(sentence, index);
  return day && day.value <= 31 && fillerEnd(sentence, index) === null ? day : null;
}

function dayOfMonthAt(sentence: Sentence, index: number): Found<number> | null {
  const value = wholeAt(sentence, index, 2);
  if (value === null || value < 1 || value > 31) return null;
  const end = index + 1;
  if (!isGlued(sentence, end)) return { end, value };
  const ordinal = phraseAt(sentence, end, "ordinal");
  if (ordinal) return { end: ordinal.end, value };
  return phraseAt(sentence, end, "monthName") || isMark(sentence, end, ",") ? { end, value } : null;
}

/** This year's, or last year's where this year's is more than sixty days to come. */
function dateOfYear({ day, month, year }: MonthDay, today: CalendarDate, text: string): Parsed<CalendarDate> {
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear, thisYear - 1] : [year];
  const [date, before] = years.map((each) => parseIsoDate(isoOf(each, month, day)).value);
  const only = date ?? before;
  if (only === undefined) return refuse("date-impossible", { text });
  if (date === undefined || before === undefined || date <= today) return { value: only };
  const isNear = dayNumber(date) - dayNumber(today) <= NEAR_DAYS;
  return isNear ? refuse("date-year", { text, thisYear: date, lastYear: before }) : { value: before };
}

/** on the 12th, le 3: the last such day. */
function lastSuchDayAt(sentence: Sentence, start: number, { today }: DayContext): Days {
  const on = phraseAt(sentence, start, "onThe", "on");
  const day = on && dayOfMonthAt(sentence, on.end);
  const isPlain = day && (on.category === "onThe" || day.end > on.end + 1);
  return isPlain ? [{ end: day.end, value: { value: lastSuchDay(day.value, today) } }] : [];
}

/** The last day with that number, 1 to 31, up to today. */
function lastSuchDay(number: number, today: CalendarDate): CalendarDate {
  let date = today;
  while (Number(date.slice(8)) !== number) date = addDays(date, -1);
  return date;
}

/** 3 days ago, a week ago, il y a une semaine, -3d, j-1. */
function daysAgoAt(sentence: Sentence, start: number, { today }: DayContext): Days {
  const back = (end: number, days: number): Days => [{ end, value: { value: addDays(today, -days) } }];
  if (isMark(sentence, start, "-") && !isGlued(sentence, start) && isGlued(sentence, start + 1)) {
    const count = wholeAt(sentence, start + 1, 4);
    const unit = phraseAt(sentence, start + 2, "week", "day");
    return count !== null && unit ? back(unit.end, count * daysIn(unit.category)) : [];
  }
  if (phraseAt(sentence, start, "day") && joinedBy(sentence, start + 1, "-")) {
    const count = wholeAt(sentence, start + 2, 4);
    return count === null ? [] : back(start + 3, count);
  }
  const before = phraseAt(sentence, start, "agoBefore");
  return quantitiesAt(sentence, before?.end ?? start).flatMap(({ end, value }) => {
    const unit = Number.isInteger(value) ? phraseAt(sentence, end, "week", "day") : undefined;
    const ago = unit && (before ? unit : phraseAt(sentence, unit.end, "ago"));
    return unit && ago ? back(ago.end, value * daysIn(unit.category)) : [];
  });
}

function daysIn(unit: string): number {
  return unit === "week" ? 7 : 1;
}
