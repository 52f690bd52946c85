// What the tokens of a query may be: parts of periods, names, groupings, kinds and formats.
import { type InputError, inputError } from "../../errors/error.ts";
import type { CalendarDate } from "../../values/dates.ts";
import { type PeriodChoice, parsePeriod, type Unit } from "../../values/period.ts";
import { type Category, compact } from "../lexicon/lexicon.ts";
import type { Phrase } from "../phrases.ts";
import { isGlued, phraseAt, type Sentence, textOf, wholeAt } from "../sentence.ts";
import { type Token, tokenize } from "../tokens.ts";
import { type DayContext, daysAt } from "../values/days.ts";

/** The keys of a query that names fill. */
export type NameField = "network" | "activity" | "client" | "campaign" | "person";

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

type QueryUnit = Unit | "half";

/** The values that the atoms of a class have; null where the class says all. */
export interface AtomValues extends Readonly<Record<PlainClass, null>> {
  readonly unit: QueryUnit;
  /** q3, w47 */
  readonly numbered: { readonly unit: QueryUnit; readonly number: number };
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
  /** A name that a query filters by. */
  readonly name: { readonly field: NameField; readonly key: string };
}
export type AtomClass = keyof AtomValues;

/** What begins at a token and goes on to before `end`. */
export type Atom = {
  [Class in AtomClass]: { readonly class: Class; readonly value: AtomValues[Class]; readonly end: number };
}[AtomClass];

function atomOf<Class extends AtomClass>(end: number, name: Class, value: AtomValues[Class]): Atom {
  return { end, class: name, value } as Atom;
}

/** The names of a ledger that its settings need not have. */
export type LedgerNames = Readonly<Record<"client" | "campaign" | "person", readonly string[]>>;

export interface Atoms {
  /** By the token that they begin with. */
  readonly found: readonly (readonly Atom[])[];
  /** Errors of what looks like a day, by the token that it begins with. */
  readonly errors: ReadonlyMap<number, InputError>;
}

const UNITS: Partial<Record<Category, QueryUnit>> = {
  day: "day",
  week: "week",
  month: "month",
  quarterYear: "quarter",
  quarterSign: "quarter",
  halfYear: "half",
  year: "year",
};

const READERS: Partial<Record<Category, (key: string, end: number) => Atom>> = {
  network: (key, end) => atomOf(end, "name", { field: "network", key }),
  activity: (key, end) => atomOf(end, "name", { field: "activity", key }),
  monthName: (key, end) => atomOf(end, "month", Number(key)),
  number: (key, end) => atomOf(end, "number", Number(key)),
  order: (key, end) => atomOf(end, "ordinal", Number(key)),
  span: (key, end) => atomOf(end, "span", key === "all" ? { kind: "all" } : { kind: "running", unit: key as Unit }),
  against: (key, end) => atomOf(end, "against", key as AtomValues["against"]),
  field: (key, end) => atomOf(end, "field", key as NameField),
  grouping: (key, end) => atomOf(end, "grouping", key),
  kind: (key, end) => atomOf(end, "kind", key),
  output: (key, end) => atomOf(end, "format", key),
};

/** Marks between words, by what they may mean. */
const MARKS = { to: "-", and: ",+&", filler: "-,'." } as const;

const YEARS = { first: 1990, last: 2099 };
/** The most words of a client's name. */
const MOST_WORDS = 8;
/** The name of an output file. */
const FILE = /^\S+\.(csv|html?|md|json|jsonl|ndjson|txt|ics|journal|hledger|timeclock)$/i;

export function atomsOf(sentence: Sentence, days: DayContext, names: LedgerNames): Atoms {
  const errors = new Map<number, InputError>();
  const namesByForm = formsOf(names);
  const files = sentence.args.filter(({ text }) => FILE.test(text));
  const found = sentence.tokens.map(({ kind, key }, start): readonly Atom[] => {
    const file = files.find((arg) => arg.start <= start && start < arg.end);
    if (file) return file.start === start ? [atomOf(file.end, "file", file.text)] : [];
    const isMark = kind === "mark";
    const meanings = isMark ? [] : (sentence.phrases[start] ?? []).flatMap((phrase) => phraseAtoms(phrase, sentence));
    const marks = isMark ? (["to", "and", "filler"] as const).filter((each) => MARKS[each].includes(key)) : [];
    const atoms = [
      ...meanings,
      ...numberAtoms(sentence, start),
      ...namesAt(sentence, start, namesByForm),
      ...marks.map((each) => atomOf(start + 1, each, null)),
      ...dayAtoms(sentence, start, days, errors),
    ];
    if (isMark) return atoms;
    return unique(key.endsWith("s") ? withoutNamesOfKinds(atoms) : atoms);
  });
  return { found, errors };
}

