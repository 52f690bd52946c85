// The fields of a map, read by key into values, or errors with their places.
import { readFlag } from "../../core/entries/codecs.ts";
import type { ValueShape } from "../../core/errors/codes.ts";
import { at, type InputError, inputError, type Parsed, type Place } from "../../core/errors/error.ts";
import { nearest } from "../../core/values/nearest.ts";
import { isEmpty, type RawField, type RawMap, type RawValue, type Span } from "./raw.ts";

/** Reads fields by key, records which keys were read, and collects errors, also those of the maps inside. */
export class Fields {
  private readonly byKey: Map<string, RawField>;
  private readonly asked = new Set<string>();
  private readonly inside: Fields[] = [];
  readonly errors: InputError[];
  readonly map: RawMap;
  readonly place: (span: Span) => Place;

  constructor(map: RawMap, place: (span: Span) => Place, errors: InputError[] = []) {
    this.map = map;
    this.place = place;
    this.errors = errors;
    this.byKey = new Map(map.fields.map((field) => [field.key, field]));
  }

  /** The fields of a map inside this one. */
  within(map: RawMap): Fields {
    const inner = new Fields(map, this.place, this.errors);
    this.inside.push(inner);
    return inner;
  }

  /** The value of a key, or null. */
  value(key: string): RawValue | null {
    this.asked.add(key);
    const value = this.byKey.get(key)?.value;
    return value === undefined || isEmpty(value) ? null : value;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  refuse(span: Span, found: InputError): undefined {
    this.errors.push(at(this.place(span), found));
    return undefined;
  }

  /** The text of a key as `read` parses it. */
  text<T>(key: string, read: (text: string) => Parsed<T>): T | undefined {
    const value = this.value(key);
    if (value === null) return undefined;
    if (value.type !== "scalar") return this.refuse(value.span, inputError("value-shape", { key, expected: "text" }));
    const parsed = read(value.text);
    return parsed.error ? this.refuse(value.span, parsed.error) : parsed.value;
  }

  /** The text of a key. */
  words(key: string): string | undefined {
    return this.text(key, (text) => ({ value: text }));
  }

  flag(key: string): boolean | undefined {
    return this.text(key, (text) => readFlag(text, key));
  }

  /** The values of a list; a single value is a list of one. */
  list(key: string): readonly RawValue[] {
    const value = this.value(key);
    if (value === null) return [];
    return value.type === "list" ? value.items : [value];
  }

  /** The texts of a list; any other item is an error. */
  texts(key: string): string[] {
    return this.list(key).flatMap((item) => {
      if (item.type === "scalar") return isEmpty(item) ? [] : [item.text];
      this.refuse(item.span, shape(key, "text"));
      return [];
    });
  }

  /** The fields of the map under a key, or null. */
  maps(key: string): Fields | null {
    const value = this.value(key);
    if (value === null) return null;
    return value.type === "map" ? this.within(value) : (this.refuse(value.span, shape(key, "map")) ?? null);
  }

  /** The same, but without fields if there is none. */
  under(key: string): Fields {
    return this.maps(key) ?? this.within({ ...this.map, fields: [] });
  }

  /** The same, but without fields if the key has no value. */
  inner(key: string): Fields | null {
    return this.value(key) ? this.maps(key) : this.under(key);
  }

  /** The results of `read` for each map in this one. */
  each<T>(read: (inner: Fields, key: string) => T): Map<string, T> {
    const maps = this.keys().map((key) => [key, this.inner(key)] as const);
    return new Map(maps.flatMap(([key, inner]) => (inner ? [[key, read(inner, key)] as const] : [])));
  }

  keys(): string[] {
    return [...this.byKey.keys()];
  }

  /** The fields that were not read: unknown keys, which stay in the file and are listed by `check`. */
  rest(): RawField[] {
    return this.map.fields.filter(({ key }) => !this.asked.has(key));
  }

  /** A warning for each unknown key, also of the maps inside, with the nearest known one. */
  warnings(code: "key-unknown" | "setting-unknown"): InputError[] {
    const own = this.rest().map(({ key, keySpan }) =>
      at(this.place(keySpan), inputError(code, { key, suggestion: nearest(key, this.asked) ?? "" })),
    );
    return [...own, ...this.inside.flatMap((inner) => inner.warnings(code))];
  }
}

function shape(key: string, expected: ValueShape): InputError {
  return inputError("value-shape", { key, expected });
}
