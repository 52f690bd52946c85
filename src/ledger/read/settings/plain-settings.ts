// Settings as this program and most people write them, read without the yaml library: a key a line, flow values, a map
// inside at most. It gives up (null) on anything else; then documents.ts decides. They never disagree.
import { byLetters, plainWords } from "../letters.ts";
import { isEmpty, type RawField, type RawMap, type RawValue } from "../raw.ts";

const SKIPPED = /(?: *(?:#.*)?\r?\n| *#.*$)+/uy;
const LINE_END = /(?: +#.*| *)(?:\r?\n|$)/uy;
const QUOTED = /"((?:[^"\\\p{Cc}\u{feff}\u{2028}\u{2029}\u{fffe}\u{ffff}])*)"/uy;
const OPEN = /[[{] */y;
const COMMA = /, +/y;
const CLOSE = / *[\]}]/y;
/** Keys and plain values. What follows a value is looked at, so that one in other letters is not taken for its beginning. */
const PATTERNS = byLetters((letters) => {
  const { letter, digit, flags } = letters;
  const name = `([${letter}_][${letter}${digit}_-]*):`;
  return {
    key: new RegExp(`( *)${name}`, `${flags}y`),
    flowKey: new RegExp(`${name} +`, `${flags}y`),
    plain: new RegExp(String.raw`${plainWords(letters)}(?=,| *(?:[\]}]|\r?\n|$)| +#)`, `${flags}y`),
  };
});
/** Deeper than any setting goes. */
const DEEPEST = 5;

/** What a text of settings holds, its spans `base` further on: a map, or nothing; null where it is not so plain. */
export function readPlainSettings(text: string, base: number): { readonly map: RawMap | null } | null {
  const reader = new PlainReader(text, base);
  const map = reader.block(0);
  return reader.isDone() ? { map } : null;
}

/** The fields of one map. */
class PlainFields {
  readonly all: RawField[] = [];
  private readonly keys = new Set<string>();
  private readonly base: number;

  constructor(base: number) {
    this.base = base;
  }

  /** Adds a field unless its key is there, or may be there in other letters: null and Null are one to YAML. */
  add(key: string, at: number, value: RawValue): boolean {
    const keySpan = { offset: this.base + at, length: key.length };
    if (/^(?:null|true|false)$/i.test(key) || this.keys.has(key)) return false;
    this.keys.add(key);
    this.all.push({ key, keySpan, value: isEmpty(value) ? { ...value, span: keySpan } : value });
    return true;
  }
}

/** A place in the text, which moves on over what was read. */
class PlainReader {
  private readonly text: string;
  private readonly base: number;
  private place = 0;
  private gaveUp = false;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
  }

  /** The keys that stand on lines of their own behind one and the same indent, at least so deep; null where there are none. */
  block(least: number): RawMap | null {
    const fields = new PlainFields(this.base);
    let indent = -1;
    let end = 0;
    for (;;) {
      this.take(SKIPPED);
      const start = this.place;
      const key = start === this.text.length ? null : this.takeIn("key");
      const depth = key?.[1]?.length ?? -1;
      if (!key || depth < least || (indent >= 0 && depth < indent)) {
        this.place = start;
        break;
      }
      if (indent >= 0 && depth !== indent) return this.giveUp();
      indent = depth;
      const name = key[2] ?? "";
      const value = this.take(LINE_END) ? this.inner(depth) : this.onLine();
      if (!value || !fields.add(name, start + depth, value)) return this.giveUp();
      end = value.span.offset + value.span.length;
    }
    const [first] = fields.all;
    if (!first) return null;
    const { offset } = first.keySpan;
    return { type: "map", fields: fields.all, span: { offset, length: end - offset } };
  }

  /** Whether the whole text was read. */
  isDone(): boolean {
    return !this.gaveUp && this.place === this.text.length;
  }

  private giveUp(): null {
    this.gaveUp = true;
    return null;
  }

  /** What stands below a key: a map further in, or nothing. */
  private inner(depth: number): RawValue | null {
    const map = depth === 0 ? this.block(1) : null;
    return map ?? this.nothing();
  }

  private nothing(): RawValue {
    return { type: "scalar", text: "", plain: true, span: this.span(this.place) };
  }

  /** The value behind a key, to the end of its line. */
  private onLine(): RawValue | null {
    if (this.text.charAt(this.place) !== " ") return null;
    while (this.text.charAt(this.place) === " ") this.place += 1;
    const value = this.flow(0);
    return value && this.take(LINE_END) ? value : null;
  }

  private flow(depth: number): RawValue | null {
    const start = this.place;
    const quoted = this.take(QUOTED);
    if (quoted) return { type: "scalar", text: quoted[1] ?? "", plain: false, span: this.span(start) };
    const open = this.take(OPEN);
    if (open && depth === DEEPEST) return null;
    if (open) return open[0].startsWith("[") ? this.list(start, depth) : this.map(start, depth);
    const plain = this.takeIn("plain");
    return plain && { type: "scalar", text: plain[0], plain: true, span: this.span(start) };
  }

  private list(start: number, depth: number): RawValue | null {
    const items: RawValue[] = [];
    do {
      const item = this.flow(depth + 1);
      if (!item) return null;
      items.push(item);
    } while (this.take(COMMA));
    return this.take(CLOSE)?.[0].endsWith("]") ? { type: "list", items, span: this.span(start) } : null;
  }

  private map(start: number, depth: number): RawValue | null {
    const fields = new PlainFields(this.base);
    do {
      const at = this.place;
      const key = this.takeIn("flowKey");
      const value = key && this.flow(depth + 1);
      if (!value || !fields.add(key[1] ?? "", at, value)) return null;
    } while (this.take(COMMA));
    const closed = this.take(CLOSE)?.[0].endsWith("}");
    return closed ? { type: "map", fields: fields.all, span: this.span(start) } : null;
  }

  private takeIn(name: keyof typeof PATTERNS.latin): RegExpExecArray | null {
    return this.take(PATTERNS.latin[name]) ?? this.take(PATTERNS.all()[name]);
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
