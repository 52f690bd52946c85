// Drafts a mapping for an unknown table, from its headers and values together.

import {
  type DraftMapping,
  type DraftWarning,
  type MappingColumn,
  type MappingKind,
  NEEDED_COLUMNS,
} from "../../core/entries/import-mapping.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { fileKind } from "../bytes/file-kind.ts";
import { settledOrder } from "../columns/date-column.ts";
import { slashedNumbers } from "../columns/date-parts.ts";
import { currencyInHeader, orderOfHeaders } from "../columns/header-clues.ts";
import { numberColumn, writtenCurrency } from "../columns/number-column.ts";
import { sourceName } from "../mapping.ts";
import type { ImportFile, Source } from "../source.ts";
import { normalHeader } from "../table/headers.ts";
import { readRecords } from "../table/records.ts";
import { likeliestHeader } from "../table/table.ts";
import { COUNTS, type DecidedKind, decideKind } from "./kind.ts";
import { moneyColumns } from "./money-columns.ts";
import { type ColumnProfile, namesCount, profiles } from "./profile.ts";
import { keptStates, namesColumn, type Roles, rolesOf } from "./roles.ts";

/** Rows sampled. */
const SAMPLE = 200;
/** How many headers a mapping matches, if the file has as many. */
const [LEAST_MATCHED, MOST_MATCHED] = [4, 8];
const NEWSLETTER = /\b(?:recipients?|destinataires|empfanger|open rate|unique opens|unsubscribes?)\b/;

/** A table whose header was found, with the first rows. */
export interface UnknownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly ColumnProfile[];
}

/** The first rows of a file with a header; an error if it has none. */
export function unknownTable(file: ImportFile): Parsed<UnknownTable> {
  const text = file.text();
  if (file.bytes.length === 0 || text?.trim() === "") return refuse("import-empty", { file: file.name });
  const format = fileKind(file.name, file.bytes, text);
  if (format !== null) return refuse("import-unsupported", { file: file.name, format });
  const found = text === null ? null : likeliestHeader(file);
  if (text === null || !found) return refuse("import-no-header", { file: file.name });
  const headers = found.header.cells.map((cell) => cell.trim());
  const rows: (readonly string[])[] = [];
  readRecords(text, found.head.delimiter, (cells, line) => {
    if (line > found.header.line) rows.push(cells);
    return rows.length < SAMPLE;
  });
  return { value: { headers, rows, columns: profiles(headers, rows) } };
}

/** The draft mapping for a file; an error if it is not a table. `known` is the source that already reads it. */
export function draftMapping(file: ImportFile, known?: Pick<Source, "id" | "title">): Parsed<DraftMapping> {
  const table = unknownTable(file);
  if (table.error) return table;
  const { columns } = table.value;
  return { value: draftFor(file.name, columns, decideKind(columns), known) };
}

/** The draft for a kind that was decided or chosen. */
export function draftFor(
  file: string,
  columns: readonly ColumnProfile[],
  decided: DecidedKind,
  known?: Pick<Source, "id" | "title">,
): DraftMapping {
  const { kind } = decided;
  const values = valueColumns(columns, kind);
  const roles: Roles = new Map([
    ...rolesOf(
      columns,
      [...values.taken.values()].map(({ column }) => column),
      kind,
    ),
    ...values.taken,
  ]);
  const states = keptStates(columns, kind);
  const headers = columns.map(({ header }) => header);
  const order = dateOrder(valuesOf(roles, ["date", "end-date"]), headers);
  const decimal = decimalMark(valuesOf(roles, ["amount", "credit", "debit", "hours"]));
  const used = [...roles.values()].map(({ column }) => column.header);
  return {
    file,
    known: known ? { source: known.id, title: known.title } : null,
    name: mappingName(file),
    headers,
    match: matched(headers, used),
    kind,
    columns: Object.fromEntries([...roles].map(([role, { column }]) => [role, column.header])),
    dates: order === "open" ? null : order,
    decimal: decimal === "open" ? null : decimal,
    network: kind === "posted" && columns.some(({ name }) => NEWSLETTER.test(name)) ? "newsletter" : null,
    keep: states?.keep ? { [states.header]: states.keep } : {},
    confidence: {
      kind: decided.confidence,
      columns: Object.fromEntries([...roles].map(([role, { confidence }]) => [role, confidence])),
    },
    warnings: warningsOf(decided, roles, columns, {
      others: values.others,
      dates: order === "open",
      decimal: decimal === "open",
      status: states && states.keep === null ? states.header : null,
    }),
  };
}

