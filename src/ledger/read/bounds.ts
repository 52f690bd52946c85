// Limits on a ledger's text, far above anything written by hand, so that reading cannot exhaust time or memory.

/** In characters. */
const LONGEST_LINE = 3_000_000;
const DEEPEST = 200;
/** Separators of values on one line. */
const MOST_SIGNS = 250_000;
/** Separators, line ends (with the dash of a list item), and quoted texts, in which separators do not count. */
const SIGNS = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[[{\]},:&*!]|\n(?:- )?/g;

/** Control characters but tab, line ends and U+0085: YAML does not allow them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
export const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** The start of a line that is too long; -1 if there is none. */
export function longLineStart(text: string): number {
  for (let start = 0; text.length - start > LONGEST_LINE; ) {
    const end = text.lastIndexOf("\n", start + LONGEST_LINE);
    if (end < start) return start;
    start = end + 1;
  }
  return -1;
}

/**
 * The limit of the library that a text exceeds: brackets or dashes nested so deeply that its recursion would overflow the stack
 * (unclosed ones count too), or more values on a line than it reads in a few seconds.
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
