// Merges ledgers: three-way with a common base, as git does, or two copies without one.
import type { Entry } from "../../core/entries/entry.ts";
import { lineEndIn, linesOf } from "../read/line-ends.ts";
import { type Ledger, readLedger } from "../read/read.ts";
import { sameEntries, sameFields } from "../read/same-entries.ts";
import { mergeLines } from "./lines.ts";
import { type Difference, type LineEnds, Output } from "./output.ts";
import { pairUnits } from "./pair.ts";
import { mergeSettings } from "./settings.ts";
import { isConflict, mergeUnits, type Piece } from "./three-way.ts";
import { bareText, type Parts, partsOf, type Unit } from "./units.ts";

export interface Version {
  readonly text: string;
  readonly ledger: Ledger;
}

export interface Merged {
  readonly text: string;
  readonly conflicts: readonly Difference[];
  /** Entries by which the result differs from ours; null if merged line by line. */
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number } | null;
  /** Names of settings taken from theirs. */
  readonly settings: readonly string[];
}

/**
 * Three-way merge by setting and by entry, with conflicts between git's markers. Merges line by line if a text is not a
 * valid ledger, or if the result would not read as the merged entries.
 */
export function mergeThree(base: Version, ours: Version, theirs: Version): Merged {
  const counts = { added: 0, removed: 0, changed: 0 };
  if (ours.text === theirs.text || theirs.text === base.text)
    return { text: ours.text, conflicts: [], counts, settings: [] };
  const [old, our, their] = [base, ours, theirs].map(({ text, ledger }) => partsOf(text, ledger));
  const merged = old && our && their ? merge(withoutCurrency(old, ours.ledger, theirs.ledger), our, their) : null;
  if (ours.text === base.text)
    return { text: theirs.text, conflicts: [], counts: merged?.counts ?? null, settings: merged?.settings ?? [] };
  return merged ?? mergedByLine(base.text, ours.text, theirs.text);
}

export interface MergedCopies extends Merged {
  /** Line numbers of entries in the result that may be two versions of one entry. */
  readonly alike: readonly (readonly [ours: number, theirs: number])[];
}

/**
 * Adds what only the other copy has; keeps ours where they differ. Null if that is not safe, for example with different
 * currencies.
 */
export function mergeCopies(ours: Version, theirs: Version): MergedCopies | null {
  if (ours.ledger.settings.currency !== theirs.ledger.settings.currency) return null;
  const our = partsOf(ours.text, ours.ledger);
  const their = partsOf(theirs.text, theirs.ledger);
  const merged = our && their && merge(null, our, their);
  return merged && { ...merged, alike: alikeIn(merged.text, our.entries, their.entries) };
}

/** Makes the currency a conflict if the sides differ: amounts would change their meaning. */
function withoutCurrency(base: Parts, ours: Ledger, theirs: Ledger): Parts {
  if (ours.settings.currency === theirs.settings.currency || !base.settings) return base;
  const text = "currency: (neither)";
  const neither: Unit = { text, bare: text, kind: "setting", name: "currency", entry: null };
  return { ...base, settings: [...base.settings.filter(({ name }) => name !== "currency"), neither] };
}

/** Null if the result does not read as the merged entries. */
function merge(base: Parts | null, ours: Parts, theirs: Parts): Merged | null {
  const settings = mergeSettings(base, ours, theirs);
  if (!settings) return null;
  const entries = mergeUnits(base?.entries ?? null, ours.entries, theirs.entries, () => null);
  const lineEnds: LineEnds = {
    ours: ours.lineEnd,
    theirs: theirs.lineEnd,
    merged: choose(base?.lineEnd, ours.lineEnd, theirs.lineEnd) || "\n",
  };
  const preamble = choose(base?.preamble, ours.preamble, theirs.preamble);
  const marker = choose(base?.marker, ours.marker, theirs.marker) || (settings.some(isSetting) ? "---" : "");
  const written = (keepsOurs: boolean): Output => {
    const out = new Output(lineEnds, keepsOurs);
    out.text(preamble, "ours");
    for (const piece of settings) out.piece(piece);
    if (entries.length > 0 || ours.marker !== "" || theirs.marker !== "") out.text(marker, "ours");
    for (const piece of entries) out.piece(piece);
    return out;
  };
  const expected = entries.flatMap((piece) => (isConflict(piece) ? piece.ours : piece.unit)?.entry ?? []);
  if (!readsAs(written(true).finish(), expected)) return null;
  const out = written(base === null);
  const text = out.finish();
  return { text, conflicts: out.conflicts, counts: countsOf(entries, ours.entries), settings: takenOf(settings) };
}

