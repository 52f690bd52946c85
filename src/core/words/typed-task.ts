// Parses typed words and options into what a timer runs for, and when it began.
import { type EntryOptions, type EntryValues, entryFrom, type TimerTask } from "../entries/entry.ts";
import { type InputError, inputError, type Parsed } from "../errors/error.ts";
import { parseDuration, writeClock, writeDuration } from "../values/duration.ts";
import type { Places } from "./candidates.ts";
import { fieldErrors, networksFrom, typedActivity } from "./fields.ts";
import type { ParseContext } from "./parse-context.ts";
import { agreed, typedOptions, unique } from "./typed-entry.ts";
import { noteOf, type Understood, understand } from "./understand.ts";

export interface StartOptions extends Pick<EntryOptions, "client" | "campaign" | "person" | "format" | "note"> {
  readonly for?: string;
}

/** The task and how many minutes ago it began, or every error, with the values that were understood all the same. */
export type TypedTask =
  | { readonly subject: TimerTask; readonly ago: number; readonly errors?: never }
  | {
      readonly errors: readonly InputError[];
      readonly understood: EntryValues;
      readonly subject?: never;
      readonly ago?: never;
    };

const PLACES: Places = {
  fields: ["minutes", "clock", "ago", "networks", "activity"],
  several: new Set(["activity"]),
  required: [["networks"]],
};

/** Parses words and options into a timer task: network, activity, optional planned time, and when it began. */
export function typedTask(words: readonly string[], options: StartOptions, context: ParseContext): TypedTask {
  const read = understand(words, PLACES, context);
  const named = networksFrom(read, context, true);
  const { activity, format } = typedActivity(read, named.rest, context);
  const began = beginningOf(read.values, read.texts, context);
  const errors = [...fieldErrors(read, named, named.rest, { isSpentFor: false, isPlan: true }, context)];
  const values: Record<string, unknown> = {};
  const { for: planned, note, ...others } = options;
  const draft: Readonly<Record<string, Parsed<unknown> | undefined>> = {
    ...typedOptions("time", others, context),
    networks: named.networks,
    activity,
    ago: began,
    note: plain(noteOf(named.rest, note)),
  };
  const given = draft.format;
  const ways = {
    ...draft,
    format:
      given && format !== undefined ? agreed(`--format ${options.format}`, given, format) : (given ?? plain(format)),
    planned: plannedFrom(read.values.minutes, planned),
  };
  for (const [key, parsed] of Object.entries(ways)) {
    if (parsed?.error) errors.push(parsed.error);
    else if (parsed?.value !== undefined) values[key] = parsed.value;
  }
  if (errors.length > 0) return { errors: unique(errors), understood: values };
  // The timer counts the minutes, and knows the day.
  const entry = entryFrom("time", ({ property }) => ({ ...values, date: context.today, minutes: 1 })[property], 0);
  if (!entry) return { errors, understood: values };
  const { kind: _kind, date: _date, minutes: _minutes, line: _line, ...subject } = entry;
  return { subject, ago: began?.value ?? 0 };
}

function plain<T>(value: T | undefined): Parsed<T> | undefined {
  return value === undefined ? undefined : { value };
}

function plannedFrom(typed: Parsed<number> | undefined, option: string | undefined): Parsed<unknown> | undefined {
  if (option === undefined || option.trim() === "") return typed;
  const given = parseDuration(option);
  if (typed?.value === undefined || given.error || given.value === typed.value) return typed?.error ? typed : given;
  return { error: inputError("option-differs", { option: `--for ${option}`, text: writeDuration(typed.value) }) };
}

/** In minutes before now. */
function beginningOf(
  { ago, clock }: { readonly ago?: Parsed<number>; readonly clock?: number },
  texts: Understood["texts"],
  { clock: now }: ParseContext,
): Parsed<number> | undefined {
  const text = texts.get("clock") ?? "";
  const agoText = texts.get("ago") ?? "";
  if (ago !== undefined && clock !== undefined)
    return { error: inputError("word-twice", { kind: "clock", first: text, second: agoText }) };
  if (clock === undefined) return ago;
  return clock <= now ? { value: now - clock } : { error: inputError("moment-future", { text, now: writeClock(now) }) };
}
