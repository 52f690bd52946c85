// The period that atoms say: `last 2 months`, `november 2025`, `since june`, `from 1 to 15 november`.
import { addMonths } from "date-fns/addMonths";
import { addDays, type CalendarDate, dateOf, isoOf, noonOf, parseIsoDate } from "../../values/dates.ts";
import {
  around,
  type Calendar,
  calendarUnit,
  type Period,
  type PeriodChoice,
  parsePeriod,
  resolvePeriod,
} from "../../values/period.ts";
import type { Atom, AtomClass, AtomValues } from "./atoms.ts";

/** What the words of a period are resolved against. */
export type QueryCalendar = Omit<Calendar, "logged">;

type Values = Partial<AtomValues>;
type Point = (values: Values, calendar: QueryCalendar, classes: readonly AtomClass[]) => PeriodChoice | null;

/** The classes that a period may consist of. */
const PERIOD_CLASSES: ReadonlySet<AtomClass> = new Set<AtomClass>([
  ...(["last", "this", "next", "onward", "from", "until", "between", "to", "and", "begin", "finish", "ago"] as const),
  ...(["unit", "number", "numbered", "ordinal", "month", "year", "day", "past", "span", "all"] as const),
]);

const OPENINGS: ReadonlySet<AtomClass> = new Set(["onward", "from", "between", "until"]);
const JOINTS: ReadonlySet<AtomClass> = new Set(["to", "and", "until"]);
/** The most atoms of one point: `the first quarter 2025` has three. */
const MOST_ATOMS = 4;

/** Whether a period may have this atom after these: an opening, a point, and perhaps a joint and another point. */
export function mayFollow(atoms: readonly Atom[], next: AtomClass): boolean {
  if (!PERIOD_CLASSES.has(next)) return false;
  const joints = atoms.filter((atom, index) => index > 0 && JOINTS.has(atom.class));
  const begun = joints[0]
    ? atoms.slice(atoms.indexOf(joints[0]) + 1)
    : atoms.filter(({ class: each }) => !OPENINGS.has(each));
  if (atoms.length > 0 && JOINTS.has(next)) return joints.length === 0 && begun.length > 0;
  if (OPENINGS.has(next)) return atoms.length === 0;
  return begun.length < MOST_ATOMS && !begun.some((atom) => atom.class === next);
}

/** The period; null if these atoms, all of them, are none. */
export function periodOf(atoms: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  const rest = atoms.slice(1);
  switch (atoms[0]?.class) {
    case "onward":
      return sinceOf(rest, calendar) ?? rangeOf(rest, ["until", "to"], calendar);
    case "from":
      return (isRelative(rest) ? null : sinceOf(rest, calendar)) ?? rangeOf(rest, ["to", "until"], calendar);
    case "between":
      return rangeOf(rest, ["and"], calendar);
    case "until": {
      const day = endOf(rest, calendar);
      return day && { kind: "between", since: null, until: day };
    }
    default: {
      const isBeginning = atoms.length === 1 && atoms[0]?.class === "past";
      return (isBeginning ? null : pointOf(atoms, calendar)) ?? rangeOf(atoms, ["to"], calendar);
    }
  }
}

/** `from last month` is last month, not since it. */
function isRelative(atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => atom.class === "unit");
}

/** Classes, sorted, and what they say. Their order matters in `week 3` and `3 weeks` only. */
const POINTS: Readonly<Record<string, Point>> = {
  unit: ({ unit }) => (unit === undefined || unit === "day" ? null : running(unit)),
  "this unit": ({ unit }) => running(unit),
  "last unit": ({ unit }) => (unit === undefined || unit === "half" ? null : { kind: "last", unit }),
  "next unit": ({ unit }) => (unit === undefined || unit === "half" ? null : { kind: "next", unit }),
  "last number unit": latest,
  "number unit": (values, calendar, classes) => (classes[0] === "number" ? latest(values) : numbered(values, calendar)),
  "number unit year": numbered,
  numbered: ({ numbered: each }, calendar) => numbered({ ...each }, calendar),
  "numbered year": ({ numbered: each, ...values }, calendar) => numbered({ ...values, ...each }, calendar),
  "ordinal unit": ordered,
  "ordinal unit year": ordered,
  month,
  "month this": month,
  "month year": month,
  "month unit": (values, calendar) => (values.unit === "month" ? month(values, calendar) : null),
  "month unit year": (values, calendar) => (values.unit === "month" ? month(values, calendar) : null),
  // The last one that is over.
  "last month": (values, calendar) => {
    const begun = month(values, calendar);
    const isOver = begun?.kind === "calendar" && begun.period.until < calendar.today;
    return isOver ? begun : month({ ...values, year: Number(calendar.today.slice(0, 4)) - 1 }, calendar);
  },
  year: ({ year }) => wholeYear(year),
  "unit year": ({ unit, year }) => (unit === "year" ? wholeYear(year) : null),
  day: ({ day }) => (day === undefined ? null : calendarUnit(day, "day")),
  past: ({ past }) => (past === undefined ? null : calendarUnit(past, "day")),
  span: ({ span }) => span ?? null,
  all: () => ({ kind: "all" }),
  // The week of 16 november.
  "day unit": ({ day, unit }, { weekStart }) =>
    day === undefined || unit !== "week" ? null : { kind: "calendar", unit, period: around(day, unit, weekStart) },
};

