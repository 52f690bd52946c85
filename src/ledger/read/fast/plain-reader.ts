// Reads plain YAML, as this program and most people write it, without the yaml library: a key a line with a value in flow style,
// settings with maps below keys, list items also in braces. For anything else the result is null, and the library decides.
// Both always give the same result.
import { BEYOND_ASCII, QUOTABLE, WORDS } from "../../../core/text/safe-text.ts";
import { isEmpty, type RawField, type RawMap, type RawScalar, type RawValue, type Span } from "../raw.ts";

const COMMENT = String.raw`#[\t -~${BEYOND_ASCII}]*`;
const KEY_TEXT = `[A-Za-z_${BEYOND_ASCII}][A-Za-z0-9_${BEYOND_ASCII}-]*:`;
const BLANK_LINES = new RegExp(String.raw`(?: *(?:${COMMENT})?\r?\n| *${COMMENT}$)+`, "y");
const LINE_END = new RegExp(String.raw`(?: +${COMMENT}| *)(?:\r?\n|$)`, "y");
const INDENT = / */y;
const KEY = new RegExp(KEY_TEXT, "y");
const PLAIN = new RegExp(String.raw`${WORDS}(?=,| *(?:[\]}]|\r?\n|$)| +#)`, "y");
const QUOTED = new RegExp(String.raw`"(?:${QUOTABLE}|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"`, "y");
const BLANKS = / +/y;
const OPEN = /[[{] */y;
const COMMA = /, +/y;
const CLOSE = / *[\]}]/y;
/** A key of the same list item on the next line. */
const NEXT_KEY = new RegExp(`  (?=${KEY_TEXT})`, "y");
/** Behind the keys of a list item: blank lines and comments, then another item or the end. Else it may go on. */
const ITEM_END = new RegExp(String.raw`(?: *(?:${COMMENT})?\r?\n)*(?:- |$)`, "y");
const DASH = "- ";
/** Deeper than any setting goes. */
const DEEPEST = 5;
/** The library is faster with more fields in a map: each key is compared with all before it. */
const MOST_FIELDS = 100;
/** YAML has these keys in any case, so that two spellings would be one key. */
const SPECIAL_KEY = /^(?:null|true|false)$/i;
const LONGEST_SPECIAL = 5;

/** A list item that is a map. */
export interface PlainItem {
  readonly map: RawMap;
  readonly start: number;
  /** The start of the line behind the item. */
  readonly next: number;
}

/** The item that starts at an offset; null if it is not plain. */
export function plainItem(text: string, start: number): PlainItem | null {
  if (!text.startsWith(DASH, start)) return null;
  const reader = new PlainReader(text, 0, start + DASH.length);
  const map = reader.item();
  return map ? { map, start, next: reader.place } : null;
}

/** The map in a text of settings, null if it is empty, with spans `base` further on; null if it is not plain. */
export function readPlainSettings(text: string, base: number): { readonly map: RawMap | null } | null {
  const reader = new PlainReader(text, base, 0);
  const map = reader.block(0);
  return map !== undefined && reader.place === text.length ? { map } : null;
}

/** A loop, since a function for each of many fields takes time. */
export function fieldNamed(fields: readonly RawField[], key: string): RawField | undefined {
  for (let index = 0; index < fields.length; index += 1) if (fields[index]?.key === key) return fields[index];
  return undefined;
}

/** Reads from a place in the text on. Results are undefined where the text is not plain. */
class PlainReader {
  place: number;
  private readonly text: string;
  private readonly base: number;

  constructor(text: string, base: number, place: number) {
    this.text = text;
    this.base = base;
    this.place = place;
  }

  /** The map of a list item, in braces or with a key a line. */
  item(): RawMap | undefined {
    if (this.text[this.place] === "{") {
      const map = this.flow(0);
      return this.take(LINE_END) && map?.type === "map" ? map : undefined;
    }
    const fields: RawField[] = [];
    do {
      const key = this.key();
      if (!key || !this.add(fields, key, this.behind())) return undefined;
    } while (this.take(NEXT_KEY));
    const next = this.place;
    const isEnd = this.take(ITEM_END);
    this.place = next;
    return isEnd ? (mapOf(fields) ?? undefined) : undefined;
  }

