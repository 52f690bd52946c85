// The bounds of what a person writes by hand: beyond them a text is refused before it can exhaust time or memory.

/** In characters. */
const LONGEST_LINE = 3_000_000;
const DEEPEST = 200;

/** Where a line begins that is too long to be read; -1 where none is. */
export function longLineStart(text: string): number {
  for (let start = 0; text.length - start > LONGEST_LINE; ) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return start;
    start = end + 1;
  }
  return -1;
}

/**
 * Whether a list item opens more brackets than a library that calls itself for each could follow, or more dashes on one
 * line. Brackets in quotes count too: two hundred that are never closed, in one item, are no note.
 */
export function isTooDeep(text: string): boolean {
  if (/^[ ]*(?:[-?] ){201}/m.test(text)) return true;
  let depth = 0;
  for (const [character] of text.matchAll(/[[{\]}]|^(?=- )/gm)) {
    depth = character === "" ? 0 : Math.max(0, depth + (character === "[" || character === "{" ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
