// Fields of a typed entry: date, network, activity, amount, shares.

import type { Share } from "../entries/entry.ts";
import { exchangeable } from "../entries/exchange.ts";
import { NETWORK_KINDS } from "../entries/network.ts";
import { WHOLE } from "../entries/settings.ts";
import { mergeShares, type OneNetwork, parsePart } from "../entries/share.ts";
import { kindOfNetwork, type Lexicon } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { type CalendarDate, parseTypedDate } from "../values/dates.ts";
import { type Amount, parseAmount } from "../values/money.ts";
import type { ParseContext } from "./parse-context.ts";
import type { Field } from "./words.ts";

export function slot<T>(kind: Field<T>["kind"], read: Field<T>["read"]): Field<T> {
  return { kind, required: true, read };
}

export function optional<T>(kind: Field<T>["kind"], read: Field<T>["read"]): Field<T> {
  return { kind, required: false, read };
}

export function readIfRight<T>(word: string, read: (word: string) => Parsed<T>): Parsed<T> | null {
  const parsed = read(word);
  return parsed.error ? null : parsed;
}

export function known(word: string, { keyOf }: Lexicon): Parsed<string> | null {
  const key = keyOf(word);
  return key === null ? null : { value: key };
}

/** Must be the first field: -3d and 2026-11-18 also look like an invalid duration, amount or count. */
export function dateSlot({ today }: ParseContext): Field<CalendarDate> {
  return optional("date", (word) => {
    if (/^\d{1,2}[/]\d{1,2}([/]\d{2,4})?$/.test(word) || /^\d{4}-\d{2}-\d{2}$/.test(word))
      return parseTypedDate(word, today);
    return /\d{5,}/.test(word) ? null : readIfRight(word, (typed) => parseTypedDate(typed, today));
  });
}

/** A network of time, posts or followers, which sources of sales have none of. */
export function networkSlot(parsing: ParseContext): Field<string> {
  const { settings, vocabulary } = parsing;
  const { networks } = vocabulary;
  const isSource = (key: string): boolean => kindOfNetwork(settings, key) === "elsewhere";
  const read = (word: string): Parsed<string> | null => {
    const found = known(word, networks);
    return found?.value !== undefined && isSource(found.value) ? null : found;
  };
  return {
    ...slot<string>("network", read),
    resembles: (word) => networks.suggest(word) !== "",
    adopt: (word) => {
      const key = networks.keyOf(word);
      if (key !== null) return refuse("network-elsewhere", { network: key });
      if (parsing.newKind === "elsewhere") return refuse("network-elsewhere", { network: word });
      return adoptNetwork(word, parsing);
    },
    known: networks.keys.filter((key) => !isSource(key)).join(", "),
  };
}

/** A network that must exist; the error for another one suggests the nearest. */
export function knownNetworkSlot(parsing: ParseContext): Field<string> {
  const { networks } = parsing.vocabulary;
  return {
    ...networkSlot(parsing),
    adopt: (text) => refuse("not-here", { what: "network", text, suggestion: networks.suggest(text) }),
  };
}

/** Accepts an unknown word as a new network if new names are allowed. */
function adoptNetwork(word: string, { vocabulary: { networks }, allowNew }: ParseContext): Parsed<string> {
  return allowNew ? newName(word) : refuse("network-unknown", { text: word, suggestion: networks.suggest(word) });
}

/** The same for money, which may come from anywhere: a new name needs its kind. */
function adoptOrigin(word: string, parsing: ParseContext): Parsed<string> {
  const kinds = NETWORK_KINDS.join(", ");
  const name = adoptNetwork(word, parsing);
  if (name.error?.code === "network-unknown") return refuse("network-unknown", { ...name.error.params, kinds });
  return name.error || parsing.newKind !== null ? name : refuse("new-kind-missing", { text: word, kinds });
}

export function activitySlot({ vocabulary: { activities } }: ParseContext): Field<string> {
  const list = activities.keys.join(", ");
  return {
    ...slot<string>("activity", (word) => known(word, activities)),
    resembles: (word) => activities.suggest(word) !== "",
    adopt: (word) => refuse("activity-unknown", { text: word, suggestion: activities.suggest(word), known: list }),
    known: list,
  };
}

export function amountSlot({ settings }: ParseContext): Field<Amount> {
  return slot("amount", (word) => {
    if (!/^[^\p{L}\d]{0,2}[-−+]?[.,]?\d[\d.,\s'’]*[^\d]{0,7}$/u.test(word)) return null;
    const parsed = parseAmount(word, settings.currency);
    return parsed.error ? parsed : exchangeable(parsed.value, settings);
  });
}

/** linkedin; linkedin,newsletter for equal shares; linkedin=70%,newsletter=30%. */
export function sharesSlot(parsing: ParseContext): Field<readonly Share[]> {
  const { networks } = parsing.vocabulary;
  const read = (word: string): Parsed<readonly Share[]> | null => {
    const parts = word.split(/[,+]/).map((part) => /^([^=:]+)(?:[=:](.+))?$/.exec(part));
    const keys = parts.map((part) => networks.keyOf(part?.[1] ?? ""));
    if (parts.length === 1 && parts[0]?.[2] === undefined)
      return keys[0] == null ? null : { value: oneNetwork(keys[0]) };
    return keys.some((key) => key !== null)
      ? parseShares(
          parts.map((part, index) => [part?.[1] ?? "", keys[index] ?? null, part?.[2]]),
          parsing,
        )
      : null;
  };
  const adopt = (word: string): Parsed<readonly Share[]> => {
    const adopted = adoptOrigin(word, parsing);
    return adopted.error ? adopted : { value: oneNetwork(adopted.value) };
  };
  return { ...networkSlot(parsing), read, adopt, known: networks.keys.join(", ") };
}

function parseShares(
  parts: readonly [string, string | null, string | undefined][],
  parsing: ParseContext,
): Parsed<readonly Share[]> {
  const shares: Share[] = [];
  for (const [text, key, part] of parts) {
    const name: Parsed<string> = key === null ? adoptOrigin(text, parsing) : { value: key };
    if (name.error) return name;
    const weight = part === undefined ? { value: 1 } : parsePart(part);
    if (weight.error || weight.value === 0) return refuse("share-unreadable", { text: part ?? text });
    shares.push({ network: name.value, weight: weight.value });
  }
  const explicit = shares.filter((_share, index) => parts[index]?.[2] !== undefined);
  const total = explicit.reduce((sum, { weight }) => sum + weight, 0);
  if (explicit.length > 0 && (explicit.length < parts.length || total !== WHOLE))
    return refuse("shares-total", { total: String(total / 100) });
  return { value: mergeShares(shares) };
}

export function oneNetwork(network: string | undefined): OneNetwork {
  return network === undefined ? [] : [{ network, weight: 1 }];
}

/** Reserved words of the ledger format: no model, the limit on all networks. */
const RESERVED_NAMES = /^(none|true|yes|null|total)$/;

/** Validates a new name: starts with a letter or digit, without characters unsafe in terminals or YAML. */
export function newName(text: string): Parsed<string> {
  const name = text.trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(name) && !RESERVED_NAMES.test(name)
    ? { value: name }
    : refuse("name-unsafe", { text });
}
