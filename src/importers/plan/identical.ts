// Finds imported entries that are identical to one of the ledger in every field.
import type { Entry } from "../../core/entries/entry.ts";

export class IdenticalEntries {
  private readonly entries: readonly Entry[];
  /** Built on first use, since most imports hold no complete entries. */
  private left: Map<string, number> | null = null;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** Whether an identical entry is left. It is used up: each matches once. */
  take(entry: Entry): boolean {
    this.left ??= counts(this.entries);
    const key = textOf(entry);
    const left = this.left.get(key) ?? 0;
    if (left > 0) this.left.set(key, left - 1);
    return left > 0;
  }
}

function counts(entries: readonly Entry[]): Map<string, number> {
  const byText = new Map<string, number>();
  for (const entry of entries) {
    const key = textOf(entry);
    byText.set(key, (byText.get(key) ?? 0) + 1);
  }
  return byText;
}

/** All fields but the line as text: keys sorted, shares reduced to the smallest weights. */
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
