// The units of limits and paces as people write them: 3h/week, 3h/semaine, 30m/j, every 2 weeks.
import { otherWords } from "../words/lexicon/lexicon.ts";

const WORDS = otherWords("options", "unit");
export type LimitSpan = keyof typeof WORDS;

const UNITS: ReadonlyMap<string, LimitSpan> = new Map(
  Object.entries(WORDS).flatMap(([unit, words]) => [unit, ...words].map((word) => [word, unit as LimitSpan] as const)),
);

/** The unit that a word means, in any case; null for none. */
export function unitNamed(word: string): LimitSpan | null {
  return UNITS.get(word.toLowerCase()) ?? null;
}

/** The time span of a limit; also `m`, which stands for minutes elsewhere. */
export function limitSpanOf(word: string): LimitSpan | null {
  return unitNamed(word === "m" || word === "M" ? "month" : word);
}
