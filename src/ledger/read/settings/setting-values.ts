// Readers shared by the settings: one of several values, an error about the shape of a value, and figures with dates.
import { inputError, type Parsed, refuse } from "../../../core/errors/error.ts";
import { type CalendarDate, parseIsoDate } from "../../../core/values/dates.ts";
import type { Fields } from "../fields.ts";
import type { RawValue } from "../raw.ts";

/** The value, or an error that says what was expected. */
export function expecting<T>(value: T | null | undefined, key: string, expected: string): Parsed<T> {
  return value === null || value === undefined ? refuse("setting-unreadable", { key, expected }) : { value };
}

/** One of several words. */
export function oneOf<T extends string>(
  text: string,
  known: readonly T[],
  key: string,
  expected = known.join(", "),
): Parsed<T> {
  return expecting(
    known.find((one) => one === text),
    key,
    expected,
  );
}

export function refuseShape(fields: Fields, value: RawValue, key: string, expected: string): never[] {
  fields.refuse(value.span, inputError("setting-unreadable", { key, expected }));
  return [];
}

/** A figure in force from a day on (null: from the beginning). */
type Dated<T> = T & { readonly from: CalendarDate | null };

/** A figure under a key, `rate: 60`, or a list of them with the day each begins; ascending. */
export function datedOf<T extends object>(
  fields: Fields,
  key: string,
  read: (text: string) => Parsed<T>,
  example: string,
): Dated<T>[] {
  const value = fields.value(key);
  if (value === null) return [];
  if (value.type !== "list") {
    const only = fields.text(key, read);
    return only === undefined ? [] : [{ ...only, from: null }];
  }
  const dated = value.items.flatMap((item): Dated<T>[] => {
    if (item.type !== "map") return refuseShape(fields, item, key, `{ from: 2026-01-01, rate: ${example} }`);
    const inner = fields.within(item);
    const from = inner.text("from", parseIsoDate) ?? null;
    const figure = inner.text("rate", read);
    if (!inner.has("rate")) inner.refuse(item.span, inputError("key-missing", { key: "rate" }));
    return figure === undefined ? [] : [{ ...figure, from }];
  });
  const since = ({ from }: Dated<T>): string => from ?? "";
  return dated.toSorted((a, b) => (since(a) < since(b) ? -1 : Number(since(a) > since(b))));
}