  /** The map of keys on lines of their own with one indent, at least so deep; null if there are none. */
  block(least: number): RawMap | null | undefined {
    const fields: RawField[] = [];
    let indent = -1;
    for (;;) {
      this.take(BLANK_LINES);
      const start = this.place;
      this.take(INDENT);
      const depth = this.place - start;
      const key = depth < Math.max(least, indent) ? undefined : this.key();
      if (!key) {
        this.place = start;
        return mapOf(fields);
      }
      if (indent >= 0 && depth !== indent) return undefined;
      indent = depth;
      if (!this.add(fields, key, this.take(LINE_END) ? this.below(depth) : this.behind())) return undefined;
    }
  }

  /** The value below a key: a map further in, or nothing. */
  private below(depth: number): RawValue | undefined {
    const map = depth === 0 ? this.block(1) : null;
    return map === null ? this.scalar(this.place, "", true) : map;
  }

  /** The value behind a key, to the end of its line. */
  private behind(): RawValue | undefined {
    const value = this.take(BLANKS) ? this.flow(0) : undefined;
    return value && this.take(LINE_END) ? value : undefined;
  }

  private flow(depth: number): RawValue | undefined {
    const { text, place: start } = this;
    const first = text[start];
    if (first === '"') {
      if (!this.take(QUOTED)) return undefined;
      const written = text.slice(start, this.place);
      const value = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
      return this.scalar(start, value, false);
    }
    if (this.take(PLAIN)) return this.scalar(start, text.slice(start, this.place), true);
    if (depth === DEEPEST || !this.take(OPEN)) return undefined;
    return first === "[" ? this.list(start, depth) : this.map(start, depth);
  }

  private list(start: number, depth: number): RawValue | undefined {
    const items: RawValue[] = [];
    do {
      const item = this.flow(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (this.take(COMMA));
    return this.isClosed("]") ? { type: "list", items, span: this.span(start) } : undefined;
  }

  private map(start: number, depth: number): RawValue | undefined {
    const fields: RawField[] = [];
    do {
      const key = this.key();
      if (!key || !this.take(BLANKS) || !this.add(fields, key, this.flow(depth + 1))) return undefined;
    } while (this.take(COMMA));
    return this.isClosed("}") ? { type: "map", fields, span: this.span(start) } : undefined;
  }

  private isClosed(bracket: string): boolean {
    return this.take(CLOSE) && this.text[this.place - 1] === bracket;
  }

  /** The place of a key, behind whose colon reading continues. */
  private key(): Span | undefined {
    const start = this.place;
    return this.take(KEY) ? { offset: this.base + start, length: this.place - start - 1 } : undefined;
  }

  /** Adds a field, unless there are too many or one with its key, or it has no value. */
  private add(fields: RawField[], keySpan: Span, value: RawValue | undefined): boolean {
    const start = keySpan.offset - this.base;
    const key = this.text.slice(start, start + keySpan.length);
    if (
      !value ||
      fields.length === MOST_FIELDS ||
      (key.length <= LONGEST_SPECIAL && SPECIAL_KEY.test(key)) ||
      fieldNamed(fields, key)
    )
      return false;
    fields.push({ key, keySpan, value: isEmpty(value) ? { ...value, span: keySpan } : value });
    return true;
  }

  private scalar(start: number, text: string, plain: boolean): RawScalar {
    return { type: "scalar", text, plain, span: this.span(start) };
  }

  private span(start: number): Span {
    return { offset: this.base + start, length: Math.max(1, this.place - start) };
  }

  /** Goes behind what matches here, if anything does. */
  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.place;
    const matches = pattern.test(this.text);
    if (matches) this.place = pattern.lastIndex;
    return matches;
  }
}

/** The map of fields on lines of their own; null without fields. */
function mapOf(fields: readonly RawField[]): RawMap | null {
  const [first, last] = [fields[0]?.keySpan, fields.at(-1)?.value.span];
  if (!first || !last) return null;
  return { type: "map", fields, span: { offset: first.offset, length: last.offset + last.length - first.offset } };
}
