// Parses typed words and options into an entry, with one function per kind.
import { parseCount, type TypingContext } from "../entries/codecs.ts";
import {
  type EntryKind,
  type EntryOf,
  type EntryOptions,
  entryFrom,
  optionsOf,
  type TimerTask,
} from "../entries/entry.ts";
import { answersAbove } from "../entries/warnings.ts";
import { type InputError, inputError, type Parsed, refuse } from "../errors/error.ts";
import { type CalendarDate, parseTypedDate } from "../values/dates.ts";
import { looksLikeDuration, parseDuration, writeDuration } from "../values/duration.ts";
import {
  activitySlot,
  amountSlot,
  dateSlot,
  known,
  networkSlot,
  newName,
  oneNetwork,
  optional,
  readIfRight,
  sharesSlot,
  slot,
} from "./fields.ts";
import { joinAmounts, joinDates, joinDurations, joinGroups } from "./joined-words.ts";
import type { ParseContext } from "./parse-context.ts";
import { type Field, sortWords } from "./words.ts";

/** The entry, or all errors at once. */
export type Typed<Kind extends EntryKind = EntryKind> =
  | { readonly entry: EntryOf<Kind>; readonly errors?: never }
  | { readonly errors: readonly InputError[]; readonly entry?: never };

/** The kinds of entry that can be typed. */
export type TypedKind = Exclude<EntryKind, "reach">;

/** Parses words and options into an entry of this kind. Returns all errors, not only the first. */
export function typedEntry(
  kind: TypedKind,
  typedWords: readonly string[],
  options: EntryOptions,
  parsing: ParseContext,
): Typed {
  const words = joinDates(typedWords.filter((word) => word.trim() !== ""));
  switch (kind) {
    case "time":
      return typedTime(words, options, parsing);
    case "earned":
      return typedEarned(words, options, parsing);
    case "spent":
      return typedSpent(words, options, parsing);
    case "posted":
      return typedPosted(words, options, parsing);
    case "followers":
      return typedFollowers(words, options, parsing);
  }
}

function typedTime(words: readonly string[], options: EntryOptions, parsing: ParseContext): Typed {
  const sorted = sortWords(joinDurations(words), {
    date: dateSlot(parsing),
    minutes: durationSlot(),
    network: networkSlot(parsing),
    activity: activitySlot(parsing),
  });
  const { activity, minutes, network } = sorted.values;
  return entryOf(sorted, options, parsing, {
    kind: "time",
    networks: oneNetwork(network),
    minutes,
    activity,
  });
}

export interface StartOptions extends Pick<EntryOptions, "client" | "campaign" | "person" | "format" | "note"> {
  readonly for?: string;
}

/** The timer task, or all errors at once. The activity may be absent if it is not required. */
export type TypedTask =
  | { readonly subject: TimerTask; readonly errors?: never }
  | { readonly errors: readonly InputError[]; readonly subject?: never };

/** Parses words and options into a timer task: network, activity, optional planned time. */
export function typedTask(
  typedWords: readonly string[],
  options: StartOptions,
  parsing: ParseContext,
  activityNeeded: boolean,
): TypedTask {
  const { activities } = parsing.vocabulary;
  const sorted = sortWords(joinDurations(typedWords.filter((word) => word.trim() !== "")), {
    planned: { ...durationSlot(), required: false },
    network: networkSlot(parsing),
    activity: { ...activitySlot(parsing), required: activityNeeded },
  });
  const { network, activity, planned } = sorted.values;
  const unknownWord = activity === undefined && !/\s/.test(sorted.note) ? sorted.note : "";
  const suggestion = unknownWord === "" ? "" : activities.suggest(unknownWord);
  const { for: plannedTime, ...others } = options;
  const typed = entryOf({ ...sorted, values: {} }, others, parsing, {
    kind: "time",
    // Removed again: the timer counts them.
    minutes: 1,
    networks: oneNetwork(network),
    activity:
      suggestion === ""
        ? activity
        : refuse("activity-unknown", { text: unknownWord, suggestion, known: activities.keys.join(", ") }),
    planned:
      planned === undefined || plannedTime === undefined
        ? (planned ?? option(plannedTime, parseDuration))
        : refuse("options-exclusive", { first: writeDuration(planned), second: `--for ${plannedTime}` }),
  });
  if (typed.errors) return { errors: typed.errors };
  const { kind: _kind, date: _date, minutes: _minutes, line: _line, ...subject } = typed.entry;
  return { subject };
}

function durationSlot(): Field<number> {
  return slot("time", (word) => (looksLikeDuration(word) ? parseDuration(word) : readIfRight(word, parseDuration)));
}

function typedEarned(words: readonly string[], options: EntryOptions, parsing: ParseContext): Typed {
  const sorted = sortWords(joinAmounts(words), {
    date: dateSlot(parsing),
    amount: amountSlot(parsing),
    networks: sharesSlot(parsing),
  });
  const { amount, networks } = sorted.values;
  return entryOf(sorted, options, parsing, {
    kind: "earned",
    networks,
    amount,
  });
}

