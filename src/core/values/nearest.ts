// Finds the known name closest to a mistyped one.
import { distance } from "fastest-levenshtein";

/**
 * The closest name within a third of the word's length in edits (1 to 3), or null. Swapping two adjacent letters is one
 * edit.
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

/** Whether the words differ only by one swap of adjacent letters. */
export function isSwapped(typed: string, name: string): boolean {
  if (typed.length !== name.length) return false;
  const [first = -1, second, ...more] = Array.from(typed, (_, index) => index).filter(
    (index) => typed[index] !== name[index],
  );
  return second === first + 1 && more.length === 0 && typed[first] === name[second] && typed[second] === name[first];
}
