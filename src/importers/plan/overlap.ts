// Detects the same spend at another grain (a month and its days, a campaign and its ads), which would count twice.
import type { Entry } from "../../core/entries/entry.ts";

/** A keyed row of a file. */
export interface Measured {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

interface Keyed extends NonNullable<ReturnType<typeof keyOf>> {
  readonly row: Measured | null;
}

/** The first row whose period overlaps, at another grain, that of an entry or of another row; null if none does. */
export function firstOverlap(
  entries: readonly Entry[],
  rows: readonly Measured[],
): { readonly file: string; readonly line: number; readonly since: string; readonly until: string } | null {
  if (rows.length === 0) return null;
  const keyed = [...entries.map(({ id = "" }) => ({ id, row: null })), ...rows.map((row) => ({ id: row.id, row }))];
  const all = keyed.flatMap(({ id, row }): Keyed[] => {
    const key = keyOf(id);
    return key ? [{ ...key, row }] : [];
  });
  all.sort((a, b) => order(a.source, b.source) || order(a.subject, b.subject) || order(a.since, b.since));
  let last: Keyed | null = null;
  for (const one of all) {
    const isSubject = last !== null && last.source === one.source && last.subject === one.subject;
    if (last && isSubject && one.since <= last.until && !isSamePeriod(last, one)) {
      const [of, other] = one.row ? [one, last] : [last, one];
      if (of.row) return { file: of.row.file, line: of.row.line, since: other.since, until: other.until };
    }
    if (!last || !isSubject || one.until > last.until) last = one;
  }
  return null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSamePeriod(a: Keyed, b: Keyed): boolean {
  return a.since === b.since && a.until === b.until && a.grain === b.grain;
}

/** The period, grain and subject encoded in a keyed id; null for other ids. */
function keyOf(id: string): { source: string; since: string; until: string; grain: string; subject: string } | null {
  const match = /^([^:]+):(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?:(\w{3}):(\w{11}):\w{11}/.exec(id);
  const [, source = "", since = "", until = since, grain = "", subject = ""] = match ?? [];
  return match && { source, since, until, grain, subject };
}
