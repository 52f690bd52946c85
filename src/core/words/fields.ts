// The slots that the words of an entry are sorted into: dates, networks, activities, amounts, shares.

import type { Share } from "../entries/entry.ts";
import { exchangeable } from "../entries/exchange.ts";
import { WHOLE } from "../entries/settings.ts";
import { mergeShares, parsePart } from "../entries/share.ts";
import type { Lexicon } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { type CalendarDate, parseTypedDate } from "../values/dates.ts";
import { type Amount, parseAmount } from "../values/money.ts";
import type { Typing } from "./parse-context.ts";
import type { Slot } from "./words.ts";

export function slot<T>(kind: Slot<T>["kind"], read: Slot<T>["read"]): Slot<T> {
  return { kind, required: true, read };
}

export function optional<T>(kind: Slot<T>["kind"], read: Slot<T>["read"]): Slot<T> {
  return { kind, required: false, read };
}

export function readIfRight<T>(word: string, read: (word: string) => Parsed<T>): Parsed<T> | null {
  const parsed = read(word);
  return parsed.fault ? null : parsed;
}

export function known(word: string, { keyOf }: Lexicon): Parsed<string> | null {
  const key = keyOf(word);
  return key === null ? null : { value: key };
}

/** Stands first among slots: -3d and 2026-11-18 also begin like a duration, an amount or a count gone wrong. */
export function dateSlot({ today }: Typing): Slot<CalendarDate> {
  return optional("date", (word) => {
    if (/^\d{1,2}[/]\d{1,2}([/]\d{2,4})?$/.test(word) || /^\d{4}-\d{2}-\d{2}$/.test(word))
      return parseTypedDate(word, today);
    return /\d{5,}/.test(word) ? null : readIfRight(word, (typed) => parseTypedDate(typed, today));
  });
}

export function networkSlot(typing: Typing): Slot<string> {
  const { networks } = typing.vocabulary;
  return {
    ...slot<string>("network", (word) => known(word, networks)),
    resembles: (word) => networks.suggest(word) !== "",
    adopt: (word) => adoptNetwork(word, typing),
    known: networks.keys.join(", "),
  };
}

/** A network that there is already: another one is refused with the nearest. */
export function knownNetworkSlot(typing: Typing): Slot<string> {
  const { networks } = typing.vocabulary;
  return {
    ...networkSlot(typing),
    adopt: (text) => refuse("not-here", { what: "network", text, suggestion: networks.suggest(text) }),
  };
}

/** A word where a network should be that none is known by: a new one, if new ones are taken. */
function adoptNetwork(word: string, { vocabulary: { networks }, allowNew }: Typing): Parsed<string> {
  return allowNew ? newName(word) : refuse("network-unknown", { text: word, suggestion: networks.suggest(word) });
}

export function activitySlot({ vocabulary: { activities } }: Typing): Slot<string> {
  const list = activities.keys.join(", ");
  return {
    ...slot<string>("activity", (word) => known(word, activities)),
    resembles: (word) => activities.suggest(word) !== "",
    adopt: (word) => refuse("activity-unknown", { text: word, suggestion: activities.suggest(word), known: list }),
    known: list,
  };
}

export function amountSlot({ settings }: Typing): Slot<Amount> {
  return slot("amount", (word) => {
    if (!/^[^\p{L}\d]{0,2}[-−+]?[.,]?\d[\d.,\s'’]*[^\d]{0,7}$/u.test(word)) return null;
    const parsed = parseAmount(word, settings.currency);
    return parsed.fault ? parsed : exchangeable(parsed.value, settings);
  });
}

/** linkedin, or linkedin,newsletter for equal shares, or linkedin=70%,newsletter=30%. */
export function sharesSlot(typing: Typing): Slot<readonly Share[]> {
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
    const adopted = adoptNetwork(word, typing);
    return adopted.fault ? adopted : { value: oneNetwork(adopted.value) };
  };
  return { ...networkSlot(typing), read, adopt };
}

function parseShares(
  parts: readonly [string, string | null, string | undefined][],
  typing: Typing,
): Parsed<readonly Share[]> {
  const shares: Share[] = [];
  for (const [text, key, part] of parts) {
    const name: Parsed<string> = key === null ? adoptNetwork(text, typing) : { value: key };
    if (name.fault) return name;
    const weight = part === undefined ? { value: 1 } : parsePart(part);
    if (weight.fault || weight.value === 0) return refuse("share-unreadable", { text: part ?? text });
    shares.push({ network: name.value, weight: weight.value });
  }
  const named = shares.filter((_share, index) => parts[index]?.[2] !== undefined);
  const total = named.reduce((sum, { weight }) => sum + weight, 0);
  if (named.length > 0 && (named.length < parts.length || total !== WHOLE))
    return refuse("shares-total", { total: String(total / 100) });
  return { value: mergeShares(shares) };
}

export function oneNetwork(network: string | undefined): readonly Share[] {
  return network === undefined ? [] : [{ network, weight: 1 }];
}

/** Words that mean something else in a ledger: no model at all, the limit of everything. */
const NO_NAMES = /^(none|true|yes|null|total)$/;

/** A name for something new: letters first, nothing that a terminal or a reader could stumble on. */
export function newName(text: string): Parsed<string> {
  const name = text.trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u.test(name) && !NO_NAMES.test(name)
    ? { value: name }
    : refuse("name-unsafe", { text });
}
