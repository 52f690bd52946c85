// Rebuilds an entry, with every field, from the keys and values that export writes.
import { AMOUNT, type Codec, NETWORK, SHARES } from "../../core/entries/codecs.ts";
import {
  ENTRY_KINDS,
  type Entry,
  entryFrom,
  type KeyOfKind,
  keysOf,
  type Share,
  type Unknown,
} from "../../core/entries/entry.ts";
import { isCurrency } from "../../core/values/currency.ts";
import { type Amount, amountOf } from "../../core/values/money.ts";

/** The fields of an exported entry. `text` gives the value of a key, undefined if absent. */
export interface OwnFields {
  readonly text: (key: string) => string | undefined;
  readonly shares: readonly Share[] | null;
  readonly unknown: Readonly<Record<string, Unknown>>;
}

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

function entryOf({ text, shares, unknown }: OwnFields): Entry | null {
  const kind = ENTRY_KINDS.find((known) => known === text("kind"));
  if (!kind || !shares) return null;
  const keys = keysOf(kind);
  // Under a known key, or that of another kind, an unknown value would be read as something else.
  const taken = new Set<string>([...ENTRY_KINDS, ...keys.map(({ key }) => key)]);
  if (Object.keys(unknown).some((key) => taken.has(key))) return null;
  const valueFor = ({ exported, codec }: KeyOfKind): unknown => {
    if (codec === SHARES) return shares;
    if (codec === NETWORK) return readable(shares.length > 1 ? undefined : shares);
    return codec === AMOUNT ? amountFrom(text(exported), text("currency")) : valueFrom(codec, text(exported));
  };
  return entryFrom(kind, valueFor, 0, () => (Object.keys(unknown).length === 0 ? undefined : unknown));
}

/** The value of a text, if there is one. */
function valueFrom({ plain }: Codec<unknown>, text: string | undefined): unknown {
  return text === undefined ? undefined : readable(plain?.from(text));
}

function readable<T>(value: T | undefined): T {
  if (value === undefined) throw new Unreadable();
  return value;
}

function amountFrom(amount = "", currency = ""): Amount {
  if (!/^\d{1,15}(?:\.\d{1,12})?$/.test(amount) || !isCurrency(currency)) throw new Unreadable();
  return readable(amountOf(amount, currency).value);
}
