// A cell of CSV (RFC 4180): quoted where it must be, and harmless in a spreadsheet.

/** What a spreadsheet takes for the beginning of a formula, in ASCII and full width. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * The text as a cell between separators. One that a spreadsheet would run as a formula is given an apostrophe in front, as is
 * one that already has apostrophes before such a sign, so that taking one away gives every text back. Numbers stay numbers.
 */
export function csvCell(text: string, separator: "," | ";"): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line of CSV, separated by commas, with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(cell, ",")).join(",")}\r\n`;
}
