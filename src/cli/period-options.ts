// The period that a reading command was asked for, from its options.
import type { Command } from "commander";
import { type CalendarDate, parseTypedDate } from "../core/dates.ts";
import { Failure } from "../core/failure.ts";
import { type Fault, fault, type Parsed } from "../core/fault.ts";
import {
  type Calendar,
  type PeriodChoice,
  parseDays,
  parsePeriod,
  type ResolvedPeriod,
  resolvePeriod,
  type Unit,
} from "../core/period.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import type { Ledger } from "../ledger/read.ts";
import { addOptions } from "./options.ts";

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

export type PeriodOptions = Readonly<Record<string, unknown>>;

export function addPeriodOptions(command: Command, words: Catalogue): Command {
  addOptions(command, words, ["today", "week", "month", "quarter", "year", "all"]);
  addOptions(command, words, ["lastWeek", "lastMonth", "lastQuarter", "lastYear"]);
  return addOptions(command, words, ["last", "since", "until", "period"]);
}

/** The days asked for in a ledger, or those of `otherwise`. Throws a Failure for what excludes itself or cannot be read. */
export function periodAsked(
  options: PeriodOptions,
  otherwise: PeriodChoice,
  ledger: Ledger,
  today: CalendarDate,
): ResolvedPeriod {
  const choices = choicesIn(options, today);
  const faults = choices.flatMap(({ parsed }) => (parsed.fault ? [parsed.fault] : []));
  const [first, second] = choices;
  if (first && second)
    faults.push(fault("options-exclusive", { first: `--${first.name}`, second: `--${second.name}` }));
  const resolved = resolvePeriod(first?.parsed.value ?? otherwise, calendarOf(ledger, today));
  const { since, until } = resolved.period;
  if (faults.length === 0 && since > until) faults.push(fault("period-reversed", { since, until }));
  if (faults.length > 0) throw new Failure("usage", faults);
  return resolved;
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
    choices.push({ name: "last", parsed: days.fault ? days : { value: { kind: "days", days: days.value } } });
  }
  if (options.since !== undefined || options.until !== undefined) {
    choices.push({ name: options.since === undefined ? "until" : "since", parsed: between(options, today) });
  }
  return choices;
}

function between({ since, until }: PeriodOptions, today: CalendarDate): Parsed<PeriodChoice> {
  const dates = [since, until].map((text) => (typeof text === "string" ? parseTypedDate(text, today) : null));
  const wrong = dates.find((date): date is { fault: Fault } => date?.fault !== undefined);
  if (wrong) return wrong;
  return { value: { kind: "between", since: dates[0]?.value ?? null, until: dates[1]?.value ?? null } };
}

function calendarOf({ entries, settings }: Ledger, today: CalendarDate): Calendar {
  const [first] = entries;
  let [since, until] = [first?.date ?? today, first?.date ?? today];
  for (const { date } of entries) {
    if (date < since) since = date;
    if (date > until) until = date;
  }
  return { today, weekStart: settings.weekStart, logged: first ? { since, until } : null };
}
