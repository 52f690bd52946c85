// When something was: the day, and the time of day that it began, from all that was typed about it.
import { type InputError, inputError, type Parsed } from "../errors/error.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { MINUTES_A_DAY, parseClock, writeClock, writeDuration } from "../values/duration.ts";
import type { FieldName } from "./candidates.ts";
import { dateOrderOf } from "./parse-context.ts";
import { isFilled, typedDay } from "./typed-value.ts";
import type { Understood } from "./understand.ts";

export interface TypedMoment {
  readonly date: CalendarDate;
  /** In minutes since midnight. */
  readonly at: number | undefined;
  readonly minutes: number | undefined;
  readonly errors: readonly InputError[];
}

/** A longer span through midnight is a slip. In minutes. */
const LONGEST_NIGHT = 12 * 60;
/** Fields that say when it began. */
const CLOCKS = ["span", "clock", "ago"] as const;

/** Day, beginning and duration from words, and from the options --date and --at. */
export function momentFrom(
  read: Understood,
  options: { readonly date?: string | undefined; readonly at?: string | undefined },
): TypedMoment {
  const { values, context } = read;
  const { today, clock: now } = context;
  const errors: InputError[] = [];
  const settled = <T>(parsed: Parsed<T> | undefined): T | undefined => {
    if (parsed?.error) errors.push(parsed.error);
    return parsed?.value;
  };
  const order = dateOrderOf(context);
  const optionDay = isFilled(options.date) ? settled(typedDay(options.date, { today, order })) : undefined;
  const optionAt = isFilled(options.at) ? settled(parseClock(options.at.trim())) : undefined;
  const [typed, minutes, ago] = [settled(values.day), settled(values.minutes), settled(values.ago)];
  const { date, at } = startOf(read, optionDay ?? typed, ago);
  const moment = { date, at: at ?? optionAt, minutes: minutes ?? values.span?.minutes };

  const text = (field: FieldName): string => read.texts.get(field) ?? "";
  const rivals = CLOCKS.filter((field) => values[field] !== undefined);
  const [first, second] = ago !== undefined && values.day !== undefined ? (["day", "ago"] as const) : rivals;
  const clock = text(rivals[0] ?? "clock");
  const differs = (option: string, text: string): number => errors.push(inputError("option-differs", { option, text }));
  if (typed !== undefined && optionDay !== undefined && typed !== optionDay)
    differs(`--date ${options.date}`, text("day"));
  if (first && second)
    errors.push(inputError("word-twice", { kind: "clock", first: text(first), second: text(second) }));
  for (const error of spanErrors(read, minutes)) errors.push(error);
  if (at !== undefined && optionAt !== undefined && at !== optionAt) differs(`--at ${options.at}`, clock);
  if (context.force) return { ...moment, errors };
  const isSureOfAt = at !== undefined && optionAt === undefined && errors.length === 0;
  if (date > today)
    errors.push(inputError("date-future", { date, text: read.texts.get("day") ?? options.date ?? date }));
  else if (isSureOfAt && date === today && at + (moment.minutes ?? 0) > now)
    errors.push(inputError("moment-future", { text: clock, now: writeClock(now) }));
  return { ...moment, errors };
}

/** The day, and the time of day if it was said. */
function startOf(
  { values: { span, clock }, context: { today, clock: now } }: Understood,
  day: CalendarDate | undefined,
  ago: number | undefined,
): Pick<TypedMoment, "date" | "at"> {
  const date = day ?? today;
  if (span) {
    const isLastNight = span.isOvernight && day === undefined && now < span.from;
    return { date: isLastNight ? addDays(today, -1) : date, at: span.from };
  }
  if (ago === undefined) return { date, at: clock === undefined ? undefined : clock % MINUTES_A_DAY };
  const days = Math.floor((now - ago) / MINUTES_A_DAY);
  return { date: addDays(today, days), at: now - ago - days * MINUTES_A_DAY };
}

function spanErrors({ values: { span }, texts }: Understood, minutes: number | undefined): InputError[] {
  if (!span) return [];
  const [text, duration] = [texts.get("span") ?? "", writeDuration(span.minutes)];
  const isTooLong = span.isOvernight && span.minutes > LONGEST_NIGHT;
  const isOther = minutes !== undefined && minutes !== span.minutes;
  return [
    ...(isTooLong ? [inputError("span-too-long", { text, duration })] : []),
    ...(isOther ? [inputError("span-differs", { span: text, duration, text: texts.get("minutes") ?? "" })] : []),
  ];
}
