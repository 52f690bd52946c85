// Drafts a mapping for an unknown table: guesses the columns from headers (in several languages) and values.

import type { DraftMapping, MappingColumn, MappingKind } from "../core/entries/import-mapping.ts";
import { type Parsed, refuse } from "../core/errors/error.ts";
import { sourceName } from "./mapping.ts";
import type { ImportFile, Source } from "./source.ts";
import { dateColumn } from "./table/date-column.ts";
import { binaryKind } from "./table/decode.ts";
import { numberColumn } from "./table/number-column.ts";
import { readRecords } from "./table/records.ts";
import { likeliestHeader, normalHeader } from "./table/table.ts";

/** Rows sampled. */
const SAMPLE = 200;

/** Header patterns, the most certain first. */
const NAMES: readonly (readonly [MappingColumn, RegExp])[] = [
  ["date", /^(?:date|dateop|datum|fecha|data|day|jour|tag)$/],
  ["date", /^(?:start|created|close|transaction|publish|posted?).*(?:date|time|at)\b|\bdate\b|^fecha|datum$|^dateop/],
  ["end-time", /^(?:end|stop) time$|^heure de fin$/],
  ["end-date", /^(?:end|stop)(?: date)?$|^date de fin$/],
  ["time", /^(?:start )?time$|^heure(?: de début)?$/],
  ["duration", /^(?:duration|durée|dauer|duración)(?: \(h\))?$/],
  ["hours", /^(?:hours|heures|stunden|horas)(?: .*)?$|duration \(decimal\)/],
  ["minutes", /^minutes$/],
  ["seconds", /seconds|secondes/],
  ["credit", /^(?:credit|crédit|haben|ingresos?|money in)(?: .*)?$/],
  ["debit", /^(?:debit|débit|soll|gastos?|money out)(?: .*)?$/],
  ["amount", /^(?:amount|montant|betrag|importe|total|gross|spend|cost|coût|prix|price)(?:\b|\().*|amount|montant/],
  ["side", /^d\/c$|^(?:sens|debit\/credit|type of movement)$/],
  ["currency", /^(?:currency|devise|währung|divisa|moneda)(?: .*)?$/],
  ["platform", /^(?:platform|plateforme|utm[ _]source|source|network|réseau)$|original (?:traffic )?source$/],
  ["campaign", /^(?:campaign|campagne|utm[ _]campaign)(?: name)?$|nom de la campagne/],
  ["project", /^(?:project|projet|projekt|proyecto)(?: name)?$/],
  ["tags", /^(?:tags?|labels|étiquettes?|category|catégorie)$/],
  ["discount", /discount code|code promo|coupon/],
  ["client", /^(?:client|customer|kunde|cliente)$/],
  ["id", /^(?:id|.* id|identifiant.*|reference|référence)$/],
  ["link", /^(?:url|link|permalink|lien|permalien)$/],
  ["reach", /^(?:reach|couverture|portée|views|vues|impressions)$/],
  ["comments", /^(?:comments|commentaires)$/],
  ["count", /followers|abonnés|subscribers/],
  ["note", /^(?:description|libell[ée].*|label|note|memo|remarque|verwendungszweck|concepto|notes|deal name)$/],
];

/** The draft mapping for a file; an error if the file holds no table. `known` is the source that already reads it. */
export function draftMapping(file: ImportFile, known?: Pick<Source, "id" | "title">): Parsed<DraftMapping> {
  const text = file.text();
  if (file.bytes.length === 0 || text?.trim() === "") return refuse("import-empty", { file: file.name });
  if (text === null) return refuse("import-binary", { file: file.name, format: binaryKind(file.bytes) ?? "" });
  const found = likeliestHeader(file);
  if (!found) return refuse("import-none-known", { file: file.name });
  const headers = found.header.cells.map((cell) => cell.trim());
  const rows: (readonly string[])[] = [];
  readRecords(text, found.head.delimiter, (cells, line) => {
    if (line > found.header.line) rows.push(cells);
    return rows.length < SAMPLE;
  });
  const columns = columnsOf(headers, rows);
  const values = (names: readonly MappingColumn[]): string[] =>
    names.flatMap((name) => {
      const index = headers.indexOf(columns[name] ?? "");
      return index < 0 ? [] : rows.map((row) => row[index] ?? "");
    });
  const used = (["date", "amount", "credit", "debit", "note"] as const).flatMap((name) => columns[name] ?? []);
  return {
    value: {
      file: file.name,
      known: known ? { source: known.id, title: known.title } : null,
      name: mappingName(file.name),
      headers: headers.filter((header) => header !== ""),
      match: used.length > 1 ? used : headers.filter((header) => header !== "").slice(0, 3),
      kind: kindOf(columns, values(["amount"])),
      columns,
      dates: orderOf(values(["date", "end-date"])),
      decimal: markOf(values(["amount", "credit", "debit", "hours"])),
    },
  };
}

function columnsOf(headers: readonly string[], rows: readonly (readonly string[])[]): DraftMapping["columns"] {
  const columns: Partial<Record<MappingColumn, string>> = {};
  const taken = new Set<string>();
  const take = (role: MappingColumn, header: string | undefined): void => {
    if (header === undefined || columns[role] !== undefined) return;
    columns[role] = header;
    taken.add(header);
  };
  for (const [role, pattern] of NAMES) {
    take(
      role,
      headers.find((header) => header !== "" && !taken.has(header) && pattern.test(normalHeader(header))),
    );
  }
  const read = dateColumn([], { file: "", column: "" }, "DMY", false).value;
  const dated = headers.find((header, index) => {
    const cells = rows.map((row) => row[index] ?? "").filter((cell) => cell !== "");
    return !taken.has(header) && cells.length > 0 && cells.every((cell) => read?.(cell) != null);
  });
  take("date", dated);
  return columns;
}

function kindOf(columns: DraftMapping["columns"], amounts: readonly string[]): MappingKind {
  if (columns.credit !== undefined && columns.debit === undefined) return "earned";
  if (columns.credit !== undefined || columns.side !== undefined) return "money";
  if (columns.amount !== undefined) {
    if (columns.campaign !== undefined && columns.client === undefined && columns.platform === undefined)
      return "spent";
    return amounts.some((amount) => /^\s*[-−(]/.test(amount)) ? "money" : "earned";
  }
  if (columns.count !== undefined) return "followers";
  if (
    columns.duration ??
    columns.hours ??
    columns.minutes ??
    columns.seconds ??
    columns["end-time"] ??
    columns["end-date"]
  )
    return "time";
  return "posted";
}

/** The order of day and month; null if ambiguous or irrelevant. */
function orderOf(values: readonly string[]): DraftMapping["dates"] {
  const slashed = values.filter((value) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(value.trim()));
  if (slashed.length === 0 || dateColumn(values, { file: "", column: "" }, undefined, false).error) return null;
  const read = dateColumn([], { file: "", column: "" }, "DMY", false).value;
  return slashed.every((value) => read?.(value) !== null) ? "DMY" : "MDY";
}

function markOf(values: readonly string[]): DraftMapping["decimal"] {
  const marked = values.some((value) => /[.,]\d/.test(value));
  const read = marked ? numberColumn(values, { file: "", column: "" }, undefined).value : undefined;
  return read === undefined ? null : read("1,5") === "1.5" ? "," : ".";
}

function mappingName(file: string): string {
  const base = file.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
  return file === "-" ? "my-table" : sourceName(base);
}
