// An entry from words and options as people type them: one function a kind, each a list of slots.
import type { Audience, Evidence } from "./activity.ts";
import { type CalendarDate, parseTypedDate } from "./dates.ts";
import { looksLikeDuration, parseClock, parseDuration } from "./duration.ts";
import type { Entry, Share } from "./entry.ts";
import { type Fault, fault, type Parsed, refuse } from "./fault.ts";
import { type Amount, parseAmount } from "./money.ts";
import { type Settings, WHOLE } from "./settings.ts";
import { mergeShares, parsePart } from "./share.ts";
import { type Lexicon, lexicon, type Vocabulary } from "./vocabulary.ts";
import { type Slot, sortWords } from "./words.ts";

/** What typed words are read against. */
export interface Typing {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
  /** Take names that nobody knows. */
  readonly allowNew: boolean;
  /** Take a date that is still to come. */
  readonly force: boolean;
}

/** Options that an entry may carry, as typed. Those that a kind does not have are left out by its command. */
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

/** The entry, or every fault in the words at once. */
export type Typed =
  | { readonly entry: Entry; readonly faults?: never }
  | { readonly faults: readonly Fault[]; readonly entry?: never };

/** The kinds of entry that can be typed. */
export type TypedKind = Entry["kind"];

/** Reads words and options as an entry of this kind. */
export function typedEntry(
  kind: TypedKind,
  typedWords: readonly string[],
  options: EntryOptions,
  typing: Typing,
): Typed {
  const words = joinDates(typedWords);
  switch (kind) {
    case "time":
      return typedTime(words, options, typing);
    case "earned":
      return typedEarned(words, options, typing);
    case "spent":
      return typedSpent(words, options, typing);
    case "posted":
      return typedPosted(words, options, typing);
    case "followers":
      return typedFollowers(words, options, typing);
  }
}

function typedTime(words: readonly string[], options: EntryOptions, typing: Typing): Typed {
  const sorted = sortWords(joinDurations(words), {
    date: dateSlot(typing),
    minutes: slot("time", (word) => (looksLikeDuration(word) ? parseDuration(word) : readIfRight(word, parseDuration))),
    network: networkSlot(typing),
    activity: activitySlot(typing),
  });
  const { activity, minutes, network } = sorted.values;
  return entryOf(sorted, options, typing, {
    kind: "time",
    networks: oneNetwork(network),
    minutes,
    activity,
    at: option(options.at, parseClock),
    planned: option(options.planned, parseDuration),
    client: options.client,
    format: options.format,
  });
}

function typedEarned(words: readonly string[], options: EntryOptions, typing: Typing): Typed {
  const sorted = sortWords(joinAmounts(words), {
    date: dateSlot(typing),
    amount: amountSlot(typing),
    networks: sharesSlot(typing),
  });
  const { amount, networks } = sorted.values;
  return entryOf(sorted, options, typing, {
    kind: "earned",
    networks,
    amount,
    client: options.client,
    margin: option(options.margin, parsePart),
    evidence: option(options.evidence, (text) => named(text, EVIDENCE_WORDS, "evidence-unknown")) as Parsed<Evidence>,
  });
}

function typedSpent(words: readonly string[], options: EntryOptions, typing: Typing): Typed {
  const { purposes } = typing.vocabulary;
  const sorted = sortWords(joinAmounts(words), {
    date: dateSlot(typing),
    amount: amountSlot(typing),
    networks: sharesSlot(typing),
    purpose: optional("purpose", (word) => known(word, purposes)),
  });
  const { amount, networks, purpose } = sorted.values;
  const mistyped =
    purpose === undefined && options.for === undefined && !/\s/.test(sorted.note) ? purposes.suggest(sorted.note) : "";
  return entryOf(sorted, options, typing, {
    kind: "spent",
    networks,
    amount,
    purpose:
      mistyped === "" || sorted.note === ""
        ? options.for === undefined
          ? purpose
          : (purposes.keyOf(options.for) ?? options.for)
        : refuse("purpose-unknown", { text: sorted.note, suggestion: mistyped }),
    audience: option(options.audience, (text) => named(text, AUDIENCE_WORDS, "audience-unknown")) as Parsed<Audience>,
  });
}

function typedPosted(words: readonly string[], options: EntryOptions, typing: Typing): Typed {
  const { models } = typing.vocabulary;
  const sorted = sortWords(words, {
    date: dateSlot(typing),
    network: networkSlot(typing),
    model: optional("model", (word) => known(word, models)),
  });
  const [stray = "", ...rest] = sorted.values.model === undefined && sorted.note !== "" ? sorted.note.split(" ") : [];
  const unknown = refuse("model-unknown", {
    text: stray,
    suggestion: models.suggest(stray),
    known: models.keys.join(", "),
  });
  const adopted = typing.allowNew ? newName(stray) : unknown;
  return entryOf(stray === "" ? sorted : { ...sorted, note: rest.join(" ") }, options, typing, {
    kind: "posted",
    networks: oneNetwork(sorted.values.network),
    model: stray === "" ? (sorted.values.model ?? null) : adopted,
    format: options.format,
    reach: option(options.reach, parseCount),
    comments: option(options.comments, parseCount),
    answered: option(options.answered, parseCount),
    copy: options.copy === true ? true : undefined,
    url: options.url,
  });
}

