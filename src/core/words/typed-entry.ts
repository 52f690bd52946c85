// Parses typed words and options into an entry of a kind, or every error in them.
import type { TypingContext } from "../entries/codecs.ts";
import {
  type EntryKind,
  type EntryOf,
  type EntryOptions,
  type EntryValues,
  entryFrom,
  optionsOf,
} from "../entries/entry.ts";
import { answersAbove } from "../entries/warnings.ts";
import type { WordKind } from "../errors/codes.ts";
import { type InputError, type Parsed, refuse } from "../errors/error.ts";
import type { Places } from "./candidates.ts";
import { fieldErrors, modelFrom, networksFrom, purposeFrom, typedActivity } from "./fields.ts";
import { compact, meaningsOf } from "./lexicon/lexicon.ts";
import { momentFrom } from "./moments.ts";
import type { ParseContext } from "./parse-context.ts";
import { isFilled } from "./typed-value.ts";
import { noteOf, type Rest, type Understood, understand } from "./understand.ts";

/** The entry, or every error, with the values that were understood all the same. */
export type Typed<Kind extends EntryKind = EntryKind> =
  | { readonly entry: EntryOf<Kind>; readonly errors?: never; readonly understood?: never }
  | { readonly errors: readonly InputError[]; readonly understood: EntryValues; readonly entry?: never };

/** The kinds of entry that can be typed. */
export type TypedKind = Exclude<EntryKind, "reach">;

const PLACES: Readonly<Record<TypedKind, Places>> = {
  time: {
    fields: ["minutes", "span", "clock", "ago", "day", "networks", "activity"],
    several: ["activity"],
    required: [["minutes", "span"], ["networks"]],
  },
  earned: { fields: ["amount", "networks", "day"], takesOrigins: true, required: [["amount"], ["networks"]] },
  spent: {
    fields: ["amount", "networks", "purpose", "day"],
    several: ["purpose"],
    required: [["amount"], ["networks", "purpose"]],
  },
  posted: { fields: ["networks", "model", "format", "day"], required: [["networks"]] },
  followers: { fields: ["count", "networks", "day"], required: [["count"], ["networks"]] },
};

/** What a missing network is called, if that is another word. */
const MISSING_NETWORKS: Partial<Record<TypedKind, WordKind>> = { earned: "origin", spent: "purpose" };

/** Values of an entry by property; each may still be a `Parsed` with an error. */
type Draft = Readonly<Record<string, unknown>>;

/** Parses words and options into an entry of this kind. Returns all errors, not only the first. */
export function typedEntry(
  kind: TypedKind,
  words: readonly string[],
  options: EntryOptions,
  context: ParseContext,
): Typed {
  const understood = understand(words, PLACES[kind], context);
  const isSpentFor = kind === "spent" && (understood.values.purpose !== undefined || isFilled(options.for));
  const { networks, read } = isSpentFor
    ? { networks: understood.values.networks, read: understood }
    : networksFrom(understood);
  const moment = momentFrom(read, options);
  const { rest = read.rest, ...own } = OWN[kind](read, options);
  const { minutes, at } = kind === "time" ? moment : {};
  const draft: Draft = {
    ...withOptions(kind, { networks, minutes, ...own }, options, context),
    date: moment.date,
    at,
    note: noteOf(rest, options.note),
  };
  const network = isSpentFor ? null : (MISSING_NETWORKS[kind] ?? "network");
  const found = [...moment.errors, ...fieldErrors({ ...read, rest }, networks, { network })];
  const { values, errors } = settled(draft, found);
  const entry = entryFrom(kind, ({ property }) => values[property], 0);
  const above = entry?.kind === "posted" ? answersAbove(entry) : null;
  if (entry && !above && errors.length === 0) return { entry };
  const { note: _, ...others } = values;
  const quoted = rest.filter(({ isQuoted }) => isQuoted);
  const note = noteOf(quoted, options.note);
  return {
    errors: above ? [...errors, above] : errors,
    understood: note === undefined ? others : { ...others, note },
  };
}

/** What the words of a kind give beside networks and moment, and the words that are left for the note if not all are. */
type ReadOwn = (read: Understood, options: EntryOptions) => Draft & { readonly rest?: readonly Rest[] };

const OWN: Readonly<Record<TypedKind, ReadOwn>> = {
  time: (read) => ({ ...typedActivity(read) }),
  earned: ({ values: { amount } }) => ({ amount }),
  spent: (read, options) => ({
    amount: read.values.amount,
    purpose: isFilled(options.for) ? read.values.purpose : purposeFrom(read),
  }),
  posted: (read) => ({ ...modelFrom(read), format: read.values.format }),
  followers: ({ values: { count }, ...read }) => {
    const rest = read.rest.filter(({ text }) => !isFollowers(text));
    const other = count?.value === undefined ? undefined : rest.find(({ isName }) => isName);
    return { rest, count: other ? refuse("followers-only", { text: other.text }) : count };
  },
};

/** `followers` itself, behind their number; views and likes are something else. */
function isFollowers(text: string): boolean {
  return meaningsOf(compact(text)).some(({ category, key }) => category === "kind" && key === "followers");
}

/** The values of words and options; a word and an option for one property have to agree. */
export function withOptions(kind: EntryKind, typed: Draft, options: EntryOptions, context: ParseContext): Draft {
  const draft: Record<string, unknown> = { ...typed };
  for (const [property, given] of Object.entries(typedOptions(kind, options, context))) {
    if (property === "at") continue;
    const word = draft[property];
    const typed: Parsed<unknown> = isParsed(word) ? word : { value: word };
    const { key } = optionsOf(kind).find((each) => each.property === property) ?? { key: property };
    const option = `--${key} ${(options as Draft)[key] ?? ""}`;
    const isOther = word !== undefined && !given.error && given.value !== typed.value;
    if (!isOther) draft[property] = given;
    else if (!typed.error) draft[property] = refuse("option-differs", { option, text: String(typed.value) });
  }
  return draft;
}

/** The values of a draft, and all errors, each once. */
export function settled(
  draft: Draft,
  found: readonly InputError[],
): { readonly values: EntryValues; readonly errors: readonly InputError[] } {
  const errors = [...found];
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(draft)) {
    const parsed: Parsed<unknown> = isParsed(value) ? value : { value };
    if (parsed.error) errors.push(parsed.error);
    else if (parsed.value !== undefined) values[key] = parsed.value;
  }
  return { values, errors: [...new Map(errors.map((each) => [JSON.stringify(each), each])).values()] };
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
