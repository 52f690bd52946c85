// When something was: the day, and the time of day that it began, from all that was typed about it.
import { type InputError, inputError, type Parsed } from "../errors/error.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { parseClock, writeClock, writeDuration } from "../values/duration.ts";
import type { FieldName } from "./candidates.ts";
import { dateOrderOf, type ParseContext } from "./parse-context.ts";
import { typedDay } from "./typed-value.ts";
import type { Understood } from "./understand.ts";

export interface TypedMoment {
  readonly date: CalendarDate;
  /** In minutes since midnight. */
  readonly at: number | undefined;
  readonly minutes: number | undefined;
  readonly errors: readonly InputError[];
}

const DAY = 24 * 60;
/** A longer span through midnight is a slip. In minutes. */
const LONGEST_NIGHT = 12 * 60;

interface MomentOptions {
  readonly date?: string | undefined;
  readonly at?: string | undefined;
}

/** Day, beginning and duration from words, and from the options --date and --at. */
export function momentFrom(
  read: Pick<Understood, "values" | "texts">,
  options: MomentOptions,
  context: ParseContext,
): TypedMoment {
  const { values } = read;
  const { today } = context;
  const errors: InputError[] = [];
  const settled = <T>(parsed: Parsed<T> | undefined): T | undefined => {
    if (parsed?.error) errors.push(parsed.error);
    return parsed?.value;
  };
  const optionDay = isFilled(options.date)
    ? settled(typedDay(options.date, { today, order: dateOrderOf(context) }))
    : undefined;
  const optionAt = isFilled(options.at) ? settled(parseClock(options.at.trim())) : undefined;
  const typed = settled(values.day);
  const [minutes, ago] = [settled(values.minutes), settled(values.ago)];
  const day = optionDay ?? typed;
  const { date, at } = startOf(read, day, ago, context);
  const moment = { date, at: at ?? optionAt, minutes: minutes ?? values.span?.minutes };

  const text = (field: FieldName): string => read.texts.get(field) ?? "";
  const rivals = CLOCKS.filter((field) => values[field] !== undefined);
  const [first, second] = ago !== undefined && values.day !== undefined ? (["day", "ago"] as const) : rivals;
  const clock = rivals[0] ?? "clock";
  if (typed !== undefined && optionDay !== undefined && typed !== optionDay)
    errors.push(inputError("option-differs", { option: `--date ${options.date}`, text: text("day") }));
  if (first !== undefined && second !== undefined)
    errors.push(inputError("word-twice", { kind: "clock", first: text(first), second: text(second) }));
  for (const error of spanErrors(read, minutes)) errors.push(error);
  if (at !== undefined && optionAt !== undefined && at !== optionAt)
    errors.push(inputError("option-differs", { option: `--at ${options.at}`, text: text(clock) }));
  if (context.force) return { ...moment, errors };
  const isSureOfAt = at !== undefined && optionAt === undefined && errors.length === 0;
  if (date > today)
    errors.push(inputError("date-future", { date, text: read.texts.get("day") ?? options.date ?? date }));
  else if (isSureOfAt && date === today && at + (moment.minutes ?? 0) > context.clock)
    errors.push(inputError("moment-future", { text: text(clock), now: writeClock(context.clock) }));
  return { ...moment, errors };
}

/** Fields that say when it began. */
const CLOCKS = ["span", "clock", "ago"] as const;

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

/** The day, and the time of day if it was said. */
function startOf(
  { values: { span, clock } }: Pick<Understood, "values">,
  day: CalendarDate | undefined,
  ago: number | undefined,
  { today, clock: now }: ParseContext,
): Pick<TypedMoment, "date" | "at"> {
  const date = day ?? today;
  if (span) {
    const isLastNight = span.isOvernight && day === undefined && now < span.from;
    return { date: isLastNight ? addDays(today, -1) : date, at: span.from };
  }
  if (ago !== undefined)
    return { date: addDays(today, Math.floor((now - ago) / DAY)), at: (((now - ago) % DAY) + DAY) % DAY };
  return { date, at: clock === undefined ? undefined : clock % DAY };
}

function spanErrors({ values: { span }, texts }: Pick<Understood, "values" | "texts">, minutes: number | undefined) {
  if (!span) return [];
  const [text, duration] = [texts.get("span") ?? "", writeDuration(span.minutes)];
  return [
    ...(span.isOvernight && span.minutes > LONGEST_NIGHT ? [inputError("span-too-long", { text, duration })] : []),
    ...(minutes !== undefined && minutes !== span.minutes
      ? [inputError("span-differs", { span: text, duration, text: texts.get("minutes") ?? "" })]
      : []),
  ];
}
