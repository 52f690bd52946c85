// The units of limits and paces as people write them: 3h/week, 3h/semaine, 30m/j, every 2 weeks.
import { type Parsed, refuse } from "../errors/error.ts";
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

/** Parses `--last` into days: 90d, 90j, 12w, 12 weeks. */
export function parseDays(text: string): Parsed<number> {
  const [, count = "0", word = ""] = /^(\d{1,5})\s*([a-z]+)$/i.exec(text.trim()) ?? [];
  const unit = unitNamed(word);
  const days = Number(count) * (unit === "week" ? 7 : 1);
  if (days > 0 && (unit === "day" || unit === "week")) return { value: days };
  return /^\d+$/.test(text.trim())
    ? refuse("days-unreadable", { text })
    : refuse("period-unreadable", { text, isLength: true });
}
