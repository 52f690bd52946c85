// Tells whether an imported entry was edited by hand since: its id ends in a digest of what the import wrote.
import type { Entry } from "../../core/entries/entry.ts";
import { digest } from "./identity.ts";

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
