// The periods that atoms say: `last 2 months`, `november 2025`, `since june`, `from 1 to 15 november`.
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
import { type Atom, type AtomClass, type Atoms, type AtomValues, behindFillers } from "./atoms.ts";

/** What the words of a period are resolved against. */
export type QueryCalendar = Omit<Calendar, "logged">;

type Values = Partial<AtomValues>;

/** What may stand before a point, and then between it and another. */
const OPENINGS: Partial<Record<AtomClass, readonly AtomClass[]>> = {
  onward: ["until", "to"],
  from: ["to", "until"],
  between: ["and"],
  until: [],
};

/** What a point may consist of. */
const POINT_CLASSES: ReadonlySet<AtomClass> = new Set<AtomClass>([
  ...(["last", "this", "next", "begin", "finish", "ago"] as const),
  ...(["unit", "number", "numbered", "ordinal", "month", "year", "day", "past", "span", "all"] as const),
]);
/** The most atoms of one point: `the first quarter 2025` has three. */
const MOST_ATOMS = 4;

/** A day or days, before it is known whether its atoms say one. */
interface Point {
  readonly end: number;
  readonly atoms: readonly Atom[];
}

/** The periods that begin at a token. Fillers between their atoms are passed over. */
export function periodsAt(
  found: Atoms["found"],
  start: number,
  calendar: QueryCalendar,
): readonly { readonly end: number; readonly value: PeriodChoice }[] {
  const pointsBehind = (end: number): Point[] => behindFillers(found, end).flatMap((at) => pointsAt(found, at));
  const openings = (found[start] ?? []).filter((atom) => atom.class in OPENINGS);
  const firsts = [
    ...pointsAt(found, start).map((left) => ({ opening: undefined, left })),
    ...openings.flatMap(({ class: opening, end }) => pointsBehind(end).map((left) => ({ opening, left }))),
  ];
  const periods = firsts.flatMap(({ opening, left }) => {
    const joints = opening === undefined ? ["to"] : (OPENINGS[opening] ?? []);
    const ranges = behindFillers(found, left.end)
      .flatMap((at) => found[at] ?? [])
      .filter((atom) => joints.includes(atom.class))
      .flatMap((joint) => pointsBehind(joint.end))
      .map((right) => ({ end: right.end, value: rangeOf(left.atoms, right.atoms, calendar) }));
    return [{ end: left.end, value: periodOf(opening, left.atoms, calendar) }, ...ranges];
  });
  const unique = new Map<string, { end: number; value: PeriodChoice }>();
  for (const { end, value } of periods) if (value) unique.set(JSON.stringify([end, value]), { end, value });
  return [...unique.values()];
}

function pointsAt(found: Atoms["found"], start: number, before: readonly Atom[] = []): Point[] {
  return (found[start] ?? []).flatMap((atom) => {
    if (!POINT_CLASSES.has(atom.class) || before.some((each) => each.class === atom.class)) return [];
    const atoms = [...before, atom];
    const further = atoms.length < MOST_ATOMS ? behindFillers(found, atom.end) : [];
    return [{ end: atom.end, atoms }, ...further.flatMap((next) => pointsAt(found, next, atoms))];
  });
}

/** The period of one point behind an opening; null if these atoms, all of them, are none. */
function periodOf(
  opening: AtomClass | undefined,
  atoms: readonly Atom[],
  calendar: QueryCalendar,
): PeriodChoice | null {
  const isPast = atoms.length === 1 && atoms[0]?.class === "past";
  if (opening === undefined) return isPast ? null : pointOf(atoms, calendar);
  if (opening === "onward") return sinceOf(atoms, calendar);
  // `from last month` is last month, not since it.
  if (opening === "from") return atoms.some((atom) => atom.class === "unit") ? null : sinceOf(atoms, calendar);
  const until = opening === "until" ? endOf(atoms, calendar) : null;
  return until && { kind: "between", since: null, until };
}

