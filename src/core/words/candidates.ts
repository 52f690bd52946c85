// Every value that the tokens of a line may be, whatever the command has a place for.
import type { Share } from "../entries/share.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import type { Parsed } from "../errors/error.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Amount } from "../values/money.ts";
import type { Category } from "./lexicon/lexicon.ts";
import { dateOrderOf, type ParseContext } from "./parse-context.ts";
import { isName } from "./phrases.ts";
import { type Found, fillerEnd, isWithin, phraseAt, type Sentence, textOf } from "./sentence.ts";
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
    /** Whether it is this field wherever it stands: an amount with its currency, but not a bare number. */
    readonly isPlain: boolean;
  };
}[Name];

/** The values that a line is read as. */
export interface Reading {
  readonly parts: readonly Candidate[];
  /** Indices of the arguments that nothing understood. */
  readonly rest: readonly number[];
}

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
  const placed = (name: FieldName): Candidate[] =>
    places.fields.includes(name) ? all.filter(({ field }) => field === name) : [];
  const spans = placed("span");
  const clocks = placed("clock").filter((clock) => isSureClock(sentence, clock));
  const isOther = (candidate: Candidate): boolean => {
    const { field, start, end } = candidate;
    if (field === "amount" || field === "count") return isFirstOfDays(sentence, candidate, all);
    const isTime = field === "minutes" || field === "clock";
    if (isTime && spans.some((span) => span.start < end && start < span.end)) return true;
    return field === "minutes" && clocks.some((clock) => clock.start <= start && start < clock.end);
  };
  return found.map((candidates) => candidates.filter((candidate) => !isOther(candidate)));
}

/** Behind `at` or `à`, 9h is a time of day; behind `since` or `from`, 2:40 is one, but not in `about 2:40` or `de 2h`. */
function isSureClock(sentence: Sentence, { start, text }: Candidate): boolean {
  if (phraseAt(sentence, start, "at")) return true;
  const isSince = phraseAt(sentence, start, "since") !== undefined && !phraseAt(sentence, start, "about", "of");
  return isSince && text.includes(":");
}

/** The 1 of `from 1 to 10 November` or `1 and 10 November` is a day of that month. */
function isFirstOfDays(sentence: Sentence, { start, end }: Candidate, all: readonly Candidate[]): boolean {
  const isFrom = (["from", "between", "onThe"] as const).some((at) => phraseAt(sentence, start - 1, at)?.end === start);
  const joint = phraseAt(sentence, end, "and", "to");
  const next = joint?.end ?? (isFrom ? fillerEnd(sentence, end) : null);
  if (next === null) return false;
  const behind = fillerEnd(sentence, next) ?? next;
  return all.some((each) => each.field === "day" && (each.start === next || each.start === behind));
}

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
  function add<Name extends FieldName>(field: Name, values: readonly Found<FieldValues[Name]>[], isPlain = true): void {
    for (const { end, value } of values)
      found.push({ field, value, start, end, text: textOf(sentence, start, end), isPlain } as Candidate);
  }
  if (mayBeValue(sentence, start)) {
    for (const duration of durationsAt(sentence, start)) {
      const before = phraseAt(sentence, duration.end, "ago");
      if (before) add("ago", [{ ...duration, end: before.end }]);
      add("minutes", [duration]);
    }
    const agoBefore = phraseAt(sentence, start, "agoBefore");
    if (agoBefore) add("ago", durationsAt(sentence, agoBefore.end));
    add("clock", clocksAt(sentence, start));
    add("span", spansAt(sentence, start));
    add("day", daysAt(sentence, start, { today: context.today, order: dateOrderOf(context) }));
    for (const { end, value } of amountsAt(sentence, start, context.settings))
      add("amount", [{ end, value: value.amount }], value.hasCurrency);
    if (places.fields.includes("count")) add("count", countsAt(sentence, start), false);
  }
  const isMoney = places.fields.includes("amount");
  const isTaken = (network: string): boolean =>
    places.takesOrigins === true || kindOfNetwork(context.settings, network) !== "elsewhere";
  // A longer name may have begun before: the email of `cold email`.
  if (!isWithin(sentence, start, LONGER, "before"))
    add("networks", networksAt(sentence, start, { isTaken, isNew: context.allowNew && isMoney, isParted: isMoney }));
  add("activity", activityWordsAt(sentence, start));
  for (const { category, key, end } of sentence.phrases[start] ?? []) {
    if (category === "all") add("all", [{ end, value: null }], false);
    if (category === "none") add("model", [{ end, value: null }]);
    if (category === "model" || category === "purpose" || category === "format") add(category, [{ end, value: key }]);
  }
  return found;
}

const LONGER: readonly Category[] = ["network", "activity", "thing", "doing"];

/** Whether a day, a time or an amount may begin at a token: at the names of things none does. */
function mayBeValue({ tokens, phrases }: Sentence, start: number): boolean {
  const token = tokens[start];
  if (token?.kind !== "word" || token.key === "pt") return true;
  const at = phrases[start] ?? [];
  return at.length === 0 ? /^[A-Z]{3}$/.test(token.text) : at.some(({ category }) => !isName(category));
}
