// Every value that the tokens of a line may be, whatever the command has a place for.
import type { Share } from "../entries/share.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import type { Parsed } from "../errors/error.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Amount } from "../values/money.ts";
import type { Category } from "./lexicon/lexicon.ts";
import { dateOrderOf, type ParseContext } from "./parse-context.ts";
import { isName } from "./phrases.ts";
import { fillerEnd, phraseAt, type Sentence, textOf } from "./sentence.ts";
import { type ActivityWord, activityWordsAt } from "./values/activities.ts";
import { amountsAt, countsAt } from "./values/amounts.ts";
import { clocksAt, type Span, spansAt } from "./values/clocks.ts";
import { daysAt } from "./values/days.ts";
import { durationsAt } from "./values/durations.ts";
import { networksAt } from "./values/shares.ts";

/** The value of each field. Times of day and durations in minutes. */
export interface FieldValues {
  readonly minutes: Parsed<number>;
  readonly span: Span;
  readonly clock: number;
  /** How many minutes ago. */
  readonly ago: Parsed<number>;
  readonly day: Parsed<CalendarDate>;
  readonly amount: Parsed<Amount>;
  readonly count: Parsed<number>;
  readonly all: null;
  readonly networks: Parsed<readonly Share[]>;
  readonly activity: ActivityWord;
  readonly format: string;
  readonly purpose: string;
  readonly model: string | null;
}

export type FieldName = keyof FieldValues;

/** A value for a field, from one token to before another. */
export type Candidate<Name extends FieldName = FieldName> = {
  [Field in Name]: {
    readonly field: Field;
    readonly value: FieldValues[Field];
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** A second reading of the same tokens, for what is refused with both: 8:30. */
    readonly clock?: number;
    /** What was typed for each network. */
    readonly names?: readonly string[];
    /** Whether it is this field wherever it stands: an amount with its currency, but not a bare number. */
    readonly isPlain: boolean;
  };
}[Name];

/** What a command has a place for. */
export interface Places {
  readonly fields: readonly FieldName[];
  /** Fields that may be said several times, in words that have to agree. */
  readonly several?: readonly FieldName[];
  /** Sources of sales that are no network may stand for one. */
  readonly takesOrigins?: true;
  /** What has to be there: one field of each list. */
  readonly required: readonly (readonly FieldName[])[];
}

/** The candidates that begin at each token. */
export function candidatesOf(sentence: Sentence, places: Places, context: ParseContext): readonly Candidate[][] {
  const found = sentence.tokens.map((_token, start) =>
    candidatesAt(sentence, start, places, context).filter((candidate) => isWithinArgs(sentence, candidate)),
  );
  const all = found.flat();
  const spans = places.fields.includes("span") ? all.filter(({ field }) => field === "span") : [];
  // Behind `at` or `à`, 9h is a time of day; behind `since` or `from`, 2:40 is one.
  const clocks = places.fields.includes("clock")
    ? all.filter(
        ({ field, start, text }) =>
          field === "clock" &&
          (phraseAt(sentence, start, "at") ||
            (phraseAt(sentence, start, "since") &&
              text.includes(":") &&
              !EITHER.some((category) => phraseAt(sentence, start, category)))),
      )
    : [];
  const overlaps = ({ start, end }: Candidate, others: readonly Candidate[]): boolean =>
    others.some((other) => other.start < end && start < other.end);
  return found.map((candidates) =>
    candidates.filter(
      (candidate) =>
        !((candidate.field === "minutes" || candidate.field === "clock") && overlaps(candidate, spans)) &&
        !(
          candidate.field === "minutes" &&
          clocks.some(({ start, end }) => start <= candidate.start && candidate.start < end)
        ) &&
        !((candidate.field === "amount" || candidate.field === "count") && isFirstOfDays(sentence, candidate, all)),
    ),
  );
}

/** The 1 of `from 1 to 10 November` or `1 and 10 November` is a day of that month. */
function isFirstOfDays(sentence: Sentence, { start, end }: Candidate, all: readonly Candidate[]): boolean {
  const isFrom = (["from", "between", "onThe"] as const).some((at) => phraseAt(sentence, start - 1, at)?.end === start);
  const joint = phraseAt(sentence, end, "and") ?? phraseAt(sentence, end, "to");
  const next = joint?.end ?? (isFrom ? fillerEnd(sentence, end) : null);
  if (next === null) return false;
  const behind = fillerEnd(sentence, next) ?? next;
  return all.some((each) => each.field === "day" && (each.start === next || each.start === behind));
}