type Say = (values: Values, calendar: QueryCalendar) => PeriodChoice | null;

const oneDay: Say = ({ day, past = day }) => (past === undefined ? null : calendarUnit(past, "day"));
const withNumber: Say = ({ numbered: each, ...values }, calendar) => numbered({ ...values, ...each }, calendar);
const ordered: Say = ({ ordinal, ...values }, calendar) =>
  ordinal === undefined || values.unit === "week" ? null : numbered({ ...values, number: ordinal }, calendar);
const month: Say = ({ month: number, year, unit = "month" }, { today }) =>
  number && unit === "month" ? latestBegun(year, today, (of) => calendarUnit(isoOf(of, number, 1), "month")) : null;
const wholeYear: Say = ({ year, unit = "year" }) =>
  year === undefined || unit !== "year" ? null : calendarUnit(isoOf(year, 1, 1), "year");

/** Classes in order, or sorted, and what they say. */
const POINTS: Readonly<Record<string, Say>> = {
  unit: ({ unit }) => (unit === "day" ? null : ofUnit("running", unit)),
  "this unit": ({ unit }) => ofUnit("running", unit),
  "last unit": ({ unit }) => ofUnit("last", unit),
  "next unit": ({ unit }) => ofUnit("next", unit),
  "last number unit": latest,
  "unit number": numbered,
  "number unit": latest,
  "number unit year": numbered,
  numbered: withNumber,
  "numbered year": withNumber,
  "ordinal unit": ordered,
  "ordinal unit year": ordered,
  month,
  "month this": month,
  "month year": month,
  "month unit": month,
  "month unit year": month,
  // The last one that is over.
  "last month": (values, calendar) => {
    const begun = month(values, calendar);
    const isOver = begun?.kind === "calendar" && begun.period.until < calendar.today;
    return isOver ? begun : month({ ...values, year: yearOf(calendar.today) - 1 }, calendar);
  },
  year: wholeYear,
  "unit year": wholeYear,
  day: oneDay,
  past: oneDay,
  span: ({ span }) => span ?? null,
  all: () => ({ kind: "all" }),
  // The week of 16 november.
  "day unit": ({ day, unit }, { weekStart }) =>
    day === undefined || unit !== "week" ? null : { kind: "calendar", unit, period: around(day, unit, weekStart) },
};

function pointOf(atoms: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  const classes = atoms.map((atom) => atom.class);
  const read = POINTS[classes.join(" ")] ?? POINTS[classes.toSorted().join(" ")];
  return read?.(valuesOf(atoms), calendar) ?? null;
}

export function valuesOf(atoms: readonly Atom[]): Values {
  return Object.fromEntries(atoms.map((atom) => [atom.class, atom.value]));
}

/** From the beginning of what the atoms say until today; `since 3 weeks` are the last three. */
function sinceOf(atoms: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  const classes = atoms.map((atom) => atom.class);
  if (classes[0] === "begin") return classes.length === 1 ? { kind: "all" } : sinceOf(atoms.slice(1), calendar);
  if (classes.join(" ") === "number unit") return latest(valuesOf(atoms));
  const isAgo = classes.toSorted().join(" ") === "ago number unit";
  const since = isAgo ? monthsAgo(valuesOf(atoms), calendar) : startOf(atoms, calendar);
  return since === null || since > calendar.today ? null : { kind: "between", since, until: null };
}

/** From the first day of one point to the last of another, from which the first has the month or year that it lacks. */
function rangeOf(left: readonly Atom[], right: readonly Atom[], calendar: QueryCalendar): PeriodChoice | null {
  // Nov-2025 is a month.
  if (right.length === 1 && right[0]?.class === "year" && left[0]?.class !== "year") return null;
  const inMonth = daysOfMonth(left, right, calendar);
  const until = inMonth?.until ?? endOf(right, calendar);
  const since = inMonth?.since ?? (until && firstDay(left, valuesOf(right), { ...calendar, today: until }));
  return until && since && since <= until ? { kind: "between", since, until } : null;
}

