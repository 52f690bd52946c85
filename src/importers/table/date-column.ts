// Parses dates. The order of day and month is decided per column: one day above 12 settles it.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../../core/values/dates.ts";
import { localMoment, type Moment } from "./moments.ts";

type Order = "DMY" | "MDY";

export interface Where {
  readonly file: string;
  readonly column: string;
}

export type ReadDate = (text: string) => Moment | null;

const CLOCK = String.raw`(?:[T ,]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?`;
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}${ZONE}$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{4})?)?$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${CLOCK}${ZONE}$`, "i");
const MONTH_FIRST = new RegExp(String.raw`^(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})${CLOCK}${ZONE}$`, "iu");
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})(?:er|\.)? (\p{L}{3,10})\.?,? (\d{4})${CLOCK}${ZONE}$`, "iu");

const MONTHS = [
  ["jan", "janv", "januar", "ene"],
  ["feb", "fev", "fevr"],
  ["mar", "mars", "marz"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou", "aout", "ago"],
  ["sep", "sept"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "dic"],
];

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly clock: readonly (string | undefined)[];
  readonly zone: string | undefined;
}

/**
 * The date reader of a column. `settled` is the order given by the user or the language of the headers; otherwise the
 * values decide. An error if they are ambiguous. With `utc`, times without a zone are UTC.
 */
export function dateColumn(
  values: Iterable<string>,
  where: Where,
  settled: Order | undefined,
  utc: boolean,
): Parsed<ReadDate> {
  const order = settled ?? orderOf(values);
  if (typeof order === "object") return refuse("import-dates-ambiguous", { ...where, example: order.example });
  return { value: (text) => momentOf(partsOf(tidy(text), order), utc) };
}

/** The only possible order of the values, or an example if they are ambiguous. */
function orderOf(values: Iterable<string>): Order | { readonly example: string } {
  const votes = new Map<Order | "both", string>();
  for (const text of values) {
    const [, first = "", second = ""] = YEAR_LAST.exec(tidy(text)) ?? [];
    const vote = first === "" ? null : voteOf(Number(first), Number(second));
    if (vote && !votes.has(vote)) votes.set(vote, text.trim());
  }
  if (votes.has("DMY") !== votes.has("MDY")) return votes.has("DMY") ? "DMY" : "MDY";
  const example = votes.get("both") ?? votes.get("MDY");
  return example === undefined ? "DMY" : { example };
}

/** The order implied by one value; "both" if ambiguous, null if irrelevant. */
function voteOf(first: number, second: number): Order | "both" | null {
  const [months, days] = [12, 31];
  if (first === second || first > days || second > days) return null;
  if (first <= months && second <= months) return "both";
  if (first <= months) return "MDY";
  return second <= months ? "DMY" : null;
}

function tidy(text: string): string {
  return text.replace(/[\s\u200e\u200f]+/g, " ").trim();
}

function partsOf(text: string, order: Order): Parts | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return parts(yearFirst, 1, 2, 3);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return order === "DMY" ? parts(yearLast, 3, 2, 1) : parts(yearLast, 3, 1, 2);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return parts(monthFirst, 3, 1, 2);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? parts(dayFirst, 3, 2, 1) : null;
}

function parts(match: RegExpExecArray, year: number, month: number, day: number): Parts | null {
  const monthText = match[month] ?? "";
  const number = /^\d+$/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (number === null) return null;
  return {
    year: (match[year] ?? "").padStart(4, "20"),
    month: number,
    day: Number(match[day]),
    clock: match.slice(4, 8),
    zone: match[8],
  };
}

function monthNumber(name: string): number | null {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const exact = MONTHS.findIndex((names) => names.includes(plain));
  const index = exact >= 0 ? exact : MONTHS.findIndex((names) => names.some((known) => plain.startsWith(known)));
  return index < 0 ? null : index + 1;
}

function momentOf(found: Parts | null, utc: boolean): Moment | null {
  if (!found) return null;
  const { year, month, day, clock, zone } = found;
  const iso = parseIsoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  if (iso.error) return null;
  const seconds = clockSeconds(clock);
  if (seconds === null) return clock[0] === undefined ? { date: iso.value, text: iso.value } : null;
  if (utc || zone !== undefined) return localMoment(instantOf(iso.value, seconds, zone));
  return { date: iso.value, at: Math.floor(seconds / 60), text: momentText(iso.value, seconds) };
}

function instantOf(date: CalendarDate, seconds: number, zone: string | undefined): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
  const minutes = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1) : 0;
  return Date.parse(`${date}T00:00:00Z`) + (seconds - minutes * 60) * 1000;
}

/** Joined into a flat string: concatenation would keep the parts in memory, and every row has a moment. */
function momentText(date: CalendarDate, seconds: number): string {
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return [date, clock].join("T");
}

/** Seconds since midnight from hours, minutes, seconds and am/pm; null if invalid. */
function clockSeconds([hour, minute, second, half]: readonly (string | undefined)[]): number | null {
  if (hour === undefined || minute === undefined) return null;
  const twelve = half === undefined ? null : /^p/i.test(half) ? 12 : 0;
  const hours = twelve === null ? Number(hour) : (Number(hour) % 12) + twelve;
  const total = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60 ? total : null;
}

/** Seconds since midnight of a time: 10:23, 10:23:52, 10:23 AM, 08h05; null if invalid. */
export function readClock(text: string): number | null {
  const match = /^(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(tidy(text));
  return match ? clockSeconds(match.slice(1)) : null;
}

/** The moment of a day at a time, in seconds since midnight. Null if out of range. */
export function withClock({ date }: Moment, seconds: number | null, utc: boolean): Moment | null {
  if (seconds === null) return { date, text: date };
  if (utc) return localMoment(instantOf(date, seconds, undefined));
  return { date, at: Math.floor(seconds / 60), text: momentText(date, seconds) };
}
