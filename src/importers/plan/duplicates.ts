// Finds imported entries that the ledger already holds: by id, or probably entered by another source or by hand.
import type { Entry } from "../../core/entries/entry.ts";

/** How an entry compares to the existing one with the same id. */
export type IdMatch =
  | { readonly is: "new" }
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly before: Entry; readonly after: Entry };

/** Entries by a key, each of which is matched once. */
type Pool = Map<string, Entry[]>;

/** Indexes the entries of a ledger and those that an import adds. Pools are built on first use. */
export class ExistingEntries {
  private readonly ledger: readonly Entry[];
  private readonly byId = new Map<string, Entry>();
  private readonly similar: Pool = new Map();
  /** To be added to `similar`: entries of the ledger and of earlier files. */
  private pending: readonly Entry[];
  /** Entries of the current file, which are not compared with each other. */
  private current: Entry[] = [];
  private fileIds: readonly string[] = [];
  /** Entries of the ledger that may have moved to another network. */
  private movable: Pool | null = null;

  constructor(entries: readonly Entry[]) {
    this.ledger = entries;
    this.pending = entries;
    for (const entry of entries) addById(this.byId, entry);
  }

  /** Starts a file, whose rows may repeat those of earlier files. `ids` are those of its rows. */
  startFile(ids: readonly string[]): void {
    this.pending = this.pending.concat(this.current);
    this.current = [];
    this.fileIds = ids;
    this.movable = null;
  }

  add(entry: Entry): void {
    addById(this.byId, entry);
    this.current.push(entry);
  }

  match(entry: Entry): IdMatch {
    const before = this.byId.get(entry.id ?? "");
    if (!before) return { is: "new" };
    const after = updated(before, entry);
    return after === null ? { is: "same" } : { is: "changed", before, after };
  }

  /** Whether another source has an entry of the same kind, day, network and amount. */
  takeSimilar(entry: Entry): boolean {
    for (const other of this.pending) addTo(this.similar, likeness(other), other);
    this.pending = [];
    return takeFrom(
      this.similar,
      likeness,
      entry,
      (other) => sourceOf(other) !== sourceOf(entry) && !apart(other, entry),
    );
  }

  /** Whether the ledger has the entry from the same source on another network, from an import with other settings. */
  takeMoved(entry: Entry): boolean {
    this.movable ??= movableEntries(this.ledger, new Set(this.fileIds));
    return takeFrom(this.movable, subjectOf, entry, (other) => networksOf(other) !== networksOf(entry));
  }
}

function addById(byId: Map<string, Entry>, entry: Entry): void {
  if (entry.id !== undefined && !byId.has(entry.id)) byId.set(entry.id, entry);
}

function addTo(pool: Pool, key: string, entry: Entry): void {
  const entries = pool.get(key);
  if (entries) entries.push(entry);
  else pool.set(key, [entry]);
}

/** Removes the first accepted entry with the same key. Returns whether there is one. */
function takeFrom(
  pool: Pool,
  keyOf: (entry: Entry) => string,
  entry: Entry,
  accepts: (other: Entry) => boolean,
): boolean {
  const entries = pool.size === 0 ? [] : (pool.get(keyOf(entry)) ?? []);
  const index = entries.findIndex(accepts);
  if (index < 0) return false;
  entries.splice(index, 1);
  return true;
}

/** Imported entries that are not in the file that is being read. */
function movableEntries(entries: readonly Entry[], fileIds: ReadonlySet<string>): Pool {
  const pool: Pool = new Map();
  for (const entry of entries)
    if (entry.id !== undefined && !fileIds.has(entry.id) && sourceOf(entry) !== "")
      addTo(pool, subjectOf(entry), entry);
  return pool;
}

function sourceOf({ id = "" }: Entry): string {
  return /^([a-z0-9-]+):/.exec(id)?.[1] ?? "";
}

/** Identifies an entry apart from its network: source, time, amount and texts. */
function subjectOf(entry: Entry): string {
  const at = entry.kind === "time" ? (entry.at ?? "") : "";
  const { kind, date, campaign = "", note = "" } = entry;
  return `${sourceOf(entry)}\n${kind}\n${date}\n${at}\n${sizeOf(entry)}\n${campaign}\n${note}`;
}

function networksOf({ networks }: Entry): string {
  return networks.map(({ network }) => network).join("+");
}

function likeness(entry: Entry): string {
  return `${entry.kind}\n${entry.date}\n${networksOf(entry)}\n${sizeOf(entry)}`;
}

function sizeOf(entry: Entry): string {
  switch (entry.kind) {
    case "time":
      return String(entry.minutes);
    case "earned":
    case "spent":
      return `${entry.amount.minor} ${entry.amount.currency}`;
    case "posted":
      return "";
    case "followers":
    case "reach":
      return String(entry.count);
  }
}

/** Times with different starts, or posts with different URLs. */
function apart(a: Entry, b: Entry): boolean {
  if (a.kind === "time" && b.kind === "time") return a.at !== undefined && b.at !== undefined && a.at !== b.at;
  if (a.kind === "posted" && b.kind === "posted") return a.url !== undefined && b.url !== undefined && a.url !== b.url;
  return false;
}

/** The existing entry with the amount or counts of a later export; null if they are the same. */
function updated(before: Entry, now: Entry): Entry | null {
  switch (now.kind) {
    case "time":
      return before.kind === "time" && before.minutes !== now.minutes ? { ...before, minutes: now.minutes } : null;
    case "earned":
    case "spent":
      return before.kind === now.kind && sizeOf(before) !== sizeOf(now) ? { ...before, amount: now.amount } : null;
    case "posted": {
      if (before.kind !== "posted") return null;
      const { reach = before.reach, comments = before.comments } = now;
      if (reach === before.reach && comments === before.comments) return null;
      return { ...before, ...(reach === undefined ? {} : { reach }), ...(comments === undefined ? {} : { comments }) };
    }
    case "followers":
    case "reach":
      return before.kind === now.kind && before.count !== now.count ? { ...before, count: now.count } : null;
  }
}
