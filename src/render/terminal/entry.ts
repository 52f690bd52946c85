// An entry in one line.

import { ACTIVITY, MODEL, PART, PURPOSE } from "../../core/entries/codecs.ts";
import {
  type Entry,
  type EntryKind,
  type EntryValues,
  type KeyOfKind,
  keysOf,
  type Share,
} from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { addDays, type CalendarDate } from "../../core/values/dates.ts";
import type { Moment } from "../../core/values/moment.ts";
import type { Amount } from "../../core/values/money.ts";
import { formatOf } from "../../i18n/format.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/**
 * `30m · Instagram · creation · today · 30.00 €`, with the note in quotes; `cost` in currency units, null if there is none.
 */
export function entryLine(entry: Entry, cost: number | null, today: CalendarDate, style: OutputStyle): string {
  const values: EntryValues = entry;
  const { format } = style;
  const priced = entry.kind === "time" && cost !== null ? [format.money(cost)] : [];
  return [
    ...subject(entry.kind, values, style),
    ...moment(values, today, style),
    ...noted(values, style),
    ...priced,
  ].join(" · ");
}

/** What was understood of an entry that was refused; empty if nothing was but the day that is taken for granted. */
export function understoodText(kind: EntryKind, values: EntryValues, today: CalendarDate, style: OutputStyle): string {
  const { date, ...others } = values;
  const parts = [...subject(kind, others, style), ...noted(values, style)];
  const day = date === today && values.at === undefined ? [] : moment(values, today, style);
  return [...parts, ...day].join(" · ");
}

/** Cells of an entry in a list: line, date, what, details. */
export function entryCells(entry: Entry, style: OutputStyle): string[] {
  const [what = "", ...rest] = subject(entry.kind, entry as EntryValues, style);
  const note = entry.note === undefined ? [] : [printable(entry.note)];
  return [String(entry.line), entry.date, what, [...rest, ...note].join(" · ")];
}

function noted({ note }: EntryValues, { words }: OutputStyle): string[] {
  return typeof note === "string" ? [words.echo.note(printable(note))] : [];
}

function subject(kind: EntryKind, values: EntryValues, style: Pick<OutputStyle, "words" | "format">): string[] {
  const networks = (values.networks ?? []) as readonly Share[];
  const details = keysOf(kind).flatMap((key) => {
    const value = values[key.property];
    return key.displayed && value !== undefined ? [detail(value, key, style)] : [];
  });
  return [...size(kind, values, style), ...(networks.length === 0 ? [] : [sharesText(networks, style)]), ...details];
}

/** `LinkedIn + Newsletter, equal shares`, `LinkedIn 70% + Newsletter 30%`. */
function sharesText(shares: readonly Share[], { words, format }: Pick<OutputStyle, "words" | "format">): string {
  const named = shares.map(({ network }) => printable(networkName(network, words)));
  const whole = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (shares.length === 1) return named.join("");
  if (shares.every(({ weight }) => weight === shares[0]?.weight)) return words.echo.equalShares(named.join(" + "));
  return shares.map(({ weight }, index) => `${named[index]} ${format.percent(weight / whole)}`).join(" + ");
}

/** The day, and the time of day that it began if that is known. */
function moment({ date, at }: EntryValues, today: CalendarDate, style: OutputStyle): string[] {
  const clock = typeof at === "number" ? [style.format.time(at)] : [];
  return typeof date === "string" ? [[dayText(date as CalendarDate, today, style), ...clock].join(", ")] : clock;
}

/** The duration, amount or count; nothing if there is none yet. */
function size(kind: EntryKind, values: EntryValues, style: Pick<OutputStyle, "words" | "format">): string[] {
  const { words, format } = style;
  switch (kind) {
    case "time":
      return typeof values.minutes === "number" ? [format.duration(values.minutes)] : [];
    case "earned":
    case "spent":
      return values.amount === undefined
        ? []
        : [`${words.echo[kind]} ${money(values.amount as Amount, words.language)}`];
    case "posted":
      return [words.echo.posted];
    case "followers":
    case "reach":
      return typeof values.count === "number" ? [words.echo[kind](format.count(values.count))] : [];
  }
}

function detail(
  value: unknown,
  { key, codec }: Pick<KeyOfKind, "key" | "codec">,
  { words, format }: Pick<OutputStyle, "words" | "format">,
): string {
  if (value === null) return words.echo.noModel;
  const labelled = words.echo.labelled[key];
  if (labelled) return labelled(valueText(value, codec, format));
  const names =
    codec === ACTIVITY ? words.activities : codec === PURPOSE ? words.purposes : codec === MODEL ? words.models : {};
  return printable(wordFor(names, String(value)));
}

function valueText(value: unknown, codec: KeyOfKind["codec"], format: OutputStyle["format"]): string {
  if (typeof value !== "number") return printable(String(value));
  return codec === PART ? format.percent(value / WHOLE) : format.count(value);
}

function money({ minor, currency }: Amount, language: OutputStyle["words"]["language"]): string {
  return formatOf(language, currency).money(minor / 10 ** minorDigits(currency));
}

/** `today`, `yesterday, Thu 19 Nov`, `Mon 16 Nov` */
function dayText(date: CalendarDate, today: CalendarDate, { words, format }: OutputStyle): string {
  if (date === today) return words.days.today;
  return date === addDays(today, -1)
    ? `${words.days.yesterday}, ${format.weekday(date, today)}`
    : format.weekday(date, today);
}

/** `yesterday, Thu 19 Nov, 18:05` */
export function sinceText({ date, clock }: Pick<Moment, "date" | "clock">, now: Moment, style: OutputStyle): string {
  return `${dayText(date, now.date, style)}, ${style.format.time(clock)}`;
}
