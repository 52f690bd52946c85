// One raw list item -> one entry, or every fault that keeps it from being one.
import { AUDIENCES, type Audience, EVIDENCE, type Evidence } from "../../core/entries/activity.ts";
import { ENTRY_KINDS, type Entry, type EntryKind, type Share, type Unknown } from "../../core/entries/entry.ts";
import { exchangeable } from "../../core/entries/exchange.ts";
import type { Settings } from "../../core/entries/settings.ts";
import { mergeShares, parsePart } from "../../core/entries/share.ts";
import { nameOf, type Vocabulary } from "../../core/entries/vocabulary.ts";
import { type Fault, fault, type Parsed, type Place, refuse } from "../../core/errors/error.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import { parseClock, parseDuration } from "../../core/values/duration.ts";
import { type Amount, ambiguousAmount } from "../../core/values/money.ts";
import { readAmount } from "./amount.ts";
import { Fields } from "./fields.ts";
import { isEmpty, type RawValue, type Span } from "./raw.ts";

/** What an entry is read against. */
export interface Reading {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly place: (span: Span) => Place;
}

export interface ReadEntry {
  readonly entry: Entry | null;
  readonly faults: readonly Fault[];
  readonly doubts: readonly Fault[];
}

/** The entry that a list item holds. */
export function readEntry(raw: RawValue, reading: Reading): ReadEntry {
  if (raw.type !== "map") {
    const found = fault("entry-shape", { found: raw.type });
    return { entry: null, faults: [{ ...found, place: reading.place(raw.span) }], doubts: [] };
  }
  const fields = new Fields(raw, reading.place);
  const entry = entryOf(fields, reading);
  return {
    entry: fields.faults.length > 0 ? null : entry,
    faults: fields.faults,
    doubts: fields.doubts("key-unknown"),
  };
}

function entryOf(fields: Fields, reading: Reading): Entry | null {
  const start = startOf(fields);
  const kinds = kindsIn(fields);
  const [kind, second] = kinds;
  if (!fields.has("date")) fields.refuse(start, fault("key-missing", { key: "date" }));
  if (kind === undefined)
    return fields.refuse(start, fault("entry-kind-missing", { known: ENTRY_KINDS.join(", ") })) ?? null;
  if (second !== undefined) fields.refuse(start, fault("entry-kind-twice", { first: kind, second }));
  refuseSplitNumbers(fields, reading.settings);
  const date = dateOfEntry(fields);
  const own = ownKeys(kind, fields, reading);
  const common = {
    networks: networksOf(kind, fields, reading.vocabulary),
    ...textsOf(fields, ["note", "campaign", "id"]),
    ...personOf(fields, reading.vocabulary),
  };
  const unknown = unknownOf(fields);
  if (!date || !own || fields.faults.length > 0) return null;
  return { ...own, date, ...common, ...unknown, line: reading.place(start).line } as Entry;
}

/** The kinds whose own key is there. The reach of a post is no kind of its own. */
function kindsIn(fields: Fields): EntryKind[] {
  return ENTRY_KINDS.filter((kind) => fields.has(kind) && (kind !== "reach" || !fields.has("posted")));
}

/** Where the entry begins, for what concerns the whole of it. */
function startOf({ map }: Fields): Span {
  return { offset: map.span.offset, length: 1 };
}

function dateOfEntry(fields: Fields): CalendarDate | undefined {
  if (fields.has("date") && fields.value("date") === null)
    fields.refuse(startOf(fields), fault("key-missing", { key: "date" }));
  return fields.text("date", parseIsoDate);
}

/** `{ earned: 1,200 }` is YAML for `earned: 1` and a key `200`: money would vanish without a word. */
function refuseSplitNumbers(fields: Fields, { currency }: Settings): void {
  fields.map.fields.forEach(({ key, keySpan, value }, index) => {
    const before = fields.map.fields[index - 1];
    if (!/^\d+$/.test(key) || !isEmpty(value) || before?.value.type !== "scalar") return;
    const { text, span } = before.value;
    const whole = `${text},${key}`;
    const found =
      key.length === 3
        ? ambiguousAmount(whole, text, key, minorDigits(currency)).fault
        : fault("amount-comma", { text: whole, point: `${text}.${key}` });
    const { offset } = span;
    fields.refuse({ offset, length: keySpan.offset + keySpan.length - offset }, found);
  });
}

