// A source: something that people export from, and the reader that knows its files.

import type { Parsed } from "../core/errors/error.ts";
import type { CalendarDate } from "../core/values/dates.ts";
import type { Reading, RowKind } from "./row.ts";

/** A file to import, wherever it came from. */
export interface ImportFile {
  /** As people see it: a path, "archive.zip/data/tweets.js", "-" for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes decoded (BOM, UTF-8, windows-1252); null where they are no text. Decoded once, when first asked. */
  readonly text: () => string | null;
}

/** What the user settled that a file leaves open. */
export interface Choices {
  /** The order of 03/04/2026. */
  readonly dates?: "DMY" | "MDY";
  readonly decimal?: "." | ",";
  /** The currency of amounts that name none. */
  readonly currency?: string;
  /** The days that are wanted: what repeats without an end is read up to the last one. */
  readonly since?: CalendarDate;
  readonly until?: CalendarDate;
  /** Called now and then while a long file is read, with the part that is done, 0 to 1. */
  readonly progress?: (part: number) => void;
}

/** What a reader sees in a file that it knows: how sure it is, and why, in the file's own words. */
export interface Recognition {
  /** Headers or marks found: the source with the most wins. */
  readonly marks: number;
  /** What was recognised, to be shown: headers, a first line, a file name. */
  readonly why: readonly string[];
}

export interface Source {
  /** The name for --as: "toggl", "meta-ads". */
  readonly id: string;
  readonly kinds: readonly RowKind[];
  /** As people know it, with what to export: "Toggl Track, detailed report (CSV)". A proper name: not translated. */
  readonly title: string;
  /** Whether a real file was read with it; else its format is known from documentation or other importers. */
  readonly verified: boolean;
  /** What of it is not verified all the same: "FR, DE". */
  readonly unverified?: string;
  /** Whether rows of one day, network and activity become one entry: slices of passive time. */
  readonly summed?: boolean;
  /** Null where this is no file of the source. Looks at the beginning only; never throws. */
  readonly recognise: (file: ImportFile) => Recognition | null;
  /** The headers that a file lacks to be one of this source, and how many of them it has. */
  readonly missing?: (file: ImportFile) => { readonly lacking: readonly string[]; readonly found: number };
  /** The rows of the file; a fault only where none of it can be taken. Never throws for what the file holds. */
  readonly read: (file: ImportFile, choices: Choices) => Parsed<Reading> | Promise<Parsed<Reading>>;
}
