// Changing entries in place and appending others: for imports that correct earlier ones.
import type { Entry } from "../../core/entries/entry.ts";
import { inputError, type Parsed } from "../../core/errors/error.ts";
import { endingOf, linesOf, withoutLineEnd } from "../read/line-ends.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { sameEntries } from "../read/same-entries.ts";
import { planAppend, sameWhenWritten } from "./append.ts";
import { extentsOf } from "./delete.ts";
import { writeEntry } from "./write.ts";

interface EntryChange {
  readonly before: Entry;
  readonly after: Entry;
}

/** The text with entries rewritten in place and others appended; an error if it would not read back so. */
export function planRevision(
  text: string,
  ledger: Ledger,
  changes: readonly EntryChange[],
  additions: readonly Entry[],
): Parsed<string> {
  const revised = withChanges(text, ledger, changes);
  if (revised === null) return { error: inputError("entries-flow", {}) };
  if (additions.length === 0) return { value: revised };
  const addition = planAppend(revised, readLedger(revised), additions);
  return addition.error ? addition : { value: revised + addition.value.text };
}

function withChanges(text: string, ledger: Ledger, changes: readonly EntryChange[]): string | null {
  if (changes.length === 0) return text;
  const { currency } = ledger.settings;
  const extents = extentsOf(
    text,
    changes.map(({ before }) => before),
  );
  const lines = linesOf(text);
  const gone = new Set<number>();
  for (const { before, after } of changes) {
    const last = extents.get(before.line);
    const written = lines[before.line - 1] ?? "";
    const dash = /^(\s*)-\s/.exec(written);
    if (last === undefined || !dash) return null;
    const comment = before.line === last ? (/\}(\s+#.*)$/.exec(withoutLineEnd(written))?.[1] ?? "") : "";
    lines[before.line - 1] =
      `${dash[1] ?? ""}${writeEntry(after, currency)}${comment}${endingOf(lines[last - 1] ?? written)}`;
    for (let line = before.line + 1; line <= last; line += 1) gone.add(line);
  }
  const next = lines.filter((_, index) => !gone.has(index + 1)).join("");
  const expected = new Map(changes.map(({ before, after }) => [before.line, after]));
  const wanted = ledger.entries.map((entry) => expected.get(entry.line) ?? entry);
  const now = readLedger(next);
  return now.errors.length === 0 && sameEntries(now.entries, wanted, sameWhenWritten(currency)) ? next : null;
}
