// Parses time limits and time slots as people type them: 3h/week, 30m a day, 5 heures par semaine; 8h-8h15.

import { type LimitSpan, limitSpanOf } from "../entries/units.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { limitMinutes, writeDuration, writeSlot } from "../values/duration.ts";
import { compact, meaningsOf } from "../words/lexicon/lexicon.ts";
import { activityOf, commonSentence } from "../words/phrases.ts";
import { isMark, pastMark, type Sentence, skip, textOf } from "../words/sentence.ts";
import { spansAt } from "../words/values/clocks.ts";
import { durationsAt } from "../words/values/durations.ts";
import { meaningful, valueNamed } from "./set/set-context.ts";

const LIMIT =
  /(\d[\d.,:]*\s*(?:h(?:ours?|eures?)?|m(?:n|ins?|inutes?)?)?(?:\s*\d{1,2}\s*(?:m(?:n|ins?|inutes?)?)?)?)\s*(?:\/|\ban?\b|\bper\b|\bpar\b|\beach\b|\bevery\b)\s*(\p{L}+)/giu;

/** A limit as typed; null for what is unreadable. */
interface TypedLimit {
  readonly typed: string;
  readonly minutes: number | null;
  readonly span: LimitSpan | null;
}

/** The limits in a text, and the words beside them that mean something. */
export function limitsIn(text: string): { readonly limits: readonly TypedLimit[]; readonly rest: readonly string[] } {
  const plain = inFigures(text.replaceAll("=", " "));
  const limits = [...plain.matchAll(LIMIT)].map(([typed, duration = "", span = ""]) => ({
    typed,
    minutes: limitMinutes(duration.trim()),
    span: limitSpanOf(span),
  }));
  return { limits, rest: meaningful(plain.replace(LIMIT, " ").split(/[\s,;]+/)) };
}

/** The text with durations in words in figures: one hour per day. */
function inFigures(text: string): string {
  const sentence = commonSentence(text.split(/\s+/));
  const { tokens } = sentence;
  const pieces: string[] = [];
  for (let start = 0; start < tokens.length; ) {
    const { kind, glued } = tokens[start] ?? {};
    const found = kind === "word" && !glued ? durationsAt(sentence, start) : [];
    const { end, value } = found.toSorted((one, other) => other.end - one.end)[0] ?? { end: start + 1 };
    const minutes = value?.value;
    pieces.push(glued ? "" : " ", minutes === undefined ? textOf(sentence, start, end) : writeDuration(minutes));
    start = end;
  }
  return pieces.join("").trim();
}

/** A limit's target: `total`, a network or an activity, by any word for it. */
export function limitTarget(words: readonly string[], { networks, activities }: Vocabulary): Parsed<string> {
  const text = words.join(" ");
  const key =
    valueNamed(text) === "total" ? "total" : (networks.keyOf(text) ?? activities.keyOf(text) ?? activityNamed(text));
  return key === null
    ? refuse("network-unknown", { text, suggestion: networks.suggest(text) || activities.suggest(text) })
    : { value: key };
}

/** The activity that a word means on its own: replying. */
function activityNamed(text: string): string | null {
  const meaning = meaningsOf(compact(text)).find(({ category }) => category === "doing" || category === "activity");
  return meaning ? activityOf(meaning) : null;
}

/** Parses total=5h/week, instagram 3h/semaine, 30m a day for replying; in ledger format, by target. */
export function parseLimits(text: string, vocabulary: Vocabulary): Parsed<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const part of text.split(/[,;]/).map((each) => each.trim())) {
    if (part === "") continue;
    const { limits, rest } = limitsIn(part);
    if (limits.length === 0 || rest.length === 0 || rest.some((word) => /\d/.test(word)))
      return refuse("limit-unreadable", { text: part });
    const target = limitTarget(rest, vocabulary);
    if (target.error) return target;
    for (const { minutes, span } of limits) {
      if (minutes === null || span === null) return refuse("limit-unreadable", { text: part });
      found.set(target.value, [...(found.get(target.value) ?? []), `${writeDuration(minutes)}/${span}`]);
    }
  }
  return { value: found };
}

/**
 * Parses 08:00-08:15, 13h-13h30; 8:30 to 9 and 12pm-1pm. Slots are in ledger format. Errors: `slot-unreadable`, `slot-reversed`.
 */
export function parseSlots(text: string): Parsed<readonly string[]> {
  const sentence = commonSentence(text.replace(/[–—]/g, "-").replace(/[,;]/g, " , ").split(/\s+/));
  const { tokens } = sentence;
  const slots: string[] = [];
  for (let start = slotBegin(sentence, 0); start < tokens.length; ) {
    const [span] = spansAt(sentence, start).toSorted((a, b) => b.end - a.end);
    if (!span || tokens[span.end]?.glued) return refuse("slot-unreadable", { text: partAt(sentence, start) });
    const { from, minutes, isOvernight } = span.value;
    if (isOvernight) return refuse("slot-reversed", { text: textOf(sentence, start, span.end) });
    slots.push(writeSlot({ from, to: from + minutes }));
    start = slotBegin(sentence, span.end);
  }
  return { value: slots };
}

/** Where the next slot begins, behind commas and `and`. */
function slotBegin(sentence: Sentence, index: number): number {
  const begin = skip(sentence, pastMark(sentence, index, ","), "and");
  return begin === index ? begin : slotBegin(sentence, begin);
}

/** The text up to the next comma. */
function partAt(sentence: Sentence, start: number): string {
  let end = start;
  while (end < sentence.tokens.length && (end === start || !isMark(sentence, end, ","))) end += 1;
  return textOf(sentence, start, end);
}
