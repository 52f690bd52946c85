// Entries without loss: as CSV, one a line with the same columns for all kinds, and as JSON Lines.
import type { Plain } from "../../core/entries/codecs.ts";
import { ENTRY_JSON_KEYS, type Entry, type Share } from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { decimalText } from "../../core/values/money.ts";
import { type CsvColumn, csvText } from "../csv-text.ts";
import { entryJson, exportedValues } from "../json.ts";

/** The columns of the first version, in its order. */
const FIRST_COLUMNS = [
  ...["line", "kind", "date", "at", "minutes", "amount", "currency", "network", "activity", "planned", "client"],
  ...["format", "margin", "evidence", "for", "audience", "posted", "reach", "comments", "answered", "copy", "url"],
  ...["followers", "campaign", "person", "id", "note", "unknown"],
];

/** The columns, in their order. New ones come last. */
export const COLUMNS: readonly string[] = [...new Set([...FIRST_COLUMNS, ...ENTRY_JSON_KEYS])];

/**
 * CSV (RFC 4180, UTF-8): durations in minutes, decimal points, times as 08:05. Shared entries list their networks with
 * shares (linkedin=70%,newsletter=30%), or without if they are equal (linkedin,newsletter). Unknown keys are a JSON
 * object in the last column.
 */
export function exportCsv(entries: readonly Entry[]): string {
  return csvText(entries.map(cellsOf), columnsOf(String));
}

/** The same for a French Excel: byte order mark, semicolons, decimal commas. `import` reads it back, too. */
export function exportCsvForExcel(entries: readonly Entry[]): string {
  return `\ufeff${csvText(
    entries.map(cellsOf),
    columnsOf((decimal) => decimal.replace(".", ",")),
    ";",
  )}`;
}

function columnsOf(writeDecimal: (decimal: string) => string): CsvColumn<Cells>[] {
  return COLUMNS.map((key) => {
    const write = key === "amount" || key === "margin" ? writeDecimal : String;
    return [key, (cells) => write(cellText(cells[key]))];
  });
}

/** An empty cell is a key that is not there: a text that is empty, or made of apostrophes alone, has one in front. */
function cellText(value: Plain | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" && /^'*$/.test(value) ? `'${value}` : String(value);
}

type Cells = Readonly<Record<string, Plain>>;

function cellsOf(entry: Entry): Cells {
  const cells = exportedValues<Plain>(entry, { amount: decimalText, networks: networkCell });
  return entry.unknown ? { ...cells, unknown: JSON.stringify(entry.unknown) } : cells;
}

/** Names that could be taken for several, or for a share, are pairs of name and weight in JSON. */
function networkCell(shares: readonly Share[]): string | null {
  if (shares.length === 0) return null;
  if (shares.some(({ network }) => network === "" || /[,=%[]/.test(network)))
    return JSON.stringify(shares.map(({ network, weight }) => [network, weight]));
  const [first] = shares;
  if (first && shares.length === 1) return first.network;
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return total === WHOLE
    ? shares.map(({ network, weight }) => `${network}=${weight / 100}%`).join(",")
    : shares.flatMap(({ network, weight }) => Array<string>(weight).fill(network)).join(",");
}

export function exportJsonLines(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entryJson(entry))}\n`).join("");
}
