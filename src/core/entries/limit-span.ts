// The time span of a limit: 3h/week, 3h/semaine, 30m/j.
import type { LimitSpan } from "./settings.ts";

const SPANS: ReadonlyMap<string, LimitSpan> = new Map(
  Object.entries({
    day: ["day", "jour", "d", "j"],
    week: ["week", "semaine", "w", "s", "sem"],
    month: ["month", "mois", "m"],
  } satisfies Record<LimitSpan, string[]>).flatMap(([span, words]) =>
    words.map((word) => [word, span as LimitSpan] as const),
  ),
);

/** The span that a word means, or null. */
export function limitSpanOf(word: string): LimitSpan | null {
  return SPANS.get(word.toLowerCase()) ?? null;
}
