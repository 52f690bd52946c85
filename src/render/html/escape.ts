// HTML templates that escape everything except HTML.
import { printable, unbroken } from "../terminal/layout/text.ts";

/** Safe HTML. Created by `html` and `raw` only. */
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

/** Escaped text for element content and quoted attributes, without control characters. */
export function escaped(text: string): string {
  return unbroken(printable(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A tagged template. Attributes must be quoted; null is left out. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((string, index) => string + textOf(pieces[index] ?? null)).join(""));
}

/** Marks trusted text as HTML: styles, drawings. */
export function raw(text: string): Html {
  return new Html(text);
}

function textOf(piece: Piece): string {
  if (piece === null) return "";
  if (piece instanceof Html) return piece.text;
  if (typeof piece === "object") return piece.map(({ text }) => text).join("");
  return escaped(String(piece));
}
