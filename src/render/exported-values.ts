// The values of an entry by their names in JSON and CSV, which write only amounts and networks in different ways.
import type { Plain } from "../core/entries/codecs.ts";
import { type Entry, type EntryValues, keysOf, type Share } from "../core/entries/entry.ts";
import type { Amount } from "../core/values/money.ts";

export interface ExportForms<Value> {
  readonly amount: (amount: Amount) => Value;
  readonly networks: (shares: readonly Share[]) => Value;
}

/** In the order of JSON. A value that the entry does not have is left out. */
export function exportedValues<Value>(entry: Entry, forms: ExportForms<Value>): Record<string, Value | Plain> {
  const { line, kind } = entry;
  const properties: EntryValues = entry;
  const values: Record<string, Value | Plain> = { line, kind };
  for (const { exported, property, codec } of keysOf(kind)) {
    const value = properties[property];
    if (value === undefined) continue;
    if (codec.plain) values[exported] = codec.plain.to(value);
    else if (property === "networks") values[exported] = forms.networks(entry.networks);
    else if ("amount" in entry) {
      values[exported] = forms.amount(entry.amount);
      values.currency = entry.amount.currency;
    }
  }
  return values;
}
