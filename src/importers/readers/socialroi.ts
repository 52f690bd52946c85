// Reads exports of this program (CSV, JSON Lines, JSON) as complete entries.
import { AMOUNT, PART } from "../../core/entries/codecs.ts";
import { ENTRY_JSON_KEYS, type Entry, exportedNames, type Unknown } from "../../core/entries/entry.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { dateColumn } from "../columns/date-column.ts";
import { numberColumn } from "../columns/number-column.ts";
import type { Reading, Skipped } from "../row.ts";
import type { Choices, ImportFile, Source } from "../source.ts";
import { normalHeader } from "../table/headers.ts";
import { readRecords } from "../table/records.ts";
import { headsOf } from "../table/table.ts";
import { fieldOf, listOf, readJson } from "./json-value.ts";
import { ownEntry, sharesOfCell, sharesOfJson } from "./own-entry.ts";
import { startOf } from "./reader.ts";

/** Columns of numbers that may have decimals. */
const DECIMALS = exportedNames([AMOUNT, PART]);
/** Required headers, in any order; a spreadsheet may have added others. */
const HEADERS = ["kind", "date", "minutes", "amount", "currency", "network", "activity", "posted", "followers", "note"];
const LINE = /^\{"line":\d+,"kind":"[a-z]+","date":"\d{4}-\d\d-\d\d"/;
const ENVELOPE = /^\{\s*"schemaVersion"\s*:\s*1,\s*"command"\s*:\s*"(?:export|list)"/;

export const socialroi: Source = {
  id: "socialroi",
  kinds: ["time", "earned", "spent", "posted", "followers", "reach"],
  title: "socialroi export (CSV, JSON Lines, JSON)",
  verified: true,
  recognise: (file) => {
    const start = startOf(file);
    if (LINE.test(start)) return { marks: 9, why: ["line", "kind", "date"] };
    if (ENVELOPE.test(start)) return { marks: 9, why: ["schemaVersion", "command"] };
    return tableOf(file) ? { marks: HEADERS.length, why: HEADERS } : null;
  },
  read: (file, choices) => {
    const start = startOf(file);
    if (LINE.test(start)) return { value: readingOf(readLines(file.text() ?? "")) };
    return start.startsWith("{") ? readEnvelope(file) : readCsv(file, choices);
  },
};

interface ReadEntry {
  readonly line: number;
  readonly entry: Entry | null;
}

function readingOf(entries: readonly ReadEntry[]): Reading {
  return {
    rows: [],
    entries: entries.flatMap(({ line, entry }) => (entry ? [{ line, entry }] : [])),
    skipped: entries.flatMap(({ line, entry }): Skipped[] => (entry ? [] : [{ line, reason: "row-unreadable" }])),
  };
}

function readLines(text: string): ReadEntry[] {
  return text.split(/\r?\n/).flatMap((line, index): ReadEntry[] => {
    if (line.trim() === "") return [];
    try {
      return [{ line: index + 1, entry: entryOfJson(JSON.parse(line)) }];
    } catch {
      return [{ line: index + 1, entry: null }];
    }
  });
}

function readEnvelope(file: ImportFile): Parsed<Reading> {
  const json = readJson(file);
  if (json.error) return json;
  const entries = listOf(fieldOf(json.value, "entries"));
  return { value: readingOf(entries.map((entry, index) => ({ line: index + 1, entry: entryOfJson(entry) }))) };
}

function entryOfJson(value: unknown): Entry | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const beside = Object.entries(value).filter(([key]) => !ENTRY_JSON_KEYS.has(key));
  const apart = fieldOf(value, "unknown");
  return ownEntry({
    text: (key) => {
      const found = fieldOf(value, key);
      return found === undefined || found === null ? undefined : String(found);
    },
    shares: sharesOfJson(fieldOf(value, "network")),
    unknown: unknownOf(Object.fromEntries([...beside, ...Object.entries(apart ?? {})])),
  });
}

function unknownOf(fields: object): Readonly<Record<string, Unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, unknownValue(value)]));
}

/** Values of unknown keys as in a ledger: texts, lists and maps. */
function unknownValue(value: unknown): Unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(unknownValue);
  return typeof value === "object" ? unknownOf(value) : String(value);
}

/** The delimiter, the line of the header and the columns by header; null if the file is not such a table. */
function tableOf(file: ImportFile) {
  for (const { delimiter, rows } of headsOf(file)) {
    for (const { line, cells } of rows) {
      const columns = new Map(cells.map((cell, index) => [normalHeader(cell), index] as const).reverse());
      if (HEADERS.every((header) => columns.has(header))) return { delimiter, line, columns };
    }
  }
  return null;
}

/** A spreadsheet may have saved dates and decimals in another format. */
function readCsv(file: ImportFile, choices: Choices): Parsed<Reading> {
  const table = tableOf(file);
  if (!table) return refuse("import-broken", { file: file.name, format: "CSV" });
  const { delimiter, line: head, columns } = table;
  const records: { readonly line: number; readonly cells: readonly string[] }[] = [];
  const broken = readRecords(file.text() ?? "", delimiter, (cells, line) => {
    if (line > head) records.push({ line, cells });
    return true;
  });
  const column = (name: string): string[] => records.map(({ cells }) => cells[columns.get(name) ?? -1] ?? "");
  const dates = dateColumn(column("date"), { file: file.name, column: "date" }, { given: choices.dates });
  const decimals = DECIMALS.flatMap(column);
  const numbers = numberColumn(decimals, { file: file.name, column: "amount" }, { given: choices.decimal });
  if (dates.error) return dates;
  if (numbers.error) return numbers;
  const entries = records.map(({ line, cells }): ReadEntry => {
    const text = (key: string): string | undefined => {
      const cell = cells[columns.get(key) ?? -1] ?? "";
      if (cell === "") return undefined;
      if (key === "date") return dates.value(cell)?.date;
      return DECIMALS.includes(key) ? (numbers.value(cell) ?? cell) : unescaped(cell);
    };
    return { line, entry: entryOfCells(text) };
  });
  const reading = readingOf(entries);
  const unreadable = broken.map((line): Skipped => ({ line, reason: "row-unreadable" }));
  return { value: { ...reading, skipped: [...reading.skipped, ...unreadable] } };
}

function entryOfCells(text: (key: string) => string | undefined): Entry | null {
  try {
    const unknown: unknown = JSON.parse(text("unknown") ?? "{}");
    if (typeof unknown !== "object" || unknown === null) return null;
    return ownEntry({ text, shares: sharesOfCell(text("network") ?? ""), unknown: unknownOf(unknown) });
  } catch {
    return null;
  }
}

/** Removes the apostrophe that export adds to formulas and empty texts. */
function unescaped(cell: string): string {
  return /^'+(?:$|[=+\-@\t\r\n＝＋－＠])/.test(cell) ? cell.slice(1) : cell;
}
