// Limits on a ledger's text, far above anything written by hand, so that reading cannot exhaust time or memory.

/** In characters. */
const LONGEST_LINE = 3_000_000;
const DEEPEST = 200;
/** Of what parts values from one another, on one line. */
const MOST_SIGNS = 250_000;
/** These signs; line endings, with the dash of a list item behind; and texts in quotes, in which they are no signs. */
const SIGNS = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[{\]},:&*!]|\n(?:- )?/g;

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
 * What a text has more of than the library could read: list items that open more brackets than it can follow by calling itself,
 * or as many dashes on one line; lines of more values than it reads in a few seconds. Brackets that are never closed count too.
 */
export function excessIn(text: string): "TOO_DEEP" | "TOO_MANY" | null {
  if (/^[ ]*(?:[-?] ){201}/m.test(text)) return "TOO_DEEP";
  let depth = 0;
  let signs = 0;
  for (const [found] of text.matchAll(SIGNS)) {
    const sign = found.charAt(0);
    if (sign === "\n") {
      signs = 0;
      if (found.length > 1) depth = 0;
    } else if (sign !== '"') {
      signs += 1;
      if (sign === "[" || sign === "{") depth += 1;
      else if (sign === "]" || sign === "}") depth = Math.max(0, depth - 1);
      if (depth > DEEPEST) return "TOO_DEEP";
      if (signs > MOST_SIGNS) return "TOO_MANY";
    }
  }
  return null;
}
