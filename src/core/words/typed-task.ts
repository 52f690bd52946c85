// Parses typed words and options into what a timer runs for, and when it began.
import { type EntryOptions, type EntryValues, entryFrom, type TimerTask } from "../entries/entry.ts";
import { type InputError, type Parsed, refuse } from "../errors/error.ts";
import { parseDuration, writeClock, writeDuration } from "../values/duration.ts";
import type { Places } from "./candidates.ts";
import { fieldErrors, networksFrom, typedActivity } from "./fields.ts";
import type { ParseContext } from "./parse-context.ts";
import { settled, withOptions } from "./typed-entry.ts";
import { isFilled } from "./typed-value.ts";
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
  several: ["activity"],
  required: [["networks"]],
};

/** Parses words and options into a timer task: network, activity, optional planned time, and when it began. */
export function typedTask(
  words: readonly string[],
  { for: planned, note, ...options }: StartOptions,
  context: ParseContext,
): TypedTask {
  const { networks, read } = networksFrom(understand(words, PLACES, context));
  const began = beginningOf(read);
  const draft = {
    ...withOptions("time", { networks, ...typedActivity(read) }, options, context),
    ago: began,
    note: noteOf(read.rest, note),
    planned: plannedFrom(read.values.minutes, planned),
  };
  const { values, errors } = settled(draft, fieldErrors(read, networks, { network: "network", isPlan: true }));
  // The timer counts the minutes, and knows the day.
  const entry = entryFrom("time", ({ property }) => ({ ...values, date: context.today, minutes: 1 })[property], 0);
  if (!entry || errors.length > 0) return { errors, understood: values };
  const { kind: _kind, date: _date, minutes: _minutes, line: _line, ...subject } = entry;
  return { subject, ago: began?.value ?? 0 };
}

function plannedFrom(typed: Parsed<number> | undefined, option: string | undefined): Parsed<number> | undefined {
  if (!isFilled(option)) return typed;
  const given = parseDuration(option);
  if (typed?.value === undefined || given.error || given.value === typed.value) return typed?.error ? typed : given;
  return refuse("option-differs", { option: `--for ${option}`, text: writeDuration(typed.value) });
}

/** In minutes before now. */
function beginningOf({ values: { ago, clock }, texts, context }: Understood): Parsed<number> | undefined {
  const { clock: now } = context;
  const text = texts.get("clock") ?? "";
  if (clock === undefined) return ago;
  if (ago !== undefined) return refuse("word-twice", { kind: "clock", first: text, second: texts.get("ago") ?? "" });
  return clock <= now ? { value: now - clock } : refuse("moment-future", { text, now: writeClock(now) });
}
