// The parts of a query that may begin at a token: a period, names, a grouping, kinds, a format.
import type { PeriodChoice } from "../../values/period.ts";
import type { Atom, AtomClass, Atoms, AtomValues } from "./atoms.ts";
import { mayFollow, periodOf, type QueryCalendar } from "./period-words.ts";

/** What the words say. Keys that they do not say are absent. */
export interface Query {
  readonly period?: PeriodChoice;
  readonly against?: "previous" | "year-ago" | PeriodChoice;
  readonly networks?: readonly string[];
  readonly activities?: readonly string[];
  readonly clients?: readonly string[];
  readonly campaigns?: readonly string[];
  readonly people?: readonly string[];
  readonly kinds?: readonly string[];
  readonly by?: readonly string[];
  readonly format?: string;
  readonly file?: string;
  /** So many rows, the best first. */
  readonly top?: number;
  /** So many entries, the last ones. */
  readonly limit?: number;
}
export type QueryKey = keyof Query;

/** A part of a query, from one token to before another. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly key: QueryKey;
  readonly value: unknown;
}

type Found = Atoms["found"];

/** An atom among the others: the tokens from `start` to before `end`. */
interface Here {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
  readonly calendar: QueryCalendar;
}

type Made = Omit<Part, "start">;

/** The parts that begin at a token. */
export function partsAt({ found }: Atoms, start: number, calendar: QueryCalendar): Part[] {
  const made = [
    ...periodsAt(found, start, calendar).map(({ end, value }) => part(end, "period", value)),
    ...(found[start] ?? []).flatMap(({ end, atom }) => {
      const make = MAKERS[atom.class] as ((value: unknown, here: Here) => readonly Made[]) | undefined;
      return make?.(atom.value, { found, start, end, calendar }) ?? [];
    }),
  ];
  return made.map((each) => ({ start, ...each }));
}

function part(end: number, key: QueryKey, value: unknown): Made {
  return { end, key, value };
}

/** The parts that atoms of a class begin. */
const MAKERS: { readonly [Class in AtomClass]?: (value: AtomValues[Class], here: Here) => readonly Made[] } = {
  name: ({ field, key }, { end }) => [part(end, field, [key])],
  field: (field, here) =>
    atomsAfter(here, "name").flatMap(({ end, value }) => (value.field === field ? part(end, field, [value.key]) : [])),
  by: (_, here) =>
    atomsAfter(here, "grouping").flatMap((one) => [
      part(one.end, "by", [one.value]),
      ...groupingsBeside({ ...here, end: one.end }).map((two) => part(two.end, "by", [one.value, two.value])),
    ]),
  // All clients are rows, and not all years.
  all: (_, here) => atomsAfter(here, "grouping").map(({ end, value }) => part(end, "by", [value])),
  grouping: (value, here) => [
    ...(value === "format" ? atomsAfter(here, "format").map((next) => part(next.end, "format", next.value)) : []),
    ...(IN_TIME.has(value) ? [] : [part(here.end, "by", [value])]),
  ],
  versus: (_, here) => [
    ...atomsAfter(here, "against").map(({ end, value }) => part(end, "against", value)),
    ...withoutFillers(here)
      .flatMap((from) => periodsAt(here.found, from, here.calendar))
      .map(({ end, value }) => part(end, "against", value)),
  ],
  kind: (value, { end }) => [part(end, "kinds", [value])],
  format: (value, { end }) => [part(end, "format", value)],
  file: (value, { end }) => [part(end, "file", value)],
  last: (_, here) => [...(isEntry(here) ? [part(withEntries(here), "limit", 1)] : []), ...numbersAfter(here, "limit")],
  top: (_, here) => numbersAfter(here, "top"),
  number: (value, here) =>
    (["last", "top"] as const).flatMap((each) =>
      atomsAfter(here, each).flatMap(({ end }) =>
        value > 1 ? part(withEntries({ ...here, end }), each === "last" ? "limit" : "top", value) : [],
      ),
    ),
};

/** Groupings that are words for periods, too: they need `by`. */
const IN_TIME: ReadonlySet<string> = new Set(["day", "week", "month", "quarter"]);

/** `by network and activity`: the second of two. */
function groupingsBeside(here: Here): ReturnType<typeof atomsAfter<"grouping">> {
  return hasClass(here, "and") ? atomsAfter({ ...here, end: here.end + 1 }, "grouping") : [];
}

/** `last 5 entries`, `top 5`. */
function numbersAfter(here: Here, key: "limit" | "top"): Made[] {
  return atomsAfter(here, "number").flatMap(({ end, value }) =>
    value > 1 ? part(withEntries({ ...here, end }), key, value) : [],
  );
}

/** `last entry`, or `last` on its own: beside other words it is part of a period. */
function isEntry(here: Here): boolean {
  return hasClass(here, "entry") || (here.start === 0 && here.end === here.found.length);
}

/** `last 5 entries`: the word for entries may be left out. */
function withEntries({ found, end }: Here): number {
  return found[end]?.find(({ atom }) => atom.class === "entry")?.end ?? end;
}

function hasClass({ found, end }: Here, wanted: AtomClass): boolean {
  return found[end]?.some(({ atom }) => atom.class === wanted) === true;
}

/** The token behind, and those after it that only fillers stand before. */
function withoutFillers({ found, end }: Pick<Here, "found" | "end">): number[] {
  const filler = found[end]?.find(({ atom }) => atom.class === "filler");
  return filler ? [end, ...withoutFillers({ found, end: filler.end })] : [end];
}

/** The atoms of a class behind, fillers passed over. */
function atomsAfter<Class extends AtomClass>(
  here: Here,
  wanted: Class,
): { readonly end: number; readonly value: AtomValues[Class] }[] {
  return withoutFillers(here).flatMap((from) =>
    (here.found[from] ?? []).flatMap(({ end, atom }) =>
      atom.class === wanted ? [{ end, value: atom.value as AtomValues[Class] }] : [],
    ),
  );
}

/** Fillers in a row within a period: `since about the`. */
const MOST_FILLERS = 3;

/** The periods that begin at a token. Fillers between their atoms are passed over. */
function periodsAt(found: Found, start: number, calendar: QueryCalendar): { end: number; value: PeriodChoice }[] {
  const periods: { end: number; value: PeriodChoice }[] = [];
  const extend = (from: number, atoms: readonly Atom[], fillers: number): void => {
    for (const { end, atom } of found[from] ?? []) {
      if (atom.class === "filler" && atoms.length > 0 && fillers < MOST_FILLERS) extend(end, atoms, fillers + 1);
      if (!mayFollow(atoms, atom.class)) continue;
      const longer = [...atoms, atom];
      const value = periodOf(longer, calendar);
      if (value && !periods.some((each) => each.end === end && isSame(each.value, value))) periods.push({ end, value });
      extend(end, longer, 0);
    }
  };
  extend(start, [], 0);
  return periods;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
