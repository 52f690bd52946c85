// A typed line with what its tokens may mean, and how to look at it.
import type { Category } from "./lexicon/lexicon.ts";
import type { Phrase, Phrases } from "./phrases.ts";
import type { Line, Token } from "./tokens.ts";

export interface Sentence extends Line {
  readonly phrases: Phrases;
}

/** A value from one token to before another. */
export interface Found<T> {
  readonly end: number;
  readonly value: T;
}

/** The longest phrase of a category that begins at a token. */
export function phraseAt({ phrases }: Sentence, index: number, category: Category): Phrase | undefined {
  return phrases[index]?.find((phrase) => phrase.category === category);
}

/** Where the phrases of these categories that begin at a token end, in a row; the token itself if there is none. */
export function skip(sentence: Sentence, index: number, ...categories: readonly Category[]): number {
  let end = index;
  for (;;) {
    const phrase = sentence.phrases[end]?.find(({ category }) => categories.includes(category));
    if (!phrase) return end;
    end = phrase.end;
    if (isMark(sentence.tokens[end], "'")) end += 1;
  }
}

export function isMark(token: Token | undefined, key: string): boolean {
  return token?.kind === "mark" && token.key === key;
}

/** A mark between two tokens without blanks: the 1 and the 30 of 1:30. */
export function joinedBy({ tokens }: Sentence, index: number, key: string): boolean {
  return isMark(tokens[index], key) && tokens[index]?.glued === true && tokens[index + 1]?.glued === true;
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
  const behind = (at: number): number => (isMark(sentence.tokens[at], "-") ? at + 1 : at);
  const joint = (at: number): number => behind(skip(sentence, behind(at), "and"));
  let [end, thousands, rest] = [index, 0, 0];
  for (;;) {
    const next = end === index ? index : joint(end);
    const number = phraseAt(sentence, next, "number");
    const hundred = phraseAt(sentence, behind(end), "hundred");
    const thousand = phraseAt(sentence, behind(end), "thousandWord");
    if (number && (end === index || mayFollow(Number(number.key), rest, thousands)))
      [end, rest] = [number.end, rest + Number(number.key)];
    else if (hundred && rest < 20 && rest !== 10) [end, rest] = [hundred.end, Math.max(rest, 1) * 100];
    else if (thousand && thousands === 0) [end, thousands, rest] = [thousand.end, Math.max(rest, 1) * 1000, 0];
    else return end === index ? null : { end, value: thousands + rest };
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
  const elided = phraseAt(sentence, index, "elided");
  const apostrophe = sentence.tokens[index + 1];
  if (elided && apostrophe?.glued && isMark(apostrophe, "'")) return index + 2;
  return phraseAt(sentence, index, "filler")?.end ?? null;
}
