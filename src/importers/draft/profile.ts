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
  return [...new Set(headers)]
    .filter((header) => header !== "")
    .map((header) => profileOf(header, headers.indexOf(header), rows));
}

function profileOf(header: string, index: number, rows: readonly (readonly string[])[]): ColumnProfile {
  const values = rows.map((row) => (row[index] ?? "").trim());
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

/** Words of numbers about a count that are not the count: ratios, costs, and changes ("new followers"). */
const NOT_A_COUNT =
  /\b(?:per|par|pro|por|rate|ratio|taux|percent(?:age)?|pourcentage|prozent|cost|cout|kosten|coste|custo|revenue|revenus?|umsatz|new|nouveaux|nouvelles|neue|nuevos|novos|gained|gagnes|lost|perdus|growth|croissance|change)\b|%/;

/** Whether a header names the count that these words mean. */
export function namesCount({ name }: ColumnProfile, words: RegExp): boolean {
  return words.test(name) && !NOT_A_COUNT.test(name);
}
