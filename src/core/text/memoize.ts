// Values computed once: lazily, or once for each text, as projects, tags and days repeat from row to row.

export const MOST = 10_000;

/** Caches up to MOST results. */
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

/** Caches the last result, for consecutive calls with the same text. */
export function lately<T>(compute: (text: string, base: number) => T): (text: string, base?: number) => T {
  let last: { readonly text: string; readonly base: number; readonly value: T } | null = null;
  return (text, base = 0) => {
    if (last?.text !== text || last.base !== base) last = { text, base, value: compute(text, base) };
    return last.value;
  };
}

/** Interns up to MOST strings, so that equal ones share memory. */
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

/** Calls `make` on the first call and returns that value from then on. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
