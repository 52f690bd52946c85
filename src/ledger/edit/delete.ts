// Deleting entries: whole items, found by their first line.
import type { Entry } from "../../core/entries/entry.ts";
import { countWhile } from "../../core/values/count-while.ts";
import { plainItem } from "../read/fast/plain-reader.ts";
import { lineEndsIn } from "../read/fast/read-items.ts";
import { endingOf, linesOf, withLineFeeds, withoutLineEnd } from "../read/line-ends.ts";
import { lineStarts, locator } from "../read/raw.ts";
import { readRaw } from "../read/raw-ledger.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { sameEntries } from "../read/same-entries.ts";

/** For each of these lines the entry that is on it, or null. */
export function entriesOnLines(ledger: Ledger, text: string, lines: readonly number[]): readonly (Entry | null)[] {
  const { entries } = ledger;
  const above = lines.map((line) => entries[countWhile(entries, (entry) => entry.line <= line) - 1] ?? null);
  const extents = extentsOf(
    text,
    above.filter((entry) => entry !== null),
  );
  return above.map((entry, index) => {
    const extent = entry && extents.get(entry.line);
    return extent && (lines[index] ?? 0) <= extent ? entry : null;
  });
}

/** The text without these entries; null if it would not read back as the same ledger without them. */
export function planDelete(text: string, ledger: Ledger, entries: readonly Entry[]): string | null {
  const extents = extentsOf(text, entries);
  const gone = new Set<number>();
  for (const { line } of entries) {
    for (let number = line; number <= (extents.get(line) ?? line); number += 1) gone.add(number);
  }
  const lines = linesOf(text);
  const kept = lines.filter((_, index) => !gone.has(index + 1)).join("");
  // Without a final line ending, the one before the last line is removed with it.
  const next = endingOf(lines.at(-1) ?? "") === "" ? withoutLineEnd(kept) : kept;
  const deleted = new Set(entries);
  const left = ledger.entries.filter((entry) => !deleted.has(entry));
  const now = readLedger(next);
  return now.errors.length === 0 && sameEntries(now.entries, left) && !ledger.flow ? next : null;
}

/** The last line of each entry by its first. The whole text is parsed only if one of them is not plain. */
export function extentsOf(text: string, entries: readonly Entry[]): ReadonlyMap<number, number> {
  const read = withLineFeeds(text);
  const starts = lineStarts(read);
  const extents = new Map<number, number>();
  for (const { line } of entries) {
    const start = starts[line - 1] ?? 0;
    const item = plainItem(read, start);
    if (!item) return allExtents(text);
    const { offset, length } = item.map.span;
    extents.set(line, line + lineEndsIn(read, start, offset + length));
  }
  return extents;
}

/** The last line of each item by its first. */
function allExtents(text: string): ReadonlyMap<number, number> {
  const place = locator(text);
  const raw = readRaw(text);
  return new Map(
    raw.entries.map(({ span }) => {
      const length = text.slice(span.offset, span.offset + span.length).trimEnd().length;
      return [place(span).line, place({ offset: span.offset + Math.max(0, length - 1), length: 1 }).line];
    }),
  );
}
