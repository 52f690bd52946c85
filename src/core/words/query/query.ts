// Reads the words after a reading command: a period, names, a grouping, kinds, a format; in any order, in either language.
import { type InputError, inputError } from "../../errors/error.ts";
import { fold } from "../../values/fold.ts";
import { type PeriodChoice, resolvePeriod } from "../../values/period.ts";
import { type Sentence, textOf } from "../sentence.ts";
import type { Atoms } from "./atoms.ts";
import type { QueryCalendar } from "./period-words.ts";
import { isSame, type Part, partsAt, type Query, type QueryKey } from "./query-parts.ts";

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
  found: Atoms["found"],
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
