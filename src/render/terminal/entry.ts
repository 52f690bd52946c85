// An entry in one line.

import { ACTIVITY, type Codec, MODEL, PURPOSE } from "../../core/entries/codecs.ts";
import { type Entry, type EntryValues, keysOf } from "../../core/entries/entry.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { addDays, type CalendarDate } from "../../core/values/dates.ts";
import type { Moment } from "../../core/values/moment.ts";
import type { Amount } from "../../core/values/money.ts";
import { formatOf } from "../../i18n/format.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/** `30m · Instagram · creation · today · 30.00 €`; `cost` in currency units, null if there is none. */
export function entryLine(entry: Entry, cost: number | null, today: CalendarDate, style: OutputStyle): string {
  const { format } = style;
  const priced = entry.kind === "time" && cost !== null ? [format.money(cost)] : [];
  return [...subject(entry, style), dayText(entry.date, today, style), ...priced].join(" · ");
}

/** Cells of an entry in a list: line, date, what, details. */
export function entryCells(entry: Entry, { words, format }: OutputStyle): string[] {
  const [what = "", ...rest] = subject(entry, { words, format });
  const note = entry.note === undefined ? [] : [printable(entry.note)];
  return [String(entry.line), entry.date, what, [...rest, ...note].join(" · ")];
}

function subject(entry: Entry, style: Pick<OutputStyle, "words" | "format">): string[] {
  const values: EntryValues = entry;
  const networks = entry.networks.map(({ network }) => printable(networkName(network, style.words)));
  const details = keysOf(entry.kind).flatMap(({ displayed, property, codec }) => {
    const value = values[property];
    return displayed && value !== undefined ? [detail(value, codec, style)] : [];
  });
  return [size(entry, style), ...(networks.length === 0 ? [] : [networks.join(" + ")]), ...details];
}

function size(entry: Entry, { words, format }: Pick<OutputStyle, "words" | "format">): string {
  switch (entry.kind) {
    case "time":
      return format.duration(entry.minutes);
    case "earned":
    case "spent":
      return `${words.echo[entry.kind]} ${money(entry.amount, words.language)}`;
    case "posted":
      return words.echo.posted;
    case "followers":
    case "reach":
      return words.echo[entry.kind](format.count(entry.count));
  }
}

function detail(
  value: unknown,
  codec: Codec<unknown>,
  { words, format }: Pick<OutputStyle, "words" | "format">,
): string {
  if (value === null) return words.echo.noModel;
  if (typeof value === "number") return words.echo.reach(format.count(value));
  const names =
    codec === ACTIVITY ? words.activities : codec === PURPOSE ? words.purposes : codec === MODEL ? words.models : {};
  return printable(wordFor(names, String(value)));
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
