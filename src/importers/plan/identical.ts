// Entries that are the same in everything: each one of a ledger answers for one that comes again.
import type { Entry } from "../../core/entries/entry.ts";

export class Identical {
  private readonly entries: readonly Entry[];
  private counted: Map<string, number> | null = null;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** Whether there is one left that is the same; it is used up. */
  take(entry: Entry): boolean {
    this.counted ??= counts(this.entries);
    const key = textOf(entry);
    const left = this.counted.get(key) ?? 0;
    if (left > 0) this.counted.set(key, left - 1);
    return left > 0;
  }
}

/** Counted when first asked: most imports hold no entry that could be the same in everything. */
function counts(entries: readonly Entry[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const entry of entries) {
    const key = textOf(entry);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}

/** Everything of an entry but its line, whatever order its keys were set in, shares as they are to each other. */
function textOf({ line: _, networks, ...entry }: Entry): string {
  const divisor = networks.reduce((common, { weight }) => greatestDivisor(common, weight), 0);
  const shares = networks.map(({ network, weight }) => [network, weight / divisor]);
  return JSON.stringify([shares, entry], (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
