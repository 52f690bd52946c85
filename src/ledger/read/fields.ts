// The fields of one map, taken one by one: each value becomes what it means or a fault that stands where it was written.
import { readFlag } from "../../core/entries/codecs.ts";
import { at, type Fault, fault, type Parsed, type Place, type ValueShape } from "../../core/errors/error.ts";
import { nearest } from "../../core/values/nearest.ts";
import { isEmpty, type RawField, type RawMap, type RawValue, type Span } from "./raw.ts";

/** Reads a map's fields by name, remembers which were asked for, and collects the faults. */
export class Fields {
  private readonly byKey: Map<string, RawField>;
  private readonly asked = new Set<string>();
  readonly faults: Fault[] = [];
  readonly map: RawMap;
  readonly place: (span: Span) => Place;

  constructor(map: RawMap, place: (span: Span) => Place) {
    this.map = map;
    this.place = place;
    this.byKey = new Map(map.fields.map((field) => [field.key, field]));
  }

  /** The value under a key, or null where there is none. */
  value(key: string): RawValue | null {
    this.asked.add(key);
    const value = this.byKey.get(key)?.value;
    return value === undefined || isEmpty(value) ? null : value;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  refuse(span: Span, found: Fault): undefined {
    this.faults.push(at(this.place(span), found));
    return undefined;
  }

  /** What `read` makes of the text under a key. */
  text<T>(key: string, read: (text: string) => Parsed<T>): T | undefined {
    const value = this.value(key);
    if (value === null) return undefined;
    if (value.type !== "scalar") return this.refuse(value.span, fault("value-shape", { key, expected: "text" }));
    const parsed = read(value.text);
    return parsed.fault ? this.refuse(value.span, parsed.fault) : parsed.value;
  }

  /** Plain text under a key. */
  words(key: string): string | undefined {
    return this.text(key, (text) => ({ value: text }));
  }

  flag(key: string): boolean | undefined {
    return this.text(key, (text) => readFlag(text, key));
  }

  /** The values of a list, a single value counting as a list of one. */
  list(key: string): readonly RawValue[] {
    const value = this.value(key);
    if (value === null) return [];
    return value.type === "list" ? value.items : [value];
  }

  /** The texts of a list under a key; anything else in it is a fault. */
  texts(key: string): string[] {
    return this.list(key).flatMap((item) => {
      if (item.type === "scalar") return isEmpty(item) ? [] : [item.text];
      this.refuse(item.span, shape(key, "text"));
      return [];
    });
  }

  /** The map under a key, its fields to be read in turn; null where there is none. */
  maps(key: string): Fields | null {
    const value = this.value(key);
    if (value === null) return null;
    if (value.type === "map") return new Fields(value, this.place);
    this.refuse(value.span, shape(key, "map"));
    return null;
  }

  keys(): string[] {
    return [...this.byKey.keys()];
  }

  /** The fields that nobody asked for: kept in the file, and said by check. */
  rest(): RawField[] {
    return this.map.fields.filter(({ key }) => !this.asked.has(key));
  }

  /** The doubt about each key that nobody asked for, with the nearest known one. */
  doubts(code: "key-unknown" | "setting-unknown"): Fault[] {
    return this.rest().map(({ key, keySpan }) =>
      at(this.place(keySpan), fault(code, { key, suggestion: nearest(key, this.asked) ?? "" })),
    );
  }
}

function shape(key: string, expected: ValueShape): Fault {
  return fault("value-shape", { key, expected });
}
