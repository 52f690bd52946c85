// The bounds of what a person writes by hand: beyond them a text is refused before it can exhaust time or memory.

/** In characters. */
const LONGEST_LINE = 3_000_000;
const DEEPEST = 200;

/** YAML takes no control character but tab, line ends and U+0085. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
export const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** Where a line begins that is too long to be read; -1 where none is. */
export function longLineStart(text: string): number {
  for (let start = 0; text.length - start > LONGEST_LINE; ) {
    const end = text.lastIndexOf("\n", start + LONGEST_LINE);
    if (end < start) return start;
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
