// An entry in one line.

import type { Entry } from "../../core/entries/entry.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { addDays, type CalendarDate } from "../../core/values/dates.ts";
import { writeClock } from "../../core/values/duration.ts";
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

function subject(entry: Entry, { words, format }: Pick<OutputStyle, "words" | "format">): string[] {
  const networks = entry.networks.map(({ network }) => printable(networkName(network, words)));
  const network = networks.length === 0 ? [] : [networks.join(" + ")];
  const optional = (text: string | undefined, names: Readonly<Record<string, string>> = {}): string[] =>
    text === undefined ? [] : [printable(wordFor(names, text))];
  switch (entry.kind) {
    case "time":
      return [
        format.duration(entry.minutes),
        ...network,
        ...optional(entry.activity, words.activities),
        ...optional(entry.client),
      ];
    case "earned":
      return [`${words.echo.earned} ${money(entry.amount, words.language)}`, ...network, ...optional(entry.client)];
    case "spent":
      return [
        `${words.echo.spent} ${money(entry.amount, words.language)}`,
        ...network,
        ...optional(entry.purpose, words.purposes),
      ];
    case "posted": {
      const model = entry.model === null ? [words.echo.noModel] : optional(entry.model, words.models);
      const reach = entry.reach === undefined ? [] : [words.echo.reach(format.count(entry.reach))];
      return [`${words.echo.posted}`, ...network, ...model, ...reach];
    }
    case "followers":
      return [words.echo.followers(format.count(entry.count)), ...network];
    case "reach":
      return [words.echo.reach(format.count(entry.count)), ...network];
  }
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
  return `${dayText(date, now.date, style)}, ${writeClock(clock)}`;
}
