// Entries by a key, each of which is matched once.
import type { Entry } from "../../core/entries/entry.ts";

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
