// The nearest known name to a mistyped one.
import { distance } from "fastest-levenshtein";

/** The known name within a third of the word's length in edits (at least one, at most three), or null. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word === "") return null;
  const typed = word.toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const name of known) {
    const edits = distance(typed, name.toLowerCase());
    if (edits < fewest) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}
