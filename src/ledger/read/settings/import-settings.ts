// The settings that importers read: mappings of tables under `imports:`, and the rules of a network.

import { KNOWN_PURPOSES } from "../../../core/entries/activity.ts";
import {
  type ImportMapping,
  MAPPING_COLUMNS,
  MAPPING_KINDS,
  NEEDED_COLUMNS,
  type NetworkRules,
} from "../../../core/entries/import-mapping.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import { type Lexicon, lexicon } from "../../../core/entries/vocabulary.ts";
import { inputError, type Parsed, refuse } from "../../../core/errors/error.ts";
import { orElse } from "../../../core/errors/failure.ts";
import { currencyOf } from "../../../core/values/currency.ts";
import { defined } from "../../../core/values/defined.ts";
import type { Fields } from "../fields.ts";
import type { Span } from "../raw.ts";
import { oneOf } from "./setting-values.ts";

/** The name of the rows that no import takes, unless it is a mapping. */
const IGNORE = "ignore";

/** The mappings by name, and the rows to ignore; those with an error are left out. Networks and purposes are canonical keys. */
export function importsOf(map: Fields, networks: Lexicon): Pick<Settings, "imports" | "ignored"> {
  const named = map.keys().flatMap((name) => {
    const fields = map.maps(name);
    return fields ? [{ name, fields, isIgnored: name === IGNORE && !fields.has("match") }] : [];
  });
  const ignored = named.find(({ isIgnored }) => isIgnored);
  const mappings = named.flatMap(({ name, fields, isIgnored }) => {
    const mapping = isIgnored ? null : mappingOf(fields, networks);
    return mapping ? [[name, mapping] as const] : [];
  });
  return { imports: new Map(mappings), ignored: ignored ? rulesOf(ignored.fields) : null };
}

function mappingOf(fields: Fields, networks: Lexicon): ImportMapping | null {
  const kind = fields.text("kind", (text) => oneOf(text, MAPPING_KINDS, "kind"));
  const dates = fields.text("dates", datesOf);
  const decimal = fields.text("decimal", (text) => oneOf(text, [".", ","] as const, "decimal", '"." ","'));
  const network = fields.text("network", (text) => ({ value: keyIn(networks, text) }));
  const currency = fields.text("currency", (text): Parsed<string> => {
    const code = currencyOf(text, "");
    return code === null ? refuse("currency-unknown", { text, suggestion: "" }) : { value: code };
  });
  const purpose = fields.text("for", (text) => ({ value: keyIn(lexicon(Object.entries(KNOWN_PURPOSES)), text) }));
  const utc = fields.flag("utc");
  const match = fields.texts("match");
  const columns = columnsOf(fields);
  const missing = (["match", "kind", "columns"] as const).filter((key) => fields.value(key) === null);
  for (const key of missing) fields.refuse(startOf(fields), inputError("key-missing", { key }));
  const [keep, skip] = [valuesOf(fields, "keep"), valuesOf(fields, "skip")];
  if (kind === undefined || columns === null || missing.length > 0) return null;
  for (const need of NEEDED_COLUMNS[kind].filter((group) => !group.some((column) => columns[column])))
    fields.refuse(startOf(fields), inputError("import-column-unmapped", { kind, columns: need.join(", ") }));
  return {
    match,
    kind,
    columns,
    ...defined({ dates, decimal, network, currency, purpose, utc, keep, skip }),
  };
}

/** Values by header: { Status: [Paid] }. */
function valuesOf(fields: Fields, key: "keep" | "skip"): Readonly<Record<string, string[]>> | undefined {
  const map = fields.maps(key) ?? undefined;
  return map && Object.fromEntries(map.keys().map((header) => [header, map.texts(header)]));
}

/** The key of a word; an unknown one in lower case. */
function keyIn({ keyOf }: Lexicon, word: string): string {
  return keyOf(word) ?? word.trim().toLowerCase();
}

function startOf({ map }: Fields): Span {
  return { offset: map.span.offset, length: 1 };
}

function columnsOf(fields: Fields): ImportMapping["columns"] | null {
  const columns = fields.maps("columns");
  if (!columns) return null;
  const headers = MAPPING_COLUMNS.map((column) => [column, columns.texts(column)] as const);
  return Object.fromEntries(headers.filter(([, names]) => names.length > 0));
}

/** "DD/MM/YYYY", "MM/DD/YYYY"; an order with the year first is never ambiguous. */
function datesOf(text: string): Parsed<"DMY" | "MDY"> {
  const letters = text
    .toUpperCase()
    .replace(/J/g, "D")
    .replace(/A/g, "Y")
    .replace(/[^DMY]/g, "")
    .replace(/(.)\1+/g, "$1");
  if (letters === "DMY" || letters === "DM" || letters === "YMD") return { value: "DMY" };
  if (letters === "MDY" || letters === "MD") return { value: "MDY" };
  return refuse("setting-unreadable", { key: "dates", expected: "DD/MM/YYYY, MM/DD/YYYY" });
}

/** Rules that recognise a network in imported rows; null if there are none. */
export function rulesOf(network: Fields): NetworkRules | null {
  const [projects = [], discounts = [], texts = []] = ["projects", "discounts", "texts"].map((key) =>
    network.texts(key),
  );
  const campaigns = network.list("campaigns").flatMap((item) => {
    if (item.type === "scalar" && isPattern(item.text)) return [item.text];
    network.refuse(item.span, inputError("setting-unreadable", { key: "campaigns", expected: '["^LI[ _-]"]' }));
    return [];
  });
  const rules = { projects, discounts, campaigns, texts };
  return Object.values(rules).every((values) => values.length === 0) ? null : rules;
}

function isPattern(text: string): boolean {
  return orElse(() => new RegExp(text, "i") instanceof RegExp, false);
}
