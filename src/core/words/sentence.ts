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

/** A number in words: seven, twenty-five, vingt et un. */
export function numberInWords(sentence: Sentence, index: number): Found<number> | null {
  const first = phraseAt(sentence, index, "number");
  if (!first) return null;
  const tens = Number(first.key);
  const behind = (index: number): number => (isMark(sentence.tokens[index], "-") ? index + 1 : index);
  const joint = behind(skip(sentence, behind(first.end), "and"));
  const unit = phraseAt(sentence, joint, "number");
  const isCompound = tens >= 20 && tens % 10 === 0 && unit !== undefined && Number(unit.key) < 10;
  return isCompound ? { end: unit.end, value: tens + Number(unit.key) } : { end: first.end, value: tens };
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
