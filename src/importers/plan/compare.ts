// Keys by which entries are compared, and entries by a key, each of which is matched once.
import type { Entry } from "../../core/entries/entry.ts";
import type { Row } from "../row.ts";

export class Pool {
  private readonly keyOf: (entry: Entry) => string | null;
  private readonly byKey = new Map<string, Entry[]>();
  /** Indexed on first use, since most imports need no pool. */
  private pending: readonly Entry[];

  /** `keyOf` gives null for entries that match none. */
  constructor(keyOf: (entry: Entry) => string | null, entries: readonly Entry[]) {
    this.keyOf = keyOf;
    this.pending = entries;
  }

  add(entries: readonly Entry[]): void {
    this.pending = this.pending.concat(entries);
  }

  /** Removes the first accepted entry with the same key; null if there is none. */
  take(entry: Entry, accepts: (other: Entry) => boolean = () => true): Entry | null {
    for (const other of this.pending) this.index(other);
    this.pending = [];
    const key = this.byKey.size === 0 ? null : this.keyOf(entry);
    const entries = key === null ? [] : (this.byKey.get(key) ?? []);
    const index = entries.findIndex(accepts);
    return index < 0 ? null : (entries.splice(index, 1)[0] ?? null);
  }

  private index(entry: Entry): void {
    const key = this.keyOf(entry);
    if (key === null) return;
    const entries = this.byKey.get(key);
    if (entries) entries.push(entry);
    else this.byKey.set(key, [entry]);
  }
}

/** The source of an imported entry, from its id; "" for others. */
export function sourceOf(id: string): string {
  return /^([a-z0-9-]+):/.exec(id)?.[1] ?? "";
}

export function networksOf({ networks }: Entry): string {
  return networks.map(({ network }) => network).join("+");
}

/** The quantity of an entry; "" for posts. */
export function sizeKey(entry: Entry): string {
  if (entry.kind === "time") return String(entry.minutes);
  if ("amount" in entry) return `${entry.amount.minor} ${entry.amount.currency}`;
  return "count" in entry ? String(entry.count) : "";
}

/** The day of an entry or row, with the length of time. */
export function dateKey(one: Entry | Row): string {
  if ("value" in one) {
    const { date, until = date, value } = one;
    return value.kind === "time" ? `${until}\n${Math.round(value.seconds / 60)}` : until;
  }
  return one.kind === "time" ? `${one.date}\n${one.minutes}` : one.date;
}

/** All fields but the line as text: keys sorted, shares reduced to the smallest weights. */
export function fieldsText({ line: _, networks, ...entry }: Entry): string {
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