function pointOf(atoms: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  return pointFrom(valuesOf(atoms), classesOf(atoms), calendar);
}

function pointFrom(values: Values, classes: readonly AtomClass[], calendar: QueryCalendar): PeriodChoice | null {
  const signature = classes.toSorted().join(" ");
  return Object.hasOwn(POINTS, signature) ? (POINTS[signature]?.(values, calendar, classes) ?? null) : null;
}

function classesOf(atoms: readonly Atom[]): AtomClass[] {
  return atoms.map((atom) => atom.class);
}

function valuesOf(atoms: readonly Atom[]): Values {
  return Object.fromEntries(atoms.map((atom) => [atom.class, atom.value]));
}

/** From the beginning of what the atoms say until today; `since 3 weeks` are the last three. */
function sinceOf(atoms: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  const classes = classesOf(atoms);
  if (classes[0] === "begin") return classes.length === 1 ? { kind: "all" } : sinceOf(atoms.slice(1), calendar);
  const signature = classes.toSorted().join(" ");
  const values = valuesOf(atoms);
  if (signature === "number unit" && classes[0] === "number") return latest(values);
  const since =
    signature === "ago number unit" ? monthsAgo(values, calendar) : startOf(pointOf(atoms, calendar), calendar);
  return since === null || since > calendar.today ? null : { kind: "between", since, until: null };
}

/** From the first day of one point to the last of another, from which the first has the month or year that it lacks. */
function rangeOf(atoms: readonly Atom[], joints: readonly AtomClass[], calendar: QueryCalendar): PeriodChoice | null {
  for (const [index, joint] of atoms.entries()) {
    if (!joints.includes(joint.class)) continue;
    const [left, right] = [atoms.slice(0, index), atoms.slice(index + 1)];
    // Nov-2025 is a month.
    if (right.length === 1 && right[0]?.class === "year" && left[0]?.class !== "year") continue;
    const inMonth = daysOfMonth(left, right, calendar);
    const until = inMonth?.until ?? endOf(right, calendar);
    const since = inMonth?.since ?? (until && firstDay(left, valuesOf(right), until, calendar));
    if (until && since && since <= until) return { kind: "between", since, until };
  }
  return null;
}

/** Both days of `nov 3-10`. */
function daysOfMonth(left: readonly Atom[], right: readonly Atom[], calendar: QueryCalendar): Period | null {
  const [{ month: ofMonth, number: first }, { number: last }] = [valuesOf(left), valuesOf(right)];
  if (classesOf(left).join(" ") !== "month number" || right.length !== 1 || !ofMonth || !first || !last) return null;
  const year = Number(startOf(month({ month: ofMonth }, calendar), calendar)?.slice(0, 4));
  const [since, until] = [existing(isoOf(year, ofMonth, first)), existing(isoOf(year, ofMonth, last))];
  return since && until ? { since, until } : null;
}

