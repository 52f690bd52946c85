// Rebuilds an entry, with every field, from the keys and values that export writes.
import { AMOUNT, NETWORK, SHARES } from "../../core/entries/codecs.ts";
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

/** In place of a value that is present but invalid. */
const INVALID = Symbol("invalid");

/** The entry of these fields; null if a field is missing or invalid. */
export function ownEntry(fields: OwnFields): Entry | null {
  const { text, unknown } = fields;
  const kind = ENTRY_KINDS.find((known) => known === text("kind"));
  if (!kind) return null;
  const keys = keysOf(kind);
  // Under a known key, or that of another kind, an unknown value would be read as something else.
  const taken = new Set<string>([...ENTRY_KINDS, ...keys.map(({ key }) => key)]);
  if (Object.keys(unknown).some((key) => taken.has(key))) return null;
  const values = new Map(keys.map((key) => [key, valueUnder(key, fields)]));
  if ([...values.values()].includes(INVALID)) return null;
  const hasUnknown = Object.keys(unknown).length > 0;
  return entryFrom(
    kind,
    (key) => values.get(key),
    0,
    () => (hasUnknown ? unknown : undefined),
  );
}

/** The value of a key, undefined if absent. */
function valueUnder({ exported, codec }: KeyOfKind, { text, shares }: OwnFields): unknown {
  if (codec === SHARES) return shares ?? INVALID;
  if (codec === NETWORK) return shares && shares.length <= 1 ? shares : INVALID;
  if (codec === AMOUNT) return amountFrom(text(exported), text("currency")) ?? INVALID;
  const written = text(exported);
  return written === undefined ? undefined : (codec.plain?.from(written) ?? INVALID);
}

function amountFrom(amount = "", currency = ""): Amount | undefined {
  const isAmount = /^\d{1,15}(?:\.\d{1,12})?$/.test(amount) && isCurrency(currency);
  return isAmount ? amountOf(amount, currency).value : undefined;
}
