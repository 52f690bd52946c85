// Marks words such as `-5m` and `-3d`, so that commander does not parse them as options.
/** A private-use character that cannot be typed. */
const MARK = "\uE000";

export function markNegative(word: string): string {
  return /^-[\d.,]/.test(word) ? `${MARK}${word}` : word;
}

export function unmark<T>(value: T): T {
  if (typeof value === "string") return (value.startsWith(MARK) ? value.slice(1) : value) as T;
  return Array.isArray(value) ? (value.map(unmark) as T) : value;
}

export function unmarkValues<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, unmark(value)])) as T;
}
