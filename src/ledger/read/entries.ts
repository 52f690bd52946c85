// One raw list item -> one entry, or all its errors.
import { type CodecContext, SHARES } from "../../core/entries/codecs.ts";
import {
  ENTRY_KINDS,
  type Entry,
  type EntryKind,
  entryFrom,
  type KeyOfKind,
  kindsWith,
  type Unknown,
} from "../../core/entries/entry.ts";
import { type Settings, WHOLE } from "../../core/entries/settings.ts";
import { mergeShares, parsePart, type Share } from "../../core/entries/share.ts";
import { nameOf, type Vocabulary } from "../../core/entries/vocabulary.ts";
import { type InputError, inputError, type Place } from "../../core/errors/error.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { ambiguousAmount } from "../../core/values/money.ts";
import { Fields } from "./fields.ts";
import { isEmpty, type RawList, type RawMap, type RawValue, type Span } from "./raw.ts";

/** What is needed to read an entry. */
export interface Reading extends CodecContext {
  readonly place: (span: Span) => Place;
}

export interface ReadEntry {
  readonly entry: Entry | null;
  readonly errors: readonly InputError[];
  readonly warnings: readonly InputError[];
}

/** The entry of a list item, its errors and its warnings. */
export function readEntry(raw: RawValue, reading: Reading): ReadEntry {
  if (raw.type !== "map") {
    const found = inputError("entry-shape", { found: raw.type });
    return { entry: null, errors: [{ ...found, place: reading.place(raw.span) }], warnings: [] };
  }
  const fields = new Fields(raw, reading.place);
  const entry = entryOf(fields, reading);
  return {
    entry: fields.errors.length > 0 ? null : entry,
    errors: fields.errors,
    warnings: fields.warnings("key-unknown"),
  };
}

function entryOf(fields: Fields, reading: Reading): Entry | null {
  const start = startOf(fields);
  const [kind, second] = kindsWith((key) => fields.has(key));
  refuseMissing("date", fields);
  if (kind === undefined)
    return fields.refuse(start, inputError("entry-kind-missing", { known: ENTRY_KINDS.join(", ") })) ?? null;
  if (second !== undefined) fields.refuse(start, inputError("entry-kind-twice", { first: kind, second }));
  refuseSplitNumbers(fields, reading.settings);
  const valueFor = (key: KeyOfKind): unknown => readValue(key, kind, fields, reading);
  const entry = entryFrom(kind, valueFor, reading.place(start).line, () => unknownOf(fields));
  return fields.errors.length > 0 ? null : entry;
}

function refuseMissing(key: string, fields: Fields): void {
  if (fields.value(key) === null) fields.refuse(startOf(fields), inputError("key-missing", { key }));
}

function readValue({ key, codec, required }: KeyOfKind, kind: EntryKind, fields: Fields, reading: Reading): unknown {
  const value = fields.value(key);
  if (value === null) {
    // A date that is missing is an error even if the kind is, and so already reported.
    if (required && key !== "date") refuseMissing(key, fields);
    return undefined;
  }
  if (key === "network" && value.type !== "scalar") {
    if (codec === SHARES) return sharesOf(value, fields, reading.vocabulary);
    return fields.refuse(value.span, inputError("network-shared", { kind }));
  }
  return fields.text(key, (text) => codec.read(text, reading, key));
}

/** The place of errors about the whole entry. */
function startOf({ map }: Fields): Span {
  return { offset: map.span.offset, length: 1 };
}

/** `{ earned: 1,200 }` is YAML for `earned: 1` and a key `200`: 1,199 would be lost silently. */
function refuseSplitNumbers(fields: Fields, { currency }: Settings): void {
  fields.map.fields.forEach(({ key, keySpan, value }, index) => {
    const before = fields.map.fields[index - 1];
    if (!/^\d+$/.test(key) || !isEmpty(value) || before?.value.type !== "scalar") return;
    const { text, span } = before.value;
    const whole = `${text},${key}`;
    const found =
      key.length === 3
        ? ambiguousAmount(whole, text, key, minorDigits(currency)).error
        : inputError("amount-comma", { text: whole, point: `${text}.${key}` });
    const { offset } = span;
    fields.refuse({ offset, length: keySpan.offset + keySpan.length - offset }, found);
  });
}

/** The shares of a list or a map of networks. */
function sharesOf(value: RawList | RawMap, fields: Fields, vocabulary: Vocabulary): readonly Share[] {
  const shares = value.type === "list" ? equalShares(value.items, fields) : namedShares(value.fields, fields);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (value.type === "map" && fields.errors.length === 0 && total !== WHOLE) {
    fields.refuse(value.span, inputError("shares-total", { total: String(total / 100) }));
  }
  return mergeShares(shares.map(({ network, weight }) => ({ network: nameOf(network, vocabulary.networks), weight })));
}

function equalShares(items: readonly RawValue[], fields: Fields): Share[] {
  return items.flatMap((item) => {
    if (item.type === "scalar" && !isEmpty(item)) return [{ network: item.text, weight: 1 }];
    return fields.refuse(item.span, inputError("value-shape", { key: "network", expected: "text" })) ?? [];
  });
}

function namedShares(named: readonly { key: string; value: RawValue }[], fields: Fields): Share[] {
  return named.flatMap(({ key, value }) => {
    const weight = value.type === "scalar" ? parsePart(value.text) : null;
    if (weight?.value !== undefined && weight.value > 0) return [{ network: key, weight: weight.value }];
    const text = value.type === "scalar" ? value.text : key;
    return fields.refuse(value.span, inputError("share-unreadable", { text })) ?? [];
  });
}

function unknownOf(fields: Fields): Entry["unknown"] {
  const rest = fields.rest();
  return rest.length === 0 ? undefined : Object.fromEntries(rest.map(({ key, value }) => [key, unknownValue(value)]));
}

function unknownValue(value: RawValue): Unknown {
  if (value.type === "list") return value.items.map(unknownValue);
  if (value.type === "map")
    return Object.fromEntries(value.fields.map(({ key, value: inner }) => [key, unknownValue(inner)]));
  return isEmpty(value) ? null : value.text;
}
