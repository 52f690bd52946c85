// CSV (RFC 4180) that is safe to open in a spreadsheet.
import type { Prices } from "../core/report/prices.ts";

/** Texts that a spreadsheet reads as a formula, in ASCII and full width. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * A CSV cell. Formulas get a leading apostrophe; so do texts that already have apostrophes before a formula sign, so
 * that removing one apostrophe restores any text. Numbers are unchanged.
 */
export function csvCell(text: string, separator: "," | ";"): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV (RFC 4180), each ending in CRLF. */
export function csvText(rows: readonly (readonly string[])[], separator: "," | ";"): string {
  return rows.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join("");
}

/** The hourly rates and margins behind figures: 60.00 from 2026-07-01; 55.00; marie 35.00, and 0.6; 0.5. */
export function pricesCells({ rates, margins }: Prices, digits: number): [rates: string, margins: string] {
  const each = rates.map(({ person, from, rate }) =>
    [...(person === null ? [] : [person]), rate.toFixed(digits), ...(from === null ? [] : [`from ${from}`])].join(" "),
  );
  return [each.join("; "), margins.map(({ margin }) => String(margin)).join("; ")];
}