function typedSpent(words: readonly string[], options: EntryOptions, parsing: ParseContext): Typed {
  const { networks: channels, purposes } = parsing.vocabulary;
  const hasPurpose = options.for !== undefined || words.some((word) => purposes.keyOf(word) !== null);
  const sorted = sortWords(joinAmounts(words), {
    date: dateSlot(parsing),
    amount: amountSlot(parsing),
    networks: { ...sharesSlot(parsing), required: !hasPurpose },
    purpose: optional("purpose", (word) => known(word, purposes)),
  });
  const { amount, networks, purpose } = sorted.values;
  const misspelt =
    networks === undefined ? sorted.note.split(" ").find((word) => channels.suggest(word) !== "") : undefined;
  const mistyped =
    purpose === undefined && options.for === undefined && !/\s/.test(sorted.note) ? purposes.suggest(sorted.note) : "";
  return entryOf(sorted, options, parsing, {
    kind: "spent",
    networks:
      misspelt === undefined
        ? networks
        : refuse("network-unknown", { text: misspelt, suggestion: channels.suggest(misspelt) }),
    amount,
    purpose:
      mistyped === "" || sorted.note === ""
        ? purpose
        : refuse("purpose-unknown", { text: sorted.note, suggestion: mistyped }),
  });
}

function typedPosted(words: readonly string[], options: EntryOptions, parsing: ParseContext): Typed {
  const { models } = parsing.vocabulary;
  const sorted = sortWords(words, {
    date: dateSlot(parsing),
    network: networkSlot(parsing),
    model: optional<string | null>("model", (word) =>
      /^(none|aucun)$/i.test(word) ? { value: null } : known(word, models),
    ),
  });
  const [unknownWord = "", ...rest] =
    sorted.values.model === undefined && sorted.note !== "" ? sorted.note.split(" ") : [];
  const unknown = refuse("model-unknown", {
    text: unknownWord,
    suggestion: models.suggest(unknownWord),
    known: models.keys.join(", "),
  });
  const adopted = parsing.allowNew ? newName(unknownWord) : unknown;
  return entryOf(unknownWord === "" ? sorted : { ...sorted, note: rest.join(" ") }, options, parsing, {
    kind: "posted",
    networks: oneNetwork(sorted.values.network),
    model: unknownWord === "" ? (sorted.values.model ?? null) : adopted,
  });
}

function typedFollowers(words: readonly string[], options: EntryOptions, parsing: ParseContext): Typed {
  const sorted = sortWords(joinGroups(words), {
    date: dateSlot(parsing),
    count: slot("count", (word) => (/^[-−+]?\d/.test(word) ? parseCount(word) : null)),
    network: networkSlot(parsing),
  });
  const { count, network } = sorted.values;
  return entryOf(sorted, options, parsing, { kind: "followers", networks: oneNetwork(network), count });
}

/** Keys of an entry; the values may still be a `Parsed` with an error. */
type Draft<Kind> = { readonly kind: Kind; readonly [key: string]: unknown };

function entryOf<Kind extends TypedKind>(
  sorted: {
    readonly values: { readonly date?: CalendarDate };
    readonly note: string;
    readonly errors: readonly InputError[];
  },
  options: EntryOptions,
  parsing: ParseContext,
  draft: Draft<Kind>,
): Typed<Kind> {
  const date =
    options.date === undefined ? (sorted.values.date ?? parsing.today) : parseTypedDate(options.date, parsing.today);
  const note = [sorted.note, options.note ?? ""].filter((part) => part !== "").join(" ");
  const parts = { ...draft, date, note: note === "" ? undefined : note, ...typedOptions(draft.kind, options, parsing) };
  const errors = [...sorted.errors];
  const values: Record<string, unknown> = { date: parsing.today };
  for (const [key, value] of Object.entries(parts)) {
    const parsed: Parsed<unknown> = isParsed(value) ? value : { value };
    if (parsed.error) errors.push(parsed.error);
    else if (parsed.value !== undefined) values[key] = parsed.value;
  }
  const entry = entryFrom(draft.kind, ({ property }) => values[property], 0);
  const day = typeof date === "string" ? date : date.value;
  if (day !== undefined && day > parsing.today && !parsing.force) errors.push(inputError("date-future", { date: day }));
  const above = entry?.kind === "posted" ? answersAbove(entry) : null;
  if (above) errors.push(above);
  return errors.length > 0 || !entry ? { errors } : { entry };
}

/** The values of the options of a kind by property, but for date and note. */
export function typedOptions(
  kind: EntryKind,
  options: EntryOptions,
  context: TypingContext,
): Readonly<Record<string, Parsed<unknown>>> {
  const given: Readonly<Record<string, string | boolean | undefined>> = options;
  return Object.fromEntries(
    optionsOf(kind).flatMap(({ key, property, codec }): [string, Parsed<unknown>][] => {
      const text = key === "date" || key === "note" ? "" : String(given[key] ?? "").trim();
      if (text === "") return [];
      return [[property, codec.typed ? codec.typed(text, context) : codec.read(text, context, key)]];
    }),
  );
}

function isParsed(value: unknown): value is Parsed<unknown> {
  return typeof value === "object" && value !== null && ("error" in value || "value" in value);
}

/** Parses an option; undefined if it is empty. */
function option<T>(text: string | undefined, read: (text: string) => Parsed<T>): Parsed<T> | undefined {
  return text === undefined || text.trim() === "" ? undefined : read(text);
}
