// A source: a service or tool that files are exported from, with the reader of its files.

import type { Parsed } from "../core/errors/error.ts";
import type { CalendarDate } from "../core/values/dates.ts";
import type { Reading, RowKind } from "./row.ts";

export interface ImportFile {
  /** A path, "archive.zip/data/tweets.js", or "-" for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The decoded bytes (BOM, UTF-8, windows-1252); null if binary. Decoded once, on first use. */
  readonly text: () => string | null;
}

/** User options for what a file leaves open. */
export interface Choices {
  /** The order of 03/04/2026. */
  readonly dates?: "DMY" | "MDY";
  readonly decimal?: "." | ",";
  readonly currency?: string;
  /** The ledger's currency, which decides signs that several currencies share. */
  readonly ledgerCurrency?: string;
  /** Whether the user named the network of rows that do not say theirs. */
  readonly hasNetwork?: boolean;
  /** The period to import. Endless repetitions are expanded up to `until`. */
  readonly since?: CalendarDate;
  readonly until?: CalendarDate;
  /** Called while a long file is read, with the part done, 0 to 1. */
  readonly progress?: (part: number) => void;
}

export interface Recognition {
  /** The number of headers or marks found. The source with the most wins. */
  readonly marks: number;
  /** What was recognised, for display: headers, a first line, a file name. */
  readonly why: readonly string[];
}

export interface Source {
  /** The value of --as: "toggl", "meta-ads". */
  readonly id: string;
  readonly kinds: readonly RowKind[];
  /** Name and report: "Toggl Track, detailed report (CSV)". Not translated. */
  readonly title: string;
  /** Tested with a real file; otherwise the format is known from documentation or other importers. */
  readonly verified: boolean;
  /** Parts of a verified source that are not: "FR, DE". */
  readonly unverified?: string;
  /** Slices of passive time: rows of one day, network and activity become one entry. */
  readonly summed?: boolean;
  /** A user's mapping, whose ids may be other things: the number of an account, a name. */
  readonly looseIds?: boolean;
  /** Null if the file is not from this source. Reads the beginning only; never throws. */
  readonly recognise: (file: ImportFile) => Recognition | null;
  /** The required headers that a file lacks, and the number it has. */
  readonly missing?: (file: ImportFile) => { readonly lacking: readonly string[]; readonly found: number };
  /** The rows of the file; an error only if nothing can be imported. Never throws because of the content. */
  readonly read: (file: ImportFile, choices: Choices) => Parsed<Reading> | Promise<Parsed<Reading>>;
}
