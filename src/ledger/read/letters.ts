// The letters of what stands without quotes. Latin ones are tried first: a pattern of all the letters there are takes a millisecond
// to make, and is made when it is needed. Where the Latin pattern of something matches, the other would match the same.
import { lazy } from "../../core/errors/lazy.ts";

/** Letters and digits, as they stand in the brackets of a pattern, and what the pattern needs to understand them. */
export interface Letters {
  readonly letter: string;
  readonly digit: string;
  readonly flags: "" | "u";
}

export const LATIN: Letters = { letter: "A-Za-zÀ-ÖØ-öø-ÿ", digit: "0-9", flags: "" };
const ALL: Letters = { letter: "\\p{L}", digit: "\\p{N}", flags: "u" };

/** What is made of letters: at once of the Latin ones, of all of them when it is first asked for. */
export interface ByLetters<Made> {
  readonly latin: Made;
  readonly all: () => Made;
}

/** Makes something of letters. `make` gives the same for all letters as for Latin ones, but for which letters it takes. */
export function byLetters<Made>(make: (letters: Letters) => Made): ByLetters<Made> {
  return { latin: make(LATIN), all: lazy(() => make(ALL)) };
}

/** A pattern of words that need no quotes, parted by single blanks. */
export function plainWords({ letter, digit }: Letters): string {
  const more = `${letter}${digit}_./+%()’-`;
  return `[${letter}${digit}][${more}]*(?: [${more}]+)*`;
}
