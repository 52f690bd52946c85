// JSON output: one envelope, English keys, amounts in currency units, null for undefined figures.

import type { Plain } from "../core/entries/codecs.ts";
import {
  ENTRY_JSON_KEYS,
  type Entry,
  type EntryValues,
  keysOf,
  type Share,
  type Unknown,
} from "../core/entries/entry.ts";
import type { InputError } from "../core/errors/error.ts";
import type { Report } from "../core/findings/build-report.ts";
import type { Finding } from "../core/findings/findings.ts";
import type { Figures } from "../core/report/roi.ts";
import type { Compared, Rest, Row, RowPart, Subtotal } from "../core/report/rows.ts";
import { hasNoReturn, type Shown, unattributed, withoutReturn } from "../core/report/unattributable.ts";
import { minorDigits } from "../core/values/currency.ts";
import type { Amount } from "../core/values/money.ts";
import type { Period } from "../core/values/period.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { type Format, formatOf } from "../i18n/format.ts";
import { say } from "./terminal/error.ts";
import { printableJson } from "./terminal/layout/text.ts";

/** Schema version of the JSON of all commands. */
const SCHEMA_VERSION = 1;

/** JSON of a command's result, ending in a newline. */
export function jsonText(command: string, answer: object): string {
  return `${printableJson(JSON.stringify({ schemaVersion: SCHEMA_VERSION, command, ...answer }, null, 2))}\n`;
}

/** A finding with its English message. */
export interface FindingJson {
  readonly code: Finding["code"];
  readonly severity: Finding["severity"];
  readonly params: Finding["params"];
  readonly message: string;
}

export function findingJson(finding: Finding, currency: string, english: Catalogue): FindingJson {
  const { code, severity, params } = finding;
  const sentence = english.findings[code] as (params: Finding["params"], format: Format) => string;
  return { code, severity, params, message: sentence(params, formatOf("en", currency)) };
}

/** Figures with what is beside them, and those of the previous period. */
type Beside<Kind extends Compared> = Shown &
  Omit<Kind, keyof Figures | "previous" | "parts"> & { readonly previous: Shown | null };
type PartJson = Shown & Omit<RowPart, keyof Figures>;
type Figured = "rows" | "rest" | "parts" | "totals" | "channels" | "previous" | "subtotals";

/** A report for `--json`, without the envelope. */
export interface ReportJson extends Omit<Report, "entries" | "findings" | Figured> {
  readonly totals: Shown;
  readonly channels: Beside<Compared>;
  readonly previous: { readonly period: Period; readonly totals: Shown; readonly channels: Shown } | null;
  readonly subtotals: readonly Beside<Subtotal>[];
  readonly rows: readonly (Beside<Row> & { readonly parts?: readonly PartJson[] })[];
  readonly rest: Beside<Rest> | null;
  readonly parts?: readonly PartJson[];
  readonly findings: readonly FindingJson[];
}

/** A report with English messages. */
export function reportJson(whole: Report, english: Catalogue): ReportJson {
  const { entries: _, findings, ...report } = whole;
  const { rows, rest, parts, totals, channels, previous, subtotals } = report;
  const totalHasNoReturn = unattributed(whole) !== null;
  const sum = (figures: Figures): Shown => (totalHasNoReturn ? withoutReturn(figures) : figures);
  const noReturn = hasNoReturn(report.by, whole);
  const part = (one: RowPart): PartJson => (noReturn || hasNoReturn(report.within, whole) ? withoutReturn(one) : one);
  const before = (figures: Figures | null): Shown | null => (figures && noReturn ? withoutReturn(figures) : figures);
  const row = ({ parts: own, previous: then, ...one }: Row): ReportJson["rows"][number] => ({
    ...(noReturn ? withoutReturn(one) : one),
    previous: before(then),
    ...(own ? { parts: own.map(part) } : {}),
  });
  return {
    ...report,
    previous: previous && { ...previous, totals: sum(previous.totals), channels: sum(previous.channels) },
    rows: rows.map(row),
    rest: rest && { ...(noReturn ? withoutReturn(rest) : rest), previous: before(rest.previous) },
    subtotals: subtotals.map((one) => ({ ...one, ...sum(one), previous: before(one.previous) })),
    totals: sum(totals),
    channels: { ...channels, ...sum(channels), previous: before(channels.previous) },
    ...(parts ? { parts: parts.map(part) } : {}),
    findings: findings().fired.map((finding) => findingJson(finding, report.currency, english)),
  };
}

/**
 * An entry as the contract has it: its line and kind, then its own keys, then those that this version does not know; of the
 * latter, those named like one of the others are under `unknown`.
 */
export function entryJson(entry: Entry): object {
  return {
    ...exportedValues<unknown>(entry, { amount: inUnits, networks: networkJson }),
    ...(entry.kind === "time" && entry.activity === undefined ? { activity: null } : {}),
    ...unknownJson(entry.unknown ?? {}),
  };
}

function unknownJson(unknown: Readonly<Record<string, Unknown>>): object {
  const [apart, beside] = [true, false].map((taken) =>
    Object.fromEntries(Object.entries(unknown).filter(([key]) => ENTRY_JSON_KEYS.has(key) === taken)),
  );
  return { ...beside, ...(Object.keys(apart ?? {}).length > 0 ? { unknown: apart } : {}) };
}

function inUnits({ minor, currency }: Amount): number {
  return minor / 10 ** minorDigits(currency);
}

/** One network as its key, several as shares that sum to 1, none as null. */
function networkJson(networks: readonly Share[]): unknown {
  const [first] = networks;
  if (!first) return null;
  if (networks.length === 1) return first.network;
  const whole = networks.reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(networks.map(({ network, weight }) => [network, weight / whole]));
}

/** An error or warning for `--json`, with English messages. */
export function inputErrorJson(found: InputError, file: string | null, english: Catalogue): object {
  const { what, hint } = say(found, english);
  const { code, params, place } = found;
  return { code, params, file, line: place?.line ?? null, column: place?.column ?? null, message: what, remedy: hint };
}

/** JSON of the errors that ended a command: the first as `error`, all as `errors`. Ends in a newline. */
export function errorJson(found: readonly InputError[], file: string | null, english: Catalogue): string {
  const errors = found.map((error) => inputErrorJson(error, file, english));
  return `${printableJson(JSON.stringify({ schemaVersion: SCHEMA_VERSION, error: errors[0] ?? null, errors }, null, 2))}\n`;
}

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
