// The text of a ledger -> its settings and entries, or every error in it at once.
import type { Entry } from "../../core/entries/entry.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/entries/settings.ts";
import { type Vocabulary, vocabularyOf } from "../../core/entries/vocabulary.ts";
import { at, type InputError, inputError } from "../../core/errors/error.ts";
import { lately } from "../../core/text/memoize.ts";
import { datedIn, type Period } from "../../core/values/period.ts";
import { CONTROL, longLineStart } from "./bounds.ts";
import { type Reading, readEntry } from "./entries.ts";
import { readEntries } from "./fast/read-entries.ts";
import { withLineFeeds } from "./line-ends.ts";
import { isBroken, readByPiece } from "./pieces.ts";
import { locator, type RawValue } from "./raw.ts";
import { readHead, readRaw } from "./raw-ledger.ts";
import { readSettings } from "./settings/settings.ts";

/** A ledger as values. */
export interface Ledger {
  readonly settings: Settings;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** With their places; empty for a valid ledger. */
  readonly errors: readonly InputError[];
  /** Unknown keys and names, with their places. */
  readonly warnings: readonly InputError[];
  /** Whether the entries are in [brackets], where no line can be appended. */
  readonly flow: boolean;
  /** Whether each item was read alone, so that a canonical line can be added anywhere. */
  readonly byLine: boolean;
  /** In lazy ledgers: the entries of a period and maybe others, in no order. Costs less than `entries`. */
  readonly within?: (period: Period) => readonly Entry[];
  /** In lazy ledgers: entries with all names that are neither in the settings nor built in. */
  readonly naming?: readonly Entry[];
}

/** The entries of a ledger that are dated in a period, in no order. */
export function entriesWithin(ledger: Ledger, period: Period): readonly Entry[] {
  return datedIn(ledger.within?.(period) ?? ledger.entries, period);
}

/**
 * Reads a ledger of format version 1 (docs/FORMAT.md). Never throws for the content of the text: errors are collected with line,
 * column and length, beside the valid entries. Remembers the last text, which commands that change a ledger read several times.
 */
export const readLedger: (text: string) => Ledger = lately((text) => readByLine(text) ?? readWhole(text));

/** The words of a ledger. */
export function wordsOf(ledger: Ledger): Vocabulary {
  return vocabularyOf(ledger.settings, () => ledger.naming ?? ledger.entries);
}

/** The settings of a ledger whose entries can be read one by one. */
export interface Head {
  readonly settings: Settings;
  readonly warnings: readonly InputError[];
  readonly bodyStart: number;
  /** What entries are read against. */
  readonly reading: Reading;
}

/** The settings of a text without lone CRs; null if they have an error, or the text has to be read as a whole. */
export function headOf(text: string): Head | null {
  const head = readHead(text);
  if (!head) return null;
  const place = locator(text);
  const { settings, errors, warnings } = readSettings(head.settings, place);
  if (errors.length > 0) return null;
  const reading: Reading = { settings, vocabulary: vocabularyOf(settings), place };
  return { settings, warnings, bodyStart: head.bodyStart, reading };
}

/** A valid ledger whose items can be read alone; null for any other. */
export function readByLine(written: string): Ledger | null {
  const text = withLineFeeds(written);
  const head = headOf(text);
  if (!head) return null;
  const { settings, warnings, bodyStart, reading } = head;
  const read = readEntries(text, bodyStart, reading);
  return (
    read && {
      settings,
      entries: read.entries,
      errors: [],
      warnings: [...warnings, ...read.warnings].sort(byPlace),
      flow: false,
      byLine: true,
    }
  );
}

/** Any text, with all its errors. */
export function readWhole(written: string): Ledger {
  const text = withLineFeeds(written);
  const place = locator(text);
  const refused = refusedAtOnce(text, place);
  if (refused)
    return { settings: DEFAULT_SETTINGS, entries: [], errors: [refused], warnings: [], flow: false, byLine: false };
  const whole = readRaw(text);
  const raw = isBroken(whole.errors) ? readByPiece(text, whole) : whole;
  const { settings, errors, warnings } = readSettings(raw.settings, place);
  const read = readRawEntries(raw.entries, settings, place);
  return {
    settings,
    entries: read.entries,
    errors: [...raw.errors, ...errors, ...read.errors].sort(byPlace),
    warnings: [...warnings, ...read.warnings].sort(byPlace),
    flow: raw.flow,
    byLine: false,
  };
}

function byPlace({ place: a }: InputError, { place: b }: InputError): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** The entries of lines that follow `before` others in a ledger with these settings; null if there is an error. */
export function readLines(written: string, settings: Settings, before: number): readonly Entry[] | null {
  const text = withLineFeeds(written);
  const locate = locator(text);
  const place: Reading["place"] = (span) => {
    const found = locate(span);
    return { ...found, line: found.line + before };
  };
  return readEntries(text, 0, { settings, vocabulary: vocabularyOf(settings), place }, before)?.entries ?? null;
}

function readRawEntries(
  items: readonly RawValue[],
  settings: Settings,
  place: Reading["place"],
): Pick<Ledger, "entries" | "errors" | "warnings"> {
  const reading: Reading = { settings, vocabulary: vocabularyOf(settings), place };
  const read = items.map((item) => readEntry(item, reading));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    errors: read.flatMap(({ errors }) => errors),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

/** An error that prevents reading any part: a line that is too long, or a character that YAML does not allow. */
function refusedAtOnce(text: string, place: Reading["place"]): InputError | null {
  const long = longLineStart(text);
  if (long >= 0) return at(place({ offset: long, length: 1 }), inputError("yaml", { detail: "LONG_LINE" }));
  const control = text.search(CONTROL);
  return control < 0
    ? null
    : at(place({ offset: control, length: 1 }), inputError("yaml", { detail: "CONTROL_CHARACTER" }));
}
