// The text of a ledger -> its settings and entries, or every error in it at once.
import type { Entry } from "../../core/entries/entry.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/entries/settings.ts";
import { type Vocabulary, vocabularyOf } from "../../core/entries/vocabulary.ts";
import { at, type InputError, inputError } from "../../core/errors/error.ts";
import { lately } from "../../core/errors/memoize.ts";
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
  /** What kept a line from being read, with its place; empty for a valid ledger. */
  readonly errors: readonly InputError[];
  /** What was read all the same but looks wrong: keys that nobody knows. */
  readonly warnings: readonly InputError[];
  /** Whether the entries stand in [brackets], where no line can be appended. */
  readonly flow: boolean;
  /** Whether a line as this program writes it is an entry wherever it stands. */
  readonly byLine: boolean;
  /** Where entries are made when they are asked for: those of a period and maybe others, in no order, for less than all of them. */
  readonly within?: (period: Period) => readonly Entry[];
  /** And some with every network and model among them that neither the settings nor everyone has. */
  readonly naming?: readonly Entry[];
}

/** The entries of a ledger that are dated in a period, in no order. */
export function entriesWithin(ledger: Ledger, period: Period): readonly Entry[] {
  return datedIn(ledger.within?.(period) ?? ledger.entries, period);
}

/**
 * Reads a ledger of format version 1 (docs/FORMAT.md). Never throws for what the text holds: errors are collected, each
 * with its line, column and length, and entries without an error are given all the same. A command that changes a ledger reads
 * what it will write several times.
 */
export const readLedger: (text: string) => Ledger = lately((text) => readByLine(text) ?? readWhole(text));

/** The words of a ledger. */
export function wordsOf(ledger: Ledger): Vocabulary {
  return vocabularyOf(ledger.settings, () => ledger.naming ?? ledger.entries);
}

/** The settings above entries that may be read line by line, and where these begin. */
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

/** A sound ledger of mostly canonical lines below its settings; null where it is not so simple. */
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

/** Any text, with every error it has. */
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

/** Entries alone, as they would stand behind so many lines in a ledger with these settings; null where there is an error. */
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

/** What no part of can be read: a line beyond all bounds, or a character that YAML does not take. */
function refusedAtOnce(text: string, place: Reading["place"]): InputError | null {
  const long = longLineStart(text);
  if (long >= 0) return at(place({ offset: long, length: 1 }), inputError("yaml", { detail: "LONG_LINE" }));
  const control = text.search(CONTROL);
  return control < 0
    ? null
    : at(place({ offset: control, length: 1 }), inputError("yaml", { detail: "CONTROL_CHARACTER" }));
}
