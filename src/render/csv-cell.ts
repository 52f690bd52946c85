// Cells of CSV (RFC 4180), and lines of them: quoted where they must be, and harmless in a spreadsheet.

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

/** Lines of cells as CSV (RFC 4180), each with its line end. */
export function csvText(rows: readonly (readonly string[])[], separator: "," | ";"): string {
  return rows.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join("");
}
