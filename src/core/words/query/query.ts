// Reads the words after a reading command: a period, names, a grouping, kinds, a format; in any order, in either language.
import type { Language } from "../../entries/settings.ts";
import { type InputError, inputError, type Parsed } from "../../errors/error.ts";
import { fold } from "../../text/fold.ts";
import { nearest } from "../../values/nearest.ts";
import { type Period, resolvePeriod } from "../../values/period.ts";
import { languageWords, split } from "../lexicon/lexicon.ts";
import { type Sentence, textOf } from "../sentence.ts";
import type { Atoms, LedgerNames } from "./atoms.ts";
import type { QueryCalendar } from "./period-words.ts";
import { type Part, partsAt, type Query, type QueryKey } from "./query-parts.ts";

/** In the order in which they are said. */
const KEYS: readonly QueryKey[] = [
  ...(["period", "against", "network", "activity", "client", "campaign", "person", "kind", "by"] as const),
  ...(["format", "file", "top", "limit"] as const),
];

export interface QueryContext {
  readonly calendar: QueryCalendar;
  /** What the command can answer. */
  readonly takes: ReadonlySet<QueryKey>;
  /** The word of the reader's language that is nearest to an unknown one, or an empty text. */
  readonly suggest: (word: string) => string;
}

/** More tokens are no query. */
const MOST_TOKENS = 60;
/** Ways to cover a line that are compared. */
const MOST_READINGS = 64;

/** Finds the reading of the words that leaves none over. Of several, the one with the fewest parts is meant. */
export function readQuery(sentence: Sentence, atoms: Atoms, context: QueryContext): Parsed<Query> {
  const { tokens } = sentence;
  const { calendar, takes } = context;
  if (tokens.length > MOST_TOKENS) return { error: inputError("query-long", { count: tokens.length }) };
  const parts = tokens.map((_token, start) => partsAt(atoms, start, calendar));
  const covers = coversOf(parts, atoms);
  const [first, ...others] = covers.flatMap((cover) => {
    const query = cover.left === 0 ? merged(cover.parts) : null;
    return query ? [{ ...cover, query, days: inDays(query, calendar) }] : [];
  });
  if (!first) return { error: refusal(sentence, atoms, covers, context) };
  const { cost, query, days } = first;
  const rival = others.find((other) => other.cost === cost && !isSame(other.days, days));
  if (rival) return { error: ambiguity(sentence, days, rival.days) };
  const misplaced = first.parts.find(({ key }) => !takes.has(key));
  return misplaced ? { error: inputError("query-not-here", { text: textIn(sentence, misplaced) }) } : { value: query };
}

/** A query with the days of its period: two ways to the same days are one. */
type InDays = Omit<Query, "period"> & { readonly period?: Period };

function inDays({ period, ...query }: Query, calendar: QueryCalendar): InDays {
  return { ...query, ...(period && { period: resolvePeriod(period, { ...calendar, logged: null }).period }) };
}

/** 1, but more for a bare `month`: beside `last`, it is rather a part of `last month`. */
function costOf({ start, end, value }: Part): number {
  return end === start + 1 && (value as { kind?: unknown }).kind === "running" ? 1.5 : 1;
}

function textIn(sentence: Sentence, { start, end }: Pick<Part, "start" | "end">): string {
  return textOf(sentence, start, end);
}

/** A way to cover all tokens. */
interface Cover {
  readonly parts: readonly Part[];
  /** The number of tokens that nothing understands, and the first of them. */
  readonly left: number;
  readonly first: number;
  /** The number of parts. */
  readonly cost: number;
}

/** The ways to cover all tokens with parts, and with fillers before what is understood; those that leave fewest over first. */
function coversOf(parts: readonly (readonly Part[])[], { found }: Atoms): readonly Cover[] {
  const covers: (readonly Cover[])[] = [];
  covers[parts.length] = [{ parts: [], left: 0, first: 0, cost: 0 }];
  const from = (index: number): readonly Cover[] => covers[index] ?? [];
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    const skipped = from(start + 1)
      .slice(0, 1)
      .map((cover) => ({ ...cover, left: cover.left + 1, first: start }));
    const withPart = (parts[start] ?? []).flatMap((part) =>
      from(part.end).map((cover) => ({
        ...cover,
        parts: [part, ...cover.parts],
        cost: cover.cost + costOf(part),
      })),
    );
    const behindFiller = (found[start] ?? []).flatMap(({ end, class: name }) => {
      if (name === "polite") return from(end);
      const isFiller = name === "filler" || name === "and";
      return isFiller ? from(end).filter((cover) => cover.parts.length > 0) : [];
    });
    covers[start] = [...skipped, ...withPart, ...behindFiller]
      .sort((one, other) => one.left - other.left || (one.left === 0 ? one.cost - other.cost : 0))
      .slice(0, MOST_READINGS);
  }
  return from(0);
}

