// What the tokens of a query may be: parts of periods, names, groupings, kinds and formats.
import { type InputError, inputError } from "../../errors/error.ts";
import type { CalendarDate } from "../../values/dates.ts";
import { type PeriodChoice, parsePeriod, type Unit } from "../../values/period.ts";
import { type Category, compact } from "../lexicon/lexicon.ts";
import { activityOf, type Phrase } from "../phrases.ts";
import { type Sentence, textOf, wholeAt } from "../sentence.ts";
import { type Arg, type Token, tokenize } from "../tokens.ts";
import { type DayContext, daysAt } from "../values/days.ts";

/** The fields of a query that names fill. */
export type NameField = "networks" | "activities" | "clients" | "campaigns" | "people";

/** The values that the atoms of a class have; null where the class says all. */
export interface AtomValues {
  readonly filler: null;
  /** Says nothing, also at the end: please. */
  readonly polite: null;
  readonly and: null;
  readonly last: null;
  readonly this: null;
  readonly next: null;
  readonly onward: null;
  readonly from: null;
  readonly until: null;
  readonly between: null;
  readonly to: null;
  readonly begin: null;
  readonly finish: null;
  readonly ago: null;
  readonly by: null;
  readonly versus: null;
  readonly top: null;
  readonly entry: null;
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
  readonly all: null;
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

/** Categories of the lexicon that say all. */
const PLAIN: Partial<Record<Category, AtomClass>> = {
  filler: "filler",
  polite: "polite",
  elided: "filler",
  on: "filler",
  of: "filler",
  and: "and",
  last: "last",
  preceding: "last",
  this: "this",
  next: "next",
  onward: "onward",
  from: "from",
  until: "until",
  between: "between",
  to: "to",
  begin: "begin",
  finish: "finish",
  through: "to",
  ago: "ago",
  agoBefore: "ago",
  by: "by",
  versus: "versus",
  top: "top",
  entry: "entry",
};

const UNITS: Partial<Record<Category, Unit | "half">> = {
  day: "day",
  week: "week",
  month: "month",
  quarterYear: "quarter",
  quarterSign: "quarter",
  halfYear: "half",
  year: "year",
};

/** Marks between words that are understood. */
const MARKS: Readonly<Record<string, readonly AtomClass[]>> = {
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
  const found = sentence.tokens.map((token, start) => {
    const file = files.find((arg) => arg.start <= start && start < arg.end);
    if (file) return fileAt(file, start);
    const atoms: FoundAtom[] = [
      ...(token.kind === "mark"
        ? []
        : (sentence.phrases[start] ?? []).flatMap((phrase) => phraseAtoms(phrase, sentence))),
      ...numberAtoms(sentence, start),
      ...namesAt(sentence, start, namesByForm),
    ];
    if (token.kind === "mark")
      for (const each of MARKS[token.key] ?? [])
        atoms.push({ end: start + 1, atom: { class: each, value: null } as Atom });
    for (const { end, value } of daysAt(sentence, start, days)) {
      const date = value.error?.code === "date-year" ? (value.error.params.lastYear as CalendarDate) : value.value;
      if (date === undefined) errors.set(start, value.error as InputError);
      else if (date > days.today && !days.ahead)
        errors.set(start, inputError("query-future", { date, text: textOf(sentence, start, end) }));
      else atoms.push({ end, atom: { class: isWeeksAgo(sentence, start, end) ? "past" : "day", value: date } });
    }
    return token.kind === "mark" ? atoms : unique(token.key.endsWith("s") ? withoutNamesOfKinds(atoms) : atoms);
  });
  return { found, errors };
}

function phraseAtoms({ category, key, end }: Phrase, sentence: Sentence): FoundAtom[] {
  const plain = PLAIN[category];
  const unit = UNITS[category];
  const atom = (found: Atom): FoundAtom[] => [{ end, atom: found }];
  if (plain) return atom({ class: plain, value: null } as Atom);
  const number = sentence.tokens[end]?.glued ? wholeAt(sentence, end, 2) : null;
  if (unit && number !== null) return [{ end: end + 1, atom: { class: "numbered", value: { unit, number } } }];
  if (unit) return atom({ class: "unit", value: unit });
  switch (category) {
    case "network":
      return atom({ class: "name", value: { field: "networks", key } });
    case "activity":
      return atom({ class: "name", value: { field: "activities", key: activityOf({ category, key }) } });
    case "monthName":
      return atom({ class: "month", value: Number(key) });
    case "number":
      return atom({ class: "number", value: Number(key) });
    case "order":
      return atom({ class: "ordinal", value: Number(key) });
    case "span":
      return atom({ class: "span", value: key === "all" ? { kind: "all" } : { kind: "running", unit: key as Unit } });
    case "all":
      return atom({ class: "all", value: null });
    case "against":
      return atom({ class: "against", value: key as AtomValues["against"] });
    case "field":
      return atom({ class: "field", value: key as NameField });
    case "grouping":
    case "kind":
    case "output":
      return atom({ class: category === "output" ? "format" : category, value: key });
    default:
      return [];
  }
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

/** The name of an output file, all of it or nothing. */
function fileAt({ start, end, text }: Arg, at: number): FoundAtom[] {
  return at === start ? [{ end, atom: { class: "file", value: text } }] : [];
}

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
