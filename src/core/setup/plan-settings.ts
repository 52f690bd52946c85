// What init was told -> the changes that the settings need, and no others.

import type { Entry } from "../entries/entry.ts";
import type { DatedRate, Language, NetworkSettings, Settings } from "../entries/settings.ts";
import { networkWords } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";
import { decimalText } from "../values/money.ts";
import type { Answers } from "./init-answers.ts";
import type { SettingChange, SettingValue } from "./setting-change.ts";

/** The settings that init writes. */
export type AnsweredKey =
  | "currency"
  | "rate"
  | "margin"
  | "language"
  | "networks"
  | "slots"
  | "limits"
  | "publishing"
  | "purpose";

export interface Plan {
  readonly changes: readonly SettingChange[];
  /** Networks that were not named any more, but stay because entries or their own settings need them. */
  readonly kept: readonly string[];
}

/**
 * The changes that bring these settings to the answers. A new rate holds from `from` on where another was in force before,
 * so that it does not rewrite the past. `comments` go behind settings that are new.
 */
export function planSettings(
  answers: Answers,
  { settings, entries }: { readonly settings: Settings; readonly entries: readonly Entry[] },
  comments: Readonly<Record<AnsweredKey, string>>,
  from: CalendarDate,
  language: Language | null,
): Plan {
  const currency = answers.currency ?? settings.currency;
  const set = (key: AnsweredKey, value: SettingValue | undefined): SettingChange[] => {
    if (value === undefined) return [];
    return isNothing(value) ? [{ path: [key], remove: true }] : [{ path: [key], set: value, comment: comments[key] }];
  };
  const needed = neededNetworks(answers, settings, entries);
  const { kept, changes: networks } = networkChanges(answers, settings, needed, comments.networks);
  const rate = answers.rate === undefined ? undefined : rateValue(answers.rate, settings, currency, from, entries);
  const changes: SettingChange[] = [
    ...set("currency", currency === settings.currency && !isBare(settings) ? undefined : answers.currency),
    ...set("rate", rate),
    ...set("margin", answers.margin === undefined ? undefined : Number(answers.margin)),
    ...set("language", language ?? undefined),
    ...networks,
    ...set("slots", answers.slots),
    ...set("limits", answers.limits && limitsValue(answers.limits)),
    ...publishingChanges(answers, settings, comments.publishing),
    ...set("purpose", answers.purpose),
  ];
  return { changes, kept };
}

function publishingChanges(
  { network, every, models }: Answers,
  { publishing }: Settings,
  comment: string,
): SettingChange[] {
  const given = Object.entries({ network, every, models }).flatMap(([key, value]) =>
    value === undefined || (value.length === 0 && key !== "models") ? [] : [[key, value] as const],
  );
  if (given.length === 0) return [];
  const isNew = publishing.network === undefined && publishing.every === undefined && publishing.models.length === 0;
  if (isNew) return [{ path: ["publishing"], set: Object.fromEntries(given), comment }];
  return given.map(([key, value]) => ({ path: ["publishing", key], set: value }));
}

/** Whether nothing is settled yet, as in a ledger that is just begun. */
function isBare({ rates, networks, language, purpose }: Settings): boolean {
  return rates.length === 0 && networks.size === 0 && language === null && purpose === null;
}

function isNothing(value: SettingValue): boolean {
  return typeof value === "string" || typeof value === "object" ? Object.keys(value).length === 0 : false;
}

function limitsValue(limits: ReadonlyMap<string, readonly string[]>): SettingValue {
  return Object.fromEntries(
    [...limits].map(([name, each]): [string, SettingValue] => [name, each.length === 1 ? (each[0] ?? "") : each]),
  );
}

/** One rate, or the past ones and the new one with its day. */
function rateValue(
  rate: string,
  { rates, currency: old }: Settings,
  currency: string,
  from: CalendarDate,
  entries: readonly Entry[],
): SettingValue | undefined {
  const past = rates.filter((each) => each.minor > 0 && (each.from ?? "") < from);
  const inForce = past.at(-1);
  if (
    inForce &&
    currency === old &&
    decimalText({ minor: inForce.minor, currency }) === rate &&
    past.length === rates.length
  )
    return undefined;
  const hasPast = entries.some(({ kind, date }) => kind === "time" && date < from);
  if (past.length === 0 || !hasPast || currency !== old) return Number(rate);
  return [...past.map((each) => datedValue(each, currency)), { from, rate: Number(rate) }];
}

function datedValue({ from, minor }: DatedRate, currency: string): SettingValue {
  const rate = Number(decimalText({ minor, currency }));
  return from === null ? { rate } : { from, rate };
}

/** The networks that entries are about, or that other settings will name. */
function neededNetworks(answers: Answers, settings: Settings, entries: readonly Entry[]): ReadonlySet<string> {
  const { keyOf } = networkWords(settings.networks);
  const named = [
    ...(answers.limits ?? settings.limits).keys(),
    answers.network || settings.publishing.network,
    ...[...settings.imports.values()].map(({ network }) => network),
  ].flatMap((name) => (name === undefined ? [] : [keyOf(name) ?? name]));
  return new Set([...entries.flatMap((entry) => entry.networks.map(({ network }) => network)), ...named]);
}

/** Whether something was said of a network that is nowhere else: going would lose it. */
function isDescribed({ aliases, fit, url, rules }: NetworkSettings): boolean {
  return aliases.length > 0 || fit !== null || url !== undefined || rules !== undefined;
}

function networkChanges(
  { networks, owned }: Answers,
  settings: Settings,
  needed: ReadonlySet<string>,
  comment: string,
): { changes: SettingChange[]; kept: string[] } {
  const gone = [...settings.networks].filter(([name, { kind }]) => {
    if (kind === "elsewhere") return false;
    return kind === "owned" ? owned && !owned.includes(name) : networks && !networks.has(name);
  });
  const kept = gone.filter(([name, own]) => needed.has(name) || isDescribed(own)).map(([name]) => name);
  const removed = gone.filter(([name]) => !kept.includes(name));
  const rented = [...(networks ?? [])].flatMap(([name, fit]): SettingChange[] => {
    if (settings.networks.has(name))
      return fit ? Object.entries(fit).map(([key, value]) => ({ path: ["networks", name, key], set: value })) : [];
    return [{ path: ["networks", name], set: fit ? { ...fit } : {}, comment }];
  });
  const own = (owned ?? []).flatMap((name): SettingChange[] =>
    settings.networks.get(name)?.kind === "owned" ? [] : [{ path: ["networks", name, "owned"], set: true, comment }],
  );
  return {
    changes: [...removed.map(([name]) => ({ path: ["networks", name], remove: true as const })), ...rented, ...own],
    kept,
  };
}
