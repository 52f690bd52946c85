// Days in figures and words: 2026-11-20, yesterday, last friday, 25 sept, le 3, j-1, three days ago.
import { type Parsed, refuse } from "../../errors/error.ts";
import { addDays, type CalendarDate, dayNumber, isoOf, parseIsoDate, weekdayOf } from "../../values/dates.ts";
import {
  type Found,
  fillerEnd,
  isMark,
  joinedBy,
  numberInWords,
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

/** A day of this year more than so many days to come is one of last year. */
const NEAR_DAYS = 60;

/** The days that begin at a token. A day to come is a value; the caller refuses it. */
export function daysAt(sentence: Sentence, start: number, context: DayContext): Found<Parsed<CalendarDate>>[] {
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
  return [...found, ...found.flatMap((each) => besideWeekday(sentence, start, each))].map((each) => ({
    ...each,
    end: withDayPart(sentence, each.end),
  }));
}

/** A day with its weekday behind it: yesterday thursday, 2026-11-19 jeudi. */
function besideWeekday(
  sentence: Sentence,
  start: number,
  { end, value }: Found<Parsed<CalendarDate>>,
): Found<Parsed<CalendarDate>>[] {
  const comma = isMark(sentence.tokens[end], ",") ? end + 1 : end;
  const name = phraseAt(sentence, comma, "weekday");
  return name ? [{ end: name.end, value: agreeing(Number(name.key), value, textOf(sentence, start, name.end)) }] : [];
}

/** monday morning, hier soir: the part of the day is not kept. */
function withDayPart(sentence: Sentence, end: number): number {
  const part = phraseAt(sentence, end, "dayPart");
  return part && !phraseAt(sentence, end, "noon") ? part.end : end;
}

/** 2026-11-20, 25/09, 25/09/2026, 25.09.2026. */
function figuresAt(sentence: Sentence, start: number, context: DayContext): Found<Parsed<CalendarDate>>[] {
  for (const length of [5, 3, 1]) {
    const end = start + length;
    if (end > sentence.tokens.length) continue;
    const text = textOf(sentence, start, end);
    const iso = /^(\d{4})([-/])(\d\d)\2(\d\d)$/.exec(text);
    if (iso) return [{ end, value: parseIsoDate(text.replaceAll("/", "-")) }];
    const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?$/.exec(text);
    const [, first, mark = "", second, typed] = parts ?? [];
    const isCut = typed === undefined && (mark !== "/" || joinedBy(sentence, end, mark));
    if (!parts || isCut) continue;
    const year = typed === undefined ? null : Number(typed) + (Number(typed) < 100 ? 2000 : 0);
    return [{ end, value: slashed(Number(first), Number(second), year, text, context) }];
  }
  return [];
}

function slashed(
  first: number,
  second: number,
  year: number | null,
  text: string,
  { today, order }: DayContext,
): Parsed<CalendarDate> {
  const read = (day: number, month: number): Parsed<CalendarDate> => dateOfYear({ day, month, year }, today, text);
  const readings = { DMY: [first, second], MDY: [second, first] } as const;
  const isPossible = ([day, month]: readonly [number, number]): boolean =>
    parseIsoDate(isoOf(year ?? 2000, month, day)).value !== undefined;
  if (order !== null && isPossible(readings[order])) return read(...readings[order]);
  const possible = (["DMY", "MDY"] as const).filter((each) => isPossible(readings[each]));
  const [only, other] = possible;
  if (only === undefined) return refuse("date-impossible", { text });
  const value = read(...readings[only]);
  if (order !== null)
    return value.error
      ? value
      : refuse("date-order", { text, order: order === "DMY" ? "DD/MM" : "MM/DD", reading: value.value });
  if (other === undefined || first === second) return value;
  const dayFirst = nearestOf(value);
  const monthFirst = nearestOf(read(...readings[other]));
  return dayFirst === null || monthFirst === null
    ? refuse("date-impossible", { text })
    : refuse("date-ambiguous", { text, dayFirst, monthFirst });
}

/** The day; of this year if the year is ambiguous. */
function nearestOf({ value, error }: Parsed<CalendarDate>): CalendarDate | null {
  return value ?? (error?.code === "date-year" ? (error.params.thisYear as CalendarDate) : null);
}

/** today, yesterday, last night, avant-hier, tomorrow. */
function namedDaysAt(sentence: Sentence, start: number, { today }: DayContext): Found<Parsed<CalendarDate>>[] {
  const phrases = sentence.phrases[start] ?? [];
  return phrases
    .filter(({ category }) => category === "days")
    .map(({ end, key }) => ({ end, value: { value: addDays(today, -Number(key)) } }));
}

/** friday, last friday, vendredi dernier, next friday, and a weekday beside a date: Mon 16 Nov. */
function weekdaysAt(
  sentence: Sentence,
  start: number,
  { today, ahead = false }: DayContext,
): Found<Parsed<CalendarDate>>[] {
  const before = (["last", "this", "next"] as const).find((category) => phraseAt(sentence, start, category));
  const on = phraseAt(sentence, start, "on") ?? phraseAt(sentence, start, "onThe");
  const begin = before ? skip(sentence, start, before) : (on?.end ?? start);
  const full = phraseAt(sentence, begin, "weekday");
  const brief = phraseAt(sentence, begin, "shortWeekday");
  const short = brief && (before || on || phraseAt(sentence, brief.end, "dayPart")) ? brief : undefined;
  const found: Found<Parsed<CalendarDate>>[] = [];
  const name = full ?? short;
  if (name) {
    const behind = (["last", "next"] as const).find((category) => phraseAt(sentence, name.end, category));
    const end = behind ? skip(sentence, name.end, behind) : name.end;
    const which = before ?? behind ?? (ahead ? "ahead" : null);
    found.push({ end, value: weekdayDate(Number(name.key), which, today, textOf(sentence, start, end)) });
  }
  const numbered = full && !before ? dayOfMonthAt(sentence, full.end) : null;
  if (full && numbered) {
    const text = textOf(sentence, begin, numbered.end);
    found.push({
      end: numbered.end,
      value: agreeing(Number(full.key), { value: lastSuchDay(numbered.value, today) }, text),
    });
  }
  if (before || on) return found;
  for (const beside of [full, phraseAt(sentence, start, "shortWeekday")]) {
    if (!beside) continue;
    const comma = [",", "."].some((mark) => isMark(sentence.tokens[beside.end], mark)) ? beside.end + 1 : beside.end;
    const behind = skip(sentence, comma, "on", "filler");
    for (const { end, value } of datesAt(sentence, behind)) {
      const text = textOf(sentence, start, end);
      found.push({ end, value: agreeing(Number(beside.key), dateOfYear(value, today, text), text) });
    }
  }
  return found;
}

function weekdayDate(
  weekday: number,
  which: "last" | "this" | "next" | "ahead" | null,
  today: CalendarDate,
  text: string,
): Parsed<CalendarDate> {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === "next") return { value: addDays(today, 7 - back) };
  if (which === "ahead") return { value: addDays(today, (7 - back) % 7) };
  if (back > 0) return { value: addDays(today, -back) };
  if (which === "this") return { value: today };
  const weekAgo = addDays(today, -7);
  return which === "last" ? { value: weekAgo } : refuse("weekday-today", { text, today, weekAgo });
}

