// Describes the columns of an unknown table by their headers and values.
import { plainHeader } from "../table/headers.ts";
import { type ValueType, valueType } from "../table/value-type.ts";

export interface ColumnProfile {
  readonly header: string;
  /** The header in lower case, without accents. */
  readonly name: string;
  readonly values: readonly string[];
  /** Values that are not empty. */
  readonly filled: number;
  readonly distinct: number;
  /** The share of the filled values that have one of these types. */
  readonly share: (...types: readonly ValueType[]) => number;
  readonly negatives: number;
}

/** The profiles of the columns that have a header; of two with the same header, the first. */
export function profiles(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnProfile[] {
  return headers.flatMap((header, index) =>
    header === "" || headers.indexOf(header) < index
      ? []
      : [
          profileOf(
            header,
            rows.map((row) => row[index] ?? ""),
          ),
        ],
  );
}

function profileOf(header: string, cells: readonly string[]): ColumnProfile {
  const values = cells.map((cell) => cell.trim());
  const types = values.map(valueType);
  const filled = types.filter((type) => type !== "empty").length;
  const some = values.filter((_, index) => types[index] !== "empty");
  return {
    header,
    name: plainHeader(header),
    values: some,
    filled,
    distinct: new Set(some).size,
    share: (...wanted) => (filled === 0 ? 0 : types.filter((type) => wanted.includes(type)).length / filled),
    negatives: some.filter((value) => /^[-−(]/.test(value) && /[1-9]/.test(value)).length,
  };
}
