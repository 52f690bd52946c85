// Ids of imported entries: stable between imports, so that no row is imported twice. Those of time end in a digest of
// what the import wrote, which tells whether the entry was edited by hand since.
import type { Entry } from "../../core/entries/entry.ts";
import type { Row } from "../row.ts";

/** A 53-bit hash in base 36, enough for millions of rows. (cyrb53, by bryc, public domain.) */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}

/** The id of a row of one file. Equal rows are numbered. */
export interface Identify {
  (row: Row, network: string): string;
  /** The id of an entry by that of its row in the source. */
  readonly own: (id: string) => string;
}

/** Ids of the lines of one text file, by what is typed. Equal lines are numbered. */
export function lineIds(source: string): (text: string) => string {
  const numbered = numbering();
  return (text) => numbered(`${source}:${digest(normal(text))}`);
}

/** Appends to an id how often it was given before. */
function numbering(): (base: string) => string {
  const occurrences = new Map<string, number>();
  return (base) => {
    const number = (occurrences.get(base) ?? 0) + 1;
    occurrences.set(base, number);
    return number === 1 ? base : `${base}.${number}`;
  };
}

const PLAIN_ID = /^[\p{L}\p{N}_.#-]{1,48}$/u;

/** Creates ids for the rows of one file; call it in file order. */
export function identifier(source: string): Identify {
  const numbered = numbering();
  const own = (id: string): string => `${source}:${PLAIN_ID.test(id) ? id : digest(id)}`;
  const identify = (row: Row, network: string): string => {
    const { identity } = row;
    switch (identity.by) {
      case "own":
        return own(identity.id);
      case "key": {
        const days = row.until === undefined ? row.date : `${row.date}/${row.until}`;
        const grain = digest(identity.grain).slice(-3);
        return numbered(
          `${source}:${days}:${grain}:${digest(normal(identity.subject))}:${digest(normal(identity.detail))}`,
        );
      }
      case "content": {
        const words = normal(identity.text ?? "");
        const parts = [source, row.value.kind, identity.moment ?? row.date, network, size(row), words];
        return numbered(`${source}:${digest(parts.join("\n"))}`);
      }
    }
  };
  return Object.assign(identify, { own });
}

function normal(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}

function size({ value }: Row): string {
  if (value.kind === "time") return `${value.seconds}s`;
  if ("amount" in value) return `${value.amount.decimal} ${value.amount.currency ?? ""}`;
  return "count" in value ? String(value.count) : "";
}

const STAMP = /~(\w{4})$/;

/** The entry with the digest of its other fields behind its id. */
export function stamped<T extends Entry>(entry: T): T {
  return { ...entry, id: `${entry.id ?? ""}~${stampOf(entry)}` };
}

/** An id without its digest: what identifies the row in its source. */
export function baseId(id: string): string {
  return id.includes("~") ? id.replace(STAMP, "") : id;
}

/** Whether an entry is as an import wrote it, to the last field; null if its id has no digest. */
export function isUnedited(entry: Entry): boolean | null {
  const [, stamp] = STAMP.exec(entry.id ?? "") ?? [];
  return stamp === undefined ? null : stamp === stampOf(entry);
}

/** Whether the source says the same as when the entry was imported. */
export function isSameStamp(a: Entry, b: Entry): boolean {
  return STAMP.exec(a.id ?? "")?.[1] === STAMP.exec(b.id ?? "")?.[1];
}

function stampOf({ id: _, line: __, ...fields }: Entry): string {
  return digest(JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))).slice(-4);
}