function agreeing(weekday: number, date: Parsed<CalendarDate>, text: string): Parsed<CalendarDate> {
  if (date.error || weekdayOf(date.value) === weekday) return date;
  return refuse("weekday-differs", { text, date: date.value });
}

interface MonthDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** 25 sept, 25th of September 2025, sept 25, 1er septembre. */
function datesAt(sentence: Sentence, start: number): Found<MonthDay>[] {
  const day = dayOfMonthAt(sentence, start) ?? dayInWordsAt(sentence, start);
  const month = day && phraseAt(sentence, skip(sentence, day.end, "of", "filler"), "monthName");
  const found: Found<MonthDay>[] = [];
  const add = (end: number, day: number, month: number): void => {
    const dotted = isMark(sentence.tokens[end], ".") && sentence.tokens[end]?.glued ? end + 1 : end;
    found.push({ end: dotted, value: { day, month, year: null } });
    const comma = isMark(sentence.tokens[dotted], ",") ? dotted + 1 : dotted;
    const year = sentence.tokens[comma]?.text.length === 4 ? wholeAt(sentence, comma, 4) : null;
    if (year !== null && year >= 1900 && year < 2100) found.push({ end: comma + 1, value: { day, month, year } });
  };
  if (day && month) add(month.end, day.value, Number(month.key));
  const first = phraseAt(sentence, start, "monthName");
  const dot = first && isMark(sentence.tokens[first.end], ".") ? first.end + 1 : first?.end;
  const second = dot === undefined ? null : dayOfMonthAt(sentence, skip(sentence, dot, "filler"));
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
  const day = wholeAt(sentence, index, 2);
  if (day === null || day < 1 || day > 31) return null;
  const ordinal = sentence.tokens[index + 1]?.glued ? phraseAt(sentence, index + 1, "ordinal") : undefined;
  if (ordinal) return { end: ordinal.end, value: day };
  const isFree = !sentence.tokens[index + 1]?.glued || phraseAt(sentence, index + 1, "monthName") !== undefined;
  return isFree || isMark(sentence.tokens[index + 1], ",") ? { end: index + 1, value: day } : null;
}

