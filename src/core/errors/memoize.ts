// What was found out of a text, kept for the next one like it: projects, tags and days come back row after row.

/** As many texts as are kept: those that never come back must not fill the memory. */
export const MOST = 10_000;

/** A function of a text that computes what it has not seen lately. */
export function memoize<T, Text extends string = string>(compute: (text: Text) => T): (text: Text) => T {
  const known = new Map<Text, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
}

/** A function of a text that keeps what it computed last, for a text that is asked for several times in a row. */
export function lately<T>(compute: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}

/** One string for all texts that are equal, so that a column of few values takes the memory of few; others stay as they are. */
export function shared(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (known.size >= MOST) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, text);
    return text;
  };
}
