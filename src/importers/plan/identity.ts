// Ids of imported entries: stable between imports, so that no row is imported twice.
import type { Row } from "../row.ts";

/** A 53-bit hash in base 36, enough for millions of rows. (cyrb53, by bryc, public domain.) */
export function digest(text: string): string {
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
  const occurrences = new Map<string, number>();
  return (text) => {
    const base = `${source}:${digest(normal(text))}`;
    const number = (occurrences.get(base) ?? 0) + 1;
    occurrences.set(base, number);
    return number === 1 ? base : `${base}.${number}`;
  };
}

const PLAIN_ID = /^[\p{L}\p{N}_.#-]{1,48}$/u;

/** Creates ids for the rows of one file; call it in file order. */
export function identifier(source: string): Identify {
  const occurrences = new Map<string, number>();
  const numbered = (base: string): string => {
    const number = (occurrences.get(base) ?? 0) + 1;
    occurrences.set(base, number);
    return number === 1 ? base : `${base}.${number}`;
  };
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

/** The period, grain and subject encoded in a keyed id; null for other ids. */
export function keyOf(
  id: string,
): { source: string; since: string; until: string; grain: string; subject: string } | null {
  const match = /^([^:]+):(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?:(\w{3}):(\w{11}):\w{11}/.exec(id);
  const [, source = "", since = "", until = since, grain = "", subject = ""] = match ?? [];
  return match && { source, since, until, grain, subject };
}

function normal(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .toLowerCase();
}

function size({ value }: Row): string {
  switch (value.kind) {
    case "time":
      return `${value.seconds}s`;
    case "earned":
    case "spent":
      return `${value.amount.decimal} ${value.amount.currency ?? ""}`;
    case "posted":
      return "";
    case "reach":
    case "followers":
      return String(value.count);
  }
}
