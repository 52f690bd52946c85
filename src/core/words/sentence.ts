// A typed line with what its tokens may mean, and how to look at it.
import type { Category } from "./lexicon/lexicon.ts";
import type { Phrase, Phrases } from "./phrases.ts";
import type { Line } from "./tokens.ts";

export interface Sentence extends Line {
  readonly phrases: Phrases;
}

/** A value from one token to before another. */
export interface Found<T> {
  readonly end: number;
  readonly value: T;
}

/** The longest phrase that begins at a token, of the first of these categories that has one. */
export function phraseAt({ phrases }: Sentence, index: number, ...categories: readonly Category[]): Phrase | undefined {
  for (const category of categories) {
    const phrase = phrases[index]?.find((each) => each.category === category);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Whether a token is part of a phrase of these categories, which begins there, or before. */
export function isWithin(
  { phrases }: Sentence,
  index: number,
  categories: readonly Category[],
  begins: "there or before" | "before" = "there or before",
): boolean {
  return phrases
    .slice(0, begins === "before" ? index : index + 1)
    .some((each) => each.some(({ category, end }) => end > index && categories.includes(category)));
}

/** Where a phrase that begins at a token ends; the token itself if there is none. */
export function endAt(sentence: Sentence, index: number, ...categories: readonly Category[]): number {
  return phraseAt(sentence, index, ...categories)?.end ?? index;
}

/** Where the phrases of these categories that begin at a token end, in a row; the token itself if there is none. */
export function skip(sentence: Sentence, index: number, ...categories: readonly Category[]): number {
  let end = index;
  for (;;) {
    const phrase = sentence.phrases[end]?.find(({ category }) => categories.includes(category));
    if (!phrase) return end;
    end = pastMark(sentence, phrase.end, "'");
  }
}

/** Whether a token is one of these marks. */
export function isMark({ tokens }: Sentence, index: number, marks: string): boolean {
  const token = tokens[index];
  return token?.kind === "mark" && marks.includes(token.key);
}

/** The token behind one of these marks; the token itself if it is none. */
export function pastMark(sentence: Sentence, index: number, marks: string): number {
  return isMark(sentence, index, marks) ? index + 1 : index;
}

/** Whether a token stands directly behind the one before it. */
export function isGlued({ tokens }: Sentence, index: number): boolean {
  return tokens[index]?.glued === true;
}

/** A mark between two tokens without blanks: the 1 and the 30 of 1:30. */
export function joinedBy(sentence: Sentence, index: number, mark: string): boolean {
  return isMark(sentence, index, mark) && isGlued(sentence, index) && isGlued(sentence, index + 1);
}

/** The whole number of a token with at most so many digits, else null. */
export function wholeAt({ tokens }: Sentence, index: number, digits: number): number | null {
  const token = tokens[index];
  return token?.kind === "number" && token.text.length <= digits && /^\d+$/.test(token.text)
    ? Number(token.text)
    : null;
}

/** A number in words below a million: seven, vingt et un, soixante-douze, twelve hundred, mille deux cents. */
export function numberInWords(sentence: Sentence, index: number): Found<number> | null {
  let [end, thousands, rest] = [index, 0, 0];
  for (;;) {
    const isFirst = end === index;
    const behind = pastMark(sentence, end, "-");
    const joint = isFirst ? index : pastMark(sentence, skip(sentence, behind, "and"), "-");
    const number = phraseAt(sentence, joint, "number");
    const hundred = phraseAt(sentence, behind, "hundred");
    const thousand = phraseAt(sentence, behind, "thousandWord");
    if (number && (isFirst || mayFollow(Number(number.key), rest, thousands)))
      [end, rest] = [number.end, rest + Number(number.key)];
    else if (hundred && rest < 20 && rest !== 10) [end, rest] = [hundred.end, Math.max(rest, 1) * 100];
    else if (thousand && thousands === 0) [end, thousands, rest] = [thousand.end, Math.max(rest, 1) * 1000, 0];
    else return isFirst ? null : { end, value: thousands + rest };
  }
}

/** Whether a number below a hundred goes on from what was read: twenty five, soixante douze, two hundred ten. */
function mayFollow(number: number, rest: number, thousands: number): boolean {
  const tens = rest % 100;
  if (tens === 0) return rest > 0 || thousands > 0;
  return tens % 10 === 0 && tens >= 20 && (number < 10 || ((tens === 60 || tens === 80) && number < 20));
}

/** The tokens as typed. */
export function textOf({ tokens }: Sentence, start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text, glued }, index) => (index === 0 || glued ? text : ` ${text}`))
    .join("");
}

/** Where a filler that begins at a token ends, with the apostrophe of an elided one. */
export function fillerEnd(sentence: Sentence, index: number): number | null {
  const isElided = phraseAt(sentence, index, "elided") && isGlued(sentence, index + 1);
  if (isElided && isMark(sentence, index + 1, "'")) return index + 2;
  return phraseAt(sentence, index, "filler")?.end ?? null;
}