function typedFollowers(words: readonly string[], options: EntryOptions, typing: Typing): Typed {
  const sorted = sortWords(joinGroups(words), {
    date: dateSlot(typing),
    count: slot("count", (word) => (/^[-−+]?\d/.test(word) ? parseCount(word) : null)),
    network: networkSlot(typing),
  });
  const { count, network } = sorted.values;
  return entryOf(sorted, options, typing, { kind: "followers", networks: oneNetwork(network), count });
}

/** Own keys of an entry, some of them not yet looked at: a `Parsed` may still hold a fault. */
type Draft = { readonly kind: TypedKind; readonly [key: string]: unknown };

function entryOf(
  sorted: {
    readonly values: { readonly date?: CalendarDate };
    readonly note: string;
    readonly faults: readonly Fault[];
  },
  options: EntryOptions,
  typing: Typing,
  draft: Draft,
): Typed {
  const date =
    options.date === undefined ? (sorted.values.date ?? typing.today) : parseTypedDate(options.date, typing.today);
  const note = [sorted.note, options.note ?? ""].filter((part) => part !== "").join(" ");
  const drafted = {
    ...draft,
    date,
    note: note === "" ? undefined : note,
    campaign: options.campaign,
    person: options.person,
  };
  const faults = [...sorted.faults];
  const keys: [string, unknown][] = [];
  for (const [key, value] of Object.entries(drafted)) {
    const parsed: Parsed<unknown> = isParsed(value) ? value : { value };
    if (parsed.fault) faults.push(parsed.fault);
    else if (parsed.value !== undefined) keys.push([key, parsed.value]);
  }
  const entry = { ...Object.fromEntries(keys), line: 0 } as unknown as Entry;
  if (entry.date > typing.today && !typing.force) faults.push(fault("date-future", { date: entry.date }));
  return faults.length > 0 ? { faults } : { entry };
}

function isParsed(value: unknown): value is Parsed<unknown> {
  return typeof value === "object" && value !== null && ("fault" in value || "value" in value);
}

function option<T>(text: string | undefined, read: (text: string) => Parsed<T>): Parsed<T> | undefined {
  return text === undefined ? undefined : read(text);
}

function slot<T>(kind: Slot<T>["kind"], read: Slot<T>["read"]): Slot<T> {
  return { kind, required: true, read };
}

function optional<T>(kind: Slot<T>["kind"], read: Slot<T>["read"]): Slot<T> {
  return { kind, required: false, read };
}

function readIfRight<T>(word: string, read: (word: string) => Parsed<T>): Parsed<T> | null {
  const parsed = read(word);
  return parsed.fault ? null : parsed;
}

function known(word: string, { keyOf }: Lexicon): Parsed<string> | null {
  const key = keyOf(word);
  return key === null ? null : { value: key };
}

/** Stands first among slots: -3d and 2026-11-18 also begin like a duration, an amount or a count gone wrong. */
function dateSlot({ today }: Typing): Slot<CalendarDate> {
  return optional("date", (word) => {
    if (/^\d{1,2}[/]\d{1,2}([/]\d{2,4})?$/.test(word) || /^\d{4}-\d{2}-\d{2}$/.test(word))
      return parseTypedDate(word, today);
    return /\d{5,}/.test(word) ? null : readIfRight(word, (typed) => parseTypedDate(typed, today));
  });
}

function networkSlot({ vocabulary: { networks }, allowNew }: Typing): Slot<string> {
  return {
    ...slot<string>("network", (word) => known(word, networks)),
    resembles: (word) => networks.suggest(word) !== "",
    adopt: (word) =>
      allowNew ? newName(word) : refuse("network-unknown", { text: word, suggestion: networks.suggest(word) }),
    known: networks.keys.join(", "),
  };
}

function activitySlot({ vocabulary: { activities } }: Typing): Slot<string> {
  const list = activities.keys.join(", ");
  return {
    ...slot<string>("activity", (word) => known(word, activities)),
    resembles: (word) => activities.suggest(word) !== "",
    adopt: (word) => refuse("activity-unknown", { text: word, suggestion: activities.suggest(word), known: list }),
    known: list,
  };
}

