// Codecs: how the values of an entry are read and written, in a ledger and in JSON and CSV.
import type { ValueShape } from "../errors/codes.ts";
import { inputError, type Parsed, refuse } from "../errors/error.ts";
import { QUOTABLE, quoted, safeText, WORDS } from "../text/safe-text.ts";
import { type CalendarDate, parseIsoDate } from "../values/dates.ts";
import { parseClock, parseDuration, writeClock, writeDuration } from "../values/duration.ts";
import { type Amount, decimalText, expandThousands, readAmount } from "../values/money.ts";
import { yesOrNo } from "../words/lexicon/lexicon.ts";
import { AUDIENCE_WORDS, AUDIENCES, EVIDENCE, EVIDENCE_WORDS, KNOWN_PURPOSES } from "./activity.ts";
import { exchangeable } from "./exchange.ts";
import { type Settings, WHOLE } from "./settings.ts";
import { type OneNetwork, parsePart, type Share, writePart } from "./share.ts";
import { type Lexicon, lexicon, nameOf, type Vocabulary } from "./vocabulary.ts";

/** What the texts of a ledger are read against. */
export interface CodecContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
}

/** What typed texts are read against. */
export interface TypingContext extends CodecContext {
  /** Whether names may be new. */
  readonly allowNew: boolean;
}

/** What the strict patterns of codecs depend on. */
export interface KnownTexts {
  /** Of the minor unit of the ledger's currency. */
  readonly digits: number;
  /** Names as they are written in the ledger. */
  readonly networks: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
}

/** A value in JSON, or in a CSV cell, where null is an empty one. */
export type Plain = string | number | boolean | null;

/** Methods, not properties, so that codecs of any type fit into one table. */
export interface Codec<T> {
  /** The value of a text in a ledger; errors name the key. */
  read(text: string, context: CodecContext, key: string): Parsed<T>;
  /** The value of a text that somebody typed, where more is understood than in a ledger. */
  typed?(text: string, context: TypingContext): Parsed<T>;
  /** The text in a ledger; null if the key is left out. */
  write(value: T, currency: string): string | null;
  /** The source of a pattern for texts, as `write` gives them, that are valid in every ledger where these are known. */
  strict(known: KnownTexts): string;
  /** Value to JSON or CSV, and back from its text (undefined if invalid); absent where that is not one plain value. */
  readonly plain?: { to(value: T): Plain; from(text: string): T | undefined };
  /** The value if there is none in the ledger. */
  readonly absent?: T;
  /** Every word that the value can be, or those known to all. */
  readonly choices?: readonly string[];
  /** Any text, kept as it is. */
  readonly isFreeText?: true;
}

/** A codec of values that every entry has. */
type WithDefault<T> = Codec<T> & { readonly absent: T };

const MINUTES_A_DAY = 1440;
/** Days from 29 on, in months that have them; leap years at the end of a century are left out. */
const LATE_DAY = "(?<!-02-)(?:29|30)|(?<=0[13578]-|1[02]-)31|(?<=(?:0[48]|[2468][048]|[13579][26])-02-)29";
const STRICT_DATE = String.raw`[12]\d\d\d-(?:0[1-9]|1[0-2])-(?:[01][1-9]|[12]0|2[1-8]|${LATE_DAY})`;
const STRICT_TEXT = `(?:${WORDS}|"${QUOTABLE}*")`;

export const DATE: Codec<CalendarDate> = {
  read: parseIsoDate,
  write: (date) => date,
  strict: () => STRICT_DATE,
  plain: { to: (date) => date, from: (text) => parseIsoDate(text).value },
};

/** A time of day, in minutes since midnight. */
export const CLOCK: Codec<number> = {
  read: parseClock,
  write: (minutes) => quoted(writeClock(minutes)),
  strict: () => String.raw`"(?:[01]\d|2[0-3]):[0-5]\d"`,
  plain: { to: writeClock, from: (text) => parseClock(text).value },
};

/** In minutes, also in JSON and CSV. */
export const DURATION: Codec<number> = {
  read: parseDuration,
  write: writeDuration,
  strict: () => String.raw`(?:[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-3])h(?:[1-9]m|[1-5]\dm)?)`,
  plain: {
    to: (minutes) => minutes,
    from: (text) => {
      const minutes = countFrom(text);
      return minutes !== undefined && minutes >= 1 && minutes <= MINUTES_A_DAY ? minutes : undefined;
    },
  },
};

/** In JSON and CSV an amount is two values, `amount` and `currency`. */
export const AMOUNT: Codec<Amount> = {
  read: (text, { settings }) => {
    const parsed = readAmount(text, settings.currency);
    return parsed.error ? parsed : exchangeable(parsed.value, settings);
  },
  // A number in the ledger's currency, else a text that names its currency.
  write: (amount, currency) =>
    amount.currency === currency ? decimalText(amount) : quoted(`${decimalText(amount)} ${amount.currency}`),
  strict: ({ digits }) => String.raw`(?:0|[1-9]\d{0,7})${digits === 0 ? "" : String.raw`(?:\.\d{${digits}})?`}`,
};

/** In ten-thousandths of the whole. */
export const PART: Codec<number> = {
  read: parsePart,
  write: writePart,
  strict: () => String.raw`(?:0(?:\.\d{1,4})?|1)`,
  plain: { to: (parts) => parts / WHOLE, from: (text) => parsePart(text).value },
};

export const COUNT: Codec<number> = {
  read: (text, _, key) =>
    /^\d{1,3}(?:[ \u00a0\u202f]\d{3})*$|^\d{1,12}$/.test(text)
      ? { value: Number(text.replace(/\D/g, "")) }
      : refusedShape(key, "count"),
  typed: parseCount,
  write: String,
  strict: () => String.raw`\d{1,12}`,
  plain: { to: (count) => count, from: countFrom },
};

