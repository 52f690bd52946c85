// The text of a ledger -> its settings and entries, or every fault in it at once.
import type { Entry } from "../../core/entries/entry.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/entries/settings.ts";
import { type Vocabulary, vocabularyOf } from "../../core/entries/vocabulary.ts";
import { at, type Fault, fault } from "../../core/errors/error.ts";
import { lately } from "../../core/errors/memoize.ts";
import { datedIn, type Period } from "../../core/values/period.ts";
import { CONTROL, longLineStart } from "./bounds.ts";
import { type Reading, readEntry } from "./entries.ts";
import { readEntryLines } from "./fast/lines.ts";
import { partsOf, readHead, readRaw } from "./fast/quick.ts";
import { withLineFeeds } from "./line-ends.ts";
import { isBroken, readByPiece } from "./pieces.ts";
import { locator, type RawValue } from "./raw.ts";
import { readPlainSettings } from "./settings/plain-settings.ts";
import { readSettings } from "./settings/settings.ts";

/** A ledger as values. */
export interface Ledger {
  readonly settings: Settings;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** What kept a line from being read, with its place; empty for a valid ledger. */
  readonly faults: readonly Fault[];
  /** What was read all the same but looks wrong: keys that nobody knows. */
  readonly doubts: readonly Fault[];
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
 * Reads a ledger of format version 1 (docs/FORMAT.md). Never throws for what the text holds: faults are collected, each
 * with its line, column and length, and entries without a fault are given all the same. A command that changes a ledger reads
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
  readonly doubts: readonly Fault[];
  readonly bodyStart: number;
  /** What entries are read against. */
  readonly reading: Reading;
}

/** What stands above the entries of a text without lone CRs; null where it has a fault, or the text has to be read as a whole. */
export function headOf(text: string): Head | null {
  const parts = longLineStart(text) < 0 ? partsOf(text) : null;
  if (!parts || CONTROL.test(parts.head)) return null;
  const head = readPlainSettings(parts.head, parts.headStart) ?? readHead(parts);
  if (!head) return null;
  const place = locator(text);
  const { settings, faults, doubts } = readSettings(head.map, place);
  if (faults.length > 0) return null;
  const reading: Reading = { settings, vocabulary: vocabularyOf(settings), place };
  return { settings, doubts, bodyStart: parts.bodyStart, reading };
}

/** A sound ledger of mostly canonical lines below its settings; null where it is not so simple. */
export function readByLine(written: string): Ledger | null {
  const text = withLineFeeds(written);
  const head = headOf(text);
  if (!head) return null;
  const { settings, doubts, bodyStart, reading } = head;
  const read = readEntryLines(text, bodyStart, reading);
  return (
    read && {
      settings,
      entries: read.entries,
      faults: [],
      doubts: [...doubts, ...read.doubts].sort(byPlace),
      flow: false,
      byLine: true,
    }
  );
}

/** Any text, with every fault it has. */
export function readWhole(written: string): Ledger {
  const text = withLineFeeds(written);
  const place = locator(text);
  const refused = refusedAtOnce(text, place);
  if (refused)
    return { settings: DEFAULT_SETTINGS, entries: [], faults: [refused], doubts: [], flow: false, byLine: false };
  const whole = readRaw(text);
  const raw = isBroken(whole.faults) ? readByPiece(text, whole) : whole;
  const { settings, faults, doubts } = readSettings(raw.settings, place);
  const read = readEntries(raw.entries, settings, place);
  return {
    settings,
    entries: read.entries,
    faults: [...raw.faults, ...faults, ...read.faults].sort(byPlace),
    doubts: [...doubts, ...read.doubts].sort(byPlace),
    flow: raw.flow,
    byLine: false,
  };
}

function byPlace({ place: a }: Fault, { place: b }: Fault): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Entries alone, as they would stand behind so many lines in a ledger with these settings; null where there is a fault. */
export function readLines(written: string, settings: Settings, before: number): readonly Entry[] | null {
  const text = withLineFeeds(written);
  const locate = locator(text);
  const place: Reading["place"] = (span) => {
    const found = locate(span);
    return { ...found, line: found.line + before };
  };
  return readEntryLines(text, 0, { settings, vocabulary: vocabularyOf(settings), place }, before)?.entries ?? null;
}

function readEntries(
  items: readonly RawValue[],
  settings: Settings,
  place: Reading["place"],
): Pick<Ledger, "entries" | "faults" | "doubts"> {
  const reading: Reading = { settings, vocabulary: vocabularyOf(settings), place };
  const read = items.map((item) => readEntry(item, reading));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    faults: read.flatMap(({ faults }) => faults),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

/** What no part of can be read: a line beyond all bounds, or a character that YAML does not take. */
function refusedAtOnce(text: string, place: Reading["place"]): Fault | null {
  const long = longLineStart(text);
  if (long >= 0) return at(place({ offset: long, length: 1 }), fault("yaml", { detail: "LONG_LINE" }));
  const control = text.search(CONTROL);
  return control < 0 ? null : at(place({ offset: control, length: 1 }), fault("yaml", { detail: "CONTROL_CHARACTER" }));
}
