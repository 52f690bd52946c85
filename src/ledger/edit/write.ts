// Entry -> its canonical line, which every YAML 1.1 or 1.2 reader reads the same.

import { type Entry, type EntryValues, type Unknown, writtenKeysOf } from "../../core/entries/entry.ts";
import { safeText } from "../../core/text/safe-text.ts";

/**
 * The line of an entry in a ledger of this currency, without line ending:
 * `- { date: 2026-11-20, time: 30m, network: instagram }`.
 */
export function writeEntry(entry: Entry, currency: string): string {
  const values: EntryValues = entry;
  let fields = "";
  for (const { key, property, codec } of writtenKeysOf(entry.kind)) {
    const value = values[property];
    const text = value === undefined ? null : codec.write(value, currency);
    if (text !== null) fields += `, ${key}: ${text}`;
  }
  return `- { ${fields.slice(2)}${entry.unknown === undefined ? "" : unknownFields(entry.unknown)} }`;
}

function unknownFields(unknown: Readonly<Record<string, Unknown>>): string {
  return Object.entries(unknown)
    .map(([key, value]) => `, ${safeText(key)}: ${flowText(value)}`)
    .join("");
}

function flowText(value: Unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return safeText(value);
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${safeText(key)}: ${flowText(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
