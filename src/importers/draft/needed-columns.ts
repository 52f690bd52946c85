// The columns that a mapping of each kind needs.
import type { MappingColumn, MappingKind } from "../../core/entries/import-mapping.ts";

/** Groups of columns of which a kind needs one each; those of a sale while the kind is open. */
export function neededColumns(kind: MappingKind | null): readonly (readonly MappingColumn[])[] {
  switch (kind) {
    case "posted":
      return [["date"]];
    case "time":
      return [["date"], ["duration", "hours", "minutes", "seconds", "end-time", "end-date"]];
    case "reach":
    case "followers":
      return [["date"], ["count"]];
    default:
      return [["date"], ["amount", "credit", "debit"]];
  }
}
