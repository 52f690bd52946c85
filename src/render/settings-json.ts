// JSON of the settings: keys and forms of the ledger, amounts as numbers, times of day and limits as text, null if unset.

import { writePace } from "../core/entries/publishing-pace.ts";
import type { DatedRate, Settings } from "../core/entries/settings.ts";
import { WHOLE } from "../core/entries/settings.ts";
import { minorDigits } from "../core/values/currency.ts";
import { writeDuration, writeSlot } from "../core/values/duration.ts";
import type { Decimal } from "../core/values/money.ts";
import type { SettingName } from "../core/words/lexicon/lexicon.ts";

const WEEK_STARTS = { 0: "sunday", 1: "monday", 6: "saturday" } as const;
const DATE_ORDERS = { DMY: "DD/MM", MDY: "MM/DD" } as const;

/** All settings by their key in a ledger. */
export function settingsJson(settings: Settings): Readonly<Record<string, unknown>> {
  const { currency, publishing } = settings;
  return {
    name: settings.name,
    currency,
    rate: ratesJson(settings.rates, currency),
    margin: settings.margin / WHOLE,
    language: settings.language,
    week: WEEK_STARTS[settings.weekStart],
    dates: settings.dates && DATE_ORDERS[settings.dates],
    people: record(settings.people, (rates) => ({ rate: ratesJson(rates, currency) })),
    networks: record(settings.networks, ({ kind, aliases, fit, url = null }) => ({
      kind,
      aliases,
      audience: fit?.audience ?? null,
      codes: fit?.codes ?? null,
      url,
    })),
    activities: record(settings.activities, (aliases) => aliases),
    exchange: record(settings.exchange, (rates) => rates.map(({ from, rate }) => ({ from, rate: numberOf(rate) }))),
    slots: settings.slots.map(writeSlot),
    limits: record(settings.limits, (limits) => limits.map(({ minutes, span }) => `${writeDuration(minutes)}/${span}`)),
    away: settings.away,
    gate: settings.gate,
    publishing: {
      network: publishing.network ?? null,
      every: publishing.every ? writePace(publishing.every) : null,
      models: publishing.models,
    },
    purpose: settings.purpose,
    trial: settings.trial,
    findings: record(settings.findings, (finding) => finding),
    models: [...settings.models.keys()],
    imports: [...settings.imports.keys()],
  };
}

const LEDGER_KEYS: Readonly<Partial<Record<SettingName, string>>> = {
  ...{ person: "people", network: "networks", activity: "activities", slot: "slots", limit: "limits" },
  ...{ pace: "publishing", models: "publishing" },
};

/** The key of a ledger under which `set` stores a setting. */
export function ledgerKey(name: SettingName): string {
  return LEDGER_KEYS[name] ?? name;
}

function ratesJson(rates: readonly DatedRate[], currency: string): readonly object[] {
  return rates.map(({ from, minor }) => ({ from, rate: minor / 10 ** minorDigits(currency) }));
}

function numberOf({ units, scale }: Decimal): number {
  return Number(units) / 10 ** scale;
}

function record<T>(map: ReadonlyMap<string, T>, json: (value: T) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...map].map(([key, value]) => [key, json(value)]));
}
