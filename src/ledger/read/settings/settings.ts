// The settings document -> settings, with every error and warning in it.

import { KNOWN_NETWORKS, type NetworkKind } from "../../../core/entries/network.ts";
import {
  type DatedExchange,
  type DatedRate,
  DEFAULT_SETTINGS,
  type FindingSetting,
  type Limit,
  type NetworkSettings,
  type Settings,
} from "../../../core/entries/settings.ts";
import { parsePart } from "../../../core/entries/share.ts";
import { limitSpanOf } from "../../../core/entries/units.ts";
import { networkWords, vocabularyOf } from "../../../core/entries/vocabulary.ts";
import { at, type InputError, inputError, type Parsed, type Place, refuse } from "../../../core/errors/error.ts";
import { FINDING_CODES, type FindingCode, THRESHOLDS, type Threshold } from "../../../core/findings/thresholds.ts";
import { isCurrency } from "../../../core/values/currency.ts";
import { defined } from "../../../core/values/defined.ts";
import { limitMinutes, parseClock } from "../../../core/values/duration.ts";
import { amountOf, parseDecimal } from "../../../core/values/money.ts";
import { yesOrNo } from "../../../core/words/lexicon/lexicon.ts";
import { Fields } from "../fields.ts";
import type { RawMap, Span } from "../raw.ts";
import { awayOf, dateOrderOf, trialOf } from "./calendar-settings.ts";
import { importsOf, rulesOf } from "./import-settings.ts";
import { publishingWarnings, readPublishing } from "./publishing-settings.ts";
import { datedOf, expecting, oneOf, refuseShape } from "./setting-values.ts";

/** The version of the ledger format that this program reads and writes: docs/FORMAT.md. */
const FORMAT_VERSION = 1;

const WEEK_STARTS: Readonly<Record<string, Settings["weekStart"]>> = { sunday: 0, monday: 1, saturday: 6 };

export interface ReadSettings {
  readonly settings: Settings;
  readonly errors: readonly InputError[];
  readonly warnings: readonly InputError[];
}

