// Options that select a period.

import { daysOf } from "../../core/entries/chronology.ts";
import { parseDays } from "../../core/entries/units.ts";
import { type InputError, inputError, type Parsed } from "../../core/errors/error.ts";
import { accepted, Failure } from "../../core/errors/failure.ts";
import { fold } from "../../core/text/fold.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import {
  type Calendar,
  cutLike,
  type Period,
  type PeriodChoice,
  parsePeriod,
  type ResolvedPeriod,
  resolvePeriod,
  type Unit,
  yearBefore,
} from "../../core/values/period.ts";
import type { Query } from "../../core/words/query/query-parts.ts";
import { typedDay } from "../../core/words/typed-value.ts";
import type { Ledger } from "../../ledger/read/read.ts";
import type { CommonOptions } from "./options.ts";

const RUNNING: Readonly<Record<string, Unit>> = {
  today: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
};
const LAST: Readonly<Record<string, Unit>> = {
  lastWeek: "week",
  lastMonth: "month",
  lastQuarter: "quarter",
  lastYear: "year",
};

function isSamePeriod(one: Period, other: Period): boolean {
  return one.since === other.since && one.until === other.until;
}

export type PeriodOptions = Readonly<Record<string, unknown>>;

/** What only the words after a command can say. */
export interface Said {
  /** As typed; empty if nothing was. */
  readonly words: string;
  readonly period?: NonNullable<Query["period"]>;
  readonly against?: NonNullable<Query["against"]>;
}

export const NOTHING_SAID: Said = { words: "" };

/** The words as typed, for a suggested command. */
export function saidWords({ words }: Said): string[] {
  return words.split(/\s+/).filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}.,:/+-]*$/u.test(word));
}

/**
 * Resolves the period of the words or options, or `otherwise`. Throws a Failure for options that exclude each other, words
 * and an option that say different things, or an unreadable period.
 */
export function periodFrom(
  options: PeriodOptions,
  otherwise: PeriodChoice,
  ledger: Ledger,
  today: CalendarDate,
  said: Said = NOTHING_SAID,
): ResolvedPeriod {
  const choices = choicesIn(options, today);
  const errors = choices.flatMap(({ parsed }) => (parsed.error ? [parsed.error] : []));
  const [first, second] = choices;
  if (first && second)
    errors.push(inputError("options-exclusive", { first: `--${first.name}`, second: `--${second.name}` }));
  const calendar = calendarOf(ledger, today);
  const resolved = resolvePeriod(first?.parsed.value ?? said.period ?? otherwise, calendar);
  const { since, until } = resolved.period;
  if (first && said.period && !isSamePeriod(resolvePeriod(said.period, calendar).period, resolved.period))
    errors.push(inputError("query-option", { words: said.words, option: `--${first.name}` }));
  if (errors.length === 0 && since > until) errors.push(inputError("period-reversed", { since, until }));
  if (errors.length > 0) throw new Failure("usage", errors);
  return resolved;
}

/**
 * Adds a comparison period: `previous`, `year-ago`, or a named period. If the first period ends today, a longer
 * comparison period is cut to as many days. Throws a Failure for an unknown name.
 */
export function comparedWith(
  against: string | NonNullable<Said["against"]>,
  periods: ResolvedPeriod,
  ledger: Ledger,
  today: CalendarDate,
): ResolvedPeriod {
  if (typeof against === "string") return comparedWithNamed(against, periods, today);
  const { period } = resolvePeriod(against, calendarOf(ledger, today));
  return {
    period: periods.period,
    previous: periods.period.until === today ? cutLike(period, periods.period) : period,
  };
}

function comparedWithNamed(text: string, periods: ResolvedPeriod, today: CalendarDate): ResolvedPeriod {
  const word = fold(text.trim());
  if (["previous", "avant", "precedente", "precedent"].includes(word)) return periods;
  if (["year-ago", "an-dernier"].includes(word))
    return { ...periods, previous: yearBefore(periods.period), step: { kind: "year" } };
  const parsed = accepted(parsePeriod(text));
  const { period } = resolvePeriod(parsed, { today, weekStart: 1, logged: null });
  return {
    period: periods.period,
    previous: periods.period.until === today ? cutLike(period, periods.period) : period,
  };
}

/** The --ledger option as typed, for a suggested command; empty for the default ledger. */
export function ledgerWords({ ledger }: CommonOptions): string[] {
  return ledger === undefined ? [] : ["--ledger", /^[\w./:~+-]+$/.test(ledger) ? ledger : JSON.stringify(ledger)];
}

/** The period options as typed. */
export function periodWords(options: PeriodOptions): string[] {
  const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return [...Object.keys(RUNNING), ...Object.keys(LAST), "all", "last", "since", "until", "period"].flatMap((name) => {
    const value = options[name];
    if (value === true) return [flag(name)];
    return typeof value === "string" ? [flag(name), /^[\w.:-]+$/.test(value) ? value : JSON.stringify(value)] : [];
  });
}

function choicesIn(options: PeriodOptions, today: CalendarDate): { name: string; parsed: Parsed<PeriodChoice> }[] {
  const named = Object.entries(RUNNING).filter(([name]) => options[name] === true);
  const last = Object.entries(LAST).filter(([name]) => options[name] === true);
  const choices: { name: string; parsed: Parsed<PeriodChoice> }[] = [
    ...named.map(([name, unit]) => ({ name, parsed: { value: { kind: "running" as const, unit } } })),
    ...last.map(([, unit]) => ({ name: `last-${unit}`, parsed: { value: { kind: "last" as const, unit } } })),
  ];
  if (options.all === true) choices.push({ name: "all", parsed: { value: { kind: "all" } } });
  if (typeof options.period === "string") choices.push({ name: "period", parsed: parsePeriod(options.period) });
  if (typeof options.last === "string") {
    const days = parseDays(options.last);
    choices.push({ name: "last", parsed: days.error ? days : { value: { kind: "days", days: days.value } } });
  }
  if (options.since !== undefined || options.until !== undefined) {
    choices.push({ name: options.since === undefined ? "until" : "since", parsed: between(options, today) });
  }
  return choices;
}

function between({ since, until }: PeriodOptions, today: CalendarDate): Parsed<PeriodChoice> {
  const dates = [since, until].map((text) =>
    typeof text === "string" ? typedDay(text, { today, order: null }) : null,
  );
  const wrong = dates.find((date): date is { error: InputError } => date?.error !== undefined);
  if (wrong) return wrong;
  return { value: { kind: "between", since: dates[0]?.value ?? null, until: dates[1]?.value ?? null } };
}

function calendarOf({ entries, settings }: Ledger, today: CalendarDate): Calendar {
  return {
    today,
    weekStart: settings.weekStart,
    get logged() {
      return daysOf(entries);
    },
  };
}
