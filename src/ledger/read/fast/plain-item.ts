// Plain list items, as this program writes them and most people do: `- { key: value }` on one line, or a key a line. Values
// are words or texts in double quotes. Anything else is left to the yaml library.
import { BEYOND_ASCII, QUOTABLE, WORDS } from "../../../core/text/safe-text.ts";
import { isEmpty, type RawField, type RawMap } from "../raw.ts";

/** A field whose value is a scalar. Offsets are in characters of the whole text. */
export interface PlainField {
  readonly key: string;
  readonly text: string;
  readonly isQuoted: boolean;
  readonly keyStart: number;
  readonly end: number;
}

export interface PlainItem {
  readonly fields: readonly PlainField[];
  readonly start: number;
  /** Behind the closing brace, or the last value of a block. */
  readonly end: number;
  /** The start of the line behind the item. */
  readonly next: number;
}

const COMMENT = String.raw`#[\t -~${BEYOND_ASCII}]*`;
const KEY = /[a-z][a-z0-9_-]*: /y;
const PLAIN = new RegExp(WORDS, "y");
const QUOTED = new RegExp(String.raw`"(?:${QUOTABLE}|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"`, "y");
/** Behind a value: blanks, a comment, the end of the line. */
const LINE_END = new RegExp(String.raw`(?: +${COMMENT}| *)\r?(?:\n|(?![^]))`, "y");
const OPENING = "- { ";
const CLOSING = " }";
const COMMA = ", ";
const DASH = "- ";
const INDENT = "  ";
/** Behind a block: blank lines and comments, then another item or the end. Else the block may go on. */
const BLOCK_END = new RegExp(String.raw`(?: *(?:${COMMENT})?\r?\n)*(?:- |(?![^]))`, "y");
/** The library is faster with more: each key is compared with all before it. */
const MOST_FIELDS = 100;

/** The item that starts at an offset; null if it is not plain. */
export function plainItem(text: string, start: number): PlainItem | null {
  if (!text.startsWith(DASH, start)) return null;
  const inBraces = text.startsWith(OPENING, start);
  const fields: PlainField[] = [];
  for (let at = start + (inBraces ? OPENING : DASH).length; fields.length < MOST_FIELDS; ) {
    const field = fieldAt(text, at);
    if (!field || fieldNamed(fields, field.key)) return null;
    fields.push(field);
    const { end } = field;
    if (inBraces && text.startsWith(COMMA, end)) at = end + COMMA.length;
    else {
      if (inBraces && !text.startsWith(CLOSING, end)) return null;
      const itemEnd = inBraces ? end + CLOSING.length : end;
      const next = endOf(LINE_END, text, itemEnd);
      if (next < 0) return null;
      if (inBraces) return { fields, start, end: itemEnd, next };
      if (text.startsWith(INDENT, next) && endOf(KEY, text, next + INDENT.length) > 0) at = next + INDENT.length;
      else return endOf(BLOCK_END, text, next) < 0 ? null : { fields, start, end, next };
    }
  }
  return null;
}

/** A loop, since a function for each of many fields takes time. */
export function fieldNamed(fields: readonly PlainField[], key: string): PlainField | undefined {
  for (let index = 0; index < fields.length; index += 1) if (fields[index]?.key === key) return fields[index];
  return undefined;
}

function fieldAt(text: string, keyStart: number): PlainField | null {
  const start = endOf(KEY, text, keyStart);
  if (start < 0) return null;
  const isQuoted = text.startsWith('"', start);
  const end = endOf(isQuoted ? QUOTED : PLAIN, text, start);
  if (end < 0) return null;
  const key = text.slice(keyStart, start - 2);
  const written = isQuoted ? text.slice(start + 1, end - 1) : text.slice(start, end);
  if (!isQuoted && written.length === 4 && written.toLowerCase() === "null") return null;
  const value = isQuoted && written.includes("\\") ? (JSON.parse(`"${written}"`) as string) : written;
  return { key, text: value, isQuoted, keyStart, end };
}

/** Where a match that starts at an offset ends; -1 if there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The item as the yaml library gives it. */
export function rawItem({ fields, start, end }: PlainItem): RawMap {
  const offset = start + DASH.length;
  return { type: "map", fields: fields.map(rawField), span: { offset, length: end - offset } };
}

function rawField({ key, text, isQuoted, keyStart, end }: PlainField): RawField {
  const keySpan = { offset: keyStart, length: key.length };
  const offset = keyStart + key.length + 2;
  const value = { type: "scalar", text, plain: !isQuoted, span: { offset, length: end - offset } } as const;
  return { key, keySpan, value: isEmpty(value) ? { ...value, span: keySpan } : value };
}