/** The settings in a map; the defaults without one. */
export function readSettings(map: RawMap | null, place: (span: Span) => Place): ReadSettings {
  if (map === null) return { settings: DEFAULT_SETTINGS, errors: [], warnings: [] };
  const fields = new Fields(map, place);
  const [first] = map.fields;
  if (first && fields.has("card") && fields.has("return-version")) {
    const isCard = at(place(first.keySpan), inputError("ledger-is-card", {}));
    return { settings: DEFAULT_SETTINGS, errors: [isCard], warnings: [] };
  }
  fields.text("format", (text) => expecting(text === String(FORMAT_VERSION) ? FORMAT_VERSION : null, "format", "1"));
  const currency = fields.text("currency", currencyOf) ?? DEFAULT_SETTINGS.currency;
  const limits = fields.under("limits");
  const publishing = fields.maps("publishing");
  const networks = networksOf(fields.under("networks"));
  const words = networkWords(networks);
  const people = fields.under("people").each((person) => ({
    rates: ratesOf(person, currency),
    rules: rulesOf(person),
  }));
  const settings: Settings = {
    name: fields.words("name") ?? null,
    currency,
    rates: ratesOf(fields, currency),
    margin: fields.text("margin", parsePart) ?? DEFAULT_SETTINGS.margin,
    language: fields.text("language", (text) => oneOf(text, ["en", "fr"] as const, "language")) ?? null,
    weekStart:
      fields.text("week", (text) => expecting(ownValue(WEEK_STARTS, text), "week", "monday, sunday, saturday")) ?? 1,
    dates: fields.text("dates", dateOrderOf) ?? null,
    people: new Map([...people].map(([name, { rates }]) => [name, rates])),
    peopleRules: new Map([...people].map(([name, { rules }]) => [name, rules])),
    networks,
    activities: activitiesOf(fields),
    exchange: exchangeOf(fields.under("exchange")),
    slots: slotsOf(fields),
    limits: limitsOf(limits),
    away: awayOf(fields),
    gate: fields.text("gate", (text) => oneOf(text, ["ask", "strict"] as const, "gate")) ?? DEFAULT_SETTINGS.gate,
    ...readPublishing(publishing, fields.under("models"), words),
    purpose: fields.words("purpose") ?? null,
    trial: trialOf(fields.maps("trial"), words),
    findings: findingsOf(fields.under("findings")),
    ...importsOf(fields.under("imports"), words),
  };
  return {
    settings,
    errors: fields.errors,
    warnings: [
      ...fields.warnings("setting-unknown"),
      ...limitWarnings(limits, settings),
      ...publishingWarnings(publishing, settings),
    ],
  };
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

function currencyOf(text: string): Parsed<string> {
  return isCurrency(text.toUpperCase())
    ? { value: text.toUpperCase() }
    : refuse("currency-unknown", { text, suggestion: text === "€" ? "EUR" : "" });
}

/** `rate: 60`, or a list of rates with the day each begins. */
function ratesOf(fields: Fields, currency: string): DatedRate[] {
  return datedOf(fields, "rate", (text) => rateOf(text, currency), "60");
}

function rateOf(text: string, currency: string): Parsed<{ readonly minor: number }> {
  if (!/^\d+(\.\d+)?$/.test(text) || /^0\d/.test(text))
    return refuse("setting-unreadable", { key: "rate", expected: "60, 62.50" });
  const amount = amountOf(text, currency);
  return amount.error ? amount : { value: { minor: amount.value.minor } };
}

function networksOf(map: Fields): Map<string, NetworkSettings> {
  return map.each((network, key): NetworkSettings => {
    const kind = kindOf(network) ?? ownValue(KNOWN_NETWORKS, key)?.kind ?? "social";
    const aliases = network.texts("aliases");
    const [audience, codes] = ["audience", "codes"].map((name) => network.text(name, (text) => fitOf(text, name)));
    const fit = audience === undefined || codes === undefined ? null : { audience, codes };
    return {
      kind,
      aliases,
      fit,
      ...defined({ url: network.text("url", urlOf), rules: rulesOf(network) ?? undefined }),
    };
  });
}

/** The kind of a network: `owned: true`, `elsewhere: true`, or rented if neither holds; null if not stated. */
function kindOf(network: Fields): NetworkKind | null {
  const owned = network.flag("owned");
  const elsewhere = network.flag("elsewhere");
  if (owned && elsewhere)
    network.refuse(
      network.map.span,
      inputError("setting-unreadable", { key: "networks", expected: "owned, elsewhere" }),
    );
  if (owned === undefined && elsewhere === undefined) return null;
  return owned ? "owned" : elsewhere ? "elsewhere" : "social";
}

/** A web page for a browser: http or https, no blanks. */
function urlOf(text: string): Parsed<string> {
  const url = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  const sound = /^https?:\/\/[\p{L}\p{N}[][^\s\p{Cc}"'<>\\^`{|}]*$/iu.test(url);
  return expecting(sound ? url : null, "url", "https://www.instagram.com/");
}

function fitOf(text: string, key: string): Parsed<number> {
  const fit = /^\d(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return expecting(fit <= 5 ? fit : null, key, "0, 1, 2, 3, 4, 5");
}

/** `[coaching]`, `{ creation: [reels, montage] }` or `{ creation: { aliases: [reels, montage] } }`. */
function activitiesOf(fields: Fields): Map<string, readonly string[]> {
  if (fields.value("activities")?.type !== "map")
    return new Map(fields.texts("activities").map((name) => [name.toLowerCase(), []]));
  const map = fields.under("activities");
  const aliasesOf = (key: string): string[] | undefined =>
    map.value(key)?.type === "list" ? undefined : map.inner(key)?.texts("aliases");
  return new Map(map.keys().map((key) => [key, aliasesOf(key) ?? map.texts(key)]));
}

/** `{ USD: 0.92 }`, or a list of rates with the day each begins. */
function exchangeOf(map: Fields): Map<string, readonly DatedExchange[]> {
  const read = (text: string): Parsed<Pick<DatedExchange, "rate">> => {
    const rate = parseDecimal(text);
    return expecting(rate && { rate }, "exchange", "0.92");
  };
  for (const { key, keySpan } of map.map.fields.filter((field) => !isCurrency(field.key))) {
    const capitals = key.toUpperCase();
    const suggestion = isCurrency(capitals) ? capitals : "";
    map.refuse(keySpan, inputError("currency-unknown", { text: key, suggestion }));
  }
  const exchange = map.keys().map((key) => [key, datedOf(map, key, read, "0.92")] as const);
  return new Map(exchange.filter(([key, rates]) => isCurrency(key) && rates.length > 0));
}

function slotsOf(fields: Fields): Settings["slots"] {
  return fields.list("slots").flatMap((item) => {
    const text = item.type === "scalar" ? item.text : "";
    const [from, to] = text.split(/\s*[-–]\s*/).map(parseClock);
    if (from?.value === undefined || to?.value === undefined)
      return refuseShape(fields, item, "slots", '"08:00-08:15"');
    if (from.value < to.value) return [{ from: from.value, to: to.value }];
    fields.refuse(item.span, inputError("slot-reversed", { text }));
    return [];
  });
}

function limitsOf(map: Fields): Map<string, readonly Limit[]> {
  const limits = map.keys().map((key) => {
    const found = map.list(key).flatMap((item) => {
      const limit = item.type === "scalar" ? limitOf(item.text) : null;
      return limit ?? refuseShape(map, item, "limits", "30m/day, 3h/week, 10h/month");
    });
    return [key, found] as const;
  });
  return new Map(limits.filter(([, found]) => found.length > 0));
}

/** Warnings about limits on unknown networks and activities, which would never apply. */
function limitWarnings(map: Fields, settings: Settings): InputError[] {
  const { networks, activities } = vocabularyOf(settings);
  return map.map.fields
    .filter(({ key }) => key !== "total" && networks.keyOf(key) === null && activities.keyOf(key) === null)
    .map(({ key, keySpan }) => {
      const suggestion = networks.suggest(key) || activities.suggest(key);
      return at(map.place(keySpan), inputError("limit-unknown", { name: key, suggestion }));
    });
}

/** `3h/week` */
function limitOf(text: string): Limit | null {
  const [duration = "", span = ""] = text.trim().split(/\s*\/\s*/);
  const minutes = limitMinutes(duration);
  const each = limitSpanOf(span);
  return each && minutes !== null ? { minutes, span: each } : null;
}

/** `off`, or thresholds by name, under the code of a finding. */
function findingsOf(map: Fields): Map<FindingCode, FindingSetting> {
  const given = FINDING_CODES.filter((code) => map.has(code)).map((code) => {
    if (map.value(code)?.type === "map") return [code, thresholdsOf(code, map.under(code))] as const;
    const isOff = map.text(code, (text) => expecting(yesOrNo(text) === false ? true : null, code, "off"));
    return [code, isOff ? "off" : null] as const;
  });
  return new Map(given.flatMap(([code, setting]) => (setting === null ? [] : [[code, setting] as const])));
}

function thresholdsOf(code: FindingCode, own: Fields): Readonly<Record<string, number>> {
  const read = Object.entries<Threshold>(THRESHOLDS[code]).flatMap(([name, { unit }]) => {
    const value = own.text(name, (text) => thresholdOf(text, name, unit));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(read);
}

/** A share as 25% or 0.25; otherwise a plain number. */
function thresholdOf(text: string, name: string, unit: Threshold["unit"]): Parsed<number> {
  const [, digits, percent] = /^(\d{1,6}(?:\.\d{1,4})?)\s*(%?)$/.exec(text) ?? [];
  const value = Number(digits) / (percent ? 100 : 1);
  const fits = unit === "share" ? value <= 1 || percent === "%" : !percent;
  return expecting(digits !== undefined && fits ? value : null, name, unit === "share" ? "25%" : "5");
}