/** This year's, or last year's where this year's is more than sixty days to come. */
function dateOfYear({ day, month, year }: MonthDay, today: CalendarDate, text: string): Parsed<CalendarDate> {
  if (year !== null) return impossible(parseIsoDate(isoOf(year, month, day)), text);
  const thisYear = Number(today.slice(0, 4));
  const [date, before] = [thisYear, thisYear - 1].map((each) => parseIsoDate(isoOf(each, month, day)).value);
  if (date === undefined) return before === undefined ? refuse("date-impossible", { text }) : { value: before };
  if (date <= today) return { value: date };
  const isNear = dayNumber(date) - dayNumber(today) <= NEAR_DAYS;
  if (before === undefined) return { value: date };
  return isNear ? refuse("date-year", { text, thisYear: date, lastYear: before }) : { value: before };
}

function impossible(date: Parsed<CalendarDate>, text: string): Parsed<CalendarDate> {
  return date.error ? refuse("date-impossible", { text }) : date;
}

/** on the 12th, le 3: the last such day. */
function lastSuchDayAt(sentence: Sentence, start: number, { today }: DayContext): Found<Parsed<CalendarDate>>[] {
  const onThe = phraseAt(sentence, start, "onThe");
  const on = onThe ?? phraseAt(sentence, start, "on");
  const day = on && dayOfMonthAt(sentence, on.end);
  if (!day || (!onThe && day.end === on.end + 1)) return [];
  return [{ end: day.end, value: { value: lastSuchDay(day.value, today) } }];
}

/** The last day with that number, 1 to 31, up to today. */
function lastSuchDay(number: number, today: CalendarDate): CalendarDate {
  let date = today;
  while (Number(date.slice(8)) !== number) date = addDays(date, -1);
  return date;
}

/** 3 days ago, a week ago, il y a une semaine, -3d, j-1. */
function daysAgoAt(sentence: Sentence, start: number, { today }: DayContext): Found<Parsed<CalendarDate>>[] {
  const { tokens } = sentence;
  const back = (end: number, days: number): Found<Parsed<CalendarDate>>[] => [
    { end, value: { value: addDays(today, -days) } },
  ];
  if (isMark(tokens[start], "-") && !tokens[start]?.glued && tokens[start + 1]?.glued) {
    const count = wholeAt(sentence, start + 1, 4);
    const unit = count === null ? null : daysOf(sentence, start + 2);
    return count === null || !unit ? [] : back(unit.end, count * unit.value);
  }
  if (phraseAt(sentence, start, "day") && joinedBy(sentence, start + 1, "-")) {
    const count = wholeAt(sentence, start + 2, 4);
    return count === null ? [] : back(start + 3, count);
  }
  const before = phraseAt(sentence, start, "agoBefore");
  return quantitiesAt(sentence, before?.end ?? start).flatMap(({ end, value }) => {
    const unit = Number.isInteger(value) ? daysOf(sentence, end) : null;
    const ago = unit && (before ? unit : phraseAt(sentence, unit.end, "ago"));
    return unit && ago ? back(ago.end, value * unit.value) : [];
  });
}

function daysOf(sentence: Sentence, index: number): Found<number> | null {
  const week = phraseAt(sentence, index, "week");
  const day = phraseAt(sentence, index, "day");
  return week ? { end: week.end, value: 7 } : day ? { end: day.end, value: 1 } : null;
}
