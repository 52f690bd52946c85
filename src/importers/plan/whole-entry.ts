// Adapts a complete entry of another ledger to this one: its names and currency.
import type { Entry, Share } from "../../core/entries/entry.ts";
import { mergeShares } from "../../core/entries/share.ts";
import { type Lexicon, nameOf } from "../../core/entries/vocabulary.ts";
import { decimalText } from "../../core/values/money.ts";
import { worthOf } from "../table/amounts.ts";
import type { Conversion, EntryResult } from "./entry-of.ts";

/** The entry with the ledger's names; a reason to skip it if the currency is unknown. */
export function wholeEntry(entry: Entry, { settings, vocabulary, exchange }: Conversion): EntryResult {
  const { networks, activities, models, purposes, people } = vocabulary;
  const named = {
    networks: sharesBy(entry.networks, networks),
    ...(entry.person === undefined ? {} : { person: people.keyOf(entry.person) ?? entry.person }),
  };
  switch (entry.kind) {
    case "time":
      return {
        entry: {
          ...entry,
          ...named,
          ...(entry.activity === undefined ? {} : { activity: nameOf(entry.activity, activities) }),
        },
      };
    case "posted":
      return { entry: { ...entry, ...named, model: entry.model === null ? null : nameOf(entry.model, models) } };
    case "earned":
    case "spent": {
      const { amount } = entry;
      const worth = worthOf({ decimal: decimalText(amount), currency: amount.currency }, settings, exchange);
      if ("reason" in worth) return worth;
      if (entry.kind === "earned") return { entry: { ...entry, ...named, ...worth } };
      const purpose = entry.purpose === undefined ? {} : { purpose: nameOf(entry.purpose, purposes) };
      return { entry: { ...entry, ...named, ...worth, ...purpose } };
    }
    default:
      return { entry: { ...entry, ...named } };
  }
}

function sharesBy(shares: readonly Share[], networks: Lexicon): readonly Share[] {
  return mergeShares(shares.map(({ network, weight }) => ({ network: nameOf(network, networks), weight })));
}
