// Adapts a complete entry of another ledger to this one: its names and currency.
import type { Entry, Share } from "../../core/entries/entry.ts";
import { mergeShares, type OneNetwork } from "../../core/entries/share.ts";
import { type Lexicon, nameOf } from "../../core/entries/vocabulary.ts";
import { decimalText } from "../../core/values/money.ts";
import { worthOf } from "../columns/amounts.ts";
import type { Conversion, EntryResult } from "./entry-of.ts";

/** The entry with the ledger's names; a reason to skip it if the currency is unknown. */
export function wholeEntry(entry: Entry, { settings, vocabulary, exchange }: Conversion): EntryResult {
  const { networks, activities, models, purposes, people } = vocabulary;
  const named = entry.person === undefined ? {} : { person: people.keyOf(entry.person) ?? entry.person };
  if (entry.kind === "earned" || entry.kind === "spent") {
    const { amount } = entry;
    const worth = worthOf({ decimal: decimalText(amount), currency: amount.currency }, settings, exchange);
    if ("reason" in worth) return worth;
    const shares = { networks: sharesBy(entry.networks, networks) };
    if (entry.kind === "earned") return { entry: { ...entry, ...named, ...shares, ...worth } };
    const purpose = entry.purpose === undefined ? {} : { purpose: nameOf(entry.purpose, purposes) };
    return { entry: { ...entry, ...named, ...shares, ...worth, ...purpose } };
  }
  const onNetwork = { ...named, networks: networkBy(entry.networks, networks) };
  if (entry.kind === "posted")
    return { entry: { ...entry, ...onNetwork, model: entry.model === null ? null : nameOf(entry.model, models) } };
  if (entry.kind === "time" && entry.activity !== undefined)
    return { entry: { ...entry, ...onNetwork, activity: nameOf(entry.activity, activities) } };
  return { entry: { ...entry, ...onNetwork } };
}

function networkBy([share]: OneNetwork, networks: Lexicon): OneNetwork {
  return share === undefined ? [] : [{ network: nameOf(share.network, networks), weight: 1 }];
}

function sharesBy(shares: readonly Share[], networks: Lexicon): readonly Share[] {
  return mergeShares(shares.map(({ network, weight }) => ({ network: nameOf(network, networks), weight })));
}
