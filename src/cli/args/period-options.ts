// Options that select a period.

import { daysOf } from "../../core/entries/chronology.ts";
import { parseDays } from "../../core/entries/units.ts";
import { lexicon } from "../../core/entries/vocabulary.ts";
import { inputError, type Parsed } from "../../core/errors/error.ts";
import { accepted, Failure } from "../../core/errors/failure.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import {
  type Calendar,
  cutLike,
  type PeriodChoice,
  parsePeriod,
  type ResolvedPeriod,
  resolvePeriod,
  yearBefore,
} from "../../core/values/period.ts";
import { otherWords } from "../../core/words/lexicon/lexicon.ts";
import type { Query } from "../../core/words/query/query-parts.ts";
import { typedDay } from "../../core/words/typed-value.ts";
import type { Ledger } from "../../ledger/read/read.ts";
import { type CommonOptions, longFlag } from "./options.ts";

/** The options without a value. */
const NAMED: Readonly<Record<string, PeriodChoice>> = {
  today: { kind: "running", unit: "day" },
  week: { kind: "running", unit: "week" },
  month: { kind: "running", unit: "month" },
  quarter: { kind: "running", unit: "quarter" },
  year: { kind: "running", unit: "year" },
  lastWeek: { kind: "last", unit: "week" },
  lastMonth: { kind: "last", unit: "month" },
  lastQuarter: { kind: "last", unit: "quarter" },
  lastYear: { kind: "last", unit: "year" },
  all: { kind: "all" },
};

export type PeriodOptions = Readonly<Record<string, unknown>>;

const COMPARISONS = lexicon(Object.entries(otherWords("options", "comparison")));

/** What only the words after a command can say. */
export interface Said {
  /** As typed; empty if nothing was. */
  readonly words: string;
  readonly period?: NonNullable<Query["period"]>;
  readonly against?: NonNullable<Query["against"]>;
}

export const NOTHING_SAID: Said = { words: "" };

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
  const errors = choices.flatMap(({ parsed }) => parsed.error ?? []);
  const [first, second] = choices;
  if (first && second) errors.push(inputError("options-exclusive", { first: first.option, second: second.option }));
  const calendar = calendarOf(ledger, today);
  const resolved = resolvePeriod(first?.parsed.value ?? said.period ?? otherwise, calendar);
  const { since, until } = resolved.period;
  const meant = said.period && resolvePeriod(said.period, calendar).period;
  if (first && meant && (meant.since !== since || meant.until !== until))
    errors.push(inputError("query-option", { words: said.words, option: first.option }));
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
  const named = typeof against === "string" ? COMPARISONS.keyOf(against.trim()) : null;
  if (named === "previous") return periods;
  if (named === "year-ago") return { ...periods, previous: yearBefore(periods.period), step: { kind: "year" } };
  const { period } =
    typeof against === "string"
      ? resolvePeriod(accepted(parsePeriod(against)), { today, weekStart: 1, logged: null })
      : resolvePeriod(against, calendarOf(ledger, today));
  const isRunning = periods.period.until === today;
  return { period: periods.period, previous: isRunning ? cutLike(period, periods.period) : period };
}

/** The words as typed, for a suggested command. */
export function saidWords({ words }: Said): string[] {
  return words.split(/\s+/).filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}.,:/+-]*$/u.test(word));
}

/** The --ledger option as typed, for a suggested command; empty for the default ledger. */
export function ledgerWords({ ledger }: CommonOptions): string[] {
  return ledger === undefined ? [] : ["--ledger", /^[\w./:~+-]+$/.test(ledger) ? ledger : JSON.stringify(ledger)];
}

/** The period options as typed. */
export function periodWords(options: PeriodOptions): string[] {
  return [...Object.keys(NAMED), "last", "since", "until", "period"].flatMap((name) => {
    const value = options[name];
    if (value === true) return [longFlag(name)];
    return typeof value === "string" ? [longFlag(name), /^[\w.:-]+$/.test(value) ? value : JSON.stringify(value)] : [];
  });
}

interface Typed {
  readonly option: string;
  readonly parsed: Parsed<PeriodChoice>;
}

function choicesIn(options: PeriodOptions, today: CalendarDate): readonly Typed[] {
  const { period, last, since, until } = options;
  const named = Object.entries(NAMED).filter(([name]) => options[name] === true);
  const choices: Typed[] = named.map(([name, value]) => ({ option: longFlag(name), parsed: { value } }));
  if (typeof period === "string") choices.push({ option: "--period", parsed: parsePeriod(period) });
  if (typeof last === "string") {
    const days = parseDays(last);
    choices.push({ option: "--last", parsed: days.error ? days : { value: { kind: "days", days: days.value } } });
  }
  if (since !== undefined || until !== undefined)
    choices.push({ option: since === undefined ? "--until" : "--since", parsed: between(options, today) });
  return choices;
}

function between({ since, until }: PeriodOptions, today: CalendarDate): Parsed<PeriodChoice> {
  const dayIn = (text: unknown): Parsed<CalendarDate | null> =>
    typeof text === "string" ? typedDay(text, { today, order: null }) : { value: null };
  const [first, last] = [dayIn(since), dayIn(until)];
  if (first.error) return first;
  if (last.error) return last;
  return { value: { kind: "between", since: first.value, until: last.value } };
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
