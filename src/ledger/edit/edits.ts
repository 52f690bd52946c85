// Edits of a text, applied together; everything else stays the same byte for byte.

/** Replaces the text between two offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap, in any order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let rest = 0;
  for (const { from, to, text: written } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(text.slice(rest, from), written);
    rest = to;
  }
  return `${pieces.join("")}${text.slice(rest)}`;
}
