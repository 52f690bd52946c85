// The export formats: the supported entry kinds and the writer.
import { ENTRY_KINDS, type Entry, type EntryKind } from "../../../core/entries/entry.ts";
import type { Filter } from "../../../core/entries/filter.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Period } from "../../../core/values/period.ts";
import { exportClockify } from "../../../render/export/clockify.ts";
import { exportCsv, exportCsvForExcel, exportJsonLines } from "../../../render/export/csv.ts";
import { exportHledger } from "../../../render/export/hledger.ts";
import { exportIcs } from "../../../render/export/ics.ts";
import { exportTimeclock } from "../../../render/export/timeclock.ts";
import { exportToggl } from "../../../render/export/toggl.ts";
import { entryJson, jsonText } from "../../../render/json.ts";
import type { OutputStyle } from "../../../render/terminal/layout/output-style.ts";

export interface Exported {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly period: Period;
  /** The requested filter. It may match only a part of a shared entry. */
  readonly filter: Filter;
  /** Empty if the format needs none. */
  readonly email: string;
  readonly written: Date;
  readonly style: OutputStyle;
}

interface Format {
  readonly kinds: readonly EntryKind[];
  readonly needsEmail?: boolean;
  readonly write: (exported: Exported) => string;
}

export type ExportFormat =
  | "csv"
  | "csvExcel"
  | "jsonl"
  | "json"
  | "hledger"
  | "timeclock"
  | "ics"
  | "toggl"
  | "clockify";

const TIME: readonly EntryKind[] = ["time"];

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: { kinds: ENTRY_KINDS, write: ({ entries }) => exportCsv(entries) },
  csvExcel: { kinds: ENTRY_KINDS, write: ({ entries }) => exportCsvForExcel(entries) },
  jsonl: { kinds: ENTRY_KINDS, write: ({ entries }) => exportJsonLines(entries) },
  json: {
    kinds: ENTRY_KINDS,
    write: ({ entries, settings: { currency }, period }) =>
      jsonText("export", { period, currency, entries: entries.map(entryJson) }),
  },
  hledger: {
    kinds: ["time", "earned", "spent"],
    write: ({ entries, settings, filter }) => exportHledger(entries, settings, filter),
  },
  timeclock: { kinds: TIME, write: ({ entries }) => exportTimeclock(entries) },
  ics: { kinds: TIME, write: ({ entries, written, style }) => exportIcs(entries, written, style) },
  toggl: { kinds: TIME, needsEmail: true, write: ({ entries, email, style }) => exportToggl(entries, email, style) },
  clockify: {
    kinds: TIME,
    needsEmail: true,
    write: ({ entries, email, style }) => exportClockify(entries, email, style),
  },
};

export const FORMAT_OF_EXTENSION: ReadonlyMap<string, ExportFormat> = new Map([
  [".csv", "csv"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
  [".json", "json"],
  [".journal", "hledger"],
  [".hledger", "hledger"],
  [".timeclock", "timeclock"],
  [".ics", "ics"],
]);