/** The query of the parts; null if two of them say the same thing differently. */
function merged(parts: readonly Part[]): Query | null {
  const query: Partial<Record<QueryKey, unknown>> = {};
  for (const { key, value } of parts) {
    const before = query[key];
    if (before === undefined) query[key] = value;
    else if (Array.isArray(before) && Array.isArray(value)) query[key] = unionOf(before, value, key);
    else if (!isSame(before, value)) return null;
  }
  // `last 4 weeks vs previous 4 weeks`: nothing is compared with itself.
  if (query.against !== undefined && isSame(query.against, query.period)) query.against = "previous";
  return Object.fromEntries(KEYS.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])));
}

/** In one order, whatever the order of the words; groupings keep theirs. */
function unionOf(one: readonly string[], other: readonly string[], key: QueryKey): string[] {
  const all = [...new Set([...one, ...other])];
  return key === "by" ? all : all.sort();
}

/** What is wrong with words of which no reading says all. */
function refusal(
  sentence: Sentence,
  { found, errors }: Atoms,
  [best]: readonly Cover[],
  { suggest }: QueryContext,
): InputError {
  const { parts: understood, left, first } = best ?? { parts: [], left: 1, first: 0 };
  const day = [...errors].find(([start]) => !understood.some((part) => part.start <= start && start < part.end));
  if (day) return day[1];
  for (const [index, part] of left > 0 ? [] : understood.entries()) {
    const rival = understood.slice(0, index).find(({ key, value }) => key === part.key && !Array.isArray(value));
    const arePeriods = part.key === "period";
    if (rival)
      return inputError("query-twice", { first: textIn(sentence, rival), second: textIn(sentence, part), arePeriods });
  }
  // The first words that are left over.
  const end = understood.find(({ start }) => start > first)?.start ?? sentence.tokens.length;
  const start = argStart(sentence, first);
  const whole = textOf(sentence, start, end).replace(/^[^\p{L}\p{N}]+/u, "") || textOf(sentence, first, end);
  const strange = sentence.tokens
    .slice(first, end)
    .find(({ kind }, index) => kind !== "mark" && found[first + index]?.length === 0);
  const text = suggest(whole) === "" ? (strange?.text ?? whole) : whole;
  const suggestion = suggest(text);
  const beside = understood.filter((part) => part.end <= start || part.start >= end);
  return inputError("query-word", {
    text,
    suggestion: fold(suggestion) === fold(text) ? "" : suggestion,
    understood: beside.map((part) => textIn(sentence, part)).join(" · "),
  });
}

/** Where the word that a token is part of begins: week-end. */
function argStart({ tokens, args }: Sentence, index: number): number {
  const arg = args[tokens[index]?.arg ?? 0];
  return arg && !arg.quoted ? arg.start : index;
}

/** Says two readings as what they differ in: days, or what a name names. */
function ambiguity(sentence: Sentence, one: InDays, other: InDays): InputError {
  const described = (query: InDays, rival: InDays): string =>
    KEYS.filter((key) => query[key] !== undefined && !isSame(query[key], rival[key]))
      .map((key) =>
        key === "period"
          ? `--since ${query.period?.since} --until ${query.period?.until}`
          : `--${key} ${[query[key]].flat().join(",")}`,
      )
      .join(", ");
  const text = textOf(sentence, 0, sentence.tokens.length);
  return inputError("query-ambiguous", { text, first: described(one, other), second: described(other, one) });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Shorter words are near to too many others. In letters. */
const SHORTEST = { typed: 4, known: 3 };

/** The nearest word of a query in the reader's language, or name of the ledger; empty if none is near. */
export function suggestWord(word: string, language: Language, names: LedgerNames, networks: readonly string[]): string {
  if (word.length < SHORTEST.typed) return "";
  const part = Object.values(names)
    .flat()
    .find((name) => fold(name).split(" ").includes(fold(word)));
  if (part !== undefined) return part;
  const known = new Map<string, string>();
  for (const each of [...queryWords(language), ...networks, ...Object.values(names).flat()])
    if (each.length >= SHORTEST.known && !known.has(fold(each))) known.set(fold(each), each);
  return known.get(nearest(fold(word), known.keys()) ?? "") ?? "";
}

function queryWords(language: Language): string[] {
  const { words, ledger } = languageWords(language);
  const keys = language === "en" ? Object.keys(ledger.activity) : [];
  const names = [words.days, ledger.activity, ledger.network, words.last, words.this, words.ago].flatMap(split);
  return [...keys, ...QUERY_LISTS.flatMap((list) => split(words[list])), ...names];
}

/** The lists that queries take words from, besides names and days. */
const QUERY_LISTS = [
  ...(["monthName", "weekday", "polite", "onward", "until", "begin", "finish", "through", "by", "versus"] as const),
  ...(["against", "span", "preceding", "order", "quarterSign", "halfYear", "top", "entry", "step"] as const),
  ...(["grouping", "kind", "output", "field", "week", "month", "quarterYear", "year"] as const),
];
