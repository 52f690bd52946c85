// The parts of a query that may begin at a token: a period, names, a grouping, kinds, a format.
import type { PeriodChoice } from "../../values/period.ts";
import type { Sentence } from "../sentence.ts";
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

/** The parts that begin at a token. */
export function partsAt(sentence: Sentence, { found }: Atoms, start: number, calendar: QueryCalendar): Part[] {
  const parts: Part[] = periodsAt(found, start, calendar).map(({ end, value }) => ({
    start,
    end,
    key: "period",
    value,
  }));
  const add = (end: number, key: QueryKey, value: unknown): void => void parts.push({ start, end, key, value });
  for (const { end, atom } of found[start] ?? []) {
    switch (atom.class) {
      case "name":
        add(end, atom.value.field, [atom.value.key]);
        break;
      case "field":
        for (const next of atomsAfter(found, end, "name"))
          if (next.value.field === atom.value) add(next.end, atom.value, [next.value.key]);
        break;
      case "by":
        for (const one of atomsAfter(found, end, "grouping")) {
          add(one.end, "by", [one.value]);
          const joint = ["and", ","].includes(sentence.tokens[one.end]?.key ?? "") || hasClass(found, one.end, "and");
          for (const two of joint ? atomsAfter(found, one.end + 1, "grouping") : [])
            add(two.end, "by", [one.value, two.value]);
        }
        break;
      case "all":
        // All clients are rows, and not all years.
        for (const next of atomsAfter(found, end, "grouping")) add(next.end, "by", [next.value]);
        break;
      case "grouping":
        for (const next of atomsAfter(found, end, "format"))
          if (atom.value === "format") add(next.end, "format", next.value);
        if (!IN_TIME.has(atom.value)) add(end, "by", [atom.value]);
        break;
      case "versus":
        for (const next of atomsAfter(found, end, "against")) add(next.end, "against", next.value);
        for (const from of withoutFillers(found, end))
          for (const next of periodsAt(found, from, calendar)) add(next.end, "against", next.value);
        break;
      case "kind":
        add(end, "kinds", [atom.value]);
        break;
      case "format":
      case "file":
        add(end, atom.class, atom.value);
        break;
      case "last":
      case "top":
        if (atom.class === "last" && isEntry(found, end, start)) add(withEntries(found, end), "limit", 1);
        for (const next of atomsAfter(found, end, "number"))
          if (next.value > 1) add(withEntries(found, next.end), COUNTS[atom.class], next.value);
        break;
      case "number":
        for (const each of ["last", "top"] as const)
          for (const next of atomsAfter(found, end, each))
            if (atom.value > 1) add(withEntries(found, next.end), COUNTS[each], atom.value);
        break;
    }
  }
  return parts;
}

/** Groupings that are words for periods, too: they need `by`. */
const IN_TIME: ReadonlySet<string> = new Set(["day", "week", "month", "quarter"]);

type Found = Atoms["found"];

const COUNTS = { last: "limit", top: "top" } as const;

/** `last entry`, or `last` on its own: beside other words it is part of a period. */
function isEntry(found: Found, end: number, start: number): boolean {
  return hasClass(found, end, "entry") || (start === 0 && end === found.length);
}

/** `last 5 entries`: the word for entries may be left out. */
function withEntries(found: Found, end: number): number {
  return found[end]?.find(({ atom }) => atom.class === "entry")?.end ?? end;
}

function hasClass(found: Found, start: number, wanted: AtomClass): boolean {
  return found[start]?.some(({ atom }) => atom.class === wanted) === true;
}

/** The token, and those after it that only fillers stand before. */
function withoutFillers(found: Found, start: number): number[] {
  const filler = found[start]?.find(({ atom }) => atom.class === "filler");
  return filler ? [start, ...withoutFillers(found, filler.end)] : [start];
}

function atomsAfter<Class extends AtomClass>(
  found: Found,
  start: number,
  wanted: Class,
): { readonly end: number; readonly value: AtomValues[Class] }[] {
  return withoutFillers(found, start).flatMap((from) =>
    (found[from] ?? []).flatMap(({ end, atom }) =>
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