function ownKeys(kind: EntryKind, fields: Fields, reading: Reading): Record<string, unknown> | null {
  if (fields.value(kind) === null && kind !== "posted") {
    return fields.refuse(startOf(fields), fault("key-missing", { key: kind })) ?? null;
  }
  switch (kind) {
    case "time":
      return defined({
        kind,
        minutes: fields.text("time", parseDuration),
        activity: fields.text("activity", (text) => ({ value: nameOf(text, reading.vocabulary.activities) })),
        at: fields.text("at", parseClock),
        planned: fields.text("planned", parseDuration),
        ...textsOf(fields, ["client", "format"]),
      });
    case "earned":
      return defined({
        kind,
        amount: amountUnder("earned", fields, reading.settings),
        ...textsOf(fields, ["client"]),
        margin: fields.text("margin", parsePart),
        evidence: fields.text("evidence", (text): Parsed<Evidence> => {
          const evidence = EVIDENCE.find((known) => known === text);
          return evidence ? { value: evidence } : refuse("evidence-unknown", { text });
        }),
      });
    case "spent":
      return defined({
        kind,
        amount: amountUnder("spent", fields, reading.settings),
        purpose: fields.text("for", (text) => ({ value: nameOf(text, reading.vocabulary.purposes) })),
        audience: fields.text("audience", (text): Parsed<Audience> => {
          const audience = AUDIENCES.find((known) => known === text);
          return audience ? { value: audience } : refuse("audience-unknown", { text });
        }),
      });
    case "posted":
      return defined({
        kind,
        model: modelOf(fields, reading.vocabulary),
        ...textsOf(fields, ["format", "url"]),
        reach: fields.count("reach"),
        comments: fields.count("comments"),
        answered: fields.count("answered"),
        copy: fields.flag("copy"),
      });
    case "followers":
      return defined({ kind, count: fields.count("followers") });
    case "reach":
      return defined({ kind, count: fields.count("reach") });
  }
}

/** `posted: none`, `posted:` and `posted: true` are posts that follow no model. */
function modelOf(fields: Fields, vocabulary: Vocabulary): string | null {
  const model = fields.text("posted", (text) => ({ value: nameOf(text, vocabulary.models) }));
  return model === undefined || /^(none|true|yes)$/i.test(model) ? null : model;
}

function amountUnder(key: string, fields: Fields, settings: Settings): Amount | undefined {
  return fields.text(key, (text) => {
    const parsed = readAmount(text, settings.currency);
    return parsed.fault ? parsed : exchangeable(parsed.value, settings);
  });
}

function networksOf(kind: EntryKind, fields: Fields, vocabulary: Vocabulary): readonly Share[] {
  const value = fields.value("network");
  if (value === null) return [];
  if (value.type === "scalar") return [{ network: nameOf(value.text, vocabulary.networks), weight: 1 }];
  if (kind !== "earned" && kind !== "spent") return fields.refuse(value.span, fault("network-shared", { kind })) ?? [];
  const shares = value.type === "list" ? equalShares(value.items, fields) : namedShares(value.fields, fields);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (value.type === "map" && fields.faults.length === 0 && total !== 10_000) {
    fields.refuse(value.span, fault("shares-total", { total: String(total / 100) }));
  }
  return mergeShares(shares.map(({ network, weight }) => ({ network: nameOf(network, vocabulary.networks), weight })));
}

function equalShares(items: readonly RawValue[], fields: Fields): Share[] {
  return items.flatMap((item) => {
    if (item.type === "scalar" && !isEmpty(item)) return [{ network: item.text, weight: 1 }];
    return fields.refuse(item.span, fault("value-shape", { key: "network", expected: "text" })) ?? [];
  });
}

function namedShares(named: readonly { key: string; value: RawValue }[], fields: Fields): Share[] {
  return named.flatMap(({ key, value }) => {
    const weight = value.type === "scalar" ? parsePart(value.text) : null;
    if (weight?.value !== undefined && weight.value > 0) return [{ network: key, weight: weight.value }];
    const text = value.type === "scalar" ? value.text : key;
    return fields.refuse(value.span, fault("share-unreadable", { text })) ?? [];
  });
}

/** The person as the settings write them, whatever the case here. */
function personOf(fields: Fields, { people }: Vocabulary): { person?: string } {
  const person = fields.words("person");
  return person === undefined ? {} : { person: people.keyOf(person) ?? person };
}

function textsOf<Key extends string>(fields: Fields, keys: readonly Key[]): { [key in Key]?: string } {
  const texts: { [key in Key]?: string } = {};
  for (const key of keys) {
    const text = fields.words(key);
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}

function unknownOf(fields: Fields): { unknown?: Readonly<Record<string, Unknown>> } {
  const rest = fields.rest();
  return rest.length === 0
    ? {}
    : { unknown: Object.fromEntries(rest.map(({ key, value }) => [key, unknownValue(value)])) };
}

function unknownValue(value: RawValue): Unknown {
  if (value.type === "list") return value.items.map(unknownValue);
  if (value.type === "map")
    return Object.fromEntries(value.fields.map(({ key, value: inner }) => [key, unknownValue(inner)]));
  return isEmpty(value) ? null : value.text;
}

function defined(keys: Record<string, unknown>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(keys)) if (value !== undefined) found[key] = value;
  return found;
}
