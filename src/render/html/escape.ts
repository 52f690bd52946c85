// HTML from text: whatever is put into a piece of HTML is escaped, unless it is itself such a piece.
import { printable, unbroken } from "../terminal/layout/text.ts";

/** HTML that was put together here. Made by `html` and `raw` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | null | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it is read in HTML, between tags or in a quoted attribute: no tag, no entity, no control character. */
export function escaped(text: string): string {
  return unbroken(printable(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A piece of HTML. Attributes have to be quoted; null leaves nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((string, index) => string + written(pieces[index] ?? null)).join(""));
}

/** Text of the program's own that is HTML already: a style, a drawing. */
export function raw(text: string): Html {
  return new Html(text);
}

function written(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Html) return piece.text;
  if (typeof piece === "object") return piece.map(({ text }) => text).join("");
  return escaped(String(piece));
}
