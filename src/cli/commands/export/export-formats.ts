// The formats of export: which entries each has a place for, and what writes it, loaded when it is asked for.
import { ENTRY_KINDS, type Entry, type EntryKind } from "../../../core/entries/entry.ts";
import type { Filter } from "../../../core/entries/filter.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Period } from "../../../core/values/period.ts";
import type { OutputStyle } from "../../../render/terminal/layout/output-style.ts";

export interface Exported {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly period: Period;
  /** What was asked for: of a shared entry it may be a part. */
  readonly filter: Filter;
  /** Whose account takes them in; empty where that is not asked. */
  readonly email: string;
  /** When it is exported. */
  readonly written: Date;
  readonly style: OutputStyle;
}

interface Format {
  readonly kinds: readonly EntryKind[];
  readonly needsEmail?: boolean;
  readonly write: (exported: Exported) => Promise<string>;
}

export type ExportFormat = "csv" | "jsonl" | "json" | "hledger" | "timeclock" | "ics" | "toggl" | "clockify";

const TIME: readonly EntryKind[] = ["time"];

export const EXPORT_FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    kinds: ENTRY_KINDS,
    write: async ({ entries }) => (await import("../../../render/export/csv.ts")).exportCsv(entries),
  },
  jsonl: {
    kinds: ENTRY_KINDS,
    write: async ({ entries }) => (await import("../../../render/export/json-lines.ts")).exportJsonLines(entries),
  },
  json: {
    kinds: ENTRY_KINDS,
    write: async ({ entries, settings, period }) => {
      const { entryJson, jsonText } = await import("../../../render/json.ts");
      return jsonText("export", { period, currency: settings.currency, entries: entries.map(entryJson) });
    },
  },
  hledger: {
    kinds: ["time", "earned", "spent"],
    write: async ({ entries, settings, filter }) =>
      (await import("../../../render/export/hledger.ts")).exportHledger(entries, settings, filter),
  },
  timeclock: {
    kinds: TIME,
    write: async ({ entries }) => (await import("../../../render/export/timeclock.ts")).exportTimeclock(entries),
  },
  ics: {
    kinds: TIME,
    write: async ({ entries, written, style }) =>
      (await import("../../../render/export/ics.ts")).exportIcs(entries, written, style),
  },
  toggl: {
    kinds: TIME,
    needsEmail: true,
    write: async ({ entries, email, style }) =>
      (await import("../../../render/export/toggl.ts")).exportToggl(entries, email, style),
  },
  clockify: {
    kinds: TIME,
    needsEmail: true,
    write: async ({ entries, email, style }) =>
      (await import("../../../render/export/clockify.ts")).exportClockify(entries, email, style),
  },
};

/** What the name of a file ends in, and the format that is meant by it. */
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
