// Settings as this program and most people write them, without the yaml library: a key a line, values in flow style, and maps
// below a key at most. For anything else the result is null, and the library decides. Both always give the same result.
import { BEYOND_ASCII, QUOTABLE, WORDS } from "../../../core/text/safe-text.ts";
import { isEmpty, type RawField, type RawMap, type RawValue } from "../raw.ts";

const COMMENT = String.raw`#[\t -~${BEYOND_ASCII}]*`;
const KEY = `([A-Za-z_${BEYOND_ASCII}][A-Za-z0-9_${BEYOND_ASCII}-]*):`;
const BLANK_LINES = new RegExp(String.raw`(?: *(?:${COMMENT})?\r?\n| *${COMMENT}$)+`, "y");
const LINE_END = new RegExp(String.raw`(?: +${COMMENT}| *)(?:\r?\n|$)`, "y");
const BLOCK_KEY = new RegExp(`( *)${KEY}`, "y");
const FLOW_KEY = new RegExp(`${KEY} +`, "y");
const PLAIN = new RegExp(String.raw`${WORDS}(?=,| *(?:[\]}]|\r?\n|$)| +#)`, "y");
const QUOTED = new RegExp(`"(${QUOTABLE}*)"`, "y");
const BLANKS = / +/y;
const OPEN = /[[{] */y;
const COMMA = /, +/y;
const CLOSE = / *[\]}]/y;
/** Deeper than any setting goes. */
const DEEPEST = 5;
/** YAML has these keys in any case, so that two spellings would be one key. */
const SPECIAL_KEY = /^(?:null|true|false)$/i;

/** The map in a text of settings, null if it is empty, with spans `base` further on; null if it is not plain. */
export function readPlainSettings(text: string, base: number): { readonly map: RawMap | null } | null {
  const reader = new PlainReader(text, base);
  const map = reader.block(0);
  return map !== undefined && reader.isDone() ? { map } : null;
}

/** Reads from a place in the text on. Results are undefined where the text is not plain. */
class PlainReader {
  private readonly text: string;
  private readonly base: number;
  private place = 0;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
  }

  isDone(): boolean {
    return this.place === this.text.length;
  }

  /** The map of keys on lines of their own with one indent, at least so deep; null if there are none. */
  block(least: number): RawMap | null | undefined {
    const fields: RawField[] = [];
    let indent = -1;
    for (;;) {
      this.take(BLANK_LINES);
      const start = this.place;
      const [, blanks = "", key] = (this.isDone() ? null : this.take(BLOCK_KEY)) ?? [];
      const depth = blanks.length;
      if (key === undefined || depth < Math.max(least, indent)) {
        this.place = start;
        break;
      }
      if (indent >= 0 && depth !== indent) return undefined;
      indent = depth;
      const value = this.take(LINE_END) ? this.below(depth) : this.behind();
      if (!value || !this.add(fields, key, start + depth, value)) return undefined;
    }
    const [first] = fields;
    const last = fields.at(-1)?.value.span;
    if (!first || !last) return null;
    const { offset } = first.keySpan;
    return { type: "map", fields, span: { offset, length: last.offset + last.length - offset } };
  }

  /** The value below a key: a map further in, or nothing. */
  private below(depth: number): RawValue | undefined {
    const map = depth === 0 ? this.block(1) : null;
    return map === null ? { type: "scalar", text: "", plain: true, span: this.span(this.place) } : map;
  }

  /** The value behind a key, to the end of its line. */
  private behind(): RawValue | undefined {
    const value = this.take(BLANKS) ? this.flow(0) : undefined;
    return value && this.take(LINE_END) ? value : undefined;
  }

  private flow(depth: number): RawValue | undefined {
    const start = this.place;
    const quoted = this.take(QUOTED);
    if (quoted) return { type: "scalar", text: quoted[1] ?? "", plain: false, span: this.span(start) };
    const open = this.take(OPEN);
    if (open && depth === DEEPEST) return undefined;
    if (open) return open[0].startsWith("[") ? this.list(start, depth) : this.map(start, depth);
    const plain = this.take(PLAIN);
    return plain ? { type: "scalar", text: plain[0], plain: true, span: this.span(start) } : undefined;
  }

  private list(start: number, depth: number): RawValue | undefined {
    const items: RawValue[] = [];
    do {
      const item = this.flow(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (this.take(COMMA));
    return this.take(CLOSE)?.[0].endsWith("]") ? { type: "list", items, span: this.span(start) } : undefined;
  }

  private map(start: number, depth: number): RawValue | undefined {
    const fields: RawField[] = [];
    do {
      const keyStart = this.place;
      const key = this.take(FLOW_KEY)?.[1];
      const value = key === undefined ? undefined : this.flow(depth + 1);
      if (!value || !this.add(fields, key ?? "", keyStart, value)) return undefined;
    } while (this.take(COMMA));
    return this.take(CLOSE)?.[0].endsWith("}") ? { type: "map", fields, span: this.span(start) } : undefined;
  }

  /** Adds a field unless its key is there. */
  private add(fields: RawField[], key: string, start: number, value: RawValue): boolean {
    if (SPECIAL_KEY.test(key) || fields.some((field) => field.key === key)) return false;
    const keySpan = { offset: this.base + start, length: key.length };
    fields.push({ key, keySpan, value: isEmpty(value) ? { ...value, span: keySpan } : value });
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    const match = pattern.exec(this.text);
    if (match) this.place = pattern.lastIndex;
    return match;
  }

  private span(start: number): { offset: number; length: number } {
    return { offset: this.base + start, length: Math.max(1, this.place - start) };
  }
}