/** The headers by which a file is known again: those used, and the first others if these are few. */
function matched(headers: readonly string[], used: readonly string[]): string[] {
  const others = headers.filter((header) => !used.includes(header)).slice(0, Math.max(0, LEAST_MATCHED - used.length));
  return headers.filter((header) => used.includes(header) || others.includes(header)).slice(0, MOST_MATCHED);
}

/** The columns of amounts or of a count, and further ones that could be the amount. */
function valueColumns(
  columns: readonly ColumnProfile[],
  kind: MappingKind | null,
): { readonly taken: Roles; readonly others: readonly ColumnProfile[] } {
  if (kind === "followers" || kind === "reach") {
    const isCount = ({ filled, share }: ColumnProfile): boolean => filled === 0 || share("integer", "decimal") > 0.9;
    const column = columns.find((one) => namesCount(one, COUNTS[kind]) && isCount(one));
    return { taken: new Map(column ? [["count", { column, confidence: "likely" }]] : []), others: [] };
  }
  if (kind !== "earned" && kind !== "spent" && kind !== "money") return { taken: new Map(), others: [] };
  const { others, ...money } = moneyColumns(columns);
  const isSure = others.length === 0 && (!money.amount || money.amount.share("decimal", "money") > 0);
  const confidence = isSure ? "sure" : "likely";
  const found = (["amount", "credit", "debit", "side", "currency"] as const).flatMap((role) => {
    const column = money[role];
    return column ? [[role, { column, confidence }] as const] : [];
  });
  return { taken: new Map(found), others };
}

function valuesOf(roles: Roles, wanted: readonly MappingColumn[]): string[] {
  return wanted.flatMap((role) => roles.get(role)?.column.values ?? []);
}

/** The order of day and month; null if no value depends on it. */
function dateOrder(values: readonly string[], headers: readonly string[]): "DMY" | "MDY" | "open" | null {
  if (!values.some((value) => slashedNumbers(value))) return null;
  return settledOrder(values, orderOfHeaders(headers.map(normalHeader))) ?? "open";
}

function decimalMark(values: readonly string[]): "." | "," | "open" | null {
  if (!values.some((value) => /[.,]\d/.test(value))) return null;
  const read = numberColumn(values, { file: "", column: "" }, {}).value;
  return read === undefined ? "open" : read("1,5") === "1.5" ? "," : ".";
}

function warningsOf(
  { kind, candidates }: DecidedKind,
  roles: Roles,
  columns: readonly ColumnProfile[],
  open: {
    readonly others: readonly ColumnProfile[];
    readonly dates: boolean;
    readonly decimal: boolean;
    readonly status: string | null;
  },
): DraftWarning[] {
  const warnings: DraftWarning[] = [];
  const groups = kind === null ? [["date"] as const] : NEEDED_COLUMNS[kind];
  const missing = groups.filter((group) => !group.some((role) => roles.has(role)));
  if (kind === null) warnings.push({ code: "kind-open", candidates });
  for (const group of missing) warnings.push({ code: "column-missing", columns: group });
  if (open.others.length > 0)
    warnings.push({ code: "amounts-several", headers: open.others.map(({ header }) => header) });
  if (open.dates) warnings.push({ code: "dates-open" });
  if (open.decimal) warnings.push({ code: "decimal-open" });
  const amount = (["amount", "credit", "debit"] as const).map((role) => roles.get(role)?.column).find((one) => one);
  if (amount && !roles.has("currency") && !namesCurrency(amount)) warnings.push({ code: "currency-assumed" });
  if (open.status !== null) warnings.push({ code: "status-open", header: open.status });
  const names = namesColumn(columns.filter((column) => ![...roles.values()].some((role) => role.column === column)));
  if (names && kind !== "posted") warnings.push({ code: "names-unmapped", header: names.header });
  return warnings;
}

/** Whether the header or a value of a column of amounts names their currency. */
export function namesCurrency({ header, values }: ColumnProfile): boolean {
  return currencyInHeader(header, "") !== null || values.some((value) => writtenCurrency(value) !== "");
}

function mappingName(file: string): string {
  const base = file.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
  return file === "-" ? "my-table" : sourceName(base);
}