export const FLAG: Codec<boolean> = {
  read: (text, _, key) => readFlag(text, key),
  write: String,
  strict: () => "(?:true|false)",
  plain: { to: (flag) => flag, from: (text) => yesOrNo(text) ?? undefined },
};

/** A short free text, quoted only if necessary. */
export const TEXT: Codec<string> = { ...textCodec(safeText), isFreeText: true };

/** A free text that is always quoted. */
export const QUOTED: Codec<string> = { ...textCodec(quoted), isFreeText: true };

/** Written as in the settings, whatever the case in the ledger. */
export const PERSON: Codec<string> = {
  ...TEXT,
  read: (text, { vocabulary }) => ({ value: vocabulary.people.keyOf(text) ?? text }),
  // Somebody else than the people in the settings, if there are any, is likely a slip.
  typed: (text, { vocabulary: { people }, allowNew }) => {
    const key = people.keyOf(text);
    if (key !== null || people.keys.length === 0 || allowNew) return { value: key ?? text };
    return refuse("person-unknown", { text, suggestion: people.suggest(text), known: people.keys.join(", ") });
  },
};

export const ACTIVITY: Codec<string> = named(({ activities }) => activities);

export const PURPOSE: Codec<string> = {
  ...named(({ purposes }) => purposes),
  typed: (text, { vocabulary: { purposes } }) => ({ value: purposes.keyOf(text) ?? text }),
  choices: Object.keys(KNOWN_PURPOSES),
};

/** A post template; null for a post without one. */
export const MODEL: WithDefault<string | null> = {
  read: (text, { vocabulary }) => {
    const model = nameOf(text, vocabulary.models);
    return { value: /^(none|true|yes)$/i.test(model) ? null : model };
  },
  write: (model) => (model === null ? "none" : safeText(model)),
  strict: ({ models }) => anyOf(models),
  plain: { to: (model) => model, from: (text) => text },
  absent: null,
};

export const EVIDENCE_CHOICE = choice(EVIDENCE, EVIDENCE_WORDS, "evidence-unknown");

export const AUDIENCE_CHOICE = choice(AUDIENCES, AUDIENCE_WORDS, "audience-unknown");

/** One network, or none. */
export const NETWORK: WithDefault<OneNetwork> = {
  read: (text, { vocabulary }) => ({ value: [{ network: nameOf(text, vocabulary.networks), weight: 1 }] }),
  write: ([share]) => (share === undefined ? null : safeText(share.network)),
  strict: ({ networks }) => anyOf(networks),
  absent: [],
};

/** Shares of networks. A text names one; the ledger's reader takes lists and maps apart. */
export const SHARES: WithDefault<readonly Share[]> = {
  ...NETWORK,
  write: (shares) => (shares.length === 0 ? null : sharesText(shares)),
};

/** Yes or no as people write it in a ledger, in either language. */
export function readFlag(text: string, key: string): Parsed<boolean> {
  const flag = text === "true" || (text === "false" ? false : yesOrNo(text));
  return flag === null ? refusedShape(key, "yes-no") : { value: flag };
}

function textCodec(write: (text: string) => string): Codec<string> {
  return {
    read: (text) => ({ value: text }),
    write,
    strict: () => STRICT_TEXT,
    plain: { to: (text) => text, from: (text) => text },
  };
}

/** A name of the vocabulary, under any word for it. */
function named(lexiconOf: (vocabulary: Vocabulary) => Lexicon): Codec<string> {
  return { ...textCodec(safeText), read: (text, { vocabulary }) => ({ value: nameOf(text, lexiconOf(vocabulary)) }) };
}

function choice<Choice extends string>(
  choices: readonly Choice[],
  words: Readonly<Record<Choice, readonly string[]>>,
  unknown: "evidence-unknown" | "audience-unknown",
): Codec<Choice> {
  const find = (text: string | null): Choice | undefined => choices.find((known) => known === text);
  const known = (text: string, name: string | null): Parsed<Choice> => {
    const value = find(name);
    return value === undefined ? refuse(unknown, { text }) : { value };
  };
  const typed = lexicon(Object.entries<readonly string[]>(words));
  return {
    read: (text) => known(text, text),
    typed: (text) => known(text, typed.keyOf(text)),
    write: (word) => word,
    strict: () => anyOf(choices),
    plain: { to: (word) => word, from: find },
    choices,
  };
}

function anyOf(texts: Iterable<string>): string {
  return `(?:${[...texts].map((text) => text.replace(/[^\w ]/g, "\\$&")).join("|")})`;
}

function refusedShape(key: string, expected: ValueShape): ReturnType<typeof refuse> {
  return { error: inputError("value-shape", { key, expected }) };
}

/** A count as people type it: 1840, 1 840, 1,840, 1.8k. Error: `count-unreadable`. */
export function parseCount(text: string): Parsed<number> {
  const typed = expandThousands(text.trim());
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}){1,3}$|^\d{1,12}$/.test(typed);
  return grouped ? { value: Number(typed.replace(/\D/g, "")) } : refuse("count-unreadable", { text });
}

function countFrom(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** Shares that add up to the whole are percentages; others come from a list, where a network may be repeated. */
function sharesText(shares: readonly Share[]): string {
  const [first] = shares;
  if (first && shares.length === 1) return safeText(first.network);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== WHOLE)
    return `[${shares.flatMap(({ network, weight }) => Array<string>(weight).fill(safeText(network))).join(", ")}]`;
  return `{ ${shares.map(({ network, weight }) => `${safeText(network)}: ${weight / 100}%`).join(", ")} }`;
}
