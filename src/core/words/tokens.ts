// Splits what was typed into tokens: numbers, words and single marks, each with the argument that it came in.
import { fold } from "../text/fold.ts";

export interface Token {
  /** As typed. */
  readonly text: string;
  readonly kind: "number" | "word" | "mark";
  /** Without case and accents. */
  readonly key: string;
  /** Directly behind the token before it, in the same argument. */
  readonly glued: boolean;
  /** Index of its argument. */
  readonly arg: number;
}

/** An argument as the shell delivered it. */
export interface Arg {
  readonly text: string;
  /** The tokens from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** It has a space in it, so that it was quoted. */
  readonly quoted: boolean;
}

export interface Line {
  readonly args: readonly Arg[];
  readonly tokens: readonly Token[];
}

/** Everything except blanks, digits, punctuation and signs counts as a letter, in any script. */
const PIECE = /\d+(?:[.,]\d+)*|[^\s\d!-/:-@[-`{-¿×÷\u2000-\u206f\u20a0-\u20cf\u2212]+|\S/g;

/** The tokens of arguments. No-break spaces separate words, but do not make an argument a quoted one. */
export function tokenize(args: readonly string[]): Line {
  const tokens: Token[] = [];
  const read: Arg[] = [];
  for (const text of args) {
    const start = tokens.length;
    let reached = -1;
    for (const match of text.matchAll(PIECE)) {
      const [piece] = match;
      const isNumber = piece >= "0" && piece < ":";
      const kind = isNumber ? "number" : PUNCTUATION.test(piece) ? "mark" : "word";
      tokens.push({
        text: piece,
        kind,
        key: kind === "word" ? fold(piece) : markOf(piece),
        glued: match.index === reached,
        arg: read.length,
      });
      reached = match.index + piece.length;
    }
    if (tokens.length > start)
      read.push({ text: text.trim(), start, end: tokens.length, quoted: /[ \t\n\r]/.test(text.trim()) });
  }
  return { args: read, tokens };
}

const PUNCTUATION = /^[!-/:-@[-`{-¿×÷\u2000-\u206f\u20a0-\u20cf\u2212]$/;

/** Marks that are typed and printed in several forms, in one. */
function markOf(mark: string): string {
  if ("’‘′´".includes(mark)) return "'";
  return "−–—‐‑".includes(mark) ? "-" : mark;
}
