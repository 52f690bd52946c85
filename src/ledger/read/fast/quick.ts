// Fast reading of a ledger: canonical lines in one pass, anything else in pieces with the yaml library. Null where the whole
// text has to be read at once by documents.ts. Both always give the same result.
import { lately } from "../../../core/errors/memoize.ts";
import { CONTROL } from "../bounds.ts";
import { type RawLedger, readDocuments } from "../documents.ts";
import { byLetters, plainWords } from "../letters.ts";
import { withLineFeeds } from "../line-ends.ts";
import type { RawField, RawMap, RawValue } from "../raw.ts";

const MARKER = /^---(?:[ \t]+#.*|[ \t]*)\r?$/;
const BLANK = /^[ \t]*(?:#.*)?\r?$/;
/** Anchors, aliases, tags and directives affect other lines; a tab at the start of a line depends on what follows. */
const REACHES_ACROSS = /(?:^|[\s,[{:-])[&*!]|^%|^\.\.\.|^\t/m;
/** Quoted text without escapes. Without the flag `u`, surrogate pairs do not match. */
export const FREE = {
  "": String.raw`[ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff]`,
  u: String.raw`[^"\\\p{Cc}\u{feff}\u{2028}\u{2029}\u{fffe}\u{ffff}]`,
};
const FIELD = byLetters((letters) => {
  const quoted = String.raw`"((?:${FREE[letters.flags]}|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"`;
  return new RegExp(
    String.raw`([a-z][a-z0-9_-]*): (?:(${plainWords(letters)})|${quoted})(, | \})`,
    `${letters.flags}y`,
  );
});
const OPENING = "- { ";
/** Entries with more are left to the library: each key is compared with all before it. */
const MOST_FIELDS = 100;

/** The two documents of any text, with the yaml library if necessary. */
export const readRaw: (text: string) => RawLedger = lately((text) => readQuickly(text) ?? readDocuments(text));

/** The two documents of a text whose entries are all list items at the left margin; null for other texts. */
export function readQuickly(written: string): RawLedger | null {
  const text = withLineFeeds(written);
  const parts = partsOf(text);
  const head = parts && readHead(parts);
  const entries = head && readItems(text, parts.bodyStart);
  return entries && { settings: head.map, entries, errors: [], flow: false };
}

/** The settings of a text, where they start, and where the entries start. */
interface Parts {
  readonly head: string;
  readonly headStart: number;
  readonly bodyStart: number;
}

/** The settings above the entries, if any; null for anything else there, or an error. */
export function readHead({ head, headStart }: Parts): { readonly map: RawMap | null } | null {
  const { settings, entries, errors, flow } = readDocuments(head, headStart);
  return errors.length > 0 || entries.length > 0 || flow ? null : { map: settings };
}

/** The parts of a text; null if it has to be read as a whole. */
export function partsOf(text: string): Parts | null {
  if (endsOddly(text)) return null;
  const headStart = text.startsWith("\uFEFF") ? 1 : 0;
  const cut = entriesStart(text, headStart);
  if (cut === null) return null;
  const head = text.slice(headStart, cut.headEnd);
  return REACHES_ACROSS.test(head) ? null : { head, headStart, bodyStart: cut.bodyStart };
}

/** The library reads a tab at the very end as an indent. */
function endsOddly(text: string): boolean {
  let end = text.length;
  while (text.charAt(end - 1) === " ") end -= 1;
  return text.charAt(end - 1) === "\t";
}

/** The end of the settings and the start of the entries; null unless there are one or two documents with plain markers. */
function entriesStart(text: string, start: number): { headEnd: number; bodyStart: number } | null {
  const markers = documentMarkers(text, start);
  const [first, second] = markers ?? [];
  if (!markers || markers.length > 2) return null;
  const whole = { headEnd: text.length, bodyStart: text.length };
  if (!first) return firstContent(text, start).startsWith("- ") ? { headEnd: start, bodyStart: start } : whole;
  const opensBlank = firstContent(text.slice(0, first.from), start) === "";
  if (!opensBlank) return second ? null : { headEnd: first.from, bodyStart: first.to };
  if (second) return { headEnd: second.from, bodyStart: second.to };
  return firstContent(text, first.to).startsWith("- ") ? { headEnd: start, bodyStart: first.to } : whole;
}

/** The lines that start a document; null if one has more than dashes and a comment. */
function documentMarkers(text: string, start: number): { from: number; to: number }[] | null {
  const markers = [];
  let from = text.startsWith("---", start) ? start : nextMarker(text, start);
  for (; from >= 0; from = nextMarker(text, from)) {
    const end = lineEnd(text, from);
    if (!MARKER.test(text.slice(from, end))) return null;
    markers.push({ from, to: Math.min(text.length, end + 1) });
  }
  return markers;
}

function nextMarker(text: string, after: number): number {
  const found = text.indexOf("\n---", after);
  return found < 0 ? -1 : found + 1;
}

function firstContent(text: string, from: number): string {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (!BLANK.test(line)) return line;
    start = end + 1;
  }
  return "";
}

export function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

/** The list items from an offset on; null if they have to be read together with other text. */
function readItems(text: string, from: number): RawValue[] | null {
  return walkItems(
    text,
    from,
    (start, end) => canonicalItem(text, start, end),
    (items) => items,
  );
}

/**
 * The same, built by `onLine` from canonical lines (given start, end and line number from `from` on) and by `ofPiece` from the
 * list items of a piece, which is all lines that `onLine` gives null for. Outside a piece, lines up to the one that `next`
 * gives are skipped.
 */
export function walkItems<Item>(
  text: string,
  from: number,
  onLine: (start: number, end: number, line: number) => Item | null,
  ofPiece: (items: readonly RawValue[]) => readonly Item[],
  next?: (start: number) => number,
): Item[] | null {
  const items: Item[] = [];
  let pieceStart = -1;
  let pieceEnd = -1;
  const closePiece = (): boolean => {
    const piece = readPiece(text.slice(pieceStart, pieceEnd), pieceStart);
    pieceStart = -1;
    if (!piece) return false;
    for (const item of ofPiece(piece)) items.push(item);
    return true;
  };
  let line = 0;
  const passedOver = (start: number): number => {
    const to = next?.(start) ?? start;
    if (to > start && to < text.length) line += lineEndsIn(text, start, to);
    return to;
  };
  for (let start = passedOver(from); start < text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const item = onLine(start, end, line);
    if (item) {
      if (pieceStart >= 0 && !closePiece()) return null;
      items.push(item);
    } else if (pieceStart >= 0) {
      pieceEnd = end + 1;
    } else if (!isBlank(text.slice(start, end))) {
      if (!text.startsWith("- ", start)) return null;
      pieceStart = start;
      pieceEnd = end + 1;
    }
    start = next && pieceStart < 0 ? passedOver(end + 1) : end + 1;
  }
  return pieceStart < 0 || closePiece() ? items : null;
}

/** The number of line ends in a range of a text. */
export function lineEndsIn(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let end = text.indexOf("\n", from); end >= 0 && end < to; end = text.indexOf("\n", end + 1)) count += 1;
  return count;
}

function isBlank(line: string): boolean {
  return BLANK.test(line) && !CONTROL.test(line);
}

function readPiece(piece: string, offset: number): readonly RawValue[] | null {
  if (REACHES_ACROSS.test(piece) || CONTROL.test(piece)) return null;
  const read = readDocuments(piece, offset);
  return read.errors.length > 0 || read.settings || read.flow ? null : read.entries;
}

/** The item on a line in canonical form, else null. */
export function canonicalItem(text: string, start: number, end: number): RawValue | null {
  if (!text.startsWith(OPENING, start)) return null;
  const last = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  const fields: RawField[] = [];
  for (let offset = start + OPENING.length; ; ) {
    const match = matchAt(FIELD.latin, text, offset) ?? matchAt(FIELD.all(), text, offset);
    const [whole = "", key = "", plain, quoted, closing = ""] = match ?? [];
    const fieldEnd = offset + whole.length;
    if (!match || fieldEnd > last || fields.length === MOST_FIELDS || fields.some((field) => field.key === key))
      return null;
    fields.push(fieldAt(key, plain, quoted, offset, fieldEnd - closing.length));
    offset = fieldEnd;
    if (closing === ", ") continue;
    return fieldEnd === last ? { type: "map", fields, span: { offset: start + 2, length: last - start - 2 } } : null;
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function fieldAt(
  key: string,
  plain: string | undefined,
  quoted: string | undefined,
  offset: number,
  end: number,
): RawField {
  const valueOffset = offset + key.length + 2;
  const text = plain ?? (quoted?.includes("\\") ? (JSON.parse(`"${quoted}"`) as string) : (quoted ?? ""));
  const value: RawValue = {
    type: "scalar",
    text,
    plain: plain !== undefined,
    span: { offset: valueOffset, length: end - valueOffset },
  };
  const keySpan = { offset, length: key.length };
  return {
    key,
    keySpan,
    value: plain !== undefined && /^(null|Null|NULL)$/.test(plain) ? { ...value, span: keySpan } : value,
  };
}
