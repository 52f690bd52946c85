// Converts a row with a known network, or a complete entry of another ledger, into an entry of this one.

import type { Evidence } from "../../core/entries/activity.ts";
import type { Entry, Share } from "../../core/entries/entry.ts";
import type { Settings } from "../../core/entries/settings.ts";
import { mergeShares, type OneNetwork } from "../../core/entries/share.ts";
import { type Lexicon, nameOf, type Vocabulary } from "../../core/entries/vocabulary.ts";
import type { NetworkRule } from "../../core/setup/import-plan.ts";
import { minorDigits } from "../../core/values/currency.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { MINUTES_A_DAY } from "../../core/values/duration.ts";
import { type Amount, convert, type Decimal, decimalText } from "../../core/values/money.ts";
import type { Hints, Reason, Row, RowAmount } from "../row.ts";
import { scrubbed } from "../scrub.ts";

export interface Conversion {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly activityOf: (word: string) => string | null;
  /** The people whose row it is, by their rules. */
  readonly peopleOf: (hints: Hints) => readonly { readonly network: string }[];
  /** The shares of an entry of one network, by its key; one list object per network. */
  readonly sharesOf: (network: string) => OneNetwork;
  readonly today: CalendarDate;
  readonly exchange: ReadonlyMap<string, Decimal>;
}

export type EntryResult = { readonly entry: Entry } | Reason;

/** How strongly a rule suggests that the network led to the sale. */
const EVIDENCE: Readonly<Partial<Record<NetworkRule, Evidence>>> = {
  platform: "link",
  address: "link",
  campaign: "link",
  discount: "code",
  word: "guess",
};

/** The entry of a row. A negative `earned` amount is a refund and becomes `spent`, so that the net sum is right. */
export function entryOf(row: Row, network: string, rule: NetworkRule, id: string, conversion: Conversion): EntryResult {
  const networks = conversion.sharesOf(network);
  const [owner] = conversion.peopleOf(row.hints);
  const person = owner === undefined ? {} : { person: owner.network };
  const common = { date: lastDay(row, conversion.today), networks, ...wordsOf(row), ...person, id, line: 0 };
  const { value, at, keep: { client: named } = {} } = row;
  const client = named === undefined ? {} : { client: scrubbed(named) };
  switch (value.kind) {
    case "time": {
      const minutes = Math.round(value.seconds / 60);
      if (minutes > MINUTES_A_DAY) return { reason: "over-a-day" };
      if (minutes < 1) return { reason: "too-short" };
      const word = value.activity ?? activityIn(row.hints, conversion);
      const activity = word === undefined ? {} : { activity: word };
      const start = at === undefined ? {} : { at };
      return { entry: { kind: "time", ...common, minutes, ...activity, ...start, ...client } };
    }
    case "earned":
    case "spent": {
      const worth = worthOf(value.amount, conversion.settings, conversion.exchange);
      if ("reason" in worth) return worth;
      const isRefund = value.kind === "earned" && value.amount.decimal.startsWith("-");
      const purpose = value.kind === "spent" ? value.purpose : "refund";
      if (value.kind === "spent" || isRefund)
        return { entry: { kind: "spent", ...common, ...worth, ...(purpose === undefined ? {} : { purpose }) } };
      const sign = EVIDENCE[rule];
      const evidence = sign === undefined ? {} : { evidence: sign };
      return { entry: { kind: "earned", ...common, ...worth, ...client, ...evidence } };
    }
    case "posted":
      return { entry: { ...common, ...value, model: null } };
    case "reach":
    case "followers":
      return { entry: { ...common, ...value } };
  }
}

/** The last day of a row; today if its period has not ended. */
function lastDay({ date, until = date }: Row, today: CalendarDate): CalendarDate {
  return until > today ? today : until;
}

/** Campaign and note. The note of a row that covers several days includes the period. */
function wordsOf({ keep = {}, date, until }: Row): { note?: string; campaign?: string } {
  const days = until === undefined ? "" : `${date}/${until}`;
  const note = [scrubbed(keep.note ?? ""), days].filter((part) => part !== "").join(" · ");
  const campaign = scrubbed(keep.campaign ?? "");
  return { ...(note === "" ? {} : { note }), ...(campaign === "" ? {} : { campaign }) };
}

/** The activity named by a whole tag or project; none if there are two. */
function activityIn({ tags = [], projects = [] }: Hints, { activityOf }: Conversion): string | undefined {
  let only: string | undefined;
  for (const words of [tags, projects]) {
    for (const word of words) {
      const activity = activityOf(word) ?? only;
      if (only !== undefined && activity !== only) return undefined;
      only = activity;
    }
  }
  return only;
}

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

/** In minor units; ledgers refuse more. */
const LARGEST = 100_000_000_000n;

/** The absolute amount; a reason to skip it if it is too large or the currency is unknown or has no rate. */
function worthOf(
  { decimal, currency }: RowAmount,
  settings: Settings,
  exchange: ReadonlyMap<string, Decimal>,
): { readonly amount: Amount } | Reason {
  if (currency === null) return { reason: "no-currency" };
  const minor = roundedMinor(decimal.replace("-", ""), minorDigits(currency));
  if (minor > LARGEST) return { reason: "too-large", detail: decimal };
  const amount = { minor: Number(minor), currency };
  if (currency === settings.currency) return { amount };
  const rate = exchange.get(currency);
  if (rate) return { amount: convert(amount, rate, settings.currency) };
  return settings.exchange.has(currency) ? { amount } : { reason: "no-exchange", detail: currency };
}

/** Minor units of an unsigned decimal, rounded half up. */
function roundedMinor(decimal: string, digits: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const kept = BigInt(`${whole}${fraction.slice(0, digits).padEnd(digits, "0")}`);
  return (fraction[digits] ?? "0") >= "5" ? kept + 1n : kept;
}
