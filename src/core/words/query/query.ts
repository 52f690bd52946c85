// Reads the words after a reading command: a period, names, a grouping, kinds, a format; in any order, in either language.
import { type InputError, inputError } from "../../errors/error.ts";
import { fold } from "../../values/fold.ts";
import { type PeriodChoice, resolvePeriod } from "../../values/period.ts";
import { type Sentence, textOf } from "../sentence.ts";
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

const KEYS = [
  "period",
  "against",
  "networks",
  "activities",
  "clients",
  "campaigns",
  "people",
  "kinds",
  "by",
  "format",
  "file",
  "top",
  "limit",
] as const satisfies readonly QueryKey[];

/** Keys whose values add up; all others are said once. */
const LISTS: ReadonlySet<QueryKey> = new Set([
  "networks",
  "activities",
  "clients",
  "campaigns",
  "people",
  "kinds",
  "by",
]);

/** A part of a query, from one token to before another. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly key: QueryKey;
  readonly value: unknown;
}

export interface QueryContext {
  readonly calendar: QueryCalendar;
  /** What the command can answer. */
  readonly takes: ReadonlySet<QueryKey>;
  /** The word of the reader's language that is nearest to an unknown one, or an empty text. */
  readonly suggest: (word: string) => string;
}

/** The query, or the error in its words. */
export type TypedQuery =
  | { readonly query: Query; readonly error?: never }
  | { readonly error: InputError; readonly query?: never };

/** More tokens are no query. */
const MOST_TOKENS = 60;
/** Ways to cover a line that are compared. */
const MOST_READINGS = 64;

/** Finds the reading of the words that leaves none over. Of several, the one with the fewest parts is meant. */
export function readQuery(sentence: Sentence, atoms: Atoms, context: QueryContext): TypedQuery {
  const { tokens } = sentence;
  if (tokens.length > MOST_TOKENS) return { error: inputError("query-long", { count: tokens.length }) };
  const parts = tokens.map((_token, start) => partsAt(sentence, atoms, start, context.calendar));
  const covers = coversFrom(0, parts, atoms);
  const readings = covers
    .flatMap((cover) => {
      const query = merged(cover);
      return query ? [{ cover, query }] : [];
    })
    .sort((one, other) => costOf(one.cover) - costOf(other.cover));
  const [first, ...others] = readings;
  if (!first) return { error: refusal(sentence, atoms, parts, covers[0] ?? [], context) };
  const { cover, query } = first;
  const said = resolved(query, context.calendar);
  const rival = others.find(
    (other) => costOf(other.cover) === costOf(cover) && !isSame(resolved(other.query, context.calendar), said),
  );
  if (rival) return { error: ambiguity(sentence, query, rival.query, context.calendar) };
  const misplaced = cover.find(({ key }) => !context.takes.has(key));
  if (misplaced) return { error: inputError("query-not-here", { text: textIn(sentence, misplaced) }) };
  return { query };
}

/** With days for its period: two ways to the same days are one. */
function resolved(query: Query, calendar: QueryCalendar): object {
  const { period } = query;
  return period === undefined
    ? query
    : { ...query, period: resolvePeriod(period, { ...calendar, logged: null }).period };
}

/** The number of parts. A bare `month` counts for more: beside `last`, it is rather a part of `last month`. */
function costOf(cover: readonly Part[]): number {
  return cover.reduce((sum, { start, end, value }) => {
    const isBareUnit = end === start + 1 && isSame((value as { kind?: unknown }).kind, "running");
    return sum + (isBareUnit ? 1.5 : 1);
  }, 0);
}

function textIn(sentence: Sentence, { start, end }: Pick<Part, "start" | "end">): string {
  return textOf(sentence, start, end);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The parts that begin at a token. */
function partsAt(sentence: Sentence, { found }: Atoms, start: number, calendar: QueryCalendar): Part[] {
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

/** The ways to cover all tokens from one on with parts, and with fillers before what is understood. */
function coversFrom(start: number, parts: readonly (readonly Part[])[], { found }: Atoms): Part[][] {
  const known = new Map<number, Part[][]>([[parts.length, [[]]]]);
  const from = (index: number): Part[][] => {
    const before = known.get(index);
    if (before) return before;
    const withPart = (parts[index] ?? []).flatMap((part) => from(part.end).map((cover) => [part, ...cover]));
    const behindFiller = (found[index] ?? []).flatMap(({ end, atom }) =>
      atom.class === "polite"
        ? from(end)
        : atom.class === "filler" || atom.class === "and"
          ? from(end).filter((cover) => cover.length > 0)
          : [],
    );
    const covers = [...withPart, ...behindFiller].sort((one, other) => costOf(one) - costOf(other));
    known.set(index, covers.slice(0, MOST_READINGS));
    return covers.slice(0, MOST_READINGS);
  };
  return from(start);
}

/** The query of the parts; null if two of them say the same thing differently. */
function merged(cover: readonly Part[]): Query | null {
  const query: Partial<Record<QueryKey, unknown>> = {};
  for (const { key, value } of cover) {
    const before = query[key];
    if (before === undefined) query[key] = value;
    else if (LISTS.has(key)) query[key] = unionOf(before as string[], value as string[], key === "by");
    else if (!isSame(before, value)) return null;
  }
  // `last 4 weeks vs previous 4 weeks`: nothing is compared with itself.
  if (query.against !== undefined && isSame(query.against, query.period)) query.against = "previous";
  return Object.fromEntries(KEYS.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])));
}