function firstDay(
  atoms: readonly Atom[],
  right: Values,
  until: CalendarDate,
  { weekStart }: QueryCalendar,
): CalendarDate | null {
  if (atoms[0]?.class === "begin") return firstDay(atoms.slice(1), right, until, { today: until, weekStart });
  const left = valuesOf(atoms);
  const classes = classesOf(atoms);
  const calendar = { today: until, weekStart };
  const number = left.number ?? left.ordinal;
  if (classes.length === 1 && number !== undefined)
    return right.day === undefined
      ? null
      : existing(isoOf(Number(until.slice(0, 4)), Number(until.slice(5, 7)), number));
  if (left.month === undefined || left.year !== undefined || right.year === undefined)
    return startOf(pointFrom(left, classes, calendar), calendar);
  const inYear = (year: number): CalendarDate | null =>
    startOf(pointFrom({ ...left, year }, [...classes, "year"], calendar), calendar);
  const first = inYear(right.year);
  return first !== null && first > until ? inYear(right.year - 1) : first;
}

function startOf(choice: PeriodChoice | null, calendar: QueryCalendar): CalendarDate | null {
  return daysOf(choice, calendar)?.since ?? null;
}

function endOf(atoms: readonly Atom[], calendar: QueryCalendar): CalendarDate | null {
  return daysOf(pointOf(atoms[0]?.class === "finish" ? atoms.slice(1) : atoms, calendar), calendar)?.until ?? null;
}

function daysOf(choice: PeriodChoice | null, calendar: QueryCalendar): Period | null {
  return choice && choice.kind !== "all" ? resolvePeriod(choice, { ...calendar, logged: null }).period : null;
}

/** Keeps every period, and the one before it, within the years that dates have. */
const MOST_UNITS = 400;

function running(unit: Values["unit"]): PeriodChoice | null {
  return unit === undefined || unit === "half" ? null : { kind: "running", unit };
}

/** The current unit and those before it, as many in all as the number; days end today. */
function latest({ unit, number }: Values): PeriodChoice | null {
  if (!unit || unit === "half" || !number) return null;
  if (unit === "day") return { kind: "days", days: number };
  if (number > MOST_UNITS) return null;
  return number === 1 ? running(unit) : { kind: "running", unit, count: number };
}

function ordered({ ordinal, ...values }: Values, calendar: QueryCalendar): PeriodChoice | null {
  return ordinal === undefined || values.unit === "week" ? null : numbered({ ...values, number: ordinal }, calendar);
}

/** The week, month, quarter or half of this number; without a year the last one that has begun. */
function numbered({ unit, number, year }: Values, { today }: QueryCalendar): PeriodChoice | null {
  if (!number || !unit || unit === "day" || unit === "year") return null;
  if (unit === "half") return number > 2 ? null : latestBegun(year, today, (of) => half(of, number, today));
  const two = String(number).padStart(2, "0");
  const text = { week: `W${two}`, month: two, quarter: `Q${number}` }[unit];
  return latestBegun(year, today, (of) => parsePeriod(`${of}-${text}`).value ?? null);
}

function half(year: number, number: number, today: CalendarDate): PeriodChoice {
  const [since, until] =
    number === 1 ? [isoOf(year, 1, 1), isoOf(year, 6, 30)] : [isoOf(year, 7, 1), isoOf(year, 12, 31)];
  return { kind: "between", since, until: since <= today && today < until ? today : until };
}

function month({ month: number, year }: Values, { today }: QueryCalendar): PeriodChoice | null {
  return number ? latestBegun(year, today, (of) => calendarUnit(isoOf(of, number, 1), "month")) : null;
}

function wholeYear(year: number | undefined): PeriodChoice | null {
  return year === undefined ? null : calendarUnit(isoOf(year, 1, 1), "year");
}

/** Of this year; of the last one where no year is given and this year's is still to come. */
function latestBegun(
  year: number | undefined,
  today: CalendarDate,
  named: (year: number) => PeriodChoice | null,
): PeriodChoice | null {
  const thisYear = Number(today.slice(0, 4));
  const choice = named(year ?? thisYear);
  const since = choice?.kind === "calendar" ? choice.period.since : choice?.kind === "between" ? choice.since : null;
  return year === undefined && since !== null && since > today ? named(thisYear - 1) : choice;
}

function monthsAgo({ unit, number }: Values, { today }: QueryCalendar): CalendarDate | null {
  if (!unit || number === undefined || number > MOST_UNITS) return null;
  if (unit === "day" || unit === "week") return addDays(today, -number * (unit === "week" ? 7 : 1));
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit] * number;
  return dateOf(addMonths(noonOf(today), -months));
}

function existing(date: CalendarDate): CalendarDate | null {
  return parseIsoDate(date).value ?? null;
}