function amountSlot({ settings }: Typing): Slot<Amount> {
  return slot("amount", (word) => {
    if (!/^[^\p{L}\d]{0,2}[-−+]?[.,]?\d[\d.,\s'’]*[^\d]{0,7}$/u.test(word) || /^\d+([/-])\d/.test(word)) return null;
    const parsed = parseAmount(word, settings.currency);
    if (parsed.fault) return parsed;
    const { currency } = parsed.value;
    return currency === settings.currency || settings.exchange.has(currency)
      ? parsed
      : refuse("currency-without-exchange", { code: currency, currency: settings.currency });
  });
}

/** linkedin, or linkedin,newsletter for equal shares, or linkedin=70%,newsletter=30%. */
function sharesSlot(typing: Typing): Slot<readonly Share[]> {
  const single = networkSlot(typing);
  const { networks } = typing.vocabulary;
  const read = (word: string): Parsed<readonly Share[]> | null => {
    const parts = word.split(/[,+]/).map((part) => /^([^=:]+)(?:[=:](.+))?$/.exec(part));
    const keys = parts.map((part) => networks.keyOf(part?.[1] ?? ""));
    if (parts.length === 1 && parts[0]?.[2] === undefined)
      return keys[0] == null ? null : { value: oneNetwork(keys[0]) };
    return keys.some((key) => key !== null)
      ? parseShares(
          parts.map((part, index) => [part?.[1] ?? "", keys[index] ?? null, part?.[2]]),
          typing,
        )
      : null;
  };
  const adopt = (word: string): Parsed<readonly Share[]> => {
    const adopted = single.adopt?.(word) ?? refuse("network-unknown", { text: word, suggestion: "" });
    return adopted.fault ? adopted : { value: oneNetwork(adopted.value) };
  };
  return { ...single, read, adopt };
}

function parseShares(
  parts: readonly [string, string | null, string | undefined][],
  typing: Typing,
): Parsed<readonly Share[]> {
  const shares: Share[] = [];
  for (const [text, key, part] of parts) {
    const name = key === null ? networkSlot(typing).adopt?.(text) : { value: key };
    if (name?.fault) return name;
    const weight = part === undefined ? { value: 1 } : parsePart(part);
    if (weight.fault || weight.value === 0) return refuse("share-unreadable", { text: part ?? text });
    shares.push({ network: name?.value ?? text, weight: weight.value });
  }
  const named = shares.filter((_share, index) => parts[index]?.[2] !== undefined);
  const total = named.reduce((sum, { weight }) => sum + weight, 0);
  if (named.length > 0 && (named.length < parts.length || total !== WHOLE))
    return refuse("shares-total", { total: String(total / 100) });
  return { value: mergeShares(shares) };
}

function oneNetwork(network: string | undefined): readonly Share[] {
  return network === undefined ? [] : [{ network, weight: 1 }];
}

/** A name for something new: letters first, nothing that a terminal or a reader could stumble on. */
function newName(text: string): Parsed<string> {
  const name = text.trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(name) ? { value: name } : refuse("name-unsafe", { text });
}

/** A count of followers, views or comments: 1840, 1 840, 1,840. */
export function parseCount(text: string): Parsed<number> {
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}){1,3}$|^\d{1,12}$/.test(text.trim());
  return grouped ? { value: Number(text.replace(/\D/g, "")) } : refuse("count-unreadable", { text });
}

const EVIDENCE_WORDS = lexicon(
  Object.entries({ asked: ["demandé"], link: ["lien"], code: [], guess: ["supposé", "supposition"] } satisfies Record<
    Evidence,
    string[]
  >),
);
const AUDIENCE_WORDS = lexicon(
  Object.entries({ own: ["abonnés"], new: ["nouveaux"] } satisfies Record<Audience, string[]>),
);

function named(text: string, words: Lexicon, code: "evidence-unknown" | "audience-unknown"): Parsed<string> {
  const key = words.keyOf(text);
  return key === null ? refuse(code, { text }) : { value: key };
}

/** `3 days ago` and `il y a 3 jours` are one date each. */
function joinDates(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; ) {
    const [three, five] = [3, 5].map((length) => words.slice(index, index + length).join(" ")) as [string, string];
    const length = /^\d{1,4} (days?|weeks?) ago$/i.test(three)
      ? 3
      : /^il y a \d{1,4} (jours?|semaines?)$/i.test(five)
        ? 5
        : 1;
    result.push(words.slice(index, index + length).join(" "));
    index += length;
  }
  return result;
}

/** `1h 30m` and `30 min` are one duration each. */
function joinDurations(words: readonly string[]): string[] {
  return joined(words, (left, right) => {
    const unit = /^(m|mn|min|mins|minutes?|h|hours?|heures?)$/i;
    return (
      (/^\d+([.,]\d+)?$/.test(left) && unit.test(right)) ||
      (/^\d+\s*h(ours?|eures?)?$/i.test(left) && /^\d{1,2}(m|mn|min)$/i.test(right))
    );
  });
}

/** `1 200,50 EUR` is one amount. */
function joinAmounts(words: readonly string[]): string[] {
  const currency = /^([A-Z]{3}|€|\$|£|¥|eur|euros?|usd|gbp|chf|cad)$/;
  return joined(joinGroups(words), (left, right) => /^[\d\s.,'’−-]*\d$/.test(left) && currency.test(right));
}

/** `1 200` is one number. */
function joinGroups(words: readonly string[]): string[] {
  return joined(words, (left, right) => /^[€$£¥]?\d{1,3}(\s\d{3})*$/.test(left) && /^\d{3}([.,]\d{1,2})?$/.test(right));
}

function joined(words: readonly string[], belong: (left: string, right: string) => boolean): string[] {
  const result: string[] = [];
  for (const word of words) {
    const left = result.at(-1);
    if (left !== undefined && belong(left, word)) result[result.length - 1] = `${left} ${word}`;
    else result.push(word);
  }
  return result;
}
