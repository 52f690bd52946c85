// Finds imported entries that the ledger already holds: by id, or probably entered by another source or by hand.
import type { Entry } from "../../core/entries/entry.ts";

/** How an entry compares to the existing one with the same id. */
export type IdMatch =
  | { readonly is: "new" }
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly before: Entry; readonly after: Entry };

/** Indexes the entries of a ledger and those that an import adds. Each index is built on first use. */
export class Present {
  private readonly byId = new Map<string, Entry>();
  private readonly alike = new Map<string, Entry[]>();
  /** Not yet in `alike`. */
  private waiting: readonly Entry[];
  /** Entries of the current file, which are not compared with each other. */
  private fresh: Entry[] = [];
  private readonly held: readonly Entry[];
  private elsewhere: Map<string, Entry[]> | null = null;

  constructor(entries: readonly Entry[]) {
    this.held = entries;
    this.waiting = entries;
    for (const entry of entries) this.know(entry);
  }

  standing(entry: Entry): IdMatch {
    const before = this.byId.get(entry.id ?? "");
    if (!before) return { is: "new" };
    const after = updated(before, entry);
    return after === null ? { is: "same" } : { is: "changed", before, after };
  }

  /** Whether another source has an entry of the same kind, day, network and amount. Each entry is matched once. */
  takeProbable(entry: Entry): boolean {
    for (const other of this.waiting) this.compare(other);
    this.waiting = [];
    const alike = this.alike.size === 0 ? undefined : this.alike.get(likeness(entry));
    const index = alike?.findIndex((other) => sourceOf(other) !== sourceOf(entry) && !apart(other, entry)) ?? -1;
    if (index < 0) return false;
    alike?.splice(index, 1);
    return true;
  }

  /**
   * Whether the ledger has this entry from the same source on another network, from an import with other settings.
   * Entries with one of the ids `coming` (those of the file) are not considered. Each entry is matched once.
   */
  takeMoved(entry: Entry, coming: () => ReadonlySet<string>): boolean {
    this.elsewhere ??= bySubject(this.held, coming());
    const found = this.elsewhere.size === 0 ? undefined : this.elsewhere.get(subjectOf(entry));
    const index = found?.findIndex((other) => networksOf(other) !== networksOf(entry)) ?? -1;
    if (index < 0) return false;
    found?.splice(index, 1);
    return true;
  }

  add(entry: Entry): void {
    this.know(entry);
    this.fresh.push(entry);
  }

  /** Starts another file, whose rows may repeat those of earlier files. */
  nextFile(): void {
    this.elsewhere = null;
    this.waiting = this.waiting.concat(this.fresh);
    this.fresh = [];
  }

  private know(entry: Entry): void {
    if (entry.id !== undefined && !this.byId.has(entry.id)) this.byId.set(entry.id, entry);
  }

  private compare(entry: Entry): void {
    const key = likeness(entry);
    const alike = this.alike.get(key);
    if (alike) alike.push(entry);
    else this.alike.set(key, [entry]);
  }
}

function sourceOf({ id = "" }: Entry): string {
  return /^([a-z0-9-]+):/.exec(id)?.[1] ?? "";
}

function bySubject(entries: readonly Entry[], coming: ReadonlySet<string>): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.id === undefined || coming.has(entry.id) || sourceOf(entry) === "") continue;
    const subject = subjectOf(entry);
    const before = found.get(subject);
    if (before) before.push(entry);
    else found.set(subject, [entry]);
  }
  return found;
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
