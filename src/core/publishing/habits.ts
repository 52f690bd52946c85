// The most frequent names, to be offered first.
import type { Entry } from "../entries/entry.ts";

/** The names that `nameOf` returns for the last `recent` time entries, most frequent first, then the others. */
export function mostUsed(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
  others: Iterable<string>,
  recent = 200,
): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries.filter(({ kind }) => kind === "time").slice(-recent)) {
    const name = nameOf(entry);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const used = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return [...new Set([...used, ...others])];
}
