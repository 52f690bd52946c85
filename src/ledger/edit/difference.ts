// The lines that differ between two texts, to show what a command changed.
import { linesOf, withoutLineEnd } from "../read/line-ends.ts";

export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines between a common beginning and end; compared one by one if both texts have the same number of lines. */
export function differenceOf(before: string, after: string): Difference {
  const old = linesOf(before).map(withoutLineEnd);
  const now = linesOf(after).map(withoutLineEnd);
  if (old.length === now.length) {
    return {
      removed: old.filter((line, index) => line !== now[index]),
      added: now.filter((line, index) => line !== old[index]),
    };
  }
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end) };
}
