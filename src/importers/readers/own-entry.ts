// Rebuilds an entry, with every field, from the keys and values that export writes.
import { AUDIENCES, EVIDENCE } from "../../core/entries/activity.ts";
import { ENTRY_KINDS, type Entry, type EntryKind, type Share, type Unknown } from "../../core/entries/entry.ts";
import { parsePart } from "../../core/entries/share.ts";
import type { Parsed } from "../../core/errors/error.ts";
import { isCurrency } from "../../core/values/currency.ts";
import { parseIsoDate } from "../../core/values/dates.ts";
import { parseClock } from "../../core/values/duration.ts";
import { amountOf } from "../../core/values/money.ts";

/** The fields of an exported entry. `text` gives the value of a key, undefined if absent. */
export interface OwnFields {
  readonly text: (key: string) => string | undefined;
  readonly shares: readonly Share[] | null;
  readonly unknown: Readonly<Record<string, Unknown>>;
}

const DAY_MINUTES = 1440;
/** Reserved keys: not allowed among the unknown ones. */
const RESERVED: Readonly<Record<EntryKind | "any", readonly string[]>> = {
  any: ["date", "network", "note", "campaign", "person", "id", ...ENTRY_KINDS.filter((kind) => kind !== "reach")],
  time: ["reach", "at", "activity", "planned", "client", "format"],
  earned: ["reach", "client", "margin", "evidence"],
  spent: ["reach", "for", "audience"],
  posted: ["format", "reach", "comments", "answered", "copy", "url"],
  followers: ["reach"],
  reach: ["reach"],
};

/** A value is present but invalid. */
class Unreadable extends Error {}

/** The entry of these fields; null if a field is missing or invalid. */
export function ownEntry(fields: OwnFields): Entry | null {
  try {
    return entryOf(fields);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function entryOf({ text, shares, unknown }: OwnFields): Entry {
  const kind = ENTRY_KINDS.find((known) => known === text("kind"));
  const date = parseIsoDate(text("date") ?? "").value;
  if (!kind || !date || !shares || (shares.length > 1 && kind !== "earned" && kind !== "spent")) throw new Unreadable();
  const reserved = [...RESERVED.any, ...RESERVED[kind]];
  if (Object.keys(unknown).some((key) => reserved.includes(key))) throw new Unreadable();
  const words = given({
    note: text("note"),
    campaign: text("campaign"),
    person: text("person"),
    id: text("id"),
  });
  const rest = Object.keys(unknown).length === 0 ? {} : { unknown };
  return { ...ownKeys(kind, text), date, networks: shares, ...words, ...rest, line: 0 } as Entry;
}

function ownKeys(kind: EntryKind, text: OwnFields["text"]): Record<string, unknown> {
  switch (kind) {
    case "time":
      return given({
        kind,
        minutes: needed(minutesOf(text("minutes"))),
        at: parsed(text("at"), parseClock),
        activity: text("activity"),
        planned: minutesOf(text("planned")),
        client: text("client"),
        format: text("format"),
      });
    case "earned":
      return given({
        kind,
        amount: moneyOf(text),
        client: text("client"),
        margin: parsed(text("margin"), parsePart),
        evidence: oneOf(text("evidence"), EVIDENCE),
      });
    case "spent":
      return given({ kind, amount: moneyOf(text), purpose: text("for"), audience: oneOf(text("audience"), AUDIENCES) });
    case "posted":
      return {
        model: text("posted") ?? null,
        ...given({
          kind,
          format: text("format"),
          reach: countOf(text("reach")),
          comments: countOf(text("comments")),
          answered: countOf(text("answered")),
          copy: flagOf(text("copy")),
          url: text("url"),
        }),
      };
    case "followers":
    case "reach":
      return { kind, count: needed(countOf(text(kind))) };
  }
}

function given(keys: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Unreadable();
  return value;
}

function parsed<T>(text: string | undefined, parse: (text: string) => Parsed<T>): T | undefined {
  return text === undefined ? undefined : needed(parse(text).value);
}

function minutesOf(text: string | undefined): number | undefined {
  const minutes = countOf(text);
  return minutes === undefined || (minutes >= 1 && minutes <= DAY_MINUTES) ? minutes : needed(undefined);
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,12}$/.test(text) ? Number(text) : needed(undefined);
}

function flagOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return /^(?:true|vrai)$/i.test(text) || (/^(?:false|faux)$/i.test(text) ? false : needed(undefined));
}

function oneOf<T extends string>(text: string | undefined, known: readonly T[]): T | undefined {
  return text === undefined ? undefined : needed(known.find((one) => one === text));
}

function moneyOf(text: OwnFields["text"]): Extract<Entry, { kind: "earned" }>["amount"] {
  const [amount = "", currency = ""] = [text("amount"), text("currency")];
  if (!/^\d{1,15}(?:\.\d{1,12})?$/.test(amount) || !isCurrency(currency)) throw new Unreadable();
  return needed(amountOf(amount, currency).value);
}
