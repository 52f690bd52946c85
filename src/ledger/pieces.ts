// Faults piece by piece: a quote left open on one line must not hide where it was opened, nor the faults after it.
import { at, type Fault } from "../core/fault.ts";
import { readDocuments } from "./documents.ts";

/**
 * The faults of a text whose whole is not YAML: those of its settings and of each list item, read alone. Of what is not
 * YAML in one piece only the first is kept, the rest follow from it. Empty where every piece is sound by itself.
 */
export function faultsByPiece(text: string): Fault[] {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) => (index === 0 || /^(- |-\r?$|---)/.test(line) ? [index] : []));
  return starts.flatMap((start, index) => {
    const piece = lines.slice(start, starts[index + 1]).join("\n");
    const { faults } = readDocuments(piece);
    const first = faults.findIndex(({ code }) => code === "yaml");
    return faults
      .filter((found, position) => position === first || (found.code === "key-twice" && first < 0))
      .filter(({ params }) => !("detail" in params && params.detail === "BAD_ALIAS"))
      .map((found) => (found.place ? at({ ...found.place, line: found.place.line + start }, found) : found));
  });
}
