// Finds imported entries that the ledger already holds: by id, or probably entered by another source or by hand.
import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { defined } from "../../core/values/defined.ts";
import { networksOf, Pool, sizeKey, sourceOf } from "./compare.ts";
import { baseId, isSameStamp, isUnedited, stamped } from "./identity.ts";

/** How an entry compares to the existing one with the same id. */
export type IdMatch =
  | { readonly is: "new" }
  | { readonly is: "same" }
  /** The source has changed what was edited by hand since, or has another row under the same id. */
  | { readonly is: "open"; readonly before: Entry; readonly after: Entry }
  | { readonly is: "changed"; readonly before: Entry; readonly after: Entry };

export interface MatchClues {
  /** The source may give an id to another row: what differs under an id need not have changed. */
  readonly looseIds?: boolean;
  /** The network of the row is only that of `--network`. */
  readonly fallback?: boolean;
}

/** Indexes the entries of a ledger and those that an import adds. Pools are built on first use. */
export class ExistingEntries {
  private readonly byId = new Map<string, Entry>();
  /** Entries of the ledger and of earlier files. */
  private readonly similar: Pool;
  /** Entries of the current file, which are not compared with each other. */
  private current: Entry[] = [];

  constructor(entries: readonly Entry[]) {
    this.similar = new Pool(likeness, entries);
    for (const entry of entries) addById(this.byId, entry);
  }

  /** Starts a file, whose rows may repeat those of earlier files. */
  startFile(): void {
    this.similar.add(this.current);
    this.current = [];
  }

  add(entry: Entry): void {
    addById(this.byId, entry);
    this.current.push(entry);
  }

  match(entry: Entry, { looseIds = false, fallback = false }: MatchClues = {}): IdMatch {
    const before = this.byId.get(baseId(entry.id ?? ""));
    if (!before) return { is: "new" };
    const unedited = isUnedited(before);
    if (unedited !== null && entry.kind === "time") return followed(before, entry, unedited, fallback);
    const after = updated(before, entry);
    if (looseIds && (before.date !== entry.date || after !== null)) return { is: "open", before, after: entry };
    return after === null ? { is: "same" } : { is: "changed", before, after };
  }

  /** The entry with an id. */
  find(id: string): Entry | undefined {
    return this.byId.get(id);
  }

  /** Whether another source has an entry of the same kind, day, network and amount. */
  takeSimilar(entry: Entry): boolean {
    const isOther = (other: Entry): boolean => sourceOf(other.id ?? "") !== sourceOf(entry.id ?? "");
    return this.similar.take(entry, (other) => isOther(other) && !apart(other, entry)) !== null;
  }
}

function addById(byId: Map<string, Entry>, entry: Entry): void {
  const id = baseId(entry.id ?? "");
  if (id !== "" && !byId.has(id)) byId.set(id, entry);
}

function likeness(entry: Entry): string {
  return `${entry.kind}\n${entry.date}\n${networksOf(entry)}\n${sizeKey(entry)}`;
}

/** Times with different starts, or posts with different URLs. */
function apart(a: Entry, b: Entry): boolean {
  if (a.kind === "time" && b.kind === "time") return a.at !== undefined && b.at !== undefined && a.at !== b.at;
  if (a.kind === "posted" && b.kind === "posted") return a.url !== undefined && b.url !== undefined && a.url !== b.url;
  return false;
}

/** Follows the source in everything, unless the entry was edited by hand. */
function followed(before: Entry, now: TimeEntry, unedited: boolean, fallback: boolean): IdMatch {
  if (isSameStamp(before, now)) return { is: "same" };
  const kept = fallback && unedited && before.kind === "time";
  const after = kept ? stamped({ ...now, id: baseId(now.id ?? ""), networks: before.networks }) : now;
  if (isSameStamp(before, after)) return { is: "same" };
  return { is: unedited ? "changed" : "open", before, after: { ...after, line: before.line } };
}

/** The existing entry with the amount or counts of a later export; null if they are the same. */
function updated(before: Entry, now: Entry): Entry | null {
  if (now.kind === "posted") {
    if (before.kind !== "posted") return null;
    const { reach = before.reach, comments = before.comments } = now;
    const isSame = reach === before.reach && comments === before.comments;
    return isSame ? null : { ...before, ...defined({ reach, comments }) };
  }
  if (before.kind !== now.kind || sizeKey(before) === sizeKey(now)) return null;
  const quantity =
    now.kind === "time" ? { minutes: now.minutes } : "amount" in now ? { amount: now.amount } : { count: now.count };
  return { ...before, ...quantity } as Entry;
}
