// Compares entries by their fields, in any order.
import type { Entry, EntryValues } from "../../core/entries/entry.ts";

const LINE: ReadonlySet<string> = new Set(["line"]);

/** Whether the fields of two entries are equal, apart from some: their lines if none are given. */
export function sameFields(entry: Entry, other: Entry, apart = LINE): boolean {
  const [one, two]: readonly [EntryValues, EntryValues] = [entry, other];
  return Object.keys({ ...one, ...two }).every((key) => {
    const [a, b] = [one[key], two[key]];
    return a === b || apart.has(key) || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
  });
}

/** Whether entries equal others one by one. */
export function sameEntries(entries: readonly Entry[], others: readonly Entry[], isSame = sameFields): boolean {
  return (
    entries.length === others.length &&
    entries.every((entry, index) => {
      const other = others[index];
      return other !== undefined && isSame(entry, other);
    })
  );
}
