// Entries of the ledger that came from a source but are not in the file that is imported now: rows that changed there
// since, or that are gone.
import type { Entry } from "../../core/entries/entry.ts";
import type { Row } from "../row.ts";
import { dateKey, networksOf, Pool, sizeKey, sourceOf } from "./compare.ts";
import { baseId } from "./identity.ts";

/** Below this share of the source's entries in the period, the file is another part of the source, not a later export. */
const LEAST_SHARED = 0.5;

export class AbsentEntries {
  private readonly source: string;
  private readonly entries: readonly Entry[];
  private readonly absent: readonly Entry[];
  private readonly moved: Pool;
  private readonly changed: Pool;
  private readonly taken = new Set<Entry>();

  /** `entries` are those of the ledger, `fileIds` the ids of the file's rows, without digests. */
  constructor(source: string, entries: readonly Entry[], fileIds: ReadonlySet<string>) {
    this.source = source;
    this.entries = entries;
    this.absent = entries.filter(({ id = "" }) => id.startsWith(`${source}:`) && !fileIds.has(baseId(id)));
    this.moved = new Pool(subjectKey, this.absent);
    this.changed = new Pool(replacedKey, this.absent);
  }

  /** The absent entry that equals a new one but for its network. */
  takeMoved(entry: Entry): Entry | null {
    return this.take(this.moved, entry, (other) => networksOf(other) !== networksOf(entry));
  }

  /** The absent entry that a new one probably replaces: the same start with another length, the same amount of a day. */
  takeChanged(entry: Entry): Entry | null {
    return this.take(this.changed, entry, () => true);
  }

  /**
   * Entries in the period of the file's rows of which no row has the day and size, if most of the source's entries of
   * that period are in the file.
   */
  gone(rows: readonly Row[]): Entry[] {
    const absent = this.absent.filter((entry) => !this.taken.has(entry));
    const [one] = rows;
    if (absent.length === 0 || !one) return [];
    let [first, last] = [one.date, one.date];
    for (const { date, until = date } of rows) {
      if (until < first) first = until;
      if (until > last) last = until;
    }
    const isInPeriod = ({ date }: Entry): boolean => date >= first && date <= last;
    const inPeriod = this.entries.filter((entry) => isInPeriod(entry) && sourceOf(entry.id ?? "") === this.source);
    const gone = absent.filter(isInPeriod);
    if (gone.length > inPeriod.length * (1 - LEAST_SHARED)) return [];
    const known = new Set(rows.map(dateKey));
    return gone.filter((entry) => !known.has(dateKey(entry)));
  }

  private take(pool: Pool, entry: Entry, accepts: (other: Entry) => boolean): Entry | null {
    if (this.absent.length === 0) return null;
    const found = pool.take(entry, (other) => !this.taken.has(other) && accepts(other));
    if (found) this.taken.add(found);
    return found;
  }
}

/** Identifies an entry apart from its network: time, amount and texts. */
function subjectKey(entry: Entry): string | null {
  if (entry.kind !== "time" && entry.kind !== "earned" && entry.kind !== "spent") return null;
  const at = entry.kind === "time" ? (entry.at ?? "") : "";
  const { kind, date, campaign = "", note = "" } = entry;
  return `${kind}\n${date}\n${at}\n${sizeKey(entry)}\n${campaign}\n${note}`;
}

/** What stays when a row is corrected in its source: the start of time, or day and texts; day and amount of money. */
function replacedKey(entry: Entry): string | null {
  const { kind, date, note = "" } = entry;
  if (kind === "time")
    return entry.at === undefined ? (note === "" ? null : `${date}\n${note}`) : `${date}\n${entry.at}`;
  return kind === "earned" || kind === "spent" ? `${kind}\n${date}\n${sizeKey(entry)}` : null;
}
