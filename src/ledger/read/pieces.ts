// A text that is not YAML as a whole, read piece by piece: a quote left open on one line must not hide where it was
// opened, nor the errors of the other lines.
import { at, type InputError, inputError } from "../../core/errors/error.ts";
import { type RawLedger, readDocuments } from "./documents.ts";
import { locator } from "./raw.ts";

/** Whether these errors keep the whole from being YAML. */
export function isBroken(errors: readonly InputError[]): boolean {
  return errors.some(({ code }) => code === "yaml" || code === "key-twice");
}

/**
 * The settings and each list item read alone: what is sound of them, and the errors of the rest. Of what is not YAML in
 * one piece only the first error is kept, the others follow from it. `whole` where every piece is sound by itself.
 */
export function readByPiece(text: string, whole: RawLedger): RawLedger {
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return besidesConflicts(text, conflicts);
  const pieces = piecesOf(text).map(({ offset, line, piece }) => {
    const read = readDocuments(piece, offset);
    return { ...read, errors: firstErrors(read.errors).map((found) => shifted(found, line)) };
  });
  const errors = pieces.flatMap((piece) => piece.errors);
  if (errors.length === 0) return whole;
  return {
    settings: pieces.find(({ settings }) => settings !== null)?.settings ?? null,
    entries: pieces.flatMap(({ entries }) => entries),
    errors: cutShort(text, errors) ?? errors,
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

function firstErrors(errors: readonly InputError[]): InputError[] {
  const first = errors.findIndex(({ code }) => code === "yaml");
  return errors
    .filter((found, position) => position === first || (found.code === "key-twice" && first < 0))
    .filter(({ params }) => !("detail" in params && params.detail === "BAD_ALIAS"));
}

function shifted(found: InputError, lines: number): InputError {
  return found.place ? at({ ...found.place, line: found.place.line + lines }, found) : found;
}

/** The one error of a text whose last line was cut short; null for any other. */
function cutShort(text: string, errors: readonly InputError[]): readonly InputError[] | null {
  const last = text.split("\n").at(-1) ?? "";
  const line = text.split("\n").length;
  const [only, ...others] = errors;
  if (last === "" || others.length > 0 || only?.code !== "yaml" || only.place?.line !== line) return null;
  if ("detail" in only.params && only.params.detail === "ALIASES") return null;
  return [at({ line, column: 1, length: last.length }, inputError("line-torn", {}))];
}

/** The lines by which git, or a merge of ours, marks a conflict; of one that was resolved in part, those that are left. */
const MARK = /^(\uFEFF?)((?:<{7}|\|{7}|>{7})(?=[ \r\n]|$)|={7}(?=\r?$))/gm;
/** What follows from a text that stands there twice. */
const TWICE: ReadonlySet<InputError["code"]> = new Set(["key-twice", "documents-many", "document-shape"]);

/** The conflicts of a text and, its marks taken for comments, the errors of what stands around and between them. */
function besidesConflicts(text: string, conflicts: readonly InputError[]): RawLedger {
  const unmarked = text.replace(MARK, (_, before: string, mark: string) => `${before}#${mark.slice(1)}`);
  const whole = readDocuments(unmarked);
  const read = isBroken(whole.errors) ? readByPiece(unmarked, whole) : whole;
  return { ...read, errors: [...conflicts, ...read.errors.filter(({ code }) => !TWICE.has(code))] };
}

/** The first mark of each conflict. */
function mergeConflicts(text: string): InputError[] {
  const place = locator(text);
  const found: InputError[] = [];
  let open = false;
  for (const { index, 1: before = "", 2: mark = "" } of text.matchAll(MARK)) {
    if (!open || mark.startsWith("<"))
      found.push(at(place({ offset: index + before.length, length: mark.length }), inputError("merge-conflict", {})));
    open = !mark.startsWith(">");
  }
  return found;
}
