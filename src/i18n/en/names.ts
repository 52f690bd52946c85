// English: names of keys.

import type { NetworkKind } from "../../core/entries/network.ts";
import type { WordKind } from "../../core/errors/codes.ts";
import type { Grouping } from "../../core/report/grouping.ts";
import { dateKeyText } from "../day.ts";

export const names = {
  kinds: {
    time: "duration",
    clock: "time of day",
    network: "network",
    origin: "origin",
    activity: "activity",
    amount: "amount",
    date: "date",
    count: "count",
    number: "number",
    model: "post model",
    format: "format",
    purpose: "purpose",
  } satisfies Readonly<Record<WordKind, string>>,
  groupings: {
    network: "Network",
    activity: "Activity",
    campaign: "Campaign",
    client: "Client",
    person: "Person",
    model: "Post model",
    format: "Format",
    day: "Day",
    week: "Week",
    month: "Month",
    quarter: "Quarter",
    ledger: "Ledger",
  } satisfies Readonly<Record<Grouping, string>>,
  /** Names of owned channels by key, unless they are the key with a capital letter; so are names of networks, everywhere. */
  owned: { seo: "SEO" } as Readonly<Record<string, string>>,
  /** The same of sources of sales. */
  elsewhere: { "word-of-mouth": "Word of mouth" } as Readonly<Record<string, string>>,
  networkKinds: {
    social: "a social network",
    owned: "a channel of your own (newsletter, site, partners...)",
    elsewhere: "elsewhere: sales that no hours of yours brought",
  } satisfies Readonly<Record<NetworkKind, string>>,
  activities: { publication: "posting", interaction: "replying" } as Readonly<Record<string, string>>,
  purposes: {} as Readonly<Record<string, string>>,
  models: { "case-study": "case study", aida: "AIDA", pas: "PAS" } as Readonly<Record<string, string>>,
  /** Singular name of a currency by its code. */
  units: {
    EUR: "euro",
    USD: "dollar",
    CAD: "dollar",
    AUD: "dollar",
    GBP: "pound",
    CHF: "franc",
    JPY: "yen",
  } as Readonly<Record<string, string>>,
  /** A day, week, month or quarter, from its key. */
  chronological: (key: string) => dateKeyText(key, "en"),
  semicolon: "; ",
  colon: ": ",
  /** Texts that replace graphics in plain output. */
  plain: {
    range: (low: string, high: string) => `${low} to ${high}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    change: { up: (figure: string) => `up ${figure}`, down: (figure: string) => `down ${figure}`, none: "unchanged" },
    /** A line of a file, and the part of it that is wrong. */
    excerpt: (line: number, text: string, faulty: string) =>
      `Line ${line} reads: ${text}\nThe error is here: ${faulty}`,
  },
  days: { today: "today", yesterday: "yesterday" },
};