/** In one order, whatever the order of the words; groupings keep theirs. */
function unionOf(one: readonly string[], other: readonly string[], isOrdered: boolean): string[] {
  const all = [...new Set([...one, ...other])];
  return isOrdered ? all : all.sort();
}

function refusal(
  sentence: Sentence,
  { found, errors }: Atoms,
  parts: readonly (readonly Part[])[],
  conflicting: readonly Part[],
  { suggest }: QueryContext,
): InputError {
  const { rest, understood } = bestCover(parts, found);
  const day = [...errors].find(([start]) => !understood.some((part) => part.start <= start && start < part.end));
  if (day) return day[1];
  for (const [index, part] of conflicting.entries()) {
    const rival = conflicting.slice(0, index).find(({ key }) => key === part.key && !LISTS.has(key));
    if (rival) return inputError("query-twice", { first: textIn(sentence, rival), second: textIn(sentence, part) });
  }
  const whole =
    textIn(sentence, { ...rest, start: argStart(sentence, rest.start) }).replace(/^[^\p{L}\p{N}]+/u, "") ||
    textIn(sentence, rest);
  const strange = sentence.tokens
    .slice(rest.start, rest.end)
    .find(({ kind }, index) => kind !== "mark" && found[rest.start + index]?.length === 0);
  const text = suggest(whole) === "" ? (strange?.text ?? whole) : whole;
  const suggestion = suggest(text);
  return inputError("query-word", {
    text,
    suggestion: fold(suggestion) === fold(text) ? "" : suggestion,
    understood: understood
      .filter(({ start, end }) => end <= argStart(sentence, rest.start) || start >= rest.end)
      .map((part) => textIn(sentence, part))
      .join(" · "),
  });
}

/** Where the word that a token is part of begins: week-end. */
function argStart({ tokens, args }: Sentence, index: number): number {
  const arg = args[tokens[index]?.arg ?? 0];
  return arg && !arg.quoted ? arg.start : index;
}

/** The first words that are left over where as few as possible are, and the parts around them. */
function bestCover(
  parts: readonly (readonly Part[])[],
  found: Found,
): { readonly rest: { readonly start: number; readonly end: number }; readonly understood: readonly Part[] } {
  interface Best {
    readonly left: number;
    readonly first: number | null;
    readonly cover: readonly Part[];
  }
  const best: Best[] = [];
  best[parts.length] = { left: 0, first: null, cover: [] };
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    const after = best[start + 1] as Best;
    let least: Best = { left: after.left + 1, first: start, cover: after.cover };
    const consider = (next: Best): void => {
      if (next.left < least.left) least = next;
    };
    for (const part of parts[start] ?? []) {
      const rest = best[part.end] as Best;
      consider({ ...rest, cover: [part, ...rest.cover] });
    }
    for (const { end, atom } of found[start] ?? []) {
      const rest = best[end] as Best;
      if (atom.class === "polite" || (atom.class === "filler" && rest.cover.length > 0)) consider(rest);
    }
    best[start] = least;
  }
  const { first, cover } = best[0] as Best;
  const start = first ?? 0;
  const end = cover.find((part) => part.start > start)?.start ?? parts.length;
  return { rest: { start, end }, understood: cover };
}

/** Says two readings as what they differ in: days, or what a name names. */
function ambiguity(sentence: Sentence, one: Query, other: Query, calendar: QueryCalendar): InputError {
  const described = (query: Query, rival: Query): string =>
    KEYS.filter((key) => query[key] !== undefined && !isSame(query[key], rival[key]))
      .map((key) => describe(key, query[key], calendar))
      .join(", ");
  const text = textOf(sentence, 0, sentence.tokens.length);
  return inputError("query-ambiguous", { text, first: described(one, other), second: described(other, one) });
}

function describe(key: QueryKey, value: unknown, calendar: QueryCalendar): string {
  if (key !== "period") return `--${OPTIONS[key] ?? key} ${[value].flat().join(",")}`;
  const { period } = resolvePeriod(value as PeriodChoice, { ...calendar, logged: null });
  return `--since ${period.since} --until ${period.until}`;
}

/** The options that say the same. */
const OPTIONS: Partial<Record<QueryKey, string>> = {
  networks: "network",
  activities: "activity",
  clients: "client",
  campaigns: "campaign",
  people: "person",
  kinds: "kind",
};