/** The days that begin at a token; an error of what looks like one goes to `errors`. */
function dayAtoms(sentence: Sentence, start: number, days: DayContext, errors: Map<number, InputError>): Atom[] {
  return daysAt(sentence, start, days).flatMap(({ end, value: { value, error } }): Atom[] => {
    const date = error?.code === "date-year" ? (error.params.lastYear as CalendarDate) : value;
    const isFuture = date !== undefined && date > days.today && !days.ahead;
    const isInWeeks = sentence.tokens.slice(start, end).some((_, index) => phraseAt(sentence, start + index, "week"));
    if (date !== undefined && !isFuture) return [atomOf(end, isInWeeks ? "past" : "day", date)];
    const refused = isFuture ? inputError("query-future", { date, text: textOf(sentence, start, end) }) : error;
    if (refused) errors.set(start, refused);
    return [];
  });
}

function phraseAtoms({ category, key, end }: Phrase, sentence: Sentence): Atom[] {
  const plain = SAME[category] ?? PLAIN.find((each) => each === category);
  if (plain) return [atomOf(end, plain, null)];
  const unit = UNITS[category];
  const read = READERS[category];
  if (!unit) return read ? [read(key, end)] : [];
  const number = isGlued(sentence, end) ? wholeAt(sentence, end, 2) : null;
  return [number === null ? atomOf(end, "unit", unit) : atomOf(end + 1, "numbered", { unit, number })];
}

/** 3, 2026, 3rd, 2026-11, 2026-Q4. */
function numberAtoms(sentence: Sentence, start: number): Atom[] {
  const number = wholeAt(sentence, start, 4);
  if (number === null) return [];
  const figures = figuresAt(sentence, start);
  if (figures.length > 0) return figures;
  const end = start + 1;
  const isYear = number >= YEARS.first && number <= YEARS.last;
  const ordinal = isGlued(sentence, end) ? phraseAt(sentence, end, "ordinal") : undefined;
  return [
    atomOf(end, "number", number),
    ...(isYear ? [atomOf(end, "year", number)] : []),
    ...(ordinal ? [atomOf(ordinal.end, "ordinal", number)] : []),
  ];
}

/** 2026-11, 2026-W47, 2026-Q4, 11/2026, 11-2026. */
function figuresAt(sentence: Sentence, start: number): Atom[] {
  let end = start + 1;
  while (isGlued(sentence, end)) end += 1;
  const text = textOf(sentence, start, end);
  const [, month, year] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (!text.includes("-") && !year) return [];
  const { value } = parsePeriod(year ? `${year}-${month?.padStart(2, "0")}` : text);
  return value?.kind === "calendar" && value.unit !== "day" ? [atomOf(end, "span", value)] : [];
}

/** The names with their forms, as typed words are compared with. */
function formsOf(names: LedgerNames): readonly { readonly form: string; readonly name: AtomValues["name"] }[] {
  return (["client", "campaign", "person"] as const).flatMap((field) =>
    names[field].map((key) => ({ form: formOf(tokenize([key]).tokens), name: { field, key } })),
  );
}

function formOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => compact(key)).join("");
}

function namesAt({ tokens }: Sentence, start: number, names: ReturnType<typeof formsOf>): Atom[] {
  const words = names.length === 0 ? [] : tokens.slice(start, start + MOST_WORDS);
  return words.flatMap((_, index) => {
    const end = start + index + 1;
    const typed = formOf(tokens.slice(start, end));
    return names.filter(({ form }) => form === typed).map(({ name }) => atomOf(end, "name", name));
  });
}

/** In the plural, a word for entries is none for an activity: publications. */
function withoutNamesOfKinds(atoms: readonly Atom[]): readonly Atom[] {
  const isKind = ({ end }: Atom): boolean => atoms.some((each) => each.end === end && each.class === "kind");
  return atoms.filter((each) => each.class !== "name" || each.value.field !== "activity" || !isKind(each));
}

/** Each atom once. A word with another meaning is not a filler. */
function unique(atoms: readonly Atom[]): readonly Atom[] {
  const found = [...new Map(atoms.map((each) => [JSON.stringify(each), each])).values()];
  const isMore = found.some((each) => NO_FILLERS.has(each.class));
  return isMore ? found.filter((each) => each.class !== "filler") : found;
}

const NO_FILLERS: ReadonlySet<AtomClass> = new Set([
  ...(["onward", "until", "by", "versus", "last", "next", "ago", "begin", "finish", "and"] as const),
  ...(["kind", "name", "grouping", "format", "unit", "month", "span", "against"] as const),
]);

/** Fillers in a row between words that belong together: `since about the`. */
const MOST_FILLERS = 3;

/** A token, and those that only fillers stand before. */
export function behindFillers(found: Atoms["found"], index: number, most = MOST_FILLERS): readonly number[] {
  const fillers = most === 0 ? [] : (found[index] ?? []).filter((each) => each.class === "filler");
  return fillers.length === 0
    ? [index]
    : [...new Set([index, ...fillers.flatMap(({ end }) => behindFillers(found, end, most - 1))])];
}
