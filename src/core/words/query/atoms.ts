// What the tokens of a query may be: parts of periods, names, groupings, kinds and formats.
import { type InputError, inputError } from "../../errors/error.ts";
import type { CalendarDate } from "../../values/dates.ts";
import { type PeriodChoice, parsePeriod, type Unit } from "../../values/period.ts";
import { type Category, compact } from "../lexicon/lexicon.ts";
import type { Phrase } from "../phrases.ts";
import { type Sentence, textOf, wholeAt } from "../sentence.ts";
import { type Token, tokenize } from "../tokens.ts";
import { type DayContext, daysAt } from "../values/days.ts";

/** The fields of a query that names fill. */
export type NameField = "networks" | "activities" | "clients" | "campaigns" | "people";

/** Categories of the lexicon that are a class of their own and say all. */
const PLAIN = [
  ...(["filler", "polite", "and", "last", "this", "next", "onward", "from", "until", "between", "to"] as const),
  ...(["begin", "finish", "ago", "by", "versus", "top", "entry", "all"] as const),
];
type PlainClass = (typeof PLAIN)[number];

/** Categories that mean the same as a class. */
const SAME: Partial<Record<Category, PlainClass>> = {
  elided: "filler",
  on: "filler",
  of: "filler",
  preceding: "last",
  through: "to",
  agoBefore: "ago",
};

/** The values that the atoms of a class have; null where the class says all. */
export interface AtomValues extends Readonly<Record<PlainClass, null>> {
  readonly unit: Unit | "half";
  /** q3, w47 */
  readonly numbered: { readonly unit: Unit | "half"; readonly number: number };
  readonly number: number;
  readonly ordinal: number;
  readonly month: number;
  readonly year: number;
  readonly day: CalendarDate;
  /** A day that a number of weeks is counted back to: the beginning of a period, not a period. */
  readonly past: CalendarDate;
  readonly span: PeriodChoice;
  readonly against: "previous" | "year-ago";
  readonly grouping: string;
  readonly kind: string;
  readonly format: string;
  readonly file: string;
  readonly field: NameField;
  readonly name: Name;
}
export type AtomClass = keyof AtomValues;

/** A name that a query filters by. */
export interface Name {
  readonly field: NameField;
  readonly key: string;
}

export type Atom = { [Class in AtomClass]: { readonly class: Class; readonly value: AtomValues[Class] } }[AtomClass];

/** An atom from one token to before another. */
export interface FoundAtom {
  readonly end: number;
  readonly atom: Atom;
}

/** The names of a ledger that its settings need not have. */
export type LedgerNames = Readonly<Record<"clients" | "campaigns" | "people", readonly string[]>>;

export interface Atoms {
  /** By the token that they begin with. */
  readonly found: readonly (readonly FoundAtom[])[];
  /** Errors of what looks like a day, by the token that it begins with. */
  readonly errors: ReadonlyMap<number, InputError>;
}

const UNITS: Partial<Record<Category, Unit | "half">> = {
  day: "day",
  week: "week",
  month: "month",
  quarterYear: "quarter",
  quarterSign: "quarter",
  halfYear: "half",
  year: "year",
};

const READERS: Partial<Record<Category, (key: string) => Atom>> = {
  network: (key) => ({ class: "name", value: { field: "networks", key } }),
  activity: (key) => ({ class: "name", value: { field: "activities", key } }),
  monthName: (key) => ({ class: "month", value: Number(key) }),
  number: (key) => ({ class: "number", value: Number(key) }),
  order: (key) => ({ class: "ordinal", value: Number(key) }),
  span: (key) => ({ class: "span", value: key === "all" ? { kind: "all" } : { kind: "running", unit: key as Unit } }),
  against: (key) => ({ class: "against", value: key as AtomValues["against"] }),
  field: (key) => ({ class: "field", value: key as NameField }),
  grouping: (key) => ({ class: "grouping", value: key }),
  kind: (key) => ({ class: "kind", value: key }),
  output: (key) => ({ class: "format", value: key }),
};

/** Marks between words that are understood. */
const MARKS: Readonly<Record<string, readonly PlainClass[]>> = {
  "-": ["to", "filler"],
  ",": ["and", "filler"],
  "+": ["and"],
  "&": ["and"],
  "'": ["filler"],
  ".": ["filler"],
};

const YEARS = { first: 1990, last: 2099 };
/** The most words of a client's name. */
const MOST_WORDS = 8;

export function atomsOf(sentence: Sentence, days: DayContext, names: LedgerNames): Atoms {
  const errors = new Map<number, InputError>();
  const namesByForm = formsOf(names);
  const files = sentence.args.filter(({ text }) => FILE.test(text));
  const found = sentence.tokens.map((token, start): readonly FoundAtom[] => {
    const file = files.find((arg) => arg.start <= start && start < arg.end);
    if (file) return file.start === start ? [{ end: file.end, atom: { class: "file", value: file.text } }] : [];
    const isMark = token.kind === "mark";
    const atoms: readonly FoundAtom[] = [
      ...(isMark ? [] : (sentence.phrases[start] ?? []).flatMap((phrase) => phraseAtoms(phrase, sentence))),
      ...numberAtoms(sentence, start),
      ...namesAt(sentence, start, namesByForm),
      ...(isMark ? (MARKS[token.key] ?? []) : []).map(
        (each): FoundAtom => ({
          end: start + 1,
          atom: { class: each, value: null },
        }),
      ),
      ...dayAtoms(sentence, start, days, errors),
    ];
    if (isMark) return atoms;
    return unique(token.key.endsWith("s") ? withoutNamesOfKinds(atoms) : atoms);
  });
  return { found, errors };
}