function isSetting(piece: Piece): boolean {
  return isConflict(piece) || (piece.unit.kind === "setting" && piece.unit.text !== "");
}

/** The side that changed the value; ours if both did. */
function choose(base: string | undefined, ours: string, theirs: string): string {
  return ours === base ? theirs : ours;
}

/** Fields not compared: settings of the other side can change their meaning. */
const NAMES: ReadonlySet<string> = new Set(["networks", "activity", "model", "purpose", "person", "line"]);

function readsAs(text: string, expected: readonly Entry[]): boolean {
  const { errors, entries } = readLedger(text);
  return errors.length === 0 && sameEntries(entries, expected, (one, other) => sameFields(one, other, NAMES));
}

function countsOf(pieces: readonly Piece[], ours: readonly Unit[]): NonNullable<Merged["counts"]> {
  const from = (how: "ours" | "added" | "changed"): number =>
    pieces.filter((piece) => !isConflict(piece) && piece.unit.kind === "entry" && piece.from === how).length;
  const contested = pieces.filter((piece) => isConflict(piece) && piece.ours !== null).length;
  const [added, changed] = [from("added"), from("changed")];
  const before = ours.filter(({ kind }) => kind === "entry").length;
  return { added, changed, removed: before - from("ours") - changed - contested };
}

function takenOf(settings: readonly Piece[]): string[] {
  return settings.flatMap((piece) => (isConflict(piece) || piece.from === "ours" ? [] : (piece.unit.name ?? [])));
}

function mergedByLine(base: string, ours: string, theirs: string): Merged {
  const lineEnd = lineEndIn(ours);
  const out = new Output({ ours: lineEnd, theirs: lineEnd, merged: lineEnd }, false);
  for (const stretch of mergeLines(base, ours, theirs)) {
    if ("text" in stretch) out.text(stretch.text, "ours");
    else out.conflict(stretch.ours, stretch.theirs, null);
  }
  return { text: out.finish(), conflicts: out.conflicts, counts: null, settings: [] };
}

/**
 * Pairs of similar entries between the same neighbours, each in only one copy. At the end, where both copies have new
 * entries, only pairs with the same date and amount.
 */
function alikeIn(text: string, ours: readonly Unit[], theirs: readonly Unit[]): MergedCopies["alike"] {
  const { now } = pairUnits(ours, theirs);
  const lastCommon = now.findLastIndex((found, index) => theirs[found]?.bare === ours[index]?.bare);
  const lines = new Map(
    linesOf(text)
      .map((line, index) => [bareText(line), index + 1] as const)
      .reverse(),
  );
  const lineOf = ({ bare }: Unit): number => lines.get(bare.split("\n", 1)[0] ?? "") ?? 0;
  return now.flatMap((found, index) => {
    const [one, other] = [ours[index], theirs[found]];
    if (!one?.entry || !other?.entry || one.bare === other.bare || one.name !== null) return [];
    return index < lastCommon || isSameAmount(one.entry, other.entry) ? [[lineOf(one), lineOf(other)] as const] : [];
  });
}

function isSameAmount(one: Entry, other: Entry): boolean {
  return "amount" in one && "amount" in other && one.date === other.date && one.amount.minor === other.amount.minor;
}
