// Builds a source of JSON files, each of which is a list of records.
import type { Row, RowKind, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { listOf, readJson } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

/** More than a table of other columns would have. */
const MARKS = 4;

interface JsonSource {
  readonly id: string;
  readonly kind: RowKind;
  readonly title: string;
  readonly verified?: boolean;
  readonly network?: string;
  /** What the beginning of a file shows; null if it is not from this source. */
  readonly signs: (start: string, text: string) => readonly string[] | null;
  /** A prefix to remove. */
  readonly before?: RegExp;
  /** The records of a file; by default the file is a list of them. */
  readonly records?: (json: unknown) => readonly unknown[];
  readonly row: (record: unknown, line: number) => Row | Skipped;
}

export function jsonSource(source: JsonSource): Source {
  const { id, kind, title, verified = false, network, records = listOf } = source;
  return {
    id,
    kinds: [kind],
    title,
    verified,
    recognise: (file) => {
      const why = source.signs(startOf(file), file.text() ?? "");
      return why && { marks: MARKS, why };
    },
    read: (file) => {
      const json = readJson(file, source.before);
      if (json.error) return json;
      const made = records(json.value).map((record, index) => source.row(record, index + 1));
      return { value: { ...sorted(made), ...(network === undefined ? {} : { network }) } };
    },
  };
}
