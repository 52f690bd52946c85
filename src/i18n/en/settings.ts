// English: `set`, `settings` and `off`, with their errors.

import type { NetworkKind } from "../../core/entries/network.ts";
import type { DateOrder, Gate, Language } from "../../core/entries/settings.ts";
import type { LimitSpan } from "../../core/entries/units.ts";
import type { SettingName } from "../../core/words/lexicon/lexicon.ts";
import { networkName, typable } from "../names.ts";
import { type ErrorTexts, message } from "../texts.ts";
import { meant, plural } from "./language.ts";
import { names } from "./names.ts";

const examples = {
  name: 'name "Atelier Fleur"',
  currency: "currency CHF",
  rate: "rate 65 --from 2026-12-01",
  person: "person marie 35",
  margin: "margin 60%",
  language: "language fr",
  week: "week sunday",
  dates: "dates DD/MM",
  network: "network etsy rented",
  activity: "activity creation reels montage",
  exchange: "exchange USD 0.92",
  slot: "slot 08:00-08:15",
  limit: "limit instagram 3h/week",
  away: "away 2026-12-20 2027-01-03 vacation",
  gate: "gate strict",
  pace: "pace linkedin 2 a week",
  models: "models tip, backstage",
  purpose: 'purpose "Help small shops be found"',
  trial: "trial linkedin 8w",
} satisfies Record<SettingName, string>;

/** Settings that are shown; `set` does not change the last ones. */
export type ShownSetting = SettingName | "findings" | "ownModels" | "imports";

/** Amounts, durations, days and names are passed as formatted text. */
export const settings = () => ({
  labels: {
    name: "Business",
    currency: "Currency",
    rate: "Hourly rate",
    person: "People",
    margin: "Margin",
    language: "Language",
    week: "Week",
    dates: "Dates",
    network: "Networks",
    activity: "Activities",
    exchange: "Exchange",
    slot: "Slots",
    limit: "Limits",
    away: "Days off",
    gate: "Gate",
    pace: "Pace",
    models: "Models",
    purpose: "Purpose",
    trial: "Trial",
    findings: "Findings",
    ownModels: "Own models",
    imports: "Imports",
  } satisfies Readonly<Record<ShownSetting, string>>,
  examples,
  /** Heads the examples in the help of `set`. */
  values: "What can be set:",
  title: (file: string) => `Settings of ${file}`,
  howTo: `To change one: socialroi set ${examples.limit}. To remove it: socialroi set limit instagram none. By hand: socialroi edit`,
  none: "none",
  from: (value: string, day: string) => `${value} from ${day}`,
  margin: (percent: string) => `${percent} of revenue`,
  languages: { en: "English", fr: "French" } satisfies Readonly<Record<Language, string>>,
  localeLanguage: "same as your system",
  weekStarts: { 0: "begins on Sunday", 1: "begins on Monday", 6: "begins on Saturday" },
  dates: {
    DMY: "03/04 is 3 April",
    MDY: "03/04 is March 4",
    refused: "03/04 is refused, because it could be either of two days",
  } satisfies Readonly<Record<DateOrder | "refused", string>>,
  kinds: { social: "rented", owned: "yours", elsewhere: "a source of sales" } satisfies Readonly<
    Record<NetworkKind, string>
  >,
  aliases: (aliases: string) => `also ${aliases}`,
  fit: (audience: number, codes: number) => `fits your clients ${audience}/5, your style ${codes}/5`,
  limit: (duration: string, span: LimitSpan) => `${duration} a ${span}`,
  /** All rented networks together. */
  total: "All networks",
  days: (since: string, until: string) => `${since} to ${until}`,
  gates: { ask: "asks for confirmation", strict: "refuses" } satisfies Readonly<Record<Gate, string>>,
  trial: (network: string, period: string) => `${network} alone, ${period}`,
  findingOff: "off",
  changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  unchanged: (label: string) => `${label}: already set. Nothing was changed.`,
  /** After a change of the currency: the hourly rate keeps its number. */
  rateKept: (rate: string) => `Your hourly rate is now ${rate}. To change it: socialroi set ${examples.rate}`,
  /** After a day off was added. */
  leftOut: "Reminders, pace and regularity leave these days out.",
});

const suchAs = (setting: string): string => `For example: socialroi set ${examples[setting as keyof typeof examples]}`;

export const setErrorTexts = () =>
  ({
    "set-empty": () => ["Which setting?", `${suchAs("rate")}. All of them: socialroi settings`],
    "set-unknown": ({ text, suggestion }) => message`"${text}" isn't a setting.
      ${meant(suggestion, `One of: ${Object.keys(examples).join(", ")}.`)}`,
    "set-unnamed": ({ setting, text }) => [`Which setting is "${text}"?`, `Write: socialroi set ${setting} ${text}`],
    "set-missing": ({ setting }) => [`Missing: the value of "${setting}".`, suchAs(setting)],
    "set-unreadable": ({ setting, text }) => [`"${text}" isn't a value of "${setting}".`, suchAs(setting)],
    "currency-in-use": ({ from, to, amounts, line }) => message`
      ${plural(amounts, "amount")} of this ledger ${amounts === 1 ? "is" : "are"} in ${from} (the first on line ${line}) and would be read as ${to}.
      To record an amount in ${to}: socialroi set exchange ${to} 0.92, then "1200 ${to}". To convert the ledger, change currency: and every amount: socialroi edit`,
    "exchange-own": ({ currency }) => message`${currency} is the currency of this ledger.
      Name another currency: socialroi set exchange USD 0.92`,
    "exchange-used": ({ currency, line }) => message`
      Line ${line} has an amount in ${currency}, which needs its exchange rate.
      To change the rate: socialroi set exchange ${currency} 0.92`,
    "alias-taken": ({ text, key }) => message`
      "${text}" already means ${networkName(names.activities[key] ?? key, names)}.
      Choose another word.`,
    "alias-none": ({ text }) => [`"${text}" isn't one of its other names.`, "See: socialroi settings"],
    "away-none": ({ date }) => [`${date} isn't a day off.`, "See: socialroi settings"],
    "away-reversed": ({ from, to }) => message`${from} comes after ${to}.
      Write the first day first: socialroi off ${to} ${from}`,
    "slot-none": ({ text }) => [`"${text}" isn't one of your slots.`, "See: socialroi settings"],
    "network-worked": ({ network, line }) => message`
      Line ${line} has time, a post or followers on ${networkName(network, names)}: it is more than a source of sales.
      If it is yours: socialroi set network ${typable(network)} owned`,
    "trial-owned": ({ network }) => message`${networkName(network, names)} is yours: trials are for social networks.
      ${suchAs("trial")}`,
  }) satisfies Partial<ErrorTexts>;
