// A text that is not YAML as a whole, read piece by piece: a quote left open on one line must not hide where it was
// opened, nor the faults of the other lines.
import { at, type Fault, fault } from "../../core/errors/error.ts";
import { type RawLedger, readDocuments } from "./documents.ts";
import { locator } from "./raw.ts";

/** Whether these faults keep the whole from being YAML. */
export function isBroken(faults: readonly Fault[]): boolean {
  return faults.some(({ code }) => code === "yaml" || code === "key-twice");
}

/**
 * The settings and each list item read alone: what is sound of them, and the faults of the rest. Of what is not YAML in
 * one piece only the first fault is kept, the others follow from it. `whole` where every piece is sound by itself.
 */
export function readByPiece(text: string, whole: RawLedger): RawLedger {
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return besidesConflicts(text, conflicts);
  const pieces = piecesOf(text).map(({ offset, line, piece }) => {
    const read = readDocuments(piece, offset);
    return { ...read, faults: firstFaults(read.faults).map((found) => shifted(found, line)) };
  });
  const faults = pieces.flatMap((piece) => piece.faults);
  if (faults.length === 0) return whole;
  return {
    settings: pieces.find(({ settings }) => settings !== null)?.settings ?? null,
    entries: pieces.flatMap(({ entries }) => entries),
    faults: cutShort(text, faults) ?? faults,
    flow: false,
  };
}

/** The settings, then each list item at the left margin with the lines that belong to it. `line` counts from 0. */
function piecesOf(text: string): { offset: number; line: number; piece: string }[] {
  const lines = text.split(/(?<=\n)/);
  const starts = lines.flatMap((line, index) => (index === 0 || /^(- |-\r?\n|---)/.test(line) ? [index] : []));
  let offset = 0;
  return starts.map((line, index) => {
    const piece = lines.slice(line, starts[index + 1]).join("");
    const start = offset;
    offset += piece.length;
    return { offset: start, line, piece };
  });
}

function firstFaults(faults: readonly Fault[]): Fault[] {
  const first = faults.findIndex(({ code }) => code === "yaml");
  return faults
    .filter((found, position) => position === first || (found.code === "key-twice" && first < 0))
    .filter(({ params }) => !("detail" in params && params.detail === "BAD_ALIAS"));
}

function shifted(found: Fault, lines: number): Fault {
  return found.place ? at({ ...found.place, line: found.place.line + lines }, found) : found;
}

/** The one fault of a text whose last line was cut short; null for any other. */
function cutShort(text: string, faults: readonly Fault[]): readonly Fault[] | null {
  const last = text.split("\n").at(-1) ?? "";
  const line = text.split("\n").length;
  const [only, ...others] = faults;
  if (last === "" || others.length > 0 || only?.code !== "yaml" || only.place?.line !== line) return null;
  if ("detail" in only.params && only.params.detail === "ALIASES") return null;
  return [at({ line, column: 1, length: last.length }, fault("line-torn", {}))];
}

/** The lines by which git, or a merge of ours, marks a conflict; of one that was resolved in part, those that are left. */
const MARK = /^(\uFEFF?)((?:<{7}|\|{7}|>{7})(?=[ \r\n]|$)|={7}(?=\r?$))/gm;
/** What follows from a text that stands there twice. */
const TWICE: ReadonlySet<Fault["code"]> = new Set(["key-twice", "documents-many", "document-shape"]);

/** The conflicts of a text and, its marks taken for comments, the faults of what stands around and between them. */
function besidesConflicts(text: string, conflicts: readonly Fault[]): RawLedger {
  const unmarked = text.replace(MARK, (_, before: string, mark: string) => `${before}#${mark.slice(1)}`);
  const whole = readDocuments(unmarked);
  const read = isBroken(whole.faults) ? readByPiece(unmarked, whole) : whole;
  return { ...read, faults: [...conflicts, ...read.faults.filter(({ code }) => !TWICE.has(code))] };
}

/** The first mark of each conflict. */
function mergeConflicts(text: string): Fault[] {
  const place = locator(text);
  const found: Fault[] = [];
  let open = false;
  for (const { index, 1: before = "", 2: mark = "" } of text.matchAll(MARK)) {
    if (!open || mark.startsWith("<"))
      found.push(at(place({ offset: index + before.length, length: mark.length }), fault("merge-conflict", {})));
    open = !mark.startsWith(">");
  }
  return found;
}
