// Appending entries to a ledger's text. The result is used only if it reads back as expected.
import type { Entry } from "../../core/entries/entry.ts";
import { inputError, type Parsed } from "../../core/errors/error.ts";
import { plainItem } from "../read/fast/plain-reader.ts";
import { lineEndsIn } from "../read/fast/read-items.ts";
import { lineEndIn, withLineFeeds } from "../read/line-ends.ts";
import { type Ledger, readLedger, readLines } from "../read/read.ts";
import { sameEntries, sameFields } from "../read/same-entries.ts";
import { writeEntry } from "./write.ts";

/** Lines joined at once. */
const PIECE = 1000;

/** The text to append, and the entries with their lines in the ledger. */
export interface Addition {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/**
 * The text that appends these entries to `written`, which reads as `ledger`: with its line endings and indent, and the
 * document marker if it is missing. An error if no line can follow.
 */
export function planAppend(written: string, ledger: Ledger, entries: readonly Entry[]): Parsed<Addition> {
  const lineEnd = lineEndIn(written);
  const text = withLineFeeds(written);
  const { currency } = ledger.settings;
  const isSame = sameWhenWritten(currency);
  const linesBehind = (indent: string): string =>
    inPieces(entries, (entry) => `${indent}${writeEntry(entry, currency)}${lineEnd}`);
  const atMargin = linesBehind("");
  const added = readAfterLast(text, atMargin, ledger);
  if (added && sameEntries(added, entries, isSame)) return { value: { text: atMargin, entries: added } };
  const begin = text === "" || text.endsWith("\n") || text === "\uFEFF" ? "" : lineEnd;
  const indent = indentOfLast(text, ledger);
  const lines = indent === "" ? atMargin : linesBehind(indent);
  const candidates = ledger.flow ? [] : [`${begin}${lines}`, `${begin}---${lineEnd}${lines}`];
  for (const candidate of candidates) {
    const now = readLedger(text + candidate);
    const more = now.entries.slice(ledger.entries.length);
    const sound = now.errors.length === 0 && now.settings.currency === ledger.settings.currency;
    if (sound && sameEntries(more, entries, isSame)) return { value: { text: candidate, entries: more } };
  }
  return { error: inputError("entries-flow", {}) };
}

/** Lines as one text, joined in blocks: a string of unjoined lines takes several times its length in memory. */
function inPieces(entries: readonly Entry[], line: (entry: Entry) => string): string {
  const count = Math.ceil(entries.length / PIECE);
  const piece = (nth: number): string[] => entries.slice(nth * PIECE, (nth + 1) * PIECE).map(line);
  return Array.from({ length: count }, (_, nth) => piece(nth).join("")).join("");
}

/**
 * The entries on `lines`, if the text ends in a canonical entry at the left margin, so that nothing before affects them.
 * Null if the whole text has to be read.
 */
function readAfterLast(text: string, lines: string, ledger: Ledger): readonly Entry[] | null {
  const last = text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
  if (!last.endsWith("\n") || !plainItem(last, 0)) return null;
  const linesBefore = lineEndsIn(text);
  if (!ledger.byLine && ledger.entries.at(-1)?.line !== linesBefore) return null;
  return readLines(lines, ledger.settings, linesBefore);
}

/** The indent of the last entry's dash, which may be on a separate line. */
function indentOfLast(text: string, ledger: Ledger): string {
  const last = ledger.entries.at(-1);
  const above = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .slice(0, last?.line ?? 0);
  return /^( *)-(?:\s|$)/.exec(above.findLast((line) => /^ *-(?:\s|$)/.test(line)) ?? "")?.[1] ?? "";
}

/** Whether entries have equal fields, or are the same line in a ledger of this currency. */
export function sameWhenWritten(currency: string): (entry: Entry, other: Entry) => boolean {
  return (entry, other) => sameFields(entry, other) || writeEntry(entry, currency) === writeEntry(other, currency);
}