/** The days that begin at a token; an error of what looks like one goes to `errors`. */
function dayAtoms(
  sentence: Sentence,
  start: number,
  days: DayContext,
  errors: Map<number, InputError>,
): readonly FoundAtom[] {
  return daysAt(sentence, start, days).flatMap(({ end, value: { value, error } }): FoundAtom[] => {
    const date = error?.code === "date-year" ? (error.params.lastYear as CalendarDate) : value;
    const isFuture = date !== undefined && date > days.today && !days.ahead;
    if (date !== undefined && !isFuture)
      return [{ end, atom: { class: isWeeksAgo(sentence, start, end) ? "past" : "day", value: date } }];
    const refused = isFuture ? inputError("query-future", { date, text: textOf(sentence, start, end) }) : error;
    if (refused) errors.set(start, refused);
    return [];
  });
}

function phraseAtoms({ category, key, end }: Phrase, sentence: Sentence): FoundAtom[] {
  const plain = SAME[category] ?? PLAIN.find((each) => each === category);
  if (plain) return [{ end, atom: { class: plain, value: null } }];
  const unit = UNITS[category];
  const number = sentence.tokens[end]?.glued ? wholeAt(sentence, end, 2) : null;
  if (unit && number !== null) return [{ end: end + 1, atom: { class: "numbered", value: { unit, number } } }];
  const atom: Atom | undefined = unit ? { class: "unit", value: unit } : READERS[category]?.(key);
  return atom ? [{ end, atom }] : [];
}

/** 3, 2026, 3rd, 2026-11, 2026-Q4. */
function numberAtoms(sentence: Sentence, start: number): FoundAtom[] {
  const number = wholeAt(sentence, start, 4);
  if (number === null) return [];
  const figures = figuresAt(sentence, start);
  if (figures.length > 0) return figures;
  const found: FoundAtom[] = [{ end: start + 1, atom: { class: "number", value: number } }];
  if (number >= YEARS.first && number <= YEARS.last)
    found.push({ end: start + 1, atom: { class: "year", value: number } });
  const ordinal = sentence.tokens[start + 1]?.glued
    ? sentence.phrases[start + 1]?.find(({ category }) => category === "ordinal")
    : undefined;
  if (ordinal) found.push({ end: ordinal.end, atom: { class: "ordinal", value: number } });
  return found;
}

/** 2026-11, 2026-W47, 2026-Q4, 11/2026, 11-2026. */
function figuresAt(sentence: Sentence, start: number): FoundAtom[] {
  let end = start + 1;
  while (sentence.tokens[end]?.glued) end += 1;
  const text = textOf(sentence, start, end);
  const [, month, year] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const parsed = text.includes("-") || year ? parsePeriod(year ? `${year}-${month?.padStart(2, "0")}` : text) : null;
  const isMonthOrLonger = parsed?.value?.kind === "calendar" && parsed.value.unit !== "day";
  return parsed?.value && isMonthOrLonger ? [{ end, atom: { class: "span", value: parsed.value } }] : [];
}

function isWeeksAgo({ phrases }: Sentence, start: number, end: number): boolean {
  return phrases.slice(start, end).some((each) => each.some(({ category }) => category === "week"));
}

/** The names by their form, as typed words are compared with. */
function formsOf(names: LedgerNames): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const field of ["clients", "campaigns", "people"] as const)
    for (const key of names[field]) {
      const form = formOf(tokenize([key]).tokens);
      found.set(form, [...(found.get(form) ?? []), { field, key }]);
    }
  return found;
}

function formOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => compact(key)).join("");
}

function namesAt(sentence: Sentence, start: number, names: ReadonlyMap<string, readonly Name[]>): FoundAtom[] {
  if (names.size === 0) return [];
  const found: FoundAtom[] = [];
  for (let end = start + 1; end <= Math.min(sentence.tokens.length, start + MOST_WORDS); end += 1)
    for (const value of names.get(formOf(sentence.tokens.slice(start, end))) ?? [])
      found.push({ end, atom: { class: "name", value } });
  return found;
}

/** The name of an output file. */
const FILE = /^\S+\.(csv|html?|md|json|jsonl|ndjson|txt|ics|journal|hledger|timeclock)$/i;

/** In the plural, a word for entries is none for an activity: publications. */
function withoutNamesOfKinds(atoms: readonly FoundAtom[]): readonly FoundAtom[] {
  const isKind = ({ end }: FoundAtom): boolean => atoms.some((each) => each.end === end && each.atom.class === "kind");
  return atoms.filter((each) => each.atom.class !== "name" || each.atom.value.field !== "activities" || !isKind(each));
}

/** Each atom once. A word with another meaning is not a filler. */
function unique(atoms: readonly FoundAtom[]): FoundAtom[] {
  const found = [...new Map(atoms.map((each) => [JSON.stringify(each), each])).values()];
  const isMore = found.some(({ atom }) => NO_FILLERS.has(atom.class));
  return isMore ? found.filter(({ atom }) => atom.class !== "filler") : found;
}

const NO_FILLERS: ReadonlySet<AtomClass> = new Set([
  ...(["onward", "until", "by", "versus", "last", "next", "ago", "begin", "finish", "and"] as const),
  ...(["kind", "name", "grouping", "format", "unit", "month", "span", "against"] as const),
]);
