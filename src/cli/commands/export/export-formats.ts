// The export formats: the supported entry kinds and the writer, loaded on demand.
import { ENTRY_KINDS, type Entry, type EntryKind } from "../../../core/entries/entry.ts";
import type { Filter } from "../../../core/entries/filter.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import type { Period } from "../../../core/values/period.ts";
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
