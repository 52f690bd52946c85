// CSV (RFC 4180) that is safe to open in a spreadsheet, and the columns of figures in it.
import type { Prices } from "../core/report/prices.ts";
import type { Shown } from "../core/report/unattributable.ts";
import { minorDigits } from "../core/values/currency.ts";

/** Texts that a spreadsheet reads as a formula, in ASCII and full width. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** A column: its head, and the cell of a row. */
export type CsvColumn<Row> = readonly [head: string, cell: (row: Row) => string];

/**
 * A CSV cell. Formulas get a leading apostrophe; so do texts that already have apostrophes before a formula sign, so
 * that removing one apostrophe restores any text. Numbers are unchanged.
 */
export function csvCell(text: string, separator: "," | ";"): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Heads and rows as CSV (RFC 4180), each ending in CRLF. */
export function csvText<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  separator: "," | ";" = ",",
): string {
  const lines = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join("");
}

const money = (value: number, digits: number): string => value.toFixed(digits);
const ratio = (value: number): string => value.toFixed(4);

/** The figures in CSV, and how each is written. */
const FIGURES = {
  ...{ minutes: String, timeCost: money, moneySpent: money, cost: money, revenue: money, grossProfit: money },
  ...{ net: money, returnPerUnit: ratio, roi: ratio, netPerHour: money, sales: String, posts: String, status: String },
} as const;
type FigureKey = keyof typeof FIGURES;

/** Columns of figures; a cell is empty where the figure is undefined. */
export function csvFigures<Row>(
  figures: (row: Row) => Pick<Shown, FigureKey>,
  currency: (row: Row) => string,
  keys = Object.keys(FIGURES) as readonly FigureKey[],
): CsvColumn<Row>[] {
  const cell = (row: Row, key: FigureKey): string => {
    const value = figures(row)[key];
    return value === null ? "" : FIGURES[key](value as number, minorDigits(currency(row)));
  };
  return keys.map((key) => [key, (row) => cell(row, key)]);
}

export function ratioCell(value: number | null | undefined): string {
  return typeof value === "number" ? ratio(value) : "";
}

/** The hourly rates and margins behind figures: 60.00 from 2026-07-01; 55.00; marie 35.00, and 0.6; 0.5. */
export function csvPrices<Row>(prices: (row: Row) => Prices, currency: (row: Row) => string): CsvColumn<Row>[] {
  const rates = (row: Row): string[] =>
    prices(row).rates.map(({ person, from, rate }) =>
      [person ?? [], rate.toFixed(minorDigits(currency(row))), from === null ? [] : `from ${from}`].flat().join(" "),
    );
  const margins = (row: Row): number[] => prices(row).margins.map(({ margin }) => margin);
  return [
    ["hourlyRates", (row) => rates(row).join("; ")],
    ["margins", (row) => margins(row).join("; ")],
  ];
}
