// When something was: the day, and the time of day that it began, from all that was typed about it.
import { type InputError, inputError, type Parsed } from "../errors/error.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { parseClock, writeClock, writeDuration } from "../values/duration.ts";
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

/** Day, beginning and duration from words, and from the options --date and --at. */
export function momentFrom(
  { values, texts }: Pick<Understood, "values" | "texts">,
  options: { readonly date?: string | undefined; readonly at?: string | undefined },
  context: ParseContext,
): TypedMoment {
  const { today, clock: now, force } = context;
  const errors: InputError[] = [];
  const settled = <T>(parsed: Parsed<T> | undefined): T | undefined => {
    if (parsed?.error) errors.push(parsed.error);
    return parsed?.value;
  };
  const optionDay =
    options.date === undefined || options.date.trim() === ""
      ? undefined
      : settled(typedDay(options.date, { today, order: dateOrderOf(context) }));
  const optionAt =
    options.at === undefined || options.at.trim() === "" ? undefined : settled(parseClock(options.at.trim()));
  const typedDate = settled(values.day);
  if (typedDate !== undefined && optionDay !== undefined && typedDate !== optionDay)
    errors.push(inputError("option-differs", { option: `--date ${options.date}`, text: texts.get("day") ?? "" }));
  const day = optionDay ?? typedDate;
  const minutes = settled(values.minutes);
  const ago = settled(values.ago);
  const { span } = values;

  const rivals = (["span", "clock", "ago"] as const).filter((field) => values[field] !== undefined);
  const [first, second] = ago !== undefined && values.day !== undefined ? (["day", "ago"] as const) : rivals;
  if (first !== undefined && second !== undefined)
    errors.push(
      inputError("word-twice", { kind: "clock", first: texts.get(first) ?? "", second: texts.get(second) ?? "" }),
    );

  let date = day ?? today;
  let at = values.clock === undefined ? undefined : values.clock % DAY;
  if (ago !== undefined) {
    date = addDays(today, Math.floor((now - ago) / DAY));
    at = (((now - ago) % DAY) + DAY) % DAY;
  }
  if (span) {
    at = span.from;
    if (span.isOvernight && day === undefined && now < span.from) date = addDays(today, -1);
    if (span.isOvernight && span.minutes > LONGEST_NIGHT)
      errors.push(
        inputError("span-too-long", { text: texts.get("span") ?? "", duration: writeDuration(span.minutes) }),
      );
    if (minutes !== undefined && minutes !== span.minutes)
      errors.push(
        inputError("span-differs", {
          span: texts.get("span") ?? "",
          duration: writeDuration(span.minutes),
          text: texts.get("minutes") ?? "",
        }),
      );
  }
  if (at !== undefined && optionAt !== undefined && at !== optionAt)
    errors.push(
      inputError("option-differs", { option: `--at ${options.at}`, text: texts.get(rivals[0] ?? "clock") ?? "" }),
    );
  const length = minutes ?? span?.minutes;
  if (!force && date > today)
    errors.push(inputError("date-future", { date, text: texts.get("day") ?? options.date ?? date }));
  else if (
    errors.length === 0 &&
    !force &&
    date === today &&
    at !== undefined &&
    optionAt === undefined &&
    at + (length ?? 0) > now
  ) {
    const text = texts.get(rivals[0] ?? "clock") ?? "";
    errors.push(inputError("moment-future", { text, now: writeClock(now) }));
  }
  return { date, at: at ?? optionAt, minutes: length, errors };
}