/** Both days of `nov 3-10`. */
function daysOfMonth(left: readonly Atom[], right: readonly Atom[], calendar: QueryCalendar): Period | null {
  const [{ month: of, number: first }, { number: last }] = [valuesOf(left), valuesOf(right)];
  if (left.length !== 2 || left[0]?.class !== "month" || right.length !== 1 || !of || !first || !last) return null;
  const year = yearOf(daysOf(month({ month: of }, calendar), calendar)?.since ?? calendar.today);
  const [since, until] = [first, last].map((day) => parseIsoDate(isoOf(year, of, day)).value);
  return since && until ? { since, until } : null;
}

/** The first day of atoms before others with these values, which end today in this calendar. */
function firstDay(atoms: readonly Atom[], right: Values, calendar: QueryCalendar): CalendarDate | null {
  if (atoms[0]?.class === "begin") return firstDay(atoms.slice(1), right, calendar);
  const left = valuesOf(atoms);
  const until = calendar.today;
  const number = left.number ?? left.ordinal;
  if (atoms.length === 1 && number !== undefined)
    return right.day === undefined
      ? null
      : (parseIsoDate(isoOf(yearOf(until), Number(until.slice(5, 7)), number)).value ?? null);
  const { year } = right;
  if (left.month === undefined || left.year !== undefined || year === undefined) return startOf(atoms, calendar);
  const inYear = (value: number): CalendarDate | null =>
    startOf([...atoms, { class: "year", value, end: 0 }], calendar);
  const first = inYear(year);
  return first !== null && first > until ? inYear(year - 1) : first;
}

function startOf(atoms: readonly Atom[], calendar: QueryCalendar): CalendarDate | null {
  return daysOf(pointOf(atoms, calendar), calendar)?.since ?? null;
}

function endOf(atoms: readonly Atom[], calendar: QueryCalendar): CalendarDate | null {
  const point = atoms[0]?.class === "finish" ? atoms.slice(1) : atoms;
  return daysOf(pointOf(point, calendar), calendar)?.until ?? null;
}

function daysOf(choice: PeriodChoice | null, calendar: QueryCalendar): Period | null {
  return choice && choice.kind !== "all" ? resolvePeriod(choice, { ...calendar, logged: null }).period : null;
}

/** Keeps every period, and the one before it, within the years that dates have. */
const MOST_UNITS = 400;

function ofUnit(kind: "running" | "last" | "next", unit: Values["unit"]): PeriodChoice | null {
  return unit === undefined || unit === "half" ? null : { kind, unit };
}

/** The current unit and those before it, as many in all as the number; days end today. */
function latest({ unit, number }: Values): PeriodChoice | null {
  if (!unit || unit === "half" || !number) return null;
  if (unit === "day") return { kind: "days", days: number };
  if (number > MOST_UNITS) return null;
  return number === 1 ? ofUnit("running", unit) : { kind: "running", unit, count: number };
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

/** Of this year; of the last one where no year is given and this year's is still to come. */
function latestBegun(
  year: number | undefined,
  today: CalendarDate,
  named: (year: number) => PeriodChoice | null,
): PeriodChoice | null {
  const choice = named(year ?? yearOf(today));
  const since = choice?.kind === "calendar" ? choice.period.since : choice?.kind === "between" ? choice.since : null;
  return year === undefined && since !== null && since > today ? named(yearOf(today) - 1) : choice;
}

function monthsAgo({ unit, number }: Values, { today }: QueryCalendar): CalendarDate | null {
  if (!unit || number === undefined || number > MOST_UNITS) return null;
  if (unit === "day" || unit === "week") return addDays(today, -number * (unit === "week" ? 7 : 1));
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit] * number;
  return dateOf(addMonths(noonOf(today), -months));
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
