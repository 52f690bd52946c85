// The nearest known name to a mistyped one.
import { distance } from "fastest-levenshtein";

/**
 * The known name within a third of the word's length in edits (at least one, at most three), or null. Two letters that changed
 * places are one edit.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word === "") return null;
  const typed = word.toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const name of known) {
    const edits = isSwapped(typed, name.toLowerCase()) ? 1 : distance(typed, name.toLowerCase());
    if (edits < fewest) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(typed: string, name: string): boolean {
  if (typed.length !== name.length) return false;
  const [first = -1, second, ...more] = Array.from(typed, (_, index) => index).filter(
    (index) => typed[index] !== name[index],
  );
  return second === first + 1 && more.length === 0 && typed[first] === name[second] && typed[second] === name[first];
}
