// Deleting entries: whole items, by the lines they begin on; everything else stays.
import type { Entry } from "../core/entry.ts";
import { readDocuments } from "./documents.ts";
import { readQuickly } from "./quick.ts";
import { locator } from "./raw.ts";
import { type Ledger, readLedger } from "./read.ts";

/** The entry that begins on a line or stands on it; null where there is none. */
export function entryOnLine(ledger: Ledger, text: string, line: number): Entry | null {
  const found = ledger.entries.findLast((entry) => entry.line <= line);
  const extent = found && extentsOf(text).get(found.line);
  return found && extent && line <= extent ? found : null;
}

/** The text without these entries; null when what would come out does not read as the same ledger without them. */
export function planDelete(text: string, ledger: Ledger, entries: readonly Entry[]): string | null {
  const extents = extentsOf(text);
  const gone = new Set<number>();
  for (const { line } of entries) {
    for (let number = line; number <= (extents.get(line) ?? line); number += 1) gone.add(number);
  }
  const kept = text.split("\n").filter((_, index) => !gone.has(index + 1));
  const next = kept.join("\n");
  const left = ledger.entries.filter((entry) => !entries.includes(entry));
  const now = readLedger(next);
  const same = now.entries.map(withoutLine).join("\n") === left.map(withoutLine).join("\n");
  return now.faults.length === 0 && same && !ledger.flow ? next : null;
}

/** The last line of each item, by its first. */
export function extentsOf(text: string): ReadonlyMap<number, number> {
  const place = locator(text);
  const raw = readQuickly(text) ?? readDocuments(text);
  return new Map(
    raw.entries.map(({ span }) => {
      const length = text.slice(span.offset, span.offset + span.length).trimEnd().length;
      return [place(span).line, place({ offset: span.offset + Math.max(0, length - 1), length: 1 }).line];
    }),
  );
}

function withoutLine({ line: _, ...entry }: Entry): string {
  return JSON.stringify(entry);
}
