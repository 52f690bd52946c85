// Reads a text that is not YAML as a whole piece by piece, so that an open quote is reported where it was opened, and does not
// hide the errors of other lines.
import { at, type InputError, inputError } from "../../core/errors/error.ts";
import { type RawLedger, readDocuments } from "./documents.ts";
import { locator } from "./raw.ts";

/** Whether the text as a whole is not YAML. */
export function isBroken(errors: readonly InputError[]): boolean {
  return errors.some(({ code }) => code === "yaml" || code === "key-twice");
}

/**
 * Reads the settings and each list item alone. Only the first YAML error of a piece is kept, since others follow from it. Returns
 * `whole` if no piece has an error.
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

/** The settings, then each list item at the left margin with its lines. `line` counts from 0. */
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

/** The only error of a text with a truncated last line; null for any other text. */
function cutShort(text: string, errors: readonly InputError[]): readonly InputError[] | null {
  const last = text.split("\n").at(-1) ?? "";
  const line = text.split("\n").length;
  const [only, ...others] = errors;
  if (last === "" || others.length > 0 || only?.code !== "yaml" || only.place?.line !== line) return null;
  if ("detail" in only.params && only.params.detail === "ALIASES") return null;
  return [at({ line, column: 1, length: last.length }, inputError("line-torn", {}))];
}

/** Conflict markers of git and of `merge`, also those left after an incomplete resolution. */
const MARK = /^(\uFEFF?)((?:<{7}|\|{7}|>{7})(?=[ \r\n]|$)|={7}(?=\r?$))/gm;
/** Errors that follow from having both sides of a conflict. */
const TWICE: ReadonlySet<InputError["code"]> = new Set(["key-twice", "documents-many", "document-shape"]);

/** The conflicts of a text, and its other errors, read with the markers as comments. */
function besidesConflicts(text: string, conflicts: readonly InputError[]): RawLedger {
  const unmarked = text.replace(MARK, (_, before: string, mark: string) => `${before}#${mark.slice(1)}`);
  const whole = readDocuments(unmarked);
  const read = isBroken(whole.errors) ? readByPiece(unmarked, whole) : whole;
  return { ...read, errors: [...conflicts, ...read.errors.filter(({ code }) => !TWICE.has(code))] };
}

/** An error at the first marker of each conflict. */
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
