// Rows at the beginning of a table, and headers in a form that can be compared.

export interface HeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Normalizes a header for comparison: NFKC, plain spaces and quotes, no soft hyphens, lower case. */
export function normalHeader(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u00ad/g, "")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}

/** A normalized header without accents. */
export function plainHeader(text: string): string {
  return normalHeader(text).normalize("NFD").replace(/\p{M}/gu, "");
}
