// The most frequent names, to be offered first.
import type { Entry } from "../entries/entry.ts";
import { countsOf } from "../values/counts.ts";

const RECENT = 200;

/** The names that `nameOf` returns for the last RECENT time entries, most frequent first, then the others. */
export function mostUsed(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | undefined,
  others: Iterable<string>,
): string[] {
  const timed = entries.filter(({ kind }) => kind === "time").slice(-RECENT);
  return [...new Set([...byUse(timed, nameOf), ...others])];
}

/** The names that `nameOf` returns for entries, most frequent first. */
export function byUse(entries: readonly Entry[], nameOf: (entry: Entry) => string | undefined): string[] {
  return [...countsOf(entries.flatMap((entry) => nameOf(entry) ?? []))]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}
