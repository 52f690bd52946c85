// Parses typed words and options into an entry, with one function per kind.
import { AUDIENCE_WORDS, type Audience, EVIDENCE_WORDS, type Evidence } from "../entries/activity.ts";
import { type EntryKind, type EntryOf, entryFrom, type TimerTask } from "../entries/entry.ts";
import { parsePart } from "../entries/share.ts";
import { type Lexicon, lexicon } from "../entries/vocabulary.ts";
import { answersAbove } from "../entries/warnings.ts";
import { type InputError, inputError, type Parsed, refuse } from "../errors/error.ts";
import { type CalendarDate, parseTypedDate } from "../values/dates.ts";
import { looksLikeDuration, parseClock, parseDuration, writeDuration } from "../values/duration.ts";
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

/** Options of an entry, as typed. Each command passes only those its kind supports. */
export interface EntryOptions {
  readonly date?: string;
  readonly at?: string;
  readonly planned?: string;
  readonly client?: string;
  readonly campaign?: string;
  readonly person?: string;
  readonly note?: string;
  readonly format?: string;
  readonly evidence?: string;
  readonly margin?: string;
  readonly for?: string;
  readonly audience?: string;
  readonly reach?: string;
  readonly comments?: string;
  readonly answered?: string;
  readonly copy?: boolean;
  readonly url?: string;
}

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
    at: option(options.at, parseClock),
    planned: option(options.planned, parseDuration),
    client: filled(options.client),
    format: filled(options.format),
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
  const typed = entryOf({ ...sorted, values: {} }, options, parsing, {
    kind: "time",
    // Removed again: the timer counts them.
    minutes: 1,
    networks: oneNetwork(network),
    activity:
      suggestion === ""
        ? activity
        : refuse("activity-unknown", { text: unknownWord, suggestion, known: activities.keys.join(", ") }),
    planned:
      planned === undefined || options.for === undefined
        ? (planned ?? option(options.for, parseDuration))
        : refuse("options-exclusive", { first: writeDuration(planned), second: `--for ${options.for}` }),
    client: filled(options.client),
    format: filled(options.format),
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
    client: filled(options.client),
    margin: option(options.margin, parsePart),
    evidence: option(options.evidence, (text) => named(text, EVIDENCE, "evidence-unknown")) as Parsed<Evidence>,
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
        ? options.for === undefined
          ? purpose
          : (purposes.keyOf(options.for) ?? options.for)
        : refuse("purpose-unknown", { text: sorted.note, suggestion: mistyped }),
    audience: option(options.audience, (text) => named(text, AUDIENCES, "audience-unknown")) as Parsed<Audience>,
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
    format: filled(options.format),
    reach: option(options.reach, parseCount),
    comments: option(options.comments, parseCount),
    answered: option(options.answered, parseCount),
    copy: options.copy === true ? true : undefined,
    url: filled(options.url),
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
  const parts = {
    ...draft,
    date,
    note: note === "" ? undefined : note,
    campaign: filled(options.campaign),
    person: option(options.person, (text) => knownPerson(text, parsing)),
  };
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

/** Matches a person in any case; an unknown one is an error if the settings list people, unless new names are allowed. */
function knownPerson(text: string, { vocabulary: { people }, allowNew }: ParseContext): Parsed<string> {
  const key = people.keyOf(text);
  if (key !== null) return { value: key };
  if (people.keys.length === 0 || allowNew) return { value: text };
  return refuse("person-unknown", { text, suggestion: people.suggest(text), known: people.keys.join(", ") });
}

function isParsed(value: unknown): value is Parsed<unknown> {
  return typeof value === "object" && value !== null && ("error" in value || "value" in value);
}

/** Parses an option; undefined if it is empty. */
function option<T>(text: string | undefined, read: (text: string) => Parsed<T>): Parsed<T> | undefined {
  return text === undefined || text.trim() === "" ? undefined : read(text);
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" ? undefined : text.trim();
}

/** Parses a count of followers, views or comments: 1840, 1 840, 1,840. Error: `count-unreadable`. */
export function parseCount(text: string): Parsed<number> {
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}){1,3}$|^\d{1,12}$/.test(text.trim());
  return grouped ? { value: Number(text.replace(/\D/g, "")) } : refuse("count-unreadable", { text });
}

const EVIDENCE = lexicon(Object.entries(EVIDENCE_WORDS));
const AUDIENCES = lexicon(Object.entries(AUDIENCE_WORDS));

function named(text: string, words: Lexicon, code: "evidence-unknown" | "audience-unknown"): Parsed<string> {
  const key = words.keyOf(text);
  return key === null ? refuse(code, { text }) : { value: key };
}