/** What also stands before a duration: about 2:40, de 2h. */
const EITHER = ["about", "of"] as const;

/** A quoted argument is one value or none, and no part of another. */
function isWithinArgs({ args, tokens }: Sentence, { start, end }: Candidate): boolean {
  // The 2 of B2B and the 19 of 2026-11-19 begin nothing.
  const before = tokens[start - 1];
  const isInside = tokens[start]?.glued && (before?.kind === "word" || /^[-/:.]$/.test(before?.key ?? ""));
  if (tokens[start]?.kind === "number" && isInside) return false;
  const first = args[tokens[start]?.arg ?? 0];
  const last = args[tokens[end - 1]?.arg ?? 0];
  if (first?.quoted) return first === last && start === first.start && end === first.end;
  return !args.some(({ quoted, start: from }) => quoted && start <= from && from < end);
}

function candidatesAt(sentence: Sentence, start: number, places: Places, context: ParseContext): Candidate[] {
  const found: Candidate[] = [];
  const isTaken = (network: string): boolean =>
    places.takesOrigins === true || kindOfNetwork(context.settings, network) !== "elsewhere";
  const add: Add = (field, { end, value }, more = {}) => {
    found.push({ field, value, start, end, text: textOf(sentence, start, end), isPlain: true, ...more } as Candidate);
  };
  if (mayBeValue(sentence, start)) addValues(sentence, start, places, context, add);
  const isMoney = places.fields.includes("amount");
  for (const { end, value } of isInName(sentence, start)
    ? []
    : networksAt(sentence, start, { isTaken, isNew: context.allowNew && isMoney, isParted: isMoney }))
    add("networks", { end, value: value.shares }, { names: value.names });
  for (const found of activityWordsAt(sentence, start)) add("activity", found);
  for (const { category, key, end } of sentence.phrases[start] ?? []) {
    if (category === "all") add("all", { end, value: null }, { isPlain: false });
    if (category === "none" || category === "model") add("model", { end, value: category === "model" ? key : null });
    if (category === "purpose") add("purpose", { end, value: key });
    if (category === "format") add("format", { end, value: key });
  }
  return found;
}

/** Whether a longer name has begun before a token: the email of `cold email`. */
function isInName({ phrases }: Sentence, index: number): boolean {
  return phrases.slice(0, index).some((each) => each.some(({ category, end }) => LONGER.has(category) && end > index));
}

const LONGER: ReadonlySet<Category> = new Set(["network", "activity", "thing", "doing"]);

/** Whether a day, a time or an amount may begin at a token: at the names of things none does. */
function mayBeValue({ tokens, phrases }: Sentence, start: number): boolean {
  const token = tokens[start];
  if (token?.kind !== "word" || token.key === "pt") return true;
  const at = phrases[start] ?? [];
  return at.length === 0 ? /^[A-Z]{3}$/.test(token.text) : at.some(({ category }) => !isName(category));
}

type Add = <Name extends FieldName>(
  field: Name,
  found: { readonly end: number; readonly value: FieldValues[Name] },
  more?: Partial<Pick<Candidate, "clock" | "names" | "isPlain">>,
) => void;

function addValues(sentence: Sentence, start: number, places: Places, context: ParseContext, add: Add): void {
  const days = { today: context.today, order: dateOrderOf(context) };
  for (const { end, value } of durationsAt(sentence, start)) {
    const before = phraseAt(sentence, end, "ago");
    if (before) add("ago", { end: before.end, value: value.minutes });
    add("minutes", { end, value: value.minutes }, value.clock === null ? {} : { clock: value.clock });
  }
  const agoBefore = phraseAt(sentence, start, "agoBefore");
  if (agoBefore)
    for (const { end, value } of durationsAt(sentence, agoBefore.end)) add("ago", { end, value: value.minutes });
  for (const found of clocksAt(sentence, start)) add("clock", found);
  for (const found of spansAt(sentence, start)) add("span", found);
  for (const found of daysAt(sentence, start, days)) add("day", found);
  for (const { end, value } of amountsAt(sentence, start, context.settings))
    add("amount", { end, value: value.amount }, { isPlain: value.hasCurrency });
  if (places.fields.includes("count"))
    for (const found of countsAt(sentence, start)) add("count", found, { isPlain: false });
}
